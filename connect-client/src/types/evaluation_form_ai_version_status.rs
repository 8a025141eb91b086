// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Stages in the life of an AI version for evaluation forms.
    pub enum EvaluationFormAiVersionStatus {
        #[value("ACTIVE")]
        Active,
        #[value("DEPRECATED")]
        Deprecated,
        #[value("LATEST")]
        Latest,
        #[value("PREVIEW")]
        Preview,
    }
}
