// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Value of a segment attribute; the member that is set tells its type.
    #[shape("SegmentAttributeValue", SegmentAttributeValueBuilder)]
    pub struct SegmentAttributeValue {
        /// Text value.
        /// At most 1024 characters.
        #[member(optional, text, "ValueString")]
        #[setters(set_value_string, get_value_string)]
        pub value_string: Option<String>,
        /// Nested values by name.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "ValueMap",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_value_map, get_value_map)]
        pub value_map: Option<HashMap<String, types::SegmentAttributeValue>>,
        /// Integer value.
        #[member(optional, copy(i32), "ValueInteger")]
        #[setters(set_value_integer, get_value_integer)]
        pub value_integer: Option<i32>,
        /// List of nested values.
        #[member(optional, list(types::SegmentAttributeValue), "ValueList")]
        #[setters(set_value_list, get_value_list)]
        pub value_list: Option<Vec<types::SegmentAttributeValue>>,
        /// Value that is an ARN.
        /// At most 1024 characters.
        #[member(optional, text, "ValueArn")]
        #[setters(set_value_arn, get_value_arn)]
        pub value_arn: Option<String>,
    }
}
