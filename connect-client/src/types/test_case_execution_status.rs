// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// States and outcomes of a test run.
    pub enum TestCaseExecutionStatus {
        #[value("FAILED")]
        Failed,
        #[value("IN_PROGRESS")]
        InProgress,
        #[value("INITIATED")]
        Initiated,
        #[value("PASSED")]
        Passed,
        #[value("STOPPED")]
        Stopped,
    }
}
