// Generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// `ExtractionDefinitionSummary`.
    #[shape("ExtractionDefinitionSummary", ExtractionDefinitionSummaryBuilder, fallible)]
    pub struct ExtractionDefinitionSummary {
        /// `Name`.
        /// Required; 1 to 200 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// `ExtractionDefinitionId`.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ExtractionDefinitionId", required, min_length(1))]
        #[setters(set_extraction_definition_id, get_extraction_definition_id)]
        pub extraction_definition_id: String,
        /// `ExtractionDefinitionArn`.
        /// Required.
        #[member(required, text, "ExtractionDefinitionArn", required)]
        #[setters(set_extraction_definition_arn, get_extraction_definition_arn)]
        pub extraction_definition_arn: String,
        /// `CreatedTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// `LastUpdatedTime`.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastUpdatedTime", required)]
        #[setters(set_last_updated_time, get_last_updated_time)]
        pub last_updated_time: primitives::DateTime,
        /// `LastUpdatedBy`.
        /// Required.
        #[member(required, text, "LastUpdatedBy", required)]
        #[setters(set_last_updated_by, get_last_updated_by)]
        pub last_updated_by: String,
    }
}
