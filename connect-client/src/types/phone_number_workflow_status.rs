// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of claiming or updating a phone number.
    pub enum PhoneNumberWorkflowStatus {
        #[value("CLAIMED")]
        Claimed,
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
    }
}
