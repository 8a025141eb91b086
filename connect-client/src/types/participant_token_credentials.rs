// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ParticipantTokenCredentials`.
    #[shape("ParticipantTokenCredentials", ParticipantTokenCredentialsBuilder)]
    pub struct ParticipantTokenCredentials {
        /// `ParticipantToken`.
        /// 1 to 1000 characters.
        #[member(optional, text, "ParticipantToken", min_length(1))]
        #[setters(set_participant_token, get_participant_token)]
        pub participant_token: Option<String>,
        /// `Expiry`.
        #[member(optional, text, "Expiry")]
        #[setters(set_expiry, get_expiry)]
        pub expiry: Option<String>,
    }
}
