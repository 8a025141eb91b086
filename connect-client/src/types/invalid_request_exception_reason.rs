// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Holds the machine-readable cause of an `InvalidRequestException`; exactly one member is set.
    #[shape("InvalidRequestExceptionReason")]
    pub enum InvalidRequestExceptionReason {
        /// What is wrong with an attached file.
        #[member(
            "AttachedFileInvalidRequestExceptionReason",
            as_attached_file_invalid_request_exception_reason,
            is_attached_file_invalid_request_exception_reason
        )]
        AttachedFileInvalidRequestExceptionReason(
            types::AttachedFileInvalidRequestExceptionReason,
        ),
    }
}
