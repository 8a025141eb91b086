// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Email address that serves, or is to serve, as alias of another address.
    #[shape("AliasConfiguration", AliasConfigurationBuilder, fallible)]
    pub struct AliasConfiguration {
        /// ID of the email address.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EmailAddressId", required, min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: String,
    }
}
