// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Why `BatchGetAttachedFileMetadata` did not return one of the requested files.
    #[shape("AttachedFileError", AttachedFileErrorBuilder)]
    pub struct AttachedFileError {
        /// Code that names the failure.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// Reason for which the file was not delivered.
        #[member(optional, text, "ErrorMessage")]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
        /// ID of the attached file.
        /// 1 to 256 characters.
        #[member(optional, text, "FileId", min_length(1))]
        #[setters(set_file_id, get_file_id)]
        pub file_id: Option<String>,
    }
}
