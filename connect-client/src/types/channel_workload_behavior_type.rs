// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// Which channels and workload types may offer contacts to an agent who is working on a contact.
    pub enum ChannelWorkloadBehaviorType {
        #[value("ROUTE_ANY_CHANNEL_ANY_WORKLOAD_TYPE")]
        RouteAnyChannelAnyWorkloadType,
        #[value("ROUTE_CURRENT_CHANNEL_ANY_WORKLOADTYPE_ONLY")]
        RouteCurrentChannelAnyWorkloadtypeOnly,
        #[value("ROUTE_CURRENT_CHANNEL_CURRENT_WORKLOADTYPE_ONLY")]
        RouteCurrentChannelCurrentWorkloadtypeOnly,
    }
}
