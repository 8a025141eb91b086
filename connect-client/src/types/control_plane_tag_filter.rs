// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ControlPlaneTagFilter`.
    #[shape("ControlPlaneTagFilter", ControlPlaneTagFilterBuilder)]
    pub struct ControlPlaneTagFilter {
        /// `OrConditions`.
        #[member(optional, list(Vec<types::TagCondition>), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<Vec<types::TagCondition>>>,
        /// `AndConditions`.
        #[member(optional, list(types::TagCondition), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::TagCondition>>,
        /// `TagCondition`.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
