// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells what kind of address an endpoint has.
    ///
    /// - `TELEPHONE_NUMBER`, `EMAIL_ADDRESS`: that of a telephone or a mailbox
    /// - `VOIP`: voice over IP
    /// - `CONTACT_FLOW`: a flow
    /// - `CONNECT_PHONENUMBER_ARN`: ARN of a phone number in Amazon Connect
    pub enum EndpointType {
        #[value("CONNECT_PHONENUMBER_ARN")]
        ConnectPhonenumberArn,
        #[value("CONTACT_FLOW")]
        ContactFlow,
        #[value("EMAIL_ADDRESS")]
        EmailAddress,
        #[value("TELEPHONE_NUMBER")]
        TelephoneNumber,
        #[value("VOIP")]
        Voip,
    }
}
