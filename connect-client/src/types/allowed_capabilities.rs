// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What each side of a WebRTC contact, customer and agent, may share.
    #[shape("AllowedCapabilities", AllowedCapabilitiesBuilder)]
    pub struct AllowedCapabilities {
        /// What the customer may share, such as video.
        #[member(optional, value(types::ParticipantCapabilities), "Customer")]
        #[setters(set_customer, get_customer)]
        pub customer: Option<types::ParticipantCapabilities>,
        /// What the agent may share, such as video.
        #[member(optional, value(types::ParticipantCapabilities), "Agent")]
        #[setters(set_agent, get_agent)]
        pub agent: Option<types::ParticipantCapabilities>,
    }
}
