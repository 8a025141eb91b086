// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactMediaProcessingFailureMode`.
    pub enum ContactMediaProcessingFailureMode {
        #[value("DELIVER_UNPROCESSED_MESSAGE")]
        DeliverUnprocessedMessage,
        #[value("DO_NOT_DELIVER_UNPROCESSED_MESSAGE")]
        DoNotDeliverUnprocessedMessage,
    }
}
