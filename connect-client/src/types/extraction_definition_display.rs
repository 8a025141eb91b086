// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// How an extraction definition appears in the agent workspace.
    #[shape("ExtractionDefinitionDisplay", ExtractionDefinitionDisplayBuilder)]
    pub struct ExtractionDefinitionDisplay {
        /// Label for the definition in the agent workspace.
        /// At most 25 characters.
        #[member(optional, text, "Label")]
        #[setters(set_label, get_label)]
        pub label: Option<String>,
    }
}
