// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `UserProficiencyDisassociate`.
    #[shape("UserProficiencyDisassociate", UserProficiencyDisassociateBuilder, fallible)]
    pub struct UserProficiencyDisassociate {
        /// `AttributeName`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// `AttributeValue`.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeValue", required, min_length(1))]
        #[setters(set_attribute_value, get_attribute_value)]
        pub attribute_value: String,
    }
}
