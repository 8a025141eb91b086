// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `InboundAdditionalRecipients`.
    #[shape("InboundAdditionalRecipients", InboundAdditionalRecipientsBuilder)]
    pub struct InboundAdditionalRecipients {
        /// `ToAddresses`.
        /// 1 to 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "ToAddresses", min_length(1))]
        #[setters(set_to_addresses, get_to_addresses)]
        pub to_addresses: Option<Vec<types::EmailAddressInfo>>,
        /// `CcAddresses`.
        /// 1 to 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "CcAddresses", min_length(1))]
        #[setters(set_cc_addresses, get_cc_addresses)]
        pub cc_addresses: Option<Vec<types::EmailAddressInfo>>,
    }
}
