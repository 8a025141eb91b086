// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Reasons why no post-contact summary could be generated.
    pub enum RealTimeContactAnalysisPostContactSummaryFailureCode {
        #[value("FAILED_SAFETY_GUIDELINES")]
        FailedSafetyGuidelines,
        #[value("INSUFFICIENT_CONVERSATION_CONTENT")]
        InsufficientConversationContent,
        #[value("INTERNAL_ERROR")]
        InternalError,
        #[value("INVALID_ANALYSIS_CONFIGURATION")]
        InvalidAnalysisConfiguration,
        #[value("QUOTA_EXCEEDED")]
        QuotaExceeded,
    }
}
