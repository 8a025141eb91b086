// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `OutboundMessageSourceType`.
    pub enum OutboundMessageSourceType {
        #[value("RAW")]
        Raw,
        #[value("TEMPLATE")]
        Template,
    }
}
