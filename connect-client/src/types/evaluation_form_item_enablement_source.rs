// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What a comparison reads: another question of the form, contact data, metadata or AI metrics.
    #[shape(
        "EvaluationFormItemEnablementSource",
        EvaluationFormItemEnablementSourceBuilder,
        fallible
    )]
    pub struct EvaluationFormItemEnablementSource {
        /// Where the data comes from: another question, the contact, metadata or AI metrics.
        /// Required.
        #[member(
            required,
            value(types::EvaluationFormItemEnablementSourceType),
            "Type",
            required
        )]
        #[setters(set_type, get_type)]
        pub r#type: types::EvaluationFormItemEnablementSourceType,
        /// Reference ID of the other question, when `Type` is `QUESTION_REF_ID`.
        #[member(optional, text, "RefId")]
        #[setters(set_ref_id, get_ref_id)]
        pub ref_id: Option<String>,
        /// Contact field that is read, when `Type` is `CONTACT`.
        #[member(optional, value(types::EvaluationFormContactField), "ContactField")]
        #[setters(set_contact_field, get_contact_field)]
        pub contact_field: Option<types::EvaluationFormContactField>,
        /// Key of the contact attribute that is read, when `Type` is `CONTACT`.
        /// 1 to 32767 characters.
        #[member(optional, text, "ContactAttributeKey", min_length(1))]
        #[setters(set_contact_attribute_key, get_contact_attribute_key)]
        pub contact_attribute_key: Option<String>,
        /// Key of the contact segment attribute that is read, when `Type` is `CONTACT`.
        /// 1 to 128 characters.
        #[member(optional, text, "SegmentAttributeKey", min_length(1))]
        #[setters(set_segment_attribute_key, get_segment_attribute_key)]
        pub segment_attribute_key: Option<String>,
        /// Evaluation metadata that is read, when `Type` is `EVALUATION_METADATA`.
        #[member(
            optional,
            value(types::EvaluationFormEvaluationMetadataField),
            "EvaluationMetadataField"
        )]
        #[setters(set_evaluation_metadata_field, get_evaluation_metadata_field)]
        pub evaluation_metadata_field: Option<types::EvaluationFormEvaluationMetadataField>,
        /// AI metric that is read, when `Type` is `AI_METRICS`.
        #[member(optional, value(types::EvaluationFormAiMetricsField), "AiMetricsField")]
        #[setters(set_ai_metrics_field, get_ai_metrics_field)]
        pub ai_metrics_field: Option<types::EvaluationFormAiMetricsField>,
    }
}
