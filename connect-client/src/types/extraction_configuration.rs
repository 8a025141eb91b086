// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How generative AI extracts data from interactions: what to look for, and what if it is missing.
    #[shape("ExtractionConfiguration", ExtractionConfigurationBuilder, fallible)]
    pub struct ExtractionConfiguration {
        /// Hint that tells the generative AI model which data to look for.
        /// Required; 1 to 1024 characters.
        #[member(required, text, "PromptHint", required, min_length(1))]
        #[setters(set_prompt_hint, get_prompt_hint)]
        pub prompt_hint: String,
        /// What to do when the interaction does not contain the data.
        #[member(
            optional,
            value(types::ExtractionDefinitionNotFoundBehavior),
            "NotFoundBehavior"
        )]
        #[setters(set_not_found_behavior, get_not_found_behavior)]
        pub not_found_behavior: Option<types::ExtractionDefinitionNotFoundBehavior>,
    }
}
