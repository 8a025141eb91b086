// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Metrics that are available for a single contact.
    pub enum ContactMetricName {
        #[value("ESTIMATED_WAIT_TIME")]
        EstimatedWaitTime,
        #[value("POSITION_IN_QUEUE")]
        PositionInQueue,
    }
}
