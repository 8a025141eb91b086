// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to an email address that is to be linked to a queue.
    #[shape("EmailAddressConfig", EmailAddressConfigBuilder, fallible)]
    pub struct EmailAddressConfig {
        /// ID of an email address that exists in the instance; email sent to it is routed to the queue.
        /// Required; 1 to 500 characters.
        #[member(required, text, "EmailAddressId", required, min_length(1))]
        #[setters(set_email_address_id, get_email_address_id)]
        pub email_address_id: String,
    }
}
