// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// An email address and the name that goes with it.
    #[shape("EmailAddressInfo", EmailAddressInfoBuilder, fallible)]
    pub struct EmailAddressInfo {
        /// The bare address.
        /// Required; 1 to 255 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`.
        #[member(required, text, "EmailAddress", required, sensitive, min_length(1))]
        #[setters(set_email_address, get_email_address)]
        pub email_address: String,
        /// Name to show with the address.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName", sensitive)]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
    }
}
