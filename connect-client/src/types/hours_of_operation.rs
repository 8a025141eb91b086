// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Schedule of opening hours, by day of the week and in one time zone.
    #[shape("HoursOfOperation", HoursOfOperationBuilder)]
    pub struct HoursOfOperation {
        /// ID of the hours of operation.
        #[member(optional, text, "HoursOfOperationId")]
        #[setters(set_hours_of_operation_id, get_hours_of_operation_id)]
        pub hours_of_operation_id: Option<String>,
        /// ARN of the hours of operation.
        #[member(optional, text, "HoursOfOperationArn")]
        #[setters(set_hours_of_operation_arn, get_hours_of_operation_arn)]
        pub hours_of_operation_arn: Option<String>,
        /// Name of the hours of operation.
        /// 1 to 127 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
        /// What the hours of operation are for, in words.
        /// 1 to 250 characters.
        #[member(optional, text, "Description", min_length(1))]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// Time zone that the hours are in.
        #[member(optional, text, "TimeZone")]
        #[setters(set_time_zone, get_time_zone)]
        pub time_zone: Option<String>,
        /// Opening and closing times, by day.
        /// At most 100 elements.
        #[member(optional, list(types::HoursOfOperationConfig), "Config")]
        #[setters(set_config, get_config)]
        pub config: Option<Vec<types::HoursOfOperationConfig>>,
        /// Hours of operation that are parents of these.
        #[member(
            optional,
            list(types::HoursOfOperationsIdentifier),
            "ParentHoursOfOperations"
        )]
        #[setters(set_parent_hours_of_operations, get_parent_hours_of_operations)]
        pub parent_hours_of_operations: Option<Vec<types::HoursOfOperationsIdentifier>>,
        /// Its tags, by key.
        /// 1 to 50 entries.
        #[member(
            optional,
            map(String, String),
            "Tags",
            min_length(1),
            keys(&member::Bounds::NONE.min_length(1))
        )]
        #[setters(set_tags, get_tags)]
        pub tags: Option<HashMap<String, String>>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
    }
}
