// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of summaries that conversational analytics generates.
    pub enum SummaryMode {
        #[value("AutomatedInteraction")]
        AutomatedInteraction,
        #[value("ContactChain")]
        ContactChain,
        #[value("PostContact")]
        PostContact,
    }
}
