// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Participant who is to be added to a contact.
    #[shape("ParticipantDetailsToAdd", ParticipantDetailsToAddBuilder)]
    pub struct ParticipantDetailsToAdd {
        /// Role in which the participant is added.
        #[member(optional, value(types::ParticipantRole), "ParticipantRole")]
        #[setters(set_participant_role, get_participant_role)]
        pub participant_role: Option<types::ParticipantRole>,
        /// Name under which the participant appears.
        /// 1 to 256 characters.
        #[member(optional, text, "DisplayName", min_length(1))]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
        /// Which video and screen sharing capabilities are allowed in the call.
        #[member(optional, value(types::ParticipantCapabilities), "ParticipantCapabilities")]
        #[setters(set_participant_capabilities, get_participant_capabilities)]
        pub participant_capabilities: Option<types::ParticipantCapabilities>,
    }
}
