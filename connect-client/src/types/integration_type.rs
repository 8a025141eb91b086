// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Chooses the kind of resource that is linked to an instance.
    ///
    /// - `EVENT`: events of an external application; the only type that needs the `Source…` members
    /// - `APPLICATION`: an application
    /// - `VOICE_ID`: Voice ID
    /// - `PINPOINT_APP`: an Amazon Pinpoint application
    /// - `WISDOM_ASSISTANT`, `WISDOM_KNOWLEDGE_BASE`, `WISDOM_QUICK_RESPONSES`: parts of Wisdom
    /// - `Q_MESSAGE_TEMPLATES`: message templates of Amazon Q in Connect
    /// - `CASES_DOMAIN`: a domain of Amazon Connect Cases
    /// - `SES_IDENTITY`: an identity in Amazon SES
    /// - `COGNITO_USER_POOL`: a user pool of Amazon Cognito
    /// - `FILE_SCANNER`, `MESSAGE_PROCESSOR`: what scans files or processes messages
    /// - `ANALYTICS_CONNECTOR`, `CALL_TRANSFER_CONNECTOR`: a connector for analytics or for the transfer of calls
    pub enum IntegrationType {
        #[value("ANALYTICS_CONNECTOR")]
        AnalyticsConnector,
        #[value("APPLICATION")]
        Application,
        #[value("CALL_TRANSFER_CONNECTOR")]
        CallTransferConnector,
        #[value("CASES_DOMAIN")]
        CasesDomain,
        #[value("COGNITO_USER_POOL")]
        CognitoUserPool,
        #[value("EVENT")]
        Event,
        #[value("FILE_SCANNER")]
        FileScanner,
        #[value("MESSAGE_PROCESSOR")]
        MessageProcessor,
        #[value("PINPOINT_APP")]
        PinpointApp,
        #[value("Q_MESSAGE_TEMPLATES")]
        QMessageTemplates,
        #[value("SES_IDENTITY")]
        SesIdentity,
        #[value("VOICE_ID")]
        VoiceId,
        #[value("WISDOM_ASSISTANT")]
        WisdomAssistant,
        #[value("WISDOM_KNOWLEDGE_BASE")]
        WisdomKnowledgeBase,
        #[value("WISDOM_QUICK_RESPONSES")]
        WisdomQuickResponses,
    }
}
