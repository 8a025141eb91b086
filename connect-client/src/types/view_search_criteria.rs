// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on views to find, either single or combined from others.
    #[shape("ViewSearchCriteria", ViewSearchCriteriaBuilder)]
    pub struct ViewSearchCriteria {
        /// Conditions of which at least one has to hold.
        #[member(optional, list(types::ViewSearchCriteria), "OrConditions")]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ViewSearchCriteria>>,
        /// Conditions that all have to hold.
        #[member(optional, list(types::ViewSearchCriteria), "AndConditions")]
        #[setters(set_and_conditions, get_and_conditions)]
        pub and_conditions: Option<Vec<types::ViewSearchCriteria>>,
        /// Condition on a text field.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on the type of view.
        #[member(optional, value(types::ViewType), "ViewTypeCondition")]
        #[setters(set_view_type_condition, get_view_type_condition)]
        pub view_type_condition: Option<types::ViewType>,
        /// Condition on the status of the view.
        #[member(optional, value(types::ViewStatus), "ViewStatusCondition")]
        #[setters(set_view_status_condition, get_view_status_condition)]
        pub view_status_condition: Option<types::ViewStatus>,
    }
}
