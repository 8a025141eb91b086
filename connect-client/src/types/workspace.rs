// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Working environment of users, which determines what view each of its pages shows.
    #[shape("Workspace", WorkspaceBuilder, fallible)]
    pub struct Workspace {
        /// Who sees the workspace: everybody, assigned users and routing profiles, or nobody.
        #[member(optional, value(types::Visibility), "Visibility")]
        #[setters(set_visibility, get_visibility)]
        pub visibility: Option<types::Visibility>,
        /// ID of the workspace.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// Name of the workspace.
        /// Required; 1 to 127 characters; matches `.*\\S.*`.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ARN of the workspace.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// Description of the workspace.
        /// At most 500 characters; matches `^[\\P{C}\r\n\t]*$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Colours and styling of the workspace.
        #[member(optional, value(types::WorkspaceTheme), "Theme")]
        #[setters(set_theme, get_theme)]
        pub theme: Option<types::WorkspaceTheme>,
        /// Title that is displayed for the workspace.
        /// At most 127 characters; matches `^[\\P{C}]*$`.
        #[member(optional, text, "Title")]
        #[setters(set_title, get_title)]
        pub title: Option<String>,
        /// When it was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastModifiedTime", required)]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: primitives::DateTime,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
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
    }
}
