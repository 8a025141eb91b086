// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Token with which a chat participant connects, and its expiry.
    #[shape("ParticipantTokenCredentials", ParticipantTokenCredentialsBuilder)]
    pub struct ParticipantTokenCredentials {
        /// Token for connecting as the chat participant, valid as long as that participant exists.
        /// 1 to 1000 characters.
        #[member(optional, text, "ParticipantToken", min_length(1))]
        #[setters(set_participant_token, get_participant_token)]
        pub participant_token: Option<String>,
        /// When the token expires, in ISO 8601 format.
        #[member(optional, text, "Expiry")]
        #[setters(set_expiry, get_expiry)]
        pub expiry: Option<String>,
    }
}
