// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `NumericQuestionPropertyValueAutomation`.
    #[shape(
        "NumericQuestionPropertyValueAutomation",
        NumericQuestionPropertyValueAutomationBuilder,
        fallible
    )]
    pub struct NumericQuestionPropertyValueAutomation {
        /// `Label`.
        /// Required.
        #[member(
            required,
            value(types::NumericQuestionPropertyAutomationLabel),
            "Label",
            required
        )]
        #[setters(set_label, get_label)]
        pub label: types::NumericQuestionPropertyAutomationLabel,
    }
}
