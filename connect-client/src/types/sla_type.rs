// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `SlaType`.
    pub enum SlaType {
        #[value("CaseField")]
        CaseField,
    }
}
