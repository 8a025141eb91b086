// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Metrics on AI agents, sessions and tools that a condition can use as its source.
    pub enum EvaluationFormAiMetricsField {
        #[value("AI_AGENT_MAX_PROMPT_LATENCY")]
        AiAgentMaxPromptLatency,
        #[value("AI_SESSION_COMPLETENESS_SCORE")]
        AiSessionCompletenessScore,
        #[value("AI_SESSION_FAITHFULNESS_SCORE")]
        AiSessionFaithfulnessScore,
        #[value("AI_SESSION_GOAL_SUCCESS_RATE")]
        AiSessionGoalSuccessRate,
        #[value("AI_SESSION_IS_HANDED_OFF")]
        AiSessionIsHandedOff,
        #[value("AI_SESSION_SELF_SERVICE_DURATION")]
        AiSessionSelfServiceDuration,
        #[value("AI_TOOL_MAX_LATENCY")]
        AiToolMaxLatency,
        #[value("AI_TOOL_PARAMETER_ACCURACY")]
        AiToolParameterAccuracy,
        #[value("AI_TOOL_SELECTION_ACCURACY")]
        AiToolSelectionAccuracy,
        #[value("AI_TOOL_UTILIZATION_ACCURACY")]
        AiToolUtilizationAccuracy,
    }
}
