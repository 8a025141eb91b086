// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Contact for which a device gets push notifications, and in which role.
    #[shape("ContactConfiguration", ContactConfigurationBuilder, fallible)]
    pub struct ContactConfiguration {
        /// ID of the contact.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ContactId", required, min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: String,
        /// Role in the chat; any value other than `CUSTOMER` is refused with an error (4xx).
        #[member(optional, value(types::ParticipantRole), "ParticipantRole")]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: Option<types::ParticipantRole>,
        /// Whether push notifications carry the raw message too; false by default.
        #[member(default(false), copy(bool), "IncludeRawMessage", defaults)]
        #[setters(set_include_raw_message, get_include_raw_message)]
        pub include_raw_message: bool,
    }
}
