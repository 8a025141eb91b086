// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How sensitive data is redacted.
    #[shape("ContactLensRedactionConfiguration", ContactLensRedactionConfigurationBuilder)]
    pub struct ContactLensRedactionConfiguration {
        /// Behaviour of redaction.
        #[member(optional, text, "Behavior")]
        #[setters(set_behavior, get_behavior)]
        pub behavior: Option<String>,
        /// Policy that redaction follows.
        #[member(optional, text, "Policy")]
        #[setters(set_policy, get_policy)]
        pub policy: Option<String>,
        /// Kinds of data to redact.
        #[member(optional, list(String), "Entities")]
        #[setters(set_entities, get_entities)]
        pub entities: Option<Vec<String>>,
        /// How redacted data is masked.
        #[member(optional, text, "MaskMode")]
        #[setters(set_mask_mode, get_mask_mode)]
        pub mask_mode: Option<String>,
    }
}
