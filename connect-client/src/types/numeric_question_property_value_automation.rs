// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Property of a contact from which a numeric evaluation question is answered automatically.
    #[shape(
        "NumericQuestionPropertyValueAutomation",
        NumericQuestionPropertyValueAutomationBuilder,
        fallible
    )]
    pub struct NumericQuestionPropertyValueAutomation {
        /// Which property of the contact the automation uses.
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
