// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EndAssociatedEmailsActionDefinition`.
    #[shape(
        "EndAssociatedEmailsActionDefinition",
        EndAssociatedEmailsActionDefinitionBuilder
    )]
    pub struct EndAssociatedEmailsActionDefinition {}
}
