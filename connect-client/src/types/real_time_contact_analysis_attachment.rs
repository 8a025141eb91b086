// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// File attached to a contact under real-time analysis.
    #[shape(
        "RealTimeContactAnalysisAttachment",
        RealTimeContactAnalysisAttachmentBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisAttachment {
        /// Case-sensitive name of the attachment, possibly redacted.
        /// Required; 1 to 256 characters.
        #[member(required, text, "AttachmentName", required, min_length(1))]
        #[setters(set_attachment_name, get_attachment_name)]
        pub attachment_name: String,
        /// MIME type of the attached file.
        /// 1 to 255 characters.
        #[member(optional, text, "ContentType", min_length(1))]
        #[setters(set_content_type, get_content_type)]
        pub content_type: Option<String>,
        /// ID of the attachment.
        /// Required; 1 to 256 characters.
        #[member(required, text, "AttachmentId", required, min_length(1))]
        #[setters(set_attachment_id, get_attachment_id)]
        pub attachment_id: String,
        /// State of the attachment.
        #[member(optional, value(types::ArtifactStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ArtifactStatus>,
    }
}
