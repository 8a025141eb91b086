// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RuleAttributeAndCondition`.
    #[shape("RuleAttributeAndCondition", RuleAttributeAndConditionBuilder)]
    pub struct RuleAttributeAndCondition {
        /// `TagConditions`.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
    }
}
