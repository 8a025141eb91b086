// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What a service level agreement can be assigned to.
    pub enum SlaAssignmentType {
        #[value("CASES")]
        Cases,
    }
}
