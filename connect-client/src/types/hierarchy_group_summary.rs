// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Short form of a hierarchy group.
    #[shape("HierarchyGroupSummary", HierarchyGroupSummaryBuilder)]
    pub struct HierarchyGroupSummary {
        /// ID of the group.
        #[member(optional, text, "Id")]
        #[setters(set_id, get_id)]
        pub id: Option<String>,
        /// ARN of the hierarchy group.
        #[member(optional, text, "Arn")]
        #[setters(set_arn, get_arn)]
        pub arn: Option<String>,
        /// Name of the group.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
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
