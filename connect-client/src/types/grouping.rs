// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// What metric values are split by.
    ///
    /// - `QUEUE`: a separate result for each queue instead of a total
    /// - `CHANNEL`: a separate result for each channel; goes with a `Channels` filter
    /// - `ROUTING_PROFILE`: by routing profile; needs a filter on queues or routing profiles
    /// - `ROUTING_STEP_EXPRESSION`: by the expression of the routing step
    /// - `AGENT_STATUS`: by status of the agents; only for `AGENTS_ONLINE`
    /// - `SUBTYPE`, `VALIDATION_TEST_TYPE`: by subtype or by type of validation test of the contacts; stands second, after `QUEUE`, with a filter on queues
    pub enum Grouping {
        #[value("AGENT_STATUS")]
        AgentStatus,
        #[value("CHANNEL")]
        Channel,
        #[value("QUEUE")]
        Queue,
        #[value("ROUTING_PROFILE")]
        RoutingProfile,
        #[value("ROUTING_STEP_EXPRESSION")]
        RoutingStepExpression,
        #[value("SUBTYPE")]
        Subtype,
        #[value("VALIDATION_TEST_TYPE")]
        ValidationTestType,
    }
}
