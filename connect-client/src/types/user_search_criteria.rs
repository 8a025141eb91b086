// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `UserSearchCriteria`.
    #[shape("UserSearchCriteria", UserSearchCriteriaBuilder)]
    pub struct UserSearchCriteria {
        /// `OrConditions`.
        #[member(optional, list(types::UserSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::UserSearchCriteria>>,
        /// `AndConditions`.
        #[member(optional, list(types::UserSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::UserSearchCriteria>>,
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `ListCondition`.
        #[member(optional, value(types::ListCondition), "ListCondition")]
        #[setters(set_list_condition, get_list_condition)]
        pub list_condition: Option<types::ListCondition>,
        /// `HierarchyGroupCondition`.
        #[member(optional, value(types::HierarchyGroupCondition), "HierarchyGroupCondition")]
        #[setters(set_hierarchy_group_condition, get_hierarchy_group_condition)]
        pub hierarchy_group_condition: Option<types::HierarchyGroupCondition>,
    }
}
