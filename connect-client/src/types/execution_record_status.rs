// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `ExecutionRecordStatus`.
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
