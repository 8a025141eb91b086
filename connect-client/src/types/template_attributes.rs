// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;

connect_runtime::structure! {
    /// Values that a message template is filled with.
    #[shape("TemplateAttributes", TemplateAttributesBuilder)]
    pub struct TemplateAttributes {
        /// Own values, by name.
        #[member(
            optional,
            map(String, String),
            "CustomAttributes",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_custom_attributes, get_custom_attributes)]
        pub custom_attributes: Option<HashMap<String, String>>,
        /// Values from the customer profile, serialized into one string.
        #[member(optional, text, "CustomerProfileAttributes")]
        #[setters(set_customer_profile_attributes, get_customer_profile_attributes)]
        pub customer_profile_attributes: Option<String>,
    }
}
