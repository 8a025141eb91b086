// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Historical metric. Each one goes with a fixed unit and statistic:
    ///
    /// - `CONTACTS_QUEUED`, `CONTACTS_HANDLED`, `CONTACTS_ABANDONED`, `CONTACTS_CONSULTED`, `CONTACTS_AGENT_HUNG_UP_FIRST`, `CONTACTS_HANDLED_INCOMING`, `CONTACTS_HANDLED_OUTBOUND`, `CONTACTS_TRANSFERRED_IN`, `CONTACTS_TRANSFERRED_OUT`, `CONTACTS_TRANSFERRED_IN_FROM_QUEUE`, `CONTACTS_TRANSFERRED_OUT_FROM_QUEUE`, `CALLBACK_CONTACTS_HANDLED`, `API_CONTACTS_HANDLED`: `COUNT` with `SUM`
    /// - `CONTACTS_HOLD_ABANDONS`: contacts that ended while on hold; `COUNT` with `SUM`
    /// - `CONTACTS_MISSED`: contacts that an agent did not take when offered; `COUNT` with `SUM`
    /// - `HANDLE_TIME`, `AFTER_CONTACT_WORK_TIME`, `QUEUE_ANSWER_TIME`, `HOLD_TIME`, `ABANDON_TIME`, `INTERACTION_TIME`, `INTERACTION_AND_HOLD_TIME`: `SECONDS` with `AVG`
    /// - `QUEUED_TIME`: `SECONDS` with `MAX`
    /// - `OCCUPANCY`: `PERCENT` with `AVG`
    /// - `SERVICE_LEVEL`: `PERCENT` with `AVG`; also needs a `Threshold`
    pub enum HistoricalMetricName {
        #[value("ABANDON_TIME")]
        AbandonTime,
        #[value("AFTER_CONTACT_WORK_TIME")]
        AfterContactWorkTime,
        #[value("API_CONTACTS_HANDLED")]
        ApiContactsHandled,
        #[value("CALLBACK_CONTACTS_HANDLED")]
        CallbackContactsHandled,
        #[value("CONTACTS_ABANDONED")]
        ContactsAbandoned,
        #[value("CONTACTS_AGENT_HUNG_UP_FIRST")]
        ContactsAgentHungUpFirst,
        #[value("CONTACTS_CONSULTED")]
        ContactsConsulted,
        #[value("CONTACTS_HANDLED")]
        ContactsHandled,
        #[value("CONTACTS_HANDLED_INCOMING")]
        ContactsHandledIncoming,
        #[value("CONTACTS_HANDLED_OUTBOUND")]
        ContactsHandledOutbound,
        #[value("CONTACTS_HOLD_ABANDONS")]
        ContactsHoldAbandons,
        #[value("CONTACTS_MISSED")]
        ContactsMissed,
        #[value("CONTACTS_QUEUED")]
        ContactsQueued,
        #[value("CONTACTS_TRANSFERRED_IN")]
        ContactsTransferredIn,
        #[value("CONTACTS_TRANSFERRED_IN_FROM_QUEUE")]
        ContactsTransferredInFromQueue,
        #[value("CONTACTS_TRANSFERRED_OUT")]
        ContactsTransferredOut,
        #[value("CONTACTS_TRANSFERRED_OUT_FROM_QUEUE")]
        ContactsTransferredOutFromQueue,
        #[value("HANDLE_TIME")]
        HandleTime,
        #[value("HOLD_TIME")]
        HoldTime,
        #[value("INTERACTION_AND_HOLD_TIME")]
        InteractionAndHoldTime,
        #[value("INTERACTION_TIME")]
        InteractionTime,
        #[value("OCCUPANCY")]
        Occupancy,
        #[value("QUEUE_ANSWER_TIME")]
        QueueAnswerTime,
        #[value("QUEUED_TIME")]
        QueuedTime,
        #[value("SERVICE_LEVEL")]
        ServiceLevel,
    }
}
