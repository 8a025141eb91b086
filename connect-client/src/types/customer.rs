// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// The customer's side of a contact.
    #[shape("Customer", CustomerBuilder)]
    pub struct Customer {
        /// The customer's device.
        #[member(optional, value(types::DeviceInfo), "DeviceInfo")]
        #[setters(set_device_info, get_device_info)]
        pub device_info: Option<types::DeviceInfo>,
        /// Whether the customer may send video or share the screen.
        #[member(optional, value(types::ParticipantCapabilities), "Capabilities")]
        #[setters(set_capabilities, get_capabilities)]
        pub capabilities: Option<types::ParticipantCapabilities>,
    }
}
