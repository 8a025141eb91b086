// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ParticipantRole`.
    pub enum ParticipantRole {
        #[value("AGENT")]
        Agent,
        #[value("CUSTOM_BOT")]
        CustomBot,
        #[value("CUSTOMER")]
        Customer,
        #[value("SUPERVISOR")]
        Supervisor,
        #[value("SYSTEM")]
        System,
    }
}
