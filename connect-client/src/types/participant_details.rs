// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How a chat participant is presented.
    #[shape("ParticipantDetails", ParticipantDetailsBuilder, fallible)]
    pub struct ParticipantDetails {
        /// Name shown for the participant.
        /// Required; 1 to 256 characters.
        #[member(required, text, "DisplayName", required, min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: String,
    }
}
