// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EvaluationFormValidationFindingItem`.
    #[shape(
        "EvaluationFormValidationFindingItem",
        EvaluationFormValidationFindingItemBuilder
    )]
    pub struct EvaluationFormValidationFindingItem {
        /// `RefId`.
        #[member(optional, text, "RefId")]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: Option<String>,
        /// `Property`.
        #[member(optional, text, "Property")]
        #[setters(set_property, get_property)]
        pub property: Option<String>,
    }
}
