// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// One condition on a resource attribute, such as a tag, checked ahead of a rule's own conditions.
    #[shape("PreEvaluationFilter", PreEvaluationFilterBuilder, fallible)]
    pub struct PreEvaluationFilter {
        /// Whether the filter looks at the contact or at the contact evaluation.
        /// Required.
        #[member(
            required,
            value(types::PreEvaluationFilterResourceType),
            "ResourceType",
            required
        )]
        #[setters(set_resource_type, get_resource_type)]
        pub resource_type: types::PreEvaluationFilterResourceType,
        /// Kind of attribute to filter by; `TAG` is valid.
        /// Required.
        #[member(required, value(types::PreEvaluationFilterType), "FilterType", required)]
        #[setters(set_filter_type, get_filter_type)]
        pub filter_type: types::PreEvaluationFilterType,
        /// Key of the attribute; for a tag, its key.
        /// Required.
        #[member(required, text, "FilterKey", required)]
        #[setters(set_filter_key, get_filter_key)]
        pub filter_key: String,
        /// Value that the attribute has to match; for a tag, its value.
        /// Required.
        #[member(required, text, "FilterValue", required)]
        #[setters(set_filter_value, get_filter_value)]
        pub filter_value: String,
        /// How to compare attribute and value; `EQUALS` is valid.
        /// Required.
        #[member(required, value(types::PreEvaluationFilterOperator), "Operator", required)]
        #[setters(set_operator, get_operator)]
        pub operator: types::PreEvaluationFilterOperator,
    }
}
