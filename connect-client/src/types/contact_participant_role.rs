// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Roles of a participant in an evaluated contact.
    pub enum ContactParticipantRole {
        #[value("AGENT")]
        Agent,
        #[value("CUSTOM_BOT")]
        CustomBot,
        #[value("CUSTOMER")]
        Customer,
        #[value("SYSTEM")]
        System,
    }
}
