// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Forms in which an inbound email message can be given.
    pub enum InboundMessageSourceType {
        #[value("RAW")]
        Raw,
    }
}
