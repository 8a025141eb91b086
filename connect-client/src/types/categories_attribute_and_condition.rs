// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CategoriesAttributeAndCondition`.
    #[shape("CategoriesAttributeAndCondition", CategoriesAttributeAndConditionBuilder)]
    pub struct CategoriesAttributeAndCondition {
        /// `TagConditions`.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
    }
}
