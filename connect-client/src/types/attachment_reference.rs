// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A reference to an attached file.
    #[shape("AttachmentReference", AttachmentReferenceBuilder)]
    pub struct AttachmentReference {
        /// Key of the reference on the contact.
        /// 1 to 4096 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Path to where the file lies.
        /// At most 4096 characters.
        #[member(optional, text, "Value")]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
        /// State of the attachment.
        #[member(optional, value(types::ReferenceStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ReferenceStatus>,
        /// ARN of the attachment.
        /// 20 to 256 characters; matches `^[-:/A-Za-z0-9]+`.
        #[member(optional, text, "Arn", min_length(20))]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
    }
}
