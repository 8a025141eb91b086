// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to a hierarchy group, by ID and ARN.
    #[shape("HierarchyGroupSummaryReference", HierarchyGroupSummaryReferenceBuilder)]
    pub struct HierarchyGroupSummaryReference {
        /// ID of the hierarchy group.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the hierarchy group.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
