// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Campaign, and the request within it, that an outbound email or web notification comes from.
    #[shape("SourceCampaign", SourceCampaignBuilder)]
    pub struct SourceCampaign {
        /// ID of the campaign.
        /// 1 to 100 characters.
        #[member(optional, text, "CampaignId", min_length(1))]
        #[setters(set_campaign_id, get_campaign_id)]
        pub campaign_id: Option<String>,
        /// ID of the single request within the campaign.
        /// Exactly 36 characters.
        #[member(optional, text, "OutboundRequestId", min_length(36))]
        #[setters(set_outbound_request_id, get_outbound_request_id)]
        pub outbound_request_id: Option<String>,
    }
}
