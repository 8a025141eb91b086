// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ContactInteractionType`.
    pub enum ContactInteractionType {
        #[value("AGENT")]
        Agent,
        #[value("AUTOMATED")]
        Automated,
        #[value("CUSTOMER")]
        Customer,
    }
}
