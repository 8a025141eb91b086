// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A file to attach to a task.
    #[shape("TaskAttachment", TaskAttachmentBuilder, fallible)]
    pub struct TaskAttachment {
        /// Name of the attached file.
        /// Required; 1 to 256 characters; matches `^\P{C}*$`.
        #[member(required, text, "FileName", required, min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: String,
        /// Presigned S3 address of the file.
        /// Required; 1 to 2000 characters.
        #[member(required, text, "S3Url", required, min_length(1))]
        #[setters(set_s3_url, get_s3_url)]
        pub s3_url: String,
    }
}
