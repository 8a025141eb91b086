// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Workspace as a search returns it, without its theme.
    #[shape("WorkspaceSearchSummary", WorkspaceSearchSummaryBuilder)]
    pub struct WorkspaceSearchSummary {
        /// ID of the workspace.
        /// 1 to 256 characters.
        #[member(optional, text, "Id", min_length(1))]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// Name of the workspace.
        /// 1 to 127 characters; matches `.*\\S.*`.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// Who sees the workspace.
        #[member(optional, value(types::Visibility), "Visibility")]
        #[setters(set_visibility, get_visibility)]
        pub visibility: Option<types::Visibility>,
        /// Description of the workspace.
        /// At most 500 characters; matches `^[\\P{C}\r\n\t]*$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Title that is displayed for the workspace.
        /// At most 127 characters; matches `^[\\P{C}]*$`.
        #[member(optional, text, "Title")]
        #[setters(set_title, get_title)]
        pub title: Option<String>,
        /// ARN of the workspace.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// When the workspace was made.
        #[member(optional, value(primitives::DateTime), "CreatedAt")]
        #[setters(set_created_at, get_created_at)]
        pub created_at: Option<primitives::DateTime>,
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
