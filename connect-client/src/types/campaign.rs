// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Outbound campaign of a contact, given by its ID.
    #[shape("Campaign", CampaignBuilder)]
    pub struct Campaign {
        /// ID of the campaign.
        /// 1 to 100 characters.
        #[member(optional, text, "CampaignId", min_length(1))]
        #[setters(set_campaign_id, get_campaign_id)]
        pub campaign_id: Option<String>,
    }
}
