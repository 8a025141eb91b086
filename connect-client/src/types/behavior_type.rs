// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which channels may offer contacts to an agent who is working on one channel.
    pub enum BehaviorType {
        #[value("ROUTE_ANY_CHANNEL")]
        RouteAnyChannel,
        #[value("ROUTE_CURRENT_CHANNEL_ONLY")]
        RouteCurrentChannelOnly,
    }
}
