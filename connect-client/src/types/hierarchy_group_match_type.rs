// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How far a condition on a hierarchy group reaches.
    pub enum HierarchyGroupMatchType {
        #[value("EXACT")]
        Exact,
        #[value("WITH_CHILD_GROUPS")]
        WithChildGroups,
    }
}
