// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// Calls arrive faster than the rate limit allows; retry after a pause.
    #[shape("TooManyRequestsException", TooManyRequestsExceptionBuilder)]
    pub struct TooManyRequestsException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
