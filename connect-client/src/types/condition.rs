// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Single condition of a list, on a text field or on a number, such as a proficiency's name or level.
    #[shape("Condition", ConditionBuilder)]
    pub struct Condition {
        /// Condition on a text field: `name` or `value`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// Condition on a number.
        #[member(optional, value(types::NumberCondition), "NumberCondition")]
        #[setters(set_number_condition, get_number_condition)]
        pub number_condition: Option<types::NumberCondition>,
    }
}
