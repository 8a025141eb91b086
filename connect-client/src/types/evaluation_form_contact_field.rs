// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Contact data that a condition can use as its source.
    pub enum EvaluationFormContactField {
        #[value("AGENT_ARN")]
        AgentArn,
        #[value("AGENT_INTERACTION_AND_HOLD_DURATION")]
        AgentInteractionAndHoldDuration,
        #[value("AGENT_INTERACTION_DURATION")]
        AgentInteractionDuration,
        #[value("CATEGORIES")]
        Categories,
        #[value("CHANNEL")]
        Channel,
        #[value("CONTACT_DURATION")]
        ContactDuration,
        #[value("CUSTOMER_HOLD_TIME")]
        CustomerHoldTime,
        #[value("CUSTOMER_SENTIMENT_SCORE_WITH_AGENT")]
        CustomerSentimentScoreWithAgent,
        #[value("CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT")]
        CustomerSentimentScoreWithoutAgent,
        #[value("INITIATION_METHOD")]
        InitiationMethod,
        #[value("IS_QUEUED")]
        IsQueued,
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
        #[value("QUEUE_ARN")]
        QueueArn,
        #[value("RECORDING_MEDIA_STREAM_TYPES")]
        RecordingMediaStreamTypes,
        #[value("ROUTING_PROFILE_ARN")]
        RoutingProfileArn,
    }
}
