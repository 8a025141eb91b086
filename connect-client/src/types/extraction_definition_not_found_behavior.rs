// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What an extraction returns when the data is not in the interaction: a default, or nothing.
    #[shape(
        "ExtractionDefinitionNotFoundBehavior",
        ExtractionDefinitionNotFoundBehaviorBuilder,
        fallible
    )]
    pub struct ExtractionDefinitionNotFoundBehavior {
        /// Whether to return a default (`USE_DEFAULT_VALUE`) or leave the field out (`OMIT`).
        /// Required.
        #[member(required, value(types::NotFoundBehaviorType), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::NotFoundBehaviorType,
        /// Value to return when `Behavior` is `USE_DEFAULT_VALUE`.
        /// At most 1024 characters.
        #[member(optional, text, "DefaultValue")]
        #[setters(set_default_value, get_default_value)]
        pub default_value: Option<String>,
    }
}
