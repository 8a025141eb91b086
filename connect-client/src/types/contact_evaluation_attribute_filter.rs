// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Filter for contact evaluations by tags and attributes, with groups joined by OR and AND inside each.
    #[shape("ContactEvaluationAttributeFilter", ContactEvaluationAttributeFilterBuilder)]
    pub struct ContactEvaluationAttributeFilter {
        /// Conditions of which at least one has to hold.
        #[member(
            optional,
            list(types::ContactEvaluationAttributeAndCondition),
            "OrConditions"
        )]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactEvaluationAttributeAndCondition>>,
        /// Conditions that all have to hold.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeAndCondition),
            "AndCondition"
        )]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::ContactEvaluationAttributeAndCondition>,
        /// Condition on one tag.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
        /// Condition on one attribute.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeCondition),
            "ContactEvaluationAttributeCondition"
        )]
        #[setters(
            set_contact_evaluation_attribute_condition,
            get_contact_evaluation_attribute_condition
        )]
        pub contact_evaluation_attribute_condition: Option<
            types::ContactEvaluationAttributeCondition,
        >,
    }
}
