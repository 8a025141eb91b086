// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `EvaluationResolvedSource`.
    #[shape("EvaluationResolvedSource", EvaluationResolvedSourceBuilder, fallible)]
    pub struct EvaluationResolvedSource {
        /// `Source`.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementSource),
            "Source",
            required
        )]
        #[setters(set_source, get_source)]
        pub source: Option<types::EvaluationFormItemEnablementSource>,
        /// `Status`.
        /// Required.
        #[member(required, value(types::EvaluationItemResolutionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationItemResolutionStatus,
        /// `Values`.
        /// At most 100 elements.
        #[member(optional, list(types::EvaluationFormItemEnablementSourceValue), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::EvaluationFormItemEnablementSourceValue>>,
    }
}
