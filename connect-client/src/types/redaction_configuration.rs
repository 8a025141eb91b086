// @generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// What conversational analytics redacts from its output, and how.
    #[shape("RedactionConfiguration", RedactionConfigurationBuilder, fallible)]
    pub struct RedactionConfiguration {
        /// Whether the output of the analysis is redacted.
        /// Required.
        #[member(required, value(types::Behavior), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::Behavior,
        /// Versions of the transcript to keep: `None`, `RedactedOnly` or `RedactedAndOriginal`.
        /// Required.
        #[member(required, value(types::Policy), "Policy", required)]
        #[setters(set_policy, get_policy)]
        pub policy: types::Policy,
        /// Types of personally identifiable information that redaction removes.
        #[member(
            optional,
            list(String),
            "Entities",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_entities, get_entities)]
        pub entities: Option<Vec<String>>,
        /// What replaces redacted text: the literal `[PII]` with `PII`, the name of its type with `EntityType`.
        #[member(optional, value(types::MaskMode), "MaskMode")]
        #[setters(set_mask_mode, get_mask_mode)]
        pub mask_mode: Option<types::MaskMode>,
    }
}
