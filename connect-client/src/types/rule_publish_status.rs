// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a rule is still a draft.
    pub enum RulePublishStatus {
        #[value("DRAFT")]
        Draft,
        #[value("PUBLISHED")]
        Published,
    }
}
