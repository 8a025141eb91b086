// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `EmailAddressConfig`.
    #[shape("EmailAddressConfig", EmailAddressConfigBuilder, fallible)]
    pub struct EmailAddressConfig {
        /// `EmailAddressId`.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EmailAddressId", required, min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: String,
    }
}
