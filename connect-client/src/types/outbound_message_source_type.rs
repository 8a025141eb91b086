// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Forms in which an outbound email message can be given.
    pub enum OutboundMessageSourceType {
        #[value("RAW")]
        Raw,
        #[value("TEMPLATE")]
        Template,
    }
}
