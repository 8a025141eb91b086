// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Contact Lens category on which automation bases its answer to an evaluation question.
    #[shape(
        "EvaluationAutomationRuleCategory",
        EvaluationAutomationRuleCategoryBuilder,
        fallible
    )]
    pub struct EvaluationAutomationRuleCategory {
        /// Label of the Contact Lens category.
        /// Required.
        #[member(required, text, "Category", required)]
        #[setters(set_category, get_category)]
        pub category: String,
        /// Condition that automation puts on the category.
        /// Required.
        #[member(
            required,
            value(types::QuestionRuleCategoryAutomationCondition),
            "Condition",
            required
        )]
        #[setters(set_condition, get_condition)]
        pub condition: types::QuestionRuleCategoryAutomationCondition,
        /// Places in the contact's transcript that show that the condition is met.
        /// At most 100 elements.
        #[member(
            optional,
            list(types::EvaluationTranscriptPointOfInterest),
            "PointsOfInterest"
        )]
        #[setters(set_points_of_interest, get_points_of_interest)]
        pub points_of_interest: Option<Vec<types::EvaluationTranscriptPointOfInterest>>,
    }
}
