// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `PhoneNumberWorkflowStatus`.
    pub enum PhoneNumberWorkflowStatus {
        #[value("CLAIMED")]
        Claimed,
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
