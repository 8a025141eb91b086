// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Condition on one attribute of a contact evaluation.
    #[shape(
        "ContactEvaluationAttributeCondition",
        ContactEvaluationAttributeConditionBuilder
    )]
    pub struct ContactEvaluationAttributeCondition {
        /// Attribute to look at.
        #[member(optional, value(types::ContactEvaluationAttributeKey), "AttributeKey")]
        #[setters(set_attribute_key, get_attribute_key)]
        pub attribute_key: Option<types::ContactEvaluationAttributeKey>,
        /// Value to compare with.
        #[member(optional, value(types::ContactEvaluationAttributeValue), "AttributeValue")]
        #[setters(set_attribute_value, get_attribute_value)]
        pub attribute_value: Option<types::ContactEvaluationAttributeValue>,
        /// How the values are compared.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeComparisonType),
            "ComparisonType"
        )]
        #[setters(set_comparison_type, get_comparison_type)]
        pub comparison_type: Option<types::ContactEvaluationAttributeComparisonType>,
    }
}
