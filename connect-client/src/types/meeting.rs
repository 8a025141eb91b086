// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// Amazon Chime SDK meeting that a participant can join.
    #[shape("Meeting", MeetingBuilder)]
    pub struct Meeting {
        /// AWS Region in which the meeting is created.
        #[member(optional, text, "MediaRegion")]
        #[setters(set_media_region, get_media_region)]
        pub media_region: Option<String>,
        /// Endpoints that clients of the meeting connect to.
        #[member(optional, value(types::MediaPlacement), "MediaPlacement")]
        #[setters(set_media_placement, get_media_placement)]
        pub media_placement: Option<types::MediaPlacement>,
        /// Which features the meeting has, and how they are set.
        #[member(optional, value(types::MeetingFeaturesConfiguration), "MeetingFeatures")]
        #[setters(set_meeting_features, get_meeting_features)]
        pub meeting_features: Option<types::MeetingFeaturesConfiguration>,
        /// ID of the meeting in the Amazon Chime SDK.
        #[member(optional, text, "MeetingId")]
        #[setters(set_meeting_id, get_meeting_id)]
        pub meeting_id: Option<String>,
    }
}
