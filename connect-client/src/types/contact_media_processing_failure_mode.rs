// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What becomes of a message whose processing fails.
    pub enum ContactMediaProcessingFailureMode {
        #[value("DELIVER_UNPROCESSED_MESSAGE")]
        DeliverUnprocessedMessage,
        #[value("DO_NOT_DELIVER_UNPROCESSED_MESSAGE")]
        DoNotDeliverUnprocessedMessage,
    }
}
