// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A batch entry that led to no contact.
    #[shape("FailedRequest", FailedRequestBuilder)]
    pub struct FailedRequest {
        /// The ID that the caller gave to the entry in its `ContactDataRequest`.
        /// At most 80 characters.
        #[member(optional, text, "RequestIdentifier")]
        #[setters(set_request_identifier, get_request_identifier)]
        pub request_identifier: Option<String>,
        /// Why the entry failed, as a code.
        #[member(optional, value(types::FailureReasonCode), "FailureReasonCode")]
        #[setters(set_failure_reason_code, get_failure_reason_code)]
        pub failure_reason_code: Option<types::FailureReasonCode>,
        /// Why the entry failed, in words.
        #[member(optional, text, "FailureReasonMessage")]
        #[setters(set_failure_reason_message, get_failure_reason_message)]
        pub failure_reason_message: Option<String>,
    }
}
