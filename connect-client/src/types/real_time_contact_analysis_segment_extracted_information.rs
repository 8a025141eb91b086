// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Analysis segment for what one extraction definition drew from the conversation.
    #[shape(
        "RealTimeContactAnalysisSegmentExtractedInformation",
        RealTimeContactAnalysisSegmentExtractedInformationBuilder,
        fallible
    )]
    pub struct RealTimeContactAnalysisSegmentExtractedInformation {
        /// ID of the extraction definition behind the result.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ExtractionDefinitionId", required, min_length(1))]
        #[setters(set_extraction_definition_id, get_extraction_definition_id)]
        pub extraction_definition_id: String,
        /// Name of the extraction definition behind the result.
        /// Required; 1 to 200 characters.
        #[member(required, text, "ExtractionDefinitionName", required, min_length(1))]
        #[setters(set_extraction_definition_name, get_extraction_definition_name)]
        pub extraction_definition_name: String,
        /// Display label of the extraction definition behind the result.
        /// At most 25 characters.
        #[member(optional, text, "ExtractionDefinitionDisplayLabel")]
        #[setters(
            set_extraction_definition_display_label,
            get_extraction_definition_display_label
        )]
        pub extraction_definition_display_label: Option<String>,
        /// Values found in the conversation; empty when there is a `FailureCode`.
        #[member(
            optional,
            list(types::RealTimeContactAnalysisExtractedInformationValue),
            "ExtractedValues"
        )]
        #[setters(set_extracted_values, get_extracted_values)]
        pub extracted_values: Option<
            Vec<types::RealTimeContactAnalysisExtractedInformationValue>,
        >,
        /// Why nothing could be extracted, if extraction failed.
        #[member(
            optional,
            value(types::RealTimeContactAnalysisExtractedInformationFailureCode),
            "FailureCode"
        )]
        #[setters(set_failure_code, get_failure_code)]
        pub failure_code: Option<
            types::RealTimeContactAnalysisExtractedInformationFailureCode,
        >,
    }
}
