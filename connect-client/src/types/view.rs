// Generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `View`.
    #[shape("View", ViewBuilder, infallible)]
    pub struct View {
        /// `Id`.
        /// 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// `Arn`.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// `Name`.
        /// 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// `Status`.
        #[member(optional, value(types::ViewStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ViewStatus>,
        /// `Type`.
        #[member(optional, value(types::ViewType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ViewType>,
        /// `Description`.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// `Version`.
        #[member(default(0), copy(i32), "Version", defaults)]
        #[setters(set_version, get_version)]
        pub version: i32,
        /// `VersionDescription`.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "VersionDescription", min_length(1))]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// `Content`.
        #[member(optional, value(types::ViewContent), "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<types::ViewContent>,
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
        /// `CreatedTime`.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// `LastModifiedTime`.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// `ViewContentSha256`.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]$`.
        #[member(optional, text, "ViewContentSha256", min_length(1))]
        #[setters(set_view_content_sha256, get_view_content_sha256)]
        pub view_content_sha256: Option<String>,
    }
}
