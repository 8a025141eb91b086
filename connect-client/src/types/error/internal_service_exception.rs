// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The service failed for a reason that lies on its own side.
    #[shape("InternalServiceException", InternalServiceExceptionBuilder)]
    pub struct InternalServiceException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
