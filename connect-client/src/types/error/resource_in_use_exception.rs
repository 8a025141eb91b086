// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// The resource is still used by another one, or its name is taken, so the change is refused.
    #[shape("ResourceInUseException", ResourceInUseExceptionBuilder)]
    pub struct ResourceInUseException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
        /// Type of the resource concerned.
        #[member(optional, value(types::ResourceType), "ResourceType")]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: Option<types::ResourceType>,
        /// ARN of the resource concerned.
        #[member(optional, text, "ResourceId")]
        #[setters(set_resource_id, get_resource_id)]
        pub resource_id: Option<String>,
    }
}
