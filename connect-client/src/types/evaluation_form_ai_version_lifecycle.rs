// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// `EvaluationFormAIVersionLifecycle`.
    #[shape(
        "EvaluationFormAIVersionLifecycle",
        EvaluationFormAiVersionLifecycleBuilder,
        fallible
    )]
    pub struct EvaluationFormAiVersionLifecycle {
        /// `Status`.
        /// Required.
        #[member(required, value(types::EvaluationFormAiVersionStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::EvaluationFormAiVersionStatus,
        /// `StartOfLifeTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "StartOfLifeTime", required)]
        #[setters(set_start_of_life_time, get_start_of_life_time)]
        pub start_of_life_time: primitives::DateTime,
        /// `EndOfLifeTime`.
        #[member(optional, value(primitives::DateTime), "EndOfLifeTime")]
        #[setters(set_end_of_life_time, get_end_of_life_time)]
        pub end_of_life_time: Option<primitives::DateTime>,
    }
}
