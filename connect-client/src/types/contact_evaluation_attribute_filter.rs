// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ContactEvaluationAttributeFilter`.
    #[shape("ContactEvaluationAttributeFilter", ContactEvaluationAttributeFilterBuilder)]
    pub struct ContactEvaluationAttributeFilter {
        /// `OrConditions`.
        #[member(
            optional,
            list(types::ContactEvaluationAttributeAndCondition),
            "OrConditions"
        )]
        #[setters(set_or_conditions, get_or_conditions)]
        pub or_conditions: Option<Vec<types::ContactEvaluationAttributeAndCondition>>,
        /// `AndCondition`.
        #[member(
            optional,
            value(types::ContactEvaluationAttributeAndCondition),
            "AndCondition"
        )]
        #[setters(set_and_condition, get_and_condition)]
        pub and_condition: Option<types::ContactEvaluationAttributeAndCondition>,
        /// `TagCondition`.
        #[member(optional, value(types::TagCondition), "TagCondition")]
        #[setters(set_tag_condition, get_tag_condition)]
        pub tag_condition: Option<types::TagCondition>,
        /// `ContactEvaluationAttributeCondition`.
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
