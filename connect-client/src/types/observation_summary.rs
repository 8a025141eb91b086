// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Count of observations that passed and failed in one run of a test case.
    #[shape("ObservationSummary", ObservationSummaryBuilder)]
    pub struct ObservationSummary {
        /// How many observations the test case has.
        #[member(optional, copy(i32), "TotalObservations")]
        #[setters(set_total_observations, get_total_observations)]
        pub total_observations: Option<i32>,
        /// How many observations passed in the run.
        #[member(optional, copy(i32), "ObservationsPassed")]
        #[setters(set_observations_passed, get_observations_passed)]
        pub observations_passed: Option<i32>,
        /// How many observations failed in the run.
        #[member(optional, copy(i32), "ObservationsFailed")]
        #[setters(set_observations_failed, get_observations_failed)]
        pub observations_failed: Option<i32>,
    }
}
