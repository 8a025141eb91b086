// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Events that can trigger a rule.
    pub enum EventSourceName {
        #[value("OnAfterCallWorkAvailable")]
        OnAfterCallWorkAvailable,
        #[value("OnAfterChatWorkAvailable")]
        OnAfterChatWorkAvailable,
        #[value("OnAlertUpdate")]
        OnAlertUpdate,
        #[value("OnCaseCreate")]
        OnCaseCreate,
        #[value("OnCaseUpdate")]
        OnCaseUpdate,
        #[value("OnContactEvaluationSubmit")]
        OnContactEvaluationSubmit,
        #[value("OnEmailAnalysisAvailable")]
        OnEmailAnalysisAvailable,
        #[value("OnMetricDataUpdate")]
        OnMetricDataUpdate,
        #[value("OnPostCallAnalysisAvailable")]
        OnPostCallAnalysisAvailable,
        #[value("OnPostChatAnalysisAvailable")]
        OnPostChatAnalysisAvailable,
        #[value("OnRealTimeCallAnalysisAvailable")]
        OnRealTimeCallAnalysisAvailable,
        #[value("OnRealTimeChatAnalysisAvailable")]
        OnRealTimeChatAnalysisAvailable,
        #[value("OnSalesforceCaseCreate")]
        OnSalesforceCaseCreate,
        #[value("OnSchedulePublish")]
        OnSchedulePublish,
        #[value("OnScheduleTimeOffRequestActivity")]
        OnScheduleTimeOffRequestActivity,
        #[value("OnScheduleUpdate")]
        OnScheduleUpdate,
        #[value("OnSlaBreach")]
        OnSlaBreach,
        #[value("OnZendeskTicketCreate")]
        OnZendeskTicketCreate,
        #[value("OnZendeskTicketStatusUpdate")]
        OnZendeskTicketStatusUpdate,
    }
}
