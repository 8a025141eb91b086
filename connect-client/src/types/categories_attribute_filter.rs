// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for category segments by the tags of the rules behind them; exactly one member is set.
    #[shape("CategoriesAttributeFilter", CategoriesAttributeFilterBuilder)]
    pub struct CategoriesAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::CategoriesAttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::CategoriesAttributeAndCondition>>,
        /// Conditions that all have to hold for a category segment.
        #[member(optional, value(types::CategoriesAttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::CategoriesAttributeAndCondition>,
        /// Condition on one tag, by key and value, of the rule behind the category.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
