// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `TimerEligibleParticipantRoles`.
    pub enum TimerEligibleParticipantRoles {
        #[value("AGENT")]
        Agent,
        #[value("CUSTOMER")]
        Customer,
    }
}
