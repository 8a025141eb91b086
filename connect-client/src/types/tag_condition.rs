// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `TagCondition`.
    #[shape("TagCondition", TagConditionBuilder)]
    pub struct TagCondition {
        /// `TagKey`.
        #[member(optional, text, "TagKey")]
        #[setters(set_tag_key, get_tag_key)]
        pub tag_key: Option<String>,
        /// `TagValue`.
        #[member(optional, text, "TagValue")]
        #[setters(set_tag_value, get_tag_value)]
        pub tag_value: Option<String>,
    }
}
