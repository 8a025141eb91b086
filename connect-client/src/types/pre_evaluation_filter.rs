// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `PreEvaluationFilter`.
    #[shape("PreEvaluationFilter", PreEvaluationFilterBuilder, fallible)]
    pub struct PreEvaluationFilter {
        /// `ResourceType`.
        /// Required.
        #[member(
            required,
            value(types::PreEvaluationFilterResourceType),
            "ResourceType",
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: types::PreEvaluationFilterResourceType,
        /// `FilterType`.
        /// Required.
        #[member(required, value(types::PreEvaluationFilterType), "FilterType", required)]
        #[setters(set_filter_type, get_filter_type)]
        pub filter_type: types::PreEvaluationFilterType,
        /// `FilterKey`.
        /// Required.
        #[member(required, text, "FilterKey", required)]
        #[setters(set_filter_key, get_filter_key)]
        pub filter_key: String,
        /// `FilterValue`.
        /// Required.
        #[member(required, text, "FilterValue", required)]
        #[setters(set_filter_value, get_filter_value)]
        pub filter_value: String,
        /// `Operator`.
        /// Required.
        #[member(required, value(types::PreEvaluationFilterOperator), "Operator", required)]
        #[setters(set_operator, get_operator)]
        pub operator: types::PreEvaluationFilterOperator,
    }
}
