// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormLanguageConfiguration`.
    #[shape(
        "EvaluationFormLanguageConfiguration",
        EvaluationFormLanguageConfigurationBuilder
    )]
    pub struct EvaluationFormLanguageConfiguration {
        /// `FormLanguage`.
        #[member(optional, value(types::EvaluationFormLanguageCode), "FormLanguage")]
        #[setters(set_form_language, get_form_language)]
        pub form_language: Option<types::EvaluationFormLanguageCode>,
    }
}
