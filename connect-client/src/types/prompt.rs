// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;

connect_runtime::structure! {
    /// `Prompt`.
    #[shape("Prompt", PromptBuilder)]
    pub struct Prompt {
        /// `PromptARN`.
        #[member(optional, text, "PromptARN")]
        #[setters(set_prompt_arn, get_prompt_arn)]
        pub prompt_arn: Option<String>,
        /// `PromptId`.
        /// 1 to 256 characters.
        #[member(optional, text, "PromptId", min_length(1))]
        #[setters(set_prompt_id, get_prompt_id)]
        pub prompt_id: Option<String>,
        /// `Name`.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Description`.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `Tags`.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `LastModifiedRegion`.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
