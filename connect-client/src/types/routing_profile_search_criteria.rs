// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on routing profiles to find, either single or combined from others.
    #[shape("RoutingProfileSearchCriteria", RoutingProfileSearchCriteriaBuilder)]
    pub struct RoutingProfileSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::RoutingProfileSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::RoutingProfileSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::RoutingProfileSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::RoutingProfileSearchCriteria>>,
        /// Condition on a text field; `FieldName` is `associatedQueueIds`, `name`, `description` or `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
