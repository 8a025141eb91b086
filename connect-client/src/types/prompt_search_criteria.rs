// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on prompts to search for, which can combine several others with AND or OR.
    #[shape("PromptSearchCriteria", PromptSearchCriteriaBuilder)]
    pub struct PromptSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::PromptSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::PromptSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::PromptSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::PromptSearchCriteria>>,
        /// Condition on a text field; `FieldName` is one of `name`, `description` and `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
