// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Tag conditions joined by AND; the tags of a category's rule have to meet them all.
    #[shape("CategoriesAttributeAndCondition", CategoriesAttributeAndConditionBuilder)]
    pub struct CategoriesAttributeAndCondition {
        /// Conditions on tags that all have to hold.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
    }
}
