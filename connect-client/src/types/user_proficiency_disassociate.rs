// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Proficiency to take away from a user, given by name and value.
    #[shape("UserProficiencyDisassociate", UserProficiencyDisassociateBuilder, fallible)]
    pub struct UserProficiencyDisassociate {
        /// Name of the proficiency to remove.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Value of the proficiency to remove.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeValue", required, min_length(1))]
        #[setters(set_attribute_value, get_attribute_value)]
        pub attribute_value: String,
    }
}
