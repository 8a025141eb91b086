// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Agent who belongs to a traffic distribution group, as listed there.
    #[shape(
        "TrafficDistributionGroupUserSummary",
        TrafficDistributionGroupUserSummaryBuilder
    )]
    pub struct TrafficDistributionGroupUserSummary {
        /// ID or ARN of the user.
        #[member(optional, text, "UserId")]
        #[setters(set_user_id, get_user_id)]
        pub user_id: Option<String>,
    }
}
