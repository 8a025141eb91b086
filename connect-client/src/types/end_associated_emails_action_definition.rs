// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Rule action that ends the emails associated with a case.
    #[shape(
        "EndAssociatedEmailsActionDefinition",
        EndAssociatedEmailsActionDefinitionBuilder
    )]
    pub struct EndAssociatedEmailsActionDefinition {}
}
