// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `SourceCampaign`.
    #[shape("SourceCampaign", SourceCampaignBuilder)]
    pub struct SourceCampaign {
        /// `CampaignId`.
        /// 1 to 100 characters.
        #[member(optional, text, "CampaignId", min_length(1))]
        #[setters(set_campaign_id, get_campaign_id)]
        pub campaign_id: Option<String>,
        /// `OutboundRequestId`.
        /// Exactly 36 characters.
        #[member(optional, text, "OutboundRequestId", min_length(36))]
        #[setters(set_outbound_request_id, get_outbound_request_id)]
        pub outbound_request_id: Option<String>,
    }
}
