// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Contact that belongs to a tree of related contacts, in summary.
    #[shape("AssociatedContactSummary", AssociatedContactSummaryBuilder)]
    pub struct AssociatedContactSummary {
        /// ID of the contact.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
        /// ARN of the contact.
        #[member(optional, text, "ContactArn")]
        #[setters(set_contact_arn, get_contact_arn)]
        pub contact_arn: Option<String>,
        /// Start of the contact (UTC).
        #[member(optional, value(primitives::DateTime), "InitiationTimestamp")]
        #[setters(set_initiation_timestamp, get_initiation_timestamp)]
        pub initiation_timestamp: Option<primitives::DateTime>,
        /// When the connection to the customer's endpoint ended (UTC); after a transfer, the end of the earlier contact.
        #[member(optional, value(primitives::DateTime), "DisconnectTimestamp")]
        #[setters(set_disconnect_timestamp, get_disconnect_timestamp)]
        pub disconnect_timestamp: Option<primitives::DateTime>,
        /// ID of the first contact in the chain, if other contacts are related.
        /// 1 to 256 characters.
        #[member(optional, text, "InitialContactId", min_length(1))]
        #[setters(set_initial_contact_id, get_initial_contact_id)]
        pub initial_contact_id: Option<String>,
        /// ID of the contact directly before; absent for a first contact.
        /// 1 to 256 characters.
        #[member(optional, text, "PreviousContactId", min_length(1))]
        #[setters(set_previous_contact_id, get_previous_contact_id)]
        pub previous_contact_id: Option<String>,
        /// ID of a contact to which it relates.
        /// 1 to 256 characters.
        #[member(optional, text, "RelatedContactId", min_length(1))]
        #[setters(set_related_contact_id, get_related_contact_id)]
        pub related_contact_id: Option<String>,
        /// How the contact came about.
        #[member(optional, value(types::ContactInitiationMethod), "InitiationMethod")]
        #[setters(set_initiation_method, get_initiation_method)]
        pub initiation_method: Option<types::ContactInitiationMethod>,
        /// Medium by which the contact arrived.
        #[member(optional, value(types::Channel), "Channel")]
        #[setters(set_channel, get_channel)]
        pub channel: Option<types::Channel>,
    }
}
