// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactEvaluationAttributeCondition`.
    #[shape(
        "ContactEvaluationAttributeCondition",
        ContactEvaluationAttributeConditionBuilder
    )]
    pub struct ContactEvaluationAttributeCondition {
        /// `AttributeKey`.
        #[member(optional, value(types::ContactEvaluationAttributeKey), "AttributeKey")]
        #[setters(set_attribute_key, get_attribute_key)]
        pub attribute_key: Option<types::ContactEvaluationAttributeKey>,
        /// `AttributeValue`.
        #[member(optional, value(types::ContactEvaluationAttributeValue), "AttributeValue")]
        #[setters(set_attribute_value, get_attribute_value)]
        pub attribute_value: Option<types::ContactEvaluationAttributeValue>,
        /// `ComparisonType`.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeComparisonType),
            "ComparisonType"
        )]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::ContactEvaluationAttributeComparisonType>,
    }
}
