// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Condition on a single tag, given as key and value.
    #[shape("TagCondition", TagConditionBuilder)]
    pub struct TagCondition {
        /// Key of the tag.
        #[member(optional, text, "TagKey")]
        #[setters(set_tag_key, get_tag_key)]
        pub tag_key: Option<String>,
        /// Value of the tag.
        #[member(optional, text, "TagValue")]
        #[setters(set_tag_value, get_tag_value)]
        pub tag_value: Option<String>,
    }
}
