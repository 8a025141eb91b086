// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Real-time metric. The unit is `COUNT`, unless the list says otherwise.
    ///
    /// - `AGENTS_ONLINE`, `AGENTS_AVAILABLE`, `AGENTS_STAFFED`, `AGENTS_ON_CALL`, `AGENTS_ON_CONTACT`, `AGENTS_ERROR`, `AGENTS_NON_PRODUCTIVE`: agents in the state named
    /// - `AGENTS_AFTER_CONTACT_WORK`: agents still busy with the work that follows a contact
    /// - `CONTACTS_IN_QUEUE`, `CONTACTS_SCHEDULED`: contacts in the state named
    /// - `SLOTS_ACTIVE`, `SLOTS_AVAILABLE`: places for contacts that are taken or free
    /// - `OLDEST_CONTACT_AGE`: in `SECONDS`; without groupings the number is in milliseconds all the same
    /// - `ESTIMATED_WAIT_TIME`: in `SECONDS`; only for certain filters together with groupings
    pub enum CurrentMetricName {
        #[value("AGENTS_AFTER_CONTACT_WORK")]
        AgentsAfterContactWork,
        #[value("AGENTS_AVAILABLE")]
        AgentsAvailable,
        #[value("AGENTS_ERROR")]
        AgentsError,
        #[value("AGENTS_NON_PRODUCTIVE")]
        AgentsNonProductive,
        #[value("AGENTS_ON_CALL")]
        AgentsOnCall,
        #[value("AGENTS_ON_CONTACT")]
        AgentsOnContact,
        #[value("AGENTS_ONLINE")]
        AgentsOnline,
        #[value("AGENTS_STAFFED")]
        AgentsStaffed,
        #[value("CONTACTS_IN_QUEUE")]
        ContactsInQueue,
        #[value("CONTACTS_SCHEDULED")]
        ContactsScheduled,
        #[value("ESTIMATED_WAIT_TIME")]
        EstimatedWaitTime,
        #[value("OLDEST_CONTACT_AGE")]
        OldestContactAge,
        #[value("SLOTS_ACTIVE")]
        SlotsActive,
        #[value("SLOTS_AVAILABLE")]
        SlotsAvailable,
    }
}
