// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Exception to hours of operation, which applies between two dates and can recur.
    #[shape("HoursOfOperationOverride", HoursOfOperationOverrideBuilder)]
    pub struct HoursOfOperationOverride {
        /// ID of the override.
        /// 1 to 36 characters.
        #[member(optional, text, "HoursOfOperationOverrideId", min_length(1))]
        #[setters(set_hours_of_operation_override_id, get_hours_of_operation_override_id)]
        pub hours_of_operation_override_id: Option<String>,
        /// ID of the hours of operation.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// ARN of the hours of operation.
        #[member(optional, text, "HoursOfOperationArn")]
        #[setters(set_hours_of_operation_arn, get_hours_of_operation_arn)]
        pub hours_of_operation_arn: Option<String>,
        /// Name of the override.
        /// Matches `^[\P{C}\r\n\t]{1,127}$`.
        #[member(optional, text, "Name")]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the override is for, in words.
        /// Matches `^[\P{C}\r\n\t]{1,250}$`.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Days, start times and end times of the override.
        /// At most 100 elements.
        #[member(optional, list(types::HoursOfOperationOverrideConfig), "Config")]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationOverrideConfig>>,
        /// Date from which the override applies, as YYYY-MM-DD.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveFrom")]
        #[setters(set_effective_from, get_effective_from)]
        pub effective_from: Option<String>,
        /// Date until which the override applies, as YYYY-MM-DD.
        /// Matches `^\d{4}-\d{2}-\d{2}$`.
        #[member(optional, text, "EffectiveTill")]
        #[setters(set_effective_till, get_effective_till)]
        pub effective_till: Option<String>,
        /// How the override recurs.
        #[member(optional, value(types::RecurrenceConfig), "RecurrenceConfig")]
        #[setters(set_recurrence_config, get_recurrence_config)]
        pub recurrence_config: Option<types::RecurrenceConfig>,
        /// Kind of override.
        #[member(optional, value(types::OverrideType), "OverrideType")]
        #[setters(set_override_type, get_override_type)]
        pub override_type: Option<types::OverrideType>,
    }
}
