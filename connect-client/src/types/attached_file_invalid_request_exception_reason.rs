// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Says which property of an attached file is rejected.
    ///
    /// - `INVALID_FILE_SIZE`: its size
    /// - `INVALID_FILE_TYPE`: its type
    /// - `INVALID_FILE_NAME`: its name
    pub enum AttachedFileInvalidRequestExceptionReason {
        #[value("INVALID_FILE_NAME")]
        InvalidFileName,
        #[value("INVALID_FILE_SIZE")]
        InvalidFileSize,
        #[value("INVALID_FILE_TYPE")]
        InvalidFileType,
    }
}
