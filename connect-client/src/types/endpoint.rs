// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One side of a contact: an address and what kind of address it is.
    #[shape("Endpoint", EndpointBuilder)]
    pub struct Endpoint {
        /// What `Address` holds.
        #[member(optional, value(types::EndpointType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::EndpointType>,
        /// The address in the form that `Type` calls for, for example a phone number or an ARN.
        /// At most 256 characters.
        #[member(optional, text, "Address")]
        #[setters(set_address, get_address)]
        pub address: Option<String>,
    }
}
