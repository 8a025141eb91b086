// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Piece of user interface, rendered from its content and from input data.
    #[shape("View", ViewBuilder, infallible)]
    pub struct View {
        /// ID of the view.
        /// 1 to 500 characters; matches `^[a-zA-Z0-9\_\-:\/$]+$`.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the view.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the view.
        /// 1 to 255 characters; matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
        #[member(optional, text, "Name", sensitive, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Whether the view is published or only saved; `PUBLISHED` has the content validated.
        #[member(optional, value(types::ViewStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::ViewStatus>,
        /// Who manages the view.
        #[member(optional, value(types::ViewType), "Type")]
        #[setters(set_type, get_type)]
        pub r#type: Option<types::ViewType>,
        /// Description of the view.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Present version of the view.
        #[member(default(0), copy(i32), "Version", defaults)]
        #[setters(set_version, get_version)]
        pub version: i32,
        /// Description of the version.
        /// 1 to 4096 characters; matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
        #[member(optional, text, "VersionDescription", min_length(1))]
        #[setters(set_version_description, get_version_description)]
        pub version_description: Option<String>,
        /// All that is needed to render the view, apart from input data at run time.
        #[member(optional, value(types::ViewContent), "Content")]
        #[setters(set_content, get_content)]
        pub content: Option<types::ViewContent>,
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
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// Checksum of the content that was published last.
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]$`.
        #[member(optional, text, "ViewContentSha256", min_length(1))]
        #[setters(set_view_content_sha256, get_view_content_sha256)]
        pub view_content_sha256: Option<String>,
    }
}
