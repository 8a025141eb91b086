// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on users to find, either single or combined from others.
    #[shape("UserSearchCriteria", UserSearchCriteriaBuilder)]
    pub struct UserSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::UserSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::UserSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::UserSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::UserSearchCriteria>>,
        /// Condition on a text field: `FirstName`, `LastName`, `Username`, `resourceId`, `RoutingProfileId` or `SecurityProfileId`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on attributes that are lists, such as proficiencies.
        #[member(optional, value(types::ListCondition), "ListCondition")]
        #[setters(set_list_condition, get_list_condition)]
        pub list_condition: Option<types::ListCondition>,
        /// Condition on the hierarchy group.
        #[member(optional, value(types::HierarchyGroupCondition), "HierarchyGroupCondition")]
        #[setters(set_hierarchy_group_condition, get_hierarchy_group_condition)]
        pub hierarchy_group_condition: Option<types::HierarchyGroupCondition>,
    }
}
