// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Follow-on contact that came from a quick connect.
    #[shape("QuickConnectContactData", QuickConnectContactDataBuilder)]
    pub struct QuickConnectContactData {
        /// ID of the follow-on contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// When the follow-on contact started.
        #[member(optional, value(primitives::DateTime), "InitiationTimestamp")]
        #[setters(set_initiation_timestamp, get_initiation_timestamp)]
        pub initiation_timestamp: Option<primitives::DateTime>,
        /// Quick connect in use.
        #[member(optional, text, "QuickConnectId")]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
        /// Name of that quick connect.
        /// 1 to 127 characters.
        #[member(optional, text, "QuickConnectName", min_length(1))]
        #[setters(set_quick_connect_name, get_quick_connect_name)]
        pub quick_connect_name: Option<String>,
        /// Kind of destination of that quick connect.
        #[member(optional, value(types::QuickConnectType), "QuickConnectType")]
        #[setters(set_quick_connect_type, get_quick_connect_type)]
        pub quick_connect_type: Option<types::QuickConnectType>,
    }
}
