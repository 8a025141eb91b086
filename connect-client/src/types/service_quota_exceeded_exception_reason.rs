// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::union! {
    /// Closer reason for an exceeded quota; the set member tells the area.
    #[shape("ServiceQuotaExceededExceptionReason")]
    pub enum ServiceQuotaExceededExceptionReason {
        /// Set for a quota on attached files.
        #[member(
            "AttachedFileServiceQuotaExceededExceptionReason",
            as_attached_file_service_quota_exceeded_exception_reason,
            is_attached_file_service_quota_exceeded_exception_reason
        )]
        AttachedFileServiceQuotaExceededExceptionReason(
            types::AttachedFileServiceQuotaExceededExceptionReason,
        ),
    }
}
