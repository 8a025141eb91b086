// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Life of an AI version: the stage it is in, its start and its end.
    #[shape(
        "EvaluationFormAIVersionLifecycle",
        EvaluationFormAiVersionLifecycleBuilder,
        fallible
    )]
    pub struct EvaluationFormAiVersionLifecycle {
        /// Stage of life that the AI version is in.
        /// Required.
        #[member(required, value(types::EvaluationFormAiVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormAiVersionStatus,
        /// Since when the AI version has been available.
        /// Required.
        #[member(required, value(primitives::DateTime), "StartOfLifeTime", required)]
        #[setters(set_start_of_life_time, get_start_of_life_time)]
        pub start_of_life_time: primitives::DateTime,
        /// When the life of the AI version ends or has ended.
        #[member(optional, value(primitives::DateTime), "EndOfLifeTime")]
        #[setters(set_end_of_life_time, get_end_of_life_time)]
        pub end_of_life_time: Option<primitives::DateTime>,
    }
}
