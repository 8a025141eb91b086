// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Address of one side of a contact.
    #[shape("EndpointInfo", EndpointInfoBuilder)]
    pub struct EndpointInfo {
        /// Kind of address.
        #[member(optional, value(types::EndpointType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::EndpointType>,
        /// The address itself, in the form that `Type` calls for.
        /// At most 256 characters.
        #[member(optional, text, "Address")]
        #[setters(set_address, get_address)]
        pub address: Option<String>,
        /// Name to show for the endpoint.
        /// At most 256 characters.
        #[member(optional, text, "DisplayName")]
        #[setters(set_display_name, get_display_name)]
        pub display_name: Option<String>,
    }
}
