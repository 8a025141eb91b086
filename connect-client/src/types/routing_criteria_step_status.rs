// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Tells how far a routing step has come.
    ///
    /// - `INACTIVE`, `ACTIVE`: it waits for its turn, or is used now
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
