// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Rule action that puts contacts in a category named after the rule; it has no settings.
    #[shape(
        "AssignContactCategoryActionDefinition",
        AssignContactCategoryActionDefinitionBuilder
    )]
    pub struct AssignContactCategoryActionDefinition {}
}
