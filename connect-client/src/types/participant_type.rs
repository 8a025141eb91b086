// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells the role of a participant: agent, customer, manager or one of these.
    ///
    /// - `ALL`: all participants together
    /// - `THIRDPARTY`: a third party
    pub enum ParticipantType {
        #[value("AGENT")]
        Agent,
        #[value("ALL")]
        All,
        #[value("CUSTOMER")]
        Customer,
        #[value("MANAGER")]
        Manager,
        #[value("THIRDPARTY")]
        Thirdparty,
    }
}
