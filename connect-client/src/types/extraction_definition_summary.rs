// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::structure! {
    /// Extraction definition in short, without how it extracts.
    #[shape("ExtractionDefinitionSummary", ExtractionDefinitionSummaryBuilder, fallible)]
    pub struct ExtractionDefinitionSummary {
        /// Name of the extraction definition.
        /// Required; 1 to 200 characters.
        #[member(required, text, "Name", required, min_length(1))]
        #[setters(set_name, get_name)]
        pub name: String,
        /// ID of the extraction definition.
        /// Required; 1 to 256 characters.
        #[member(required, text, "ExtractionDefinitionId", required, min_length(1))]
        #[setters(set_extraction_definition_id, get_extraction_definition_id)]
        pub extraction_definition_id: String,
        /// ARN of the extraction definition.
        /// Required.
        #[member(required, text, "ExtractionDefinitionArn", required)]
        #[setters(set_extraction_definition_arn, get_extraction_definition_arn)]
        pub extraction_definition_arn: String,
        /// When it was made.
        /// Required.
        #[member(required, value(primitives::DateTime), "CreatedTime", required)]
        #[setters(set_created_time, get_created_time)]
        pub created_time: primitives::DateTime,
        /// When the definition was last changed.
        /// Required.
        #[member(required, value(primitives::DateTime), "LastUpdatedTime", required)]
        #[setters(set_last_updated_time, get_last_updated_time)]
        pub last_updated_time: primitives::DateTime,
        /// ARN of the user behind the last change.
        /// Required.
        #[member(required, text, "LastUpdatedBy", required)]
        #[setters(set_last_updated_by, get_last_updated_by)]
        pub last_updated_by: String,
    }
}
