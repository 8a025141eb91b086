// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// The service rejects the request as not valid.
    #[shape("InvalidRequestException", InvalidRequestExceptionBuilder)]
    pub struct InvalidRequestException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
        /// Cause in machine-readable form, for those errors that have one.
        #[member(optional, value(types::InvalidRequestExceptionReason), "Reason")]
        #[setters(set_reason, get_reason)]
        pub reason: Option<types::InvalidRequestExceptionReason>,
    }
}
