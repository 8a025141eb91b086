// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `CategoriesAttributeFilter`.
    #[shape("CategoriesAttributeFilter", CategoriesAttributeFilterBuilder)]
    pub struct CategoriesAttributeFilter {
        /// `OrConditions`.
        #[member(optional, list(types::CategoriesAttributeAndCondition), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::CategoriesAttributeAndCondition>>,
        /// `AndCondition`.
        #[member(optional, value(types::CategoriesAttributeAndCondition), "AndCondition")]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::CategoriesAttributeAndCondition>,
        /// `TagCondition`.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
    }
}
