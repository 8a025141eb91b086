// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Short description of a metric, as found in lists.
    #[shape("MetricSummary", MetricSummaryBuilder, fallible)]
    pub struct MetricSummary {
        /// ARN of the metric.
        /// Required.
        #[member(required, text, "Arn", required)]
        #[setters(set_arn, get_arn)]
        pub arn: String,
        /// ID of the metric.
        /// Required; 1 to 150 characters.
        #[member(required, text, "Id", required, min_length(1))]
        #[setters(set_id, get_id)]
        pub id: String,
        /// Name of the metric.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// Whether the metric is published or only saved.
        /// Required.
        #[member(required, value(types::MetricStatus), "Status", required)]
        #[setters(set_status, get_status)]
        pub status: types::MetricStatus,
        /// Whether AWS or the customer manages the metric.
        /// Required.
        #[member(required, value(types::MetricType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::MetricType,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
    }
}
