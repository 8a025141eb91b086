// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Settings of a predefined attribute, such as validation of values.
    #[shape(
        "PredefinedAttributeConfiguration",
        PredefinedAttributeConfigurationBuilder,
        infallible
    )]
    pub struct PredefinedAttributeConfiguration {
        /// Whether contacts accept only predefined values for the attribute.
        #[member(default(false), copy(bool), "EnableValueValidationOnAssociation", defaults)]
        #[setters(
            set_enable_value_validation_on_association,
            get_enable_value_validation_on_association
        )]
        pub enable_value_validation_on_association: bool,
        /// Whether the attribute is read-only.
        #[member(default(false), copy(bool), "IsReadOnly", defaults)]
        #[setters(set_is_read_only, get_is_read_only)]
        pub is_read_only: bool,
    }
}
