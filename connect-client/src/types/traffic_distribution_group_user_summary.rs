// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `TrafficDistributionGroupUserSummary`.
    #[shape(
        "TrafficDistributionGroupUserSummary",
        TrafficDistributionGroupUserSummaryBuilder
    )]
    pub struct TrafficDistributionGroupUserSummary {
        /// `UserId`.
        #[member(optional, text, "UserId")]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}
