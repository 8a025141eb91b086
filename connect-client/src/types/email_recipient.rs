// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// One addressee of an email.
    #[shape("EmailRecipient", EmailRecipientBuilder)]
    pub struct EmailRecipient {
        /// Email address.
        /// At most 256 characters.
        #[member(optional, text, "Address")]
        #[setters(set_address, get_address)]
        pub address: Option<String>,
        /// Name to show for the addressee.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName")]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
    }
}
