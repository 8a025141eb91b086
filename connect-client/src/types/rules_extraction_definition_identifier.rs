// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to an extraction definition, by its ID.
    #[shape(
        "RulesExtractionDefinitionIdentifier",
        RulesExtractionDefinitionIdentifierBuilder,
        fallible
    )]
    pub struct RulesExtractionDefinitionIdentifier {
        /// ID of the extraction definition.
        /// Required; 1 to 256 characters.
        #[member(required, text, "Identifier", required, min_length(1))]
        #[setters(set_identifier, get_identifier)]
        pub identifier: String,
    }
}
