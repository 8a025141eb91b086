// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `UpdateOutboundEmailMessageSourceType`.
    pub enum UpdateOutboundEmailMessageSourceType {
        #[value("RAW")]
        Raw,
    }
}
