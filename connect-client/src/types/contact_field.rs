// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Parts of a contact's data that can be deleted.
    pub enum ContactField {
        #[value("ADDITIONAL_EMAIL_RECIPIENTS")]
        AdditionalEmailRecipients,
        #[value("CUSTOMER_ENDPOINT")]
        CustomerEndpoint,
        #[value("EMAIL_SUBJECT")]
        EmailSubject,
    }
}
