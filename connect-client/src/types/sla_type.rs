// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Types of service level agreements of a case.
    pub enum SlaType {
        #[value("CaseField")]
        CaseField,
    }
}
