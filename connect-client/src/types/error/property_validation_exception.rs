// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// One or more properties of the request were rejected.
    #[shape("PropertyValidationException", PropertyValidationExceptionBuilder)]
    pub struct PropertyValidationException {
        /// The failure as a whole, in words.
        /// Always there.
        #[member(optional, text, "Message", required)]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
        /// The rejected properties, each with a reason.
        #[member(optional, list(types::PropertyValidationExceptionProperty), "PropertyList")]
        #[setters(set_property_list, get_property_list)]
        pub property_list: Option<Vec<types::PropertyValidationExceptionProperty>>,
    }
}
