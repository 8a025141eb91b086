// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Roles of chat participants to whom timers can apply.
    pub enum TimerEligibleParticipantRoles {
        #[value("AGENT")]
        Agent,
        #[value("CUSTOMER")]
        Customer,
    }
}
