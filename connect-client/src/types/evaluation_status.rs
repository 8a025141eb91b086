// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of a contact evaluation.
    pub enum EvaluationStatus {
        #[value("DRAFT")]
        Draft,
        #[value("REVIEW_REQUESTED")]
        ReviewRequested,
        #[value("SUBMITTED")]
        Submitted,
        #[value("UNDER_REVIEW")]
        UnderReview,
    }
}
