// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// A group in the agent hierarchy of an instance.
    #[shape("HierarchyGroup", HierarchyGroupBuilder)]
    pub struct HierarchyGroup {
        /// ID of the group.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the hierarchy group.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name that the group has in the instance.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// ID of the hierarchy level that the group is on.
        #[member(optional, text, "LevelId")]
        #[setters(set_level_id, get_level_id)]
        pub level_id: Option<String>,
        /// Groups on the path of this group, level by level.
        #[member(optional, value(types::HierarchyPath), "HierarchyPath")]
        #[setters(set_hierarchy_path, get_hierarchy_path)]
        pub hierarchy_path: Option<types::HierarchyPath>,
        /// Tags on the group.
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
        /// When the group was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which the group was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
