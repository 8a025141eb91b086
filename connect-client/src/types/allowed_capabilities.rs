// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `AllowedCapabilities`.
    #[shape("AllowedCapabilities", AllowedCapabilitiesBuilder)]
    pub struct AllowedCapabilities {
        /// `Customer`.
        #[member(optional, value(types::ParticipantCapabilities), "Customer")]
        #[setters(set_customer, get_customer)]
        pub customer: Option<types::ParticipantCapabilities>,
        /// `Agent`.
        #[member(optional, value(types::ParticipantCapabilities), "Agent")]
        #[setters(set_agent, get_agent)]
        pub agent: Option<types::ParticipantCapabilities>,
    }
}
