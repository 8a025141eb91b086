// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// How an override of hours of operation recurs.
    #[shape("RecurrenceConfig", RecurrenceConfigBuilder)]
    pub struct RecurrenceConfig {
        /// How the event repeats.
        /// Required.
        #[member(optional, value(types::RecurrencePattern), "RecurrencePattern", required)]
        #[setters(set_recurrence_pattern, get_recurrence_pattern)]
        pub recurrence_pattern: Option<types::RecurrencePattern>,
    }
}
