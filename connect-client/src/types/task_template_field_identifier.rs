// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Reference to a field of a template, by name.
    #[shape("TaskTemplateFieldIdentifier", TaskTemplateFieldIdentifierBuilder)]
    pub struct TaskTemplateFieldIdentifier {
        /// The field's name.
        /// 1 to 100 characters.
        #[member(optional, text, "Name", min_length(1))]
        #[setters(set_name, get_name)]
        pub name: Option<String>,
    }
}
