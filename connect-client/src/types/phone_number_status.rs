// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PhoneNumberStatus`.
    #[shape("PhoneNumberStatus", PhoneNumberStatusBuilder)]
    pub struct PhoneNumberStatus {
        /// `Status`.
        #[member(optional, value(types::PhoneNumberWorkflowStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::PhoneNumberWorkflowStatus>,
        /// `Message`.
        /// At most 255 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
