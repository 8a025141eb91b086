// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `RecurrenceConfig`.
    #[shape("RecurrenceConfig", RecurrenceConfigBuilder)]
    pub struct RecurrenceConfig {
        /// `RecurrencePattern`.
        /// Required.
        #[member(optional, value(types::RecurrencePattern), "RecurrencePattern", required)]
        #[setters(set_recurrence_pattern, get_recurrence_pattern)]
        pub recurrence_pattern: Option<types::RecurrencePattern>,
    }
}
