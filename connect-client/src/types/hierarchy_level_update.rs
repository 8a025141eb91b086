// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `HierarchyLevelUpdate`.
    #[shape("HierarchyLevelUpdate", HierarchyLevelUpdateBuilder, fallible)]
    pub struct HierarchyLevelUpdate {
        /// `Name`.
        /// Required.
        #[member(required, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: String,
    }
}
