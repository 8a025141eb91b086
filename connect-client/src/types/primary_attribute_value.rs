// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Values of a primary attribute in a data table, and the kind of access they are subject to.
    #[shape("PrimaryAttributeValue", PrimaryAttributeValueBuilder)]
    pub struct PrimaryAttributeValue {
        /// Kind of access that applies to the values.
        #[member(optional, value(types::AccessType), "AccessType")]
        #[setters(set_access_type, get_access_type)]
        pub access_type: Option<types::AccessType>,
        /// Name of the primary attribute.
        /// 1 to 127 characters; matches `(?!aws:|connect:)[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
        #[member(optional, text, "AttributeName", min_length(1))]
        #[setters(set_attribute_name, get_attribute_name)]
        pub attribute_name: Option<String>,
        /// Values of the primary attribute.
        /// At most 2 elements.
        #[member(optional, list(String), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<String>>,
    }
}
