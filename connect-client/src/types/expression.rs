// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition of a routing step; exactly one member is set, and expressions can be nested.
    #[shape("Expression", ExpressionBuilder)]
    pub struct Expression {
        /// Condition that has to hold.
        #[member(optional, value(types::AttributeCondition), "AttributeCondition")]
        #[setters(set_attribute_condition, get_attribute_condition)]
        pub attribute_condition: Option<types::AttributeCondition>,
        /// Expressions that all have to hold.
        #[member(optional, list(types::Expression), "AndExpression")]
        #[setters(set_and_expression, get_and_expression)]
        pub and_expression: Option<Vec<types::Expression>>,
        /// Expressions of which one has to hold.
        #[member(optional, list(types::Expression), "OrExpression")]
        #[setters(set_or_expression, get_or_expression)]
        pub or_expression: Option<Vec<types::Expression>>,
        /// Condition that must not hold.
        #[member(optional, value(types::AttributeCondition), "NotAttributeCondition")]
        #[setters(set_not_attribute_condition, get_not_attribute_condition)]
        pub not_attribute_condition: Option<types::AttributeCondition>,
    }
}
