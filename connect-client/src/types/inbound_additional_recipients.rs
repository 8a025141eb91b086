// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Further recipients of an inbound email, To and Cc; with the destination address, at most 50 in all.
    #[shape("InboundAdditionalRecipients", InboundAdditionalRecipientsBuilder)]
    pub struct InboundAdditionalRecipients {
        /// Further To recipients, at most 49 together with `CcAddresses`.
        /// 1 to 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "ToAddresses", min_length(1))]
        #[setters(set_to_addresses, get_to_addresses)]
        pub to_addresses: Option<Vec<types::EmailAddressInfo>>,
        /// Recipients of a copy, at most 49 together with `ToAddresses`.
        /// 1 to 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "CcAddresses", min_length(1))]
        #[setters(set_cc_addresses, get_cc_addresses)]
        pub cc_addresses: Option<Vec<types::EmailAddressInfo>>,
    }
}
