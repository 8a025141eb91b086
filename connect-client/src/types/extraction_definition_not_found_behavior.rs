// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ExtractionDefinitionNotFoundBehavior`.
    #[shape(
        "ExtractionDefinitionNotFoundBehavior",
        ExtractionDefinitionNotFoundBehaviorBuilder,
        fallible
    )]
    pub struct ExtractionDefinitionNotFoundBehavior {
        /// `Behavior`.
        /// Required.
        #[member(required, value(types::NotFoundBehaviorType), "Behavior", required)]
        #[setters(set_behavior, get_behavior)]
        pub behavior: types::NotFoundBehaviorType,
        /// `DefaultValue`.
        /// At most 1024 characters.
        #[member(optional, text, "DefaultValue")]
        #[setters(set_default_value, get_default_value)]
        pub default_value: Option<String>,
    }
}
