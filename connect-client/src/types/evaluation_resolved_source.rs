// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// External source that conditions of an evaluation form depend on, with the values found for it.
    #[shape("EvaluationResolvedSource", EvaluationResolvedSourceBuilder, fallible)]
    pub struct EvaluationResolvedSource {
        /// External source: contact data, evaluation or form metadata, or AI metrics, among others.
        /// Required.
        #[member(
            optional,
            value(types::EvaluationFormItemEnablementSource),
            "Source",
            required
        )]
        #[setters(set_source, get_source)]
        pub source: Option<types::EvaluationFormItemEnablementSource>,
        /// How far resolving the source has come.
        /// Required.
        #[member(required, value(types::EvaluationItemResolutionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationItemResolutionStatus,
        /// Values found when `Status` is `RESOLVED`; empty if the contact lacks the source.
        /// At most 100 elements.
        #[member(optional, list(types::EvaluationFormItemEnablementSourceValue), "Values")]
        #[setters(set_values, get_values)]
        pub values: Option<Vec<types::EvaluationFormItemEnablementSourceValue>>,
    }
}
