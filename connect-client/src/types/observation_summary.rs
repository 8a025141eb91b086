// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ObservationSummary`.
    #[shape("ObservationSummary", ObservationSummaryBuilder)]
    pub struct ObservationSummary {
        /// `TotalObservations`.
        #[member(optional, copy(i32), "TotalObservations")]
        #[setters(set_total_observations, get_total_observations)]
        pub total_observations: Option<i32>,
        /// `ObservationsPassed`.
        #[member(optional, copy(i32), "ObservationsPassed")]
        #[setters(set_observations_passed, get_observations_passed)]
        pub observations_passed: Option<i32>,
        /// `ObservationsFailed`.
        #[member(optional, copy(i32), "ObservationsFailed")]
        #[setters(set_observations_failed, get_observations_failed)]
        pub observations_failed: Option<i32>,
    }
}
