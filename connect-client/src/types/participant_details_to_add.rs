// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ParticipantDetailsToAdd`.
    #[shape("ParticipantDetailsToAdd", ParticipantDetailsToAddBuilder)]
    pub struct ParticipantDetailsToAdd {
        /// `ParticipantRole`.
        #[member(optional, value(types::ParticipantRole), "ParticipantRole")]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: Option<types::ParticipantRole>,
        /// `DisplayName`.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// `ParticipantCapabilities`.
        #[member(optional, value(types::ParticipantCapabilities), "ParticipantCapabilities")]
        #[setters(set_participant_capabilities, get_participant_capabilities)]
        pub participant_capabilities: Option<types::ParticipantCapabilities>,
    }
}
