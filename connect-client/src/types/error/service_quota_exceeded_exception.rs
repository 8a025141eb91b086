// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// The call would go beyond a service quota.
    #[shape("ServiceQuotaExceededException", ServiceQuotaExceededExceptionBuilder)]
    pub struct ServiceQuotaExceededException {
        /// Which quota stands in the way, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
        /// Closer reason, where the service gives one.
        #[member(optional, value(types::ServiceQuotaExceededExceptionReason), "Reason")]
        #[setters(set_reason, get_reason)]
        pub reason: Option<types::ServiceQuotaExceededExceptionReason>,
    }
}
