// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Reasons why no information could be extracted from a conversation.
    pub enum RealTimeContactAnalysisExtractedInformationFailureCode {
        #[value("FAILED_SAFETY_GUIDELINES")]
        FailedSafetyGuidelines,
        #[value("INSUFFICIENT_CONVERSATION_CONTENT")]
        InsufficientConversationContent,
        #[value("INTERNAL_ERROR")]
        InternalError,
        #[value("MAX_PACKAGE_FEATURE_ONLY")]
        MaxPackageFeatureOnly,
        #[value("QUOTA_EXCEEDED")]
        QuotaExceeded,
    }
}
