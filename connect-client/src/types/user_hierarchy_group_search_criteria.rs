// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on hierarchy groups to find, either single or combined from others.
    #[shape("UserHierarchyGroupSearchCriteria", UserHierarchyGroupSearchCriteriaBuilder)]
    pub struct UserHierarchyGroupSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::UserHierarchyGroupSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::UserHierarchyGroupSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::UserHierarchyGroupSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::UserHierarchyGroupSearchCriteria>>,
        /// Condition on a text field: `name`, `levelId`, `parentId` or `resourceID`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
    }
}
