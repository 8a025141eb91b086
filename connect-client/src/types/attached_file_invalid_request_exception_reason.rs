// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Says which property of an attached file is rejected: its size, its type or its name.
    pub enum AttachedFileInvalidRequestExceptionReason {
        #[value("INVALID_FILE_NAME")]
        InvalidFileName,
        #[value("INVALID_FILE_SIZE")]
        InvalidFileSize,
        #[value("INVALID_FILE_TYPE")]
        InvalidFileType,
    }
}
