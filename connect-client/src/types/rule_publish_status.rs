// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `RulePublishStatus`.
    pub enum RulePublishStatus {
        #[value("DRAFT")]
        Draft,
        #[value("PUBLISHED")]
        Published,
    }
}
