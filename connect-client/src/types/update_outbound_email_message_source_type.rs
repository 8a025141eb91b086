// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Kinds of source that the body of an outbound email draft can have.
    pub enum UpdateOutboundEmailMessageSourceType {
        #[value("RAW")]
        Raw,
    }
}
