// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `QueueSearchCriteria`.
    #[shape("QueueSearchCriteria", QueueSearchCriteriaBuilder)]
    pub struct QueueSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::QueueSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::QueueSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::QueueSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::QueueSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `QueueTypeCondition`.
        #[member(optional, value(types::SearchableQueueType), "QueueTypeCondition")]
        #[setters(set_queue_type_condition, get_queue_type_condition)]
        pub queue_type_condition: Option<types::SearchableQueueType>,
    }
}
