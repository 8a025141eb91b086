// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Tag conditions joined by AND.
    #[shape("CommonAttributeAndCondition", CommonAttributeAndConditionBuilder)]
    pub struct CommonAttributeAndCondition {
        /// Conditions on tags.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
    }
}
