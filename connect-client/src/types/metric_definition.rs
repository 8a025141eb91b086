// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Full description of a metric, from its formula to the way values are shown.
    #[shape("MetricDefinition", MetricDefinitionBuilder, fallible)]
    pub struct MetricDefinition {
        /// ARN of the metric, which may end in the qualifier `$SAVED` or `$LATEST`.
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
        /// Description of the metric.
        /// At most 500 characters.
        #[member(optional, text, "Description")]
        #[setters(set_description, get_description)]
        pub description: Option<String>,
        /// How the metric is calculated.
        #[member(optional, value(types::MetricCalculation), "MetricCalculation")]
        #[setters(set_metric_calculation, get_metric_calculation)]
        pub metric_calculation: Option<types::MetricCalculation>,
        /// Whether it was made with the guided service level builder or the free-form one.
        #[member(optional, value(types::MetricCreationMethod), "CreationMethod")]
        #[setters(set_creation_method, get_creation_method)]
        pub creation_method: Option<types::MetricCreationMethod>,
        /// Whether the metric is published or only saved.
        #[member(optional, value(types::MetricStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::MetricStatus>,
        /// Whether AWS or the customer manages the metric.
        /// Required.
        #[member(required, value(types::MetricType), "Type", required)]
        #[setters(set_type, get_type)]
        pub r#type: types::MetricType,
        /// Unit in which values are displayed.
        /// Required.
        #[member(required, value(types::MetricUnit), "Unit", required)]
        #[setters(set_unit, get_unit)]
        pub unit: types::MetricUnit,
        /// Whether a rising value is good, bad or neither.
        #[member(optional, value(types::TrendIndicator), "PositiveTrendIndicator")]
        #[setters(set_positive_trend_indicator, get_positive_trend_indicator)]
        pub positive_trend_indicator: Option<types::TrendIndicator>,
        /// Groupings that can be used with the metric.
        /// Required.
        #[member(required, list(String), "Groupings", required)]
        #[setters(set_groupings, get_groupings)]
        pub groupings: Vec<String>,
        /// Filters of the metric.
        /// Required.
        #[member(required, list(types::AvailableFilter), "Filters", required)]
        #[setters(set_filters, get_filters)]
        pub filters: Vec<types::AvailableFilter>,
        /// Earliest time for which data can be queried.
        #[member(optional, value(primitives::DateTime), "EffectiveTime")]
        #[setters(set_effective_time, get_effective_time)]
        pub effective_time: Option<primitives::DateTime>,
        /// Shortest time from one data refresh to the next, in seconds.
        #[member(default(0), copy(i64), "RefreshRate", defaults)]
        #[setters(set_refresh_rate, get_refresh_rate)]
        pub refresh_rate: i64,
        /// Category of the metric.
        /// Required; 1 to 100 characters.
        #[member(required, text, "Category", required, min_length(1))]
        #[setters(set_category, get_category)]
        pub category: String,
        /// Ways in which values can be aggregated.
        #[member(optional, list(String), "SupportedStats")]
        #[setters(set_supported_stats, get_supported_stats)]
        pub supported_stats: Option<Vec<String>>,
        /// How values are aggregated by default.
        /// 1 to 50 characters.
        #[member(optional, text, "DefaultStat", min_length(1))]
        #[setters(set_default_stat, get_default_stat)]
        pub default_stat: Option<String>,
        /// Whether formulas of custom metrics may use it within statistical functions such as `SUM` and `AVG`.
        /// Required.
        #[member(default(false), copy(bool), "SupportsPreaggregateCalculation", required)]
        #[setters(
            set_supports_preaggregate_calculation,
            get_supports_preaggregate_calculation
        )]
        pub supports_preaggregate_calculation: bool,
        /// Whether custom metrics may use it as a component.
        /// Required.
        #[member(default(false), copy(bool), "SupportsCustomCalculation", required)]
        #[setters(set_supports_custom_calculation, get_supports_custom_calculation)]
        pub supports_custom_calculation: bool,
        /// Main source of the events that the data comes from.
        /// 1 to 100 characters.
        #[member(optional, text, "PrimaryEventSource", min_length(1))]
        #[setters(set_primary_event_source, get_primary_event_source)]
        pub primary_event_source: Option<String>,
        /// Kind of timestamp by which values are placed on a time series.
        /// 1 to 100 characters.
        #[member(optional, text, "PrimaryEventSourceEffectiveTimestampType", min_length(1))]
        #[setters(
            set_primary_event_source_effective_timestamp_type,
            get_primary_event_source_effective_timestamp_type
        )]
        pub primary_event_source_effective_timestamp_type: Option<String>,
        /// When it was made.
        #[member(optional, value(primitives::DateTime), "CreatedTime")]
        #[setters(set_created_time, get_created_time)]
        pub created_time: Option<primitives::DateTime>,
        /// Who created the metric; named Amazon Connect API when made by `CreateMetric`.
        #[member(optional, value(types::CreatedByInfo), "CreatedUser")]
        #[setters(set_created_user, get_created_user)]
        pub created_user: Option<types::CreatedByInfo>,
        /// AWS Region in which it was last changed.
        /// Matches `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
        #[member(optional, text, "LastModifiedRegion")]
        #[setters(set_last_modified_region, get_last_modified_region)]
        pub last_modified_region: Option<String>,
        /// When it was last changed.
        #[member(optional, value(primitives::DateTime), "LastModifiedTime")]
        #[setters(set_last_modified_time, get_last_modified_time)]
        pub last_modified_time: Option<primitives::DateTime>,
        /// Who last changed the metric; named Amazon Connect API when changed by a call.
        #[member(optional, value(types::CreatedByInfo), "LastModifiedUser")]
        #[setters(set_last_modified_user, get_last_modified_user)]
        pub last_modified_user: Option<types::CreatedByInfo>,
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
    }
}
