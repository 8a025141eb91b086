// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EndAssociatedTasksActionDefinition`.
    #[shape("EndAssociatedTasksActionDefinition", EndAssociatedTasksActionDefinitionBuilder)]
    pub struct EndAssociatedTasksActionDefinition {}
}
