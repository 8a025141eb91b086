// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on queues to search for, which can combine several others with AND or OR.
    #[shape("QueueSearchCriteria", QueueSearchCriteriaBuilder)]
    pub struct QueueSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::QueueSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::QueueSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::QueueSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::QueueSearchCriteria>>,
        /// Condition on a text field; `FieldName` is one of `name`, `description` and `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on the type of the queue.
        #[member(optional, value(types::SearchableQueueType), "QueueTypeCondition")]
        #[setters(set_queue_type_condition, get_queue_type_condition)]
        pub queue_type_condition: Option<types::SearchableQueueType>,
    }
}
