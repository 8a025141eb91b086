// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Ready-made destination, such as a user, queue or phone number, for transfers by agents.
    #[shape("QuickConnect", QuickConnectBuilder)]
    pub struct QuickConnect {
        /// ARN of the quick connect.
        #[member(optional, text, "QuickConnectARN")]
        #[setters(set_quick_connect_arn, get_quick_connect_arn)]
        pub quick_connect_arn: Option<String>,
        /// ID of the quick connect.
        #[member(optional, text, "QuickConnectId")]
        #[setters(set_quick_connect_id, get_quick_connect_id)]
        pub quick_connect_id: Option<String>,
        /// Name of the quick connect.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Description of the quick connect.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Type of the quick connect and settings for its destination.
        #[member(optional, value(types::QuickConnectConfig), "QuickConnectConfig")]
        #[setters(set_quick_connect_config, get_quick_connect_config)]
        pub quick_connect_config: Option<types::QuickConnectConfig>,
        /// Its tags, by key.
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
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
