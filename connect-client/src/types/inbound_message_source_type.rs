// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `InboundMessageSourceType`.
    pub enum InboundMessageSourceType {
        #[value("RAW")]
        Raw,
    }
}
