// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Further recipients of an outgoing email, besides the main one.
    #[shape("OutboundAdditionalRecipients", OutboundAdditionalRecipientsBuilder)]
    pub struct OutboundAdditionalRecipients {
        /// Recipients of a copy, up to 49 besides the main recipient.
        /// 1 to 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "CcEmailAddresses", min_length(1))]
        #[setters(set_cc_email_addresses, get_cc_email_addresses)]
        pub cc_email_addresses: Option<Vec<types::EmailAddressInfo>>,
    }
}
