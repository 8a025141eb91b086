// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Further recipients of an email.
    #[shape("NullableAdditionalRecipients", NullableAdditionalRecipientsBuilder)]
    pub struct NullableAdditionalRecipients {
        /// Addresses in copy.
        /// At most 50 elements.
        #[member(optional, list(types::EmailAddressInfo), "CcEmailAddresses")]
        #[setters(set_cc_email_addresses, get_cc_email_addresses)]
        pub cc_email_addresses: Option<Vec<types::EmailAddressInfo>>,
    }
}
