// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Section or question of a form that a validation finding is about.
    #[shape(
        "EvaluationFormValidationFindingItem",
        EvaluationFormValidationFindingItemBuilder
    )]
    pub struct EvaluationFormValidationFindingItem {
        /// Reference ID of the section or question concerned.
        #[member(optional, text, "RefId")]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: Option<String>,
        /// Property of the item that the finding is about.
        #[member(optional, text, "Property")]
        #[setters(set_property, get_property)]
        pub property: Option<String>,
    }
}
