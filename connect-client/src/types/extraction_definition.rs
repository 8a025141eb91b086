// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use connect_runtime::member;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Named definition of data that generative AI extracts from customer interactions.
    #[shape("ExtractionDefinition", ExtractionDefinitionBuilder, fallible)]
    pub struct ExtractionDefinition {
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
        /// How data is extracted.
        /// Required.
        #[member(
            optional,
            value(types::ExtractionConfiguration),
            "ExtractionConfiguration",
            required
        )]
        #[setters(set_extraction_configuration, get_extraction_configuration)]
        pub extraction_configuration: Option<types::ExtractionConfiguration>,
        /// How the definition is shown.
        #[member(optional, value(types::ExtractionDefinitionDisplay), "Display")]
        #[setters(set_display, get_display)]
        pub display: Option<types::ExtractionDefinitionDisplay>,
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
