// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `AssignContactCategoryActionDefinition`.
    #[shape(
        "AssignContactCategoryActionDefinition",
        AssignContactCategoryActionDefinitionBuilder
    )]
    pub struct AssignContactCategoryActionDefinition {}
}
