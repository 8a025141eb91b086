// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Structural fault or room for improvement that validation found in an evaluation form.
    #[shape(
        "EvaluationFormValidationFinding",
        EvaluationFormValidationFindingBuilder,
        fallible
    )]
    pub struct EvaluationFormValidationFinding {
        /// Code for the type of issue.
        /// Required.
        #[member(required, text, "IssueCode", required)]
        #[setters(set_issue_code, get_issue_code)]
        pub issue_code: String,
        /// Sections and questions that the finding is about.
        #[member(optional, list(types::EvaluationFormValidationFindingItem), "Items")]
        #[setters(set_items, get_items)]
        pub items: Option<Vec<types::EvaluationFormValidationFindingItem>>,
        /// What the issue is.
        /// Required.
        #[member(required, text, "Description", required)]
        #[setters(set_description, get_description)]
        pub description: String,
        /// How the issue could be fixed.
        #[member(optional, text, "Suggestion")]
        #[setters(set_suggestion, get_suggestion)]
        pub suggestion: Option<String>,
        /// How serious the finding is.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormValidationFindingSeverity),
            "Severity",
            required
        )]
        #[setters(set_severity, get_severity)]
        pub severity: types::EvaluationFormValidationFindingSeverity,
    }
}
