// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Further addressees of an email contact.
    #[shape("AdditionalEmailRecipients", AdditionalEmailRecipientsBuilder)]
    pub struct AdditionalEmailRecipients {
        /// Addressees in the `To` field.
        #[member(optional, list(types::EmailRecipient), "ToList")]
        #[setters(set_to_list, get_to_list)]
        pub to_list: Option<Vec<types::EmailRecipient>>,
        /// Addressees in the `Cc` field.
        #[member(optional, list(types::EmailRecipient), "CcList")]
        #[setters(set_cc_list, get_cc_list)]
        pub cc_list: Option<Vec<types::EmailRecipient>>,
    }
}
