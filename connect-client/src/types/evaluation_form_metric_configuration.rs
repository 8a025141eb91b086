// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Business outcome metric that a question of an evaluation form is tied to.
    #[shape(
        "EvaluationFormMetricConfiguration",
        EvaluationFormMetricConfigurationBuilder,
        fallible
    )]
    pub struct EvaluationFormMetricConfiguration {
        /// Kind of metric, at present always `BUSINESS_OUTCOME`.
        /// Required.
        #[member(required, value(types::EvaluationFormMetricType), "MetricType", required)]
        #[setters(set_metric_type, get_metric_type)]
        pub metric_type: types::EvaluationFormMetricType,
        /// Metric name: SALE_SUCCESS, CSAT, CHURN_PROPENSITY, SELF_SERVICE_SUCCESS or PARTIAL_SELF_SERVICE_SUCCESS.
        /// Required; 1 to 256 characters; matches `^[^\p{C}]*$`.
        #[member(required, text, "MetricName", required, min_length(1))]
        #[setters(set_metric_name, get_metric_name)]
        pub metric_name: String,
    }
}
