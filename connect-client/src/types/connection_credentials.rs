// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Token with which a participant's connection is used, and its end of life.
    #[shape("ConnectionCredentials", ConnectionCredentialsBuilder)]
    pub struct ConnectionCredentials {
        /// Token of the connection.
        /// 1 to 1000 characters.
        #[member(optional, text, "ConnectionToken", min_length(1))]
        #[setters(set_connection_token, get_connection_token)]
        pub connection_token: Option<String>,
        /// When the token stops being valid, in ISO 8601 form.
        #[member(optional, text, "Expiry")]
        #[setters(set_expiry, get_expiry)]
        pub expiry: Option<String>,
    }
}
