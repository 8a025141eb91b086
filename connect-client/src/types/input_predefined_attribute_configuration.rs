// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `InputPredefinedAttributeConfiguration`.
    #[shape(
        "InputPredefinedAttributeConfiguration",
        InputPredefinedAttributeConfigurationBuilder,
        infallible
    )]
    pub struct InputPredefinedAttributeConfiguration {
        /// `EnableValueValidationOnAssociation`.
        #[member(default(false), copy(bool), "EnableValueValidationOnAssociation", defaults)]
        #[setters(
            set_enable_value_validation_on_association,
            get_enable_value_validation_on_association
        )]
        pub enable_value_validation_on_association: bool,
    }
}
