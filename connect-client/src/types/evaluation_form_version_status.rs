// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of an evaluation form version.
    pub enum EvaluationFormVersionStatus {
        #[value("ACTIVE")]
        Active,
        #[value("DRAFT")]
        Draft,
    }
}
