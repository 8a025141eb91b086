// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on tags to find: text for key and value, and how each is compared.
    #[shape("TagSearchCondition", TagSearchConditionBuilder)]
    pub struct TagSearchCondition {
        /// Tag key to look for.
        /// At most 128 characters.
        #[member(optional, text, "tagKey")]
        #[setters(set_tag_key, get_tag_key)]
        pub tag_key: Option<String>,
        /// Tag value to look for.
        /// At most 256 characters.
        #[member(optional, text, "tagValue")]
        #[setters(set_tag_value, get_tag_value)]
        pub tag_value: Option<String>,
        /// How tag keys are compared with `tagKey`.
        #[member(optional, value(types::StringComparisonType), "tagKeyComparisonType")]
        #[setters(set_tag_key_comparison_type, get_tag_key_comparison_type)]
        pub tag_key_comparison_type: Option<types::StringComparisonType>,
        /// How tag values are compared with `tagValue`.
        #[member(optional, value(types::StringComparisonType), "tagValueComparisonType")]
        #[setters(set_tag_value_comparison_type, get_tag_value_comparison_type)]
        pub tag_value_comparison_type: Option<types::StringComparisonType>,
    }
}
