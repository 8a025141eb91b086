// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Settings to give a predefined attribute when it is created or changed, such as validation of values.
    #[shape(
        "InputPredefinedAttributeConfiguration",
        InputPredefinedAttributeConfigurationBuilder,
        infallible
    )]
    pub struct InputPredefinedAttributeConfiguration {
        /// Whether contacts can store only predefined values for the attribute.
        #[member(default(false), copy(bool), "EnableValueValidationOnAssociation", defaults)]
        #[setters(
            set_enable_value_validation_on_association,
            get_enable_value_validation_on_association
        )]
        pub enable_value_validation_on_association: bool,
    }
}
