// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// Value of a found contact's segment attribute: text, or a map of further values.
    #[shape(
        "ContactSearchSummarySegmentAttributeValue",
        ContactSearchSummarySegmentAttributeValueBuilder
    )]
    pub struct ContactSearchSummarySegmentAttributeValue {
        /// Value as a string.
        /// At most 1024 characters.
        #[member(optional, text, "ValueString")]
        #[setters(set_value_string, get_value_string)]
        pub value_string: Option<String>,
        /// Value as a map from names to further values.
        #[member(
            optional,
            map(String, types::SegmentAttributeValue),
            "ValueMap",
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_value_map, get_value_map)]
        pub value_map: Option<HashMap<String, types::SegmentAttributeValue>>,
    }
}
