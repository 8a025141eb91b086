// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Contact properties from which a numeric question can be answered automatically.
    pub enum NumericQuestionPropertyAutomationLabel {
        #[value("AGENT_INTERACTION_AND_HOLD_DURATION")]
        AgentInteractionAndHoldDuration,
        #[value("AGENT_INTERACTION_DURATION")]
        AgentInteractionDuration,
        #[value("AI_AGENT_MAX_PROMPT_LATENCY")]
        AiAgentMaxPromptLatency,
        #[value("AI_SESSION_COMPLETENESS_SCORE")]
        AiSessionCompletenessScore,
        #[value("AI_SESSION_FAITHFULNESS_SCORE")]
        AiSessionFaithfulnessScore,
        #[value("AI_SESSION_GOAL_SUCCESS_RATE")]
        AiSessionGoalSuccessRate,
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
        #[value("CONTACT_DURATION")]
        ContactDuration,
        #[value("CUSTOMER_HOLD_TIME")]
        CustomerHoldTime,
        #[value("CUSTOMER_SENTIMENT_SCORE_WITH_AGENT")]
        CustomerSentimentScoreWithAgent,
        #[value("CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT")]
        CustomerSentimentScoreWithoutAgent,
        #[value("LONGEST_HOLD_DURATION")]
        LongestHoldDuration,
        #[value("NON_TALK_TIME")]
        NonTalkTime,
        #[value("NON_TALK_TIME_PERCENTAGE")]
        NonTalkTimePercentage,
        #[value("NUMBER_OF_HOLDS")]
        NumberOfHolds,
        #[value("NUMBER_OF_INTERRUPTIONS")]
        NumberOfInterruptions,
        #[value("OVERALL_AGENT_SENTIMENT_SCORE")]
        OverallAgentSentimentScore,
        #[value("OVERALL_CUSTOMER_SENTIMENT_SCORE")]
        OverallCustomerSentimentScore,
    }
}
