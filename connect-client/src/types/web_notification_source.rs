// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Origin of an outbound web notification, which is a campaign.
    #[shape("WebNotificationSource", WebNotificationSourceBuilder)]
    pub struct WebNotificationSource {
        /// Campaign that the notification stems from, with the IDs of campaign and outbound request.
        /// Required.
        #[member(optional, value(types::SourceCampaign), "SourceCampaign", required)]
        #[setters(set_source_campaign, get_source_campaign)]
        pub source_campaign: Option<types::SourceCampaign>,
    }
}
