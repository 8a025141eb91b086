// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `HierarchyGroupMatchType`.
    pub enum HierarchyGroupMatchType {
        #[value("EXACT")]
        Exact,
        #[value("WITH_CHILD_GROUPS")]
        WithChildGroups,
    }
}
