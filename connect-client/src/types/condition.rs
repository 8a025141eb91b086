// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `Condition`.
    #[shape("Condition", ConditionBuilder)]
    pub struct Condition {
        /// `StringCondition`.
        #[member(optional, value(types::StringCondition), "StringCondition")]
        #[setters(set_string_condition, get_string_condition)]
        pub string_condition: Option<types::StringCondition>,
        /// `NumberCondition`.
        #[member(optional, value(types::NumberCondition), "NumberCondition")]
        #[setters(set_number_condition, get_number_condition)]
        pub number_condition: Option<types::NumberCondition>,
    }
}
