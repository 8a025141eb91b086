// Generated from the model by `codegen`. Edit the model and generate again.

use connect_runtime::member;
use crate::types;

connect_runtime::structure! {
    /// `RedactionConfiguration`.
    #[shape("RedactionConfiguration", RedactionConfigurationBuilder, fallible)]
    pub struct RedactionConfiguration {
        /// `Behavior`.
        /// Required.
        #[member(required, value(types::Behavior), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::Behavior,
        /// `Policy`.
        /// Required.
        #[member(required, value(types::Policy), "Policy", required)]
        #[setters(set_policy, get_policy)]
        pub policy: types::Policy,
        /// `Entities`.
        #[member(
            optional,
            list(String),
            "Entities",
            items(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_entities, get_entities)]
        pub entities: Option<Vec<String>>,
        /// `MaskMode`.
        #[member(optional, value(types::MaskMode), "MaskMode")]
        #[setters(set_mask_mode, get_mask_mode)]
        pub mask_mode: Option<types::MaskMode>,
    }
}
