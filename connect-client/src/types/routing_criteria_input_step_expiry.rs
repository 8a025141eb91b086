// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Time limit of a routing step.
    #[shape("RoutingCriteriaInputStepExpiry", RoutingCriteriaInputStepExpiryBuilder)]
    pub struct RoutingCriteriaInputStepExpiry {
        /// How long, in seconds, only agents who satisfy the step get the contact.
        #[member(optional, copy(i32), "DurationInSeconds")]
        #[setters(set_duration_in_seconds, get_duration_in_seconds)]
        pub duration_in_seconds: Option<i32>,
    }
}
