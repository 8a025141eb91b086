// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `HierarchyGroupSummaryReference`.
    #[shape("HierarchyGroupSummaryReference", HierarchyGroupSummaryReferenceBuilder)]
    pub struct HierarchyGroupSummaryReference {
        /// `Id`.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
