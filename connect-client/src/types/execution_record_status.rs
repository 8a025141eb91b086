// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States of an action in a test case execution.
    pub enum ExecutionRecordStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("PASSED")]
        Passed,
        #[value("STOPPED")]
        Stopped,
    }
}
