// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Rule action that extracts structured data from interactions, guided by extraction definitions.
    #[shape(
        "ExtractInformationActionDefinition",
        ExtractInformationActionDefinitionBuilder,
        fallible
    )]
    pub struct ExtractInformationActionDefinition {
        /// Extraction definitions that say which data to extract.
        /// Required.
        #[member(
            required,
            list(types::RulesExtractionDefinitionIdentifier),
            "RulesExtractionDefinitions",
            required
        )]
        #[setters(set_rules_extraction_definitions, get_rules_extraction_definitions)]
        pub rules_extraction_definitions: Vec<types::RulesExtractionDefinitionIdentifier>,
    }
}
