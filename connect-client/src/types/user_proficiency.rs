// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Skill of a user, expressed as a predefined attribute with a value and a level.
    #[shape("UserProficiency", UserProficiencyBuilder, fallible)]
    pub struct UserProficiency {
        /// Name of the proficiency, which is that of a predefined attribute in the instance.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeName", required, min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: String,
        /// Value of the proficiency, which the instance has for a predefined attribute.
        /// Required; 1 to 100 characters.
        #[member(required, text, "AttributeValue", required, min_length(1))]
        #[setters(set_attribute_value, get_attribute_value)]
        pub attribute_value: String,
        /// Level of the proficiency, a whole number from 1 to 5.
        /// Required; 1 to 5.
        #[member(default(1.0), copy(f32), "Level", required, min(1.0))]
        #[setters(set_level, get_level)]
        pub level: f32,
    }
}
