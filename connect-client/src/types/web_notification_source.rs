// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `WebNotificationSource`.
    #[shape("WebNotificationSource", WebNotificationSourceBuilder)]
    pub struct WebNotificationSource {
        /// `SourceCampaign`.
        /// Required.
        #[member(optional, value(types::SourceCampaign), "SourceCampaign", required)]
        #[setters(set_source_campaign, get_source_campaign)]
        pub source_campaign: Option<types::SourceCampaign>,
    }
}
