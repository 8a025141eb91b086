// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Conditions on tags and attributes of a contact evaluation, joined by AND.
    #[shape(
        "ContactEvaluationAttributeAndCondition",
        ContactEvaluationAttributeAndConditionBuilder
    )]
    pub struct ContactEvaluationAttributeAndCondition {
        /// Conditions on tags.
        #[member(optional, list(types::TagCondition), "TagConditions")]
        #[setters(set_tag_conditions, get_tag_conditions)]
        pub tag_conditions: Option<Vec<types::TagCondition>>,
        /// Conditions on attributes.
        #[member(
            optional,
            list(types::ContactEvaluationAttributeCondition),
            "AttributeConditions"
        )]
        #[setters(set_attribute_conditions, get_attribute_conditions)]
        pub attribute_conditions: Option<Vec<types::ContactEvaluationAttributeCondition>>,
    }
}
