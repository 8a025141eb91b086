// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One rejected property.
    #[shape(
        "PropertyValidationExceptionProperty",
        PropertyValidationExceptionPropertyBuilder,
        fallible
    )]
    pub struct PropertyValidationExceptionProperty {
        /// Where in the request the property stands.
        /// Required.
        #[member(required, text, "PropertyPath", required)]
        #[setters(set_property_path, get_property_path)]
        pub property_path: String,
        /// Why it was rejected, as a code.
        /// Required.
        #[member(
            required,
            value(types::PropertyValidationExceptionReason),
            "Reason",
            required
        )]
        #[setters(set_reason, get_reason)]
        pub reason: types::PropertyValidationExceptionReason,
        /// Why it was rejected, in words.
        /// Required.
        #[member(required, text, "Message", required)]
        #[setters(set_message, get_message)]
        pub message: String,
    }
}
