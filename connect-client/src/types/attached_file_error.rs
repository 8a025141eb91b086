// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `AttachedFileError`.
    #[shape("AttachedFileError", AttachedFileErrorBuilder)]
    pub struct AttachedFileError {
        /// `ErrorCode`.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// `ErrorMessage`.
        #[member(optional, text, "ErrorMessage")]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
        /// `FileId`.
        /// 1 to 256 characters.
        #[member(optional, text, "FileId", min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
    }
}
