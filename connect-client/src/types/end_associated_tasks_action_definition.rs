// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Rule action that ends the tasks associated with a case.
    #[shape("EndAssociatedTasksActionDefinition", EndAssociatedTasksActionDefinitionBuilder)]
    pub struct EndAssociatedTasksActionDefinition {}
}
