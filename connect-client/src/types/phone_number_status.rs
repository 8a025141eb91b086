// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Outcome of the latest attempt to claim or update a phone number.
    #[shape("PhoneNumberStatus", PhoneNumberStatusBuilder)]
    pub struct PhoneNumberStatus {
        /// Whether claiming or updating the number succeeded, failed or is still under way.
        #[member(optional, value(types::PhoneNumberWorkflowStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::PhoneNumberWorkflowStatus>,
        /// Message about the status, with the reason after a failure.
        /// At most 255 characters; matches `^[\W\S_]*`.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
