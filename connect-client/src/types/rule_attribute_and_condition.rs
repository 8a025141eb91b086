// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Group of tag conditions on rules, all of which have to hold.
    #[shape("RuleAttributeAndCondition", RuleAttributeAndConditionBuilder)]
    pub struct RuleAttributeAndCondition {
        /// Conditions on tags that all have to hold.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
    }
}
