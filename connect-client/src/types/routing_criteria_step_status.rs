// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells how far a routing step has come.
    ///
    /// - `JOINED`: an agent was found and joined
    /// - `EXPIRED`: its time ran out
    pub enum RoutingCriteriaStepStatus {
        #[value("ACTIVE")]
        Active,
        #[value("EXPIRED")]
        Expired,
        #[value("INACTIVE")]
        Inactive,
        #[value("JOINED")]
        Joined,
    }
}
