// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormValidationFinding`.
    #[shape(
        "EvaluationFormValidationFinding",
        EvaluationFormValidationFindingBuilder,
        fallible
    )]
    pub struct EvaluationFormValidationFinding {
        /// `IssueCode`.
        /// Required.
        #[member(required, text, "IssueCode", required)]
        #[setters(set_issue_code, get_issue_code)]
        pub issue_code: String,
        /// `Items`.
        #[member(optional, list(types::EvaluationFormValidationFindingItem), "Items")]
        #[setters(set_items, get_items)]
        pub items: Option<Vec<types::EvaluationFormValidationFindingItem>>,
        /// `Description`.
        /// Required.
        #[member(required, text, "Description", required)]
        #[setters(set_description, get_description)]
        pub description: String,
        /// `Suggestion`.
        #[member(optional, text, "Suggestion")]
        #[setters(set_suggestion, get_suggestion)]
        pub suggestion: Option<String>,
        /// `Severity`.
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
