// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Video and screen sharing rights of a participant in a call.
    #[shape("ParticipantCapabilities", ParticipantCapabilitiesBuilder)]
    pub struct ParticipantCapabilities {
        /// Video right of the participant.
        #[member(optional, value(types::VideoCapability), "Video")]
        #[setters(set_video, get_video)]
        pub video: Option<types::VideoCapability>,
        /// Screen sharing right of the participant.
        #[member(optional, value(types::ScreenShareCapability), "ScreenShare")]
        #[setters(set_screen_share, get_screen_share)]
        pub screen_share: Option<types::ScreenShareCapability>,
    }
}
