// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// `BehaviorType`.
    pub enum BehaviorType {
        #[value("ROUTE_ANY_CHANNEL")]
        RouteAnyChannel,
        #[value("ROUTE_CURRENT_CHANNEL_ONLY")]
        RouteCurrentChannelOnly,
    }
}
