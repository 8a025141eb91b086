// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// A feature switch of an instance, with its value.
    #[shape("Attribute", AttributeBuilder)]
    pub struct Attribute {
        /// Which setting this is.
        #[member(optional, value(types::InstanceAttributeType), "AttributeType")]
        #[setters(set_attribute_type, get_attribute_type)]
        pub attribute_type: Option<types::InstanceAttributeType>,
        /// Value of the setting, as text.
        /// 1 to 100 characters.
        #[member(optional, text, "Value", min_length(1))]
        #[setters(set_value, get_value)]
        pub value: Option<String>,
    }
}
