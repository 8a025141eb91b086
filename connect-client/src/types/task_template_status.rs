// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Whether a template is open for new tasks.
    ///
    /// - `ACTIVE`: tasks can be made from it
    /// - `INACTIVE`: creating a task from it fails
    pub enum TaskTemplateStatus {
        #[value("ACTIVE")]
        Active,
        #[value("INACTIVE")]
        Inactive,
    }
}
