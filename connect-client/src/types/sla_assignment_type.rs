// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SlaAssignmentType`.
    pub enum SlaAssignmentType {
        #[value("CASES")]
        Cases,
    }
}
