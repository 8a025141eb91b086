// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// File attached to an inbound email: its name and where it lies in Amazon S3.
    #[shape("EmailAttachment", EmailAttachmentBuilder, fallible)]
    pub struct EmailAttachment {
        /// Name of the file; upper and lower case differ.
        /// Required; 1 to 256 characters; matches `^\P{C}*$`.
        #[member(required, text, "FileName", required, min_length(1))]
        #[setters(set_file_name, get_file_name)]
        pub file_name: String,
        /// Pre-signed URL of the attachment in its S3 bucket.
        /// Required; 1 to 2000 characters.
        #[member(required, text, "S3Url", required, min_length(1))]
        #[setters(set_s3_url, get_s3_url)]
        pub s3_url: String,
    }
}
