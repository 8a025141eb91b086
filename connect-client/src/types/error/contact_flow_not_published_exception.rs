// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The flow has never been published; its draft is read with the `$SAVED` qualifier.
    #[shape("ContactFlowNotPublishedException", ContactFlowNotPublishedExceptionBuilder)]
    pub struct ContactFlowNotPublishedException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
