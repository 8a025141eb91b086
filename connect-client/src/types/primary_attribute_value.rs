// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PrimaryAttributeValue`.
    #[shape("PrimaryAttributeValue", PrimaryAttributeValueBuilder)]
    pub struct PrimaryAttributeValue {
        /// `AccessType`.
        #[member(optional, value(types::AccessType), "AccessType")]
        #[setters(set_access_type, get_access_type)]
        pub access_type: Option<types::AccessType>,
        /// `AttributeName`.
        /// 1 to 127 characters; matches `(?!aws:|connect:)[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
        #[member(optional, text, "AttributeName", min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: Option<String>,
        /// `Values`.
        /// At most 2 elements.
        #[member(optional, list(String), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<String>>,
    }
}
