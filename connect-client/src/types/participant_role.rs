// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Roles that somebody or something can have in a contact.
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
