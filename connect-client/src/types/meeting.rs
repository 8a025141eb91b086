// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `Meeting`.
    #[shape("Meeting", MeetingBuilder)]
    pub struct Meeting {
        /// `MediaRegion`.
        #[member(optional, text, "MediaRegion")]
        #[setters(set_media_region, get_media_region)]
        pub media_region: Option<String>,
        /// `MediaPlacement`.
        #[member(optional, value(types::MediaPlacement), "MediaPlacement")]
        #[setters(set_media_placement, get_media_placement)]
        pub media_placement: Option<types::MediaPlacement>,
        /// `MeetingFeatures`.
        #[member(optional, value(types::MeetingFeaturesConfiguration), "MeetingFeatures")]
        #[setters(set_meeting_features, get_meeting_features)]
        pub meeting_features: Option<types::MeetingFeaturesConfiguration>,
        /// `MeetingId`.
        #[member(optional, text, "MeetingId")]
        #[setters(set_meeting_id, get_meeting_id)]
        pub meeting_id: Option<String>,
    }
}
