// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which quota on attached files is exceeded.
    ///
    /// - `TOTAL_FILE_SIZE_EXCEEDED`: the size of all files together
    /// - `TOTAL_FILE_COUNT_EXCEEDED`: the number of files
    pub enum AttachedFileServiceQuotaExceededExceptionReason {
        #[value("TOTAL_FILE_COUNT_EXCEEDED")]
        TotalFileCountExceeded,
        #[value("TOTAL_FILE_SIZE_EXCEEDED")]
        TotalFileSizeExceeded,
    }
}
