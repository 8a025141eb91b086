// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ExtractionDefinitionDisplay`.
    #[shape("ExtractionDefinitionDisplay", ExtractionDefinitionDisplayBuilder)]
    pub struct ExtractionDefinitionDisplay {
        /// `Label`.
        /// At most 25 characters.
        #[member(optional, text, "Label")]
        #[setters(set_label, get_label)]
        pub label: Option<String>,
    }
}
