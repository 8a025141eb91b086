// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Metric that the formula of a custom metric uses under an alias.
    #[shape("CalculationComponent", CalculationComponentBuilder, fallible)]
    pub struct CalculationComponent {
        /// Name by which the expression of the calculation refers to the component.
        /// Required; 1 to 128 characters.
        #[member(required, text, "Alias", required, min_length(1))]
        #[setters(set_alias, get_alias)]
        pub alias: String,
        /// Name of a metric managed by AWS, such as `CONTACTS_HANDLED`. Excludes `MetricId`.
        /// 1 to 128 characters.
        #[member(optional, text, "MetricName", min_length(1))]
        #[setters(set_metric_name, get_metric_name)]
        pub metric_name: Option<String>,
        /// ARN of a metric managed by AWS. Excludes `MetricName`.
        /// 1 to 150 characters.
        #[member(optional, text, "MetricId", min_length(1))]
        #[setters(set_metric_id, get_metric_id)]
        pub metric_id: Option<String>,
        /// Filters that narrow the component.
        /// At most 5 elements.
        #[member(optional, list(types::MetricFilter), "MetricFilters")]
        #[setters(set_metric_filters, get_metric_filters)]
        pub metric_filters: Option<Vec<types::MetricFilter>>,
    }
}
