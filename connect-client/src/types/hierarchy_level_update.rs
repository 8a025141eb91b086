// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Change to one level of the user hierarchy: its name.
    #[shape("HierarchyLevelUpdate", HierarchyLevelUpdateBuilder, fallible)]
    pub struct HierarchyLevelUpdate {
        /// Name for the hierarchy level.
        /// Required.
        #[member(required, text, "Name", required)]
        #[setters(set_name, get_name)]
        pub name: String,
    }
}
