// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Language settings of an evaluation form.
    #[shape(
        "EvaluationFormLanguageConfiguration",
        EvaluationFormLanguageConfigurationBuilder
    )]
    pub struct EvaluationFormLanguageConfiguration {
        /// Language of the form.
        #[member(optional, value(types::EvaluationFormLanguageCode), "FormLanguage")]
        #[setters(set_form_language, get_form_language)]
        pub form_language: Option<types::EvaluationFormLanguageCode>,
    }
}
