// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One recording of a contact and where it is stored.
    #[shape("RecordingInfo", RecordingInfoBuilder)]
    pub struct RecordingInfo {
        /// Kind of storage.
        #[member(optional, value(types::StorageType), "StorageType")]
        #[setters(set_storage_type, get_storage_type)]
        pub storage_type: Option<types::StorageType>,
        /// Where in the storage the recording lies.
        /// At most 1024 characters.
        #[member(optional, text, "Location")]
        #[setters(set_location, get_location)]
        pub location: Option<String>,
        /// Whether audio or video was recorded.
        #[member(optional, value(types::MediaStreamType), "MediaStreamType")]
        #[setters(set_media_stream_type, get_media_stream_type)]
        pub media_stream_type: Option<types::MediaStreamType>,
        /// Whose media was recorded.
        #[member(optional, value(types::ParticipantType), "ParticipantType")]
        #[setters(set_participant_type, get_participant_type)]
        pub participant_type: Option<types::ParticipantType>,
        /// Number of the first stream fragment.
        /// At most 128 characters.
        #[member(optional, text, "FragmentStartNumber")]
        #[setters(set_fragment_start_number, get_fragment_start_number)]
        pub fragment_start_number: Option<String>,
        /// Number of the last stream fragment.
        /// At most 128 characters.
        #[member(optional, text, "FragmentStopNumber")]
        #[setters(set_fragment_stop_number, get_fragment_stop_number)]
        pub fragment_stop_number: Option<String>,
        /// Begin of the recording.
        #[member(optional, value(primitives::DateTime), "StartTimestamp")]
        #[setters(set_start_timestamp, get_start_timestamp)]
        pub start_timestamp: Option<primitives::DateTime>,
        /// End of the recording.
        #[member(optional, value(primitives::DateTime), "StopTimestamp")]
        #[setters(set_stop_timestamp, get_stop_timestamp)]
        pub stop_timestamp: Option<primitives::DateTime>,
        /// Whether the recording still exists.
        #[member(optional, value(types::RecordingStatus), "Status")]
        #[setters(set_status, get_status)]
        pub status: Option<types::RecordingStatus>,
        /// Why the recording was deleted.
        #[member(optional, text, "DeletionReason")]
        #[setters(set_deletion_reason, get_deletion_reason)]
        pub deletion_reason: Option<String>,
        /// Where the unprocessed transcript lies.
        /// At most 1024 characters.
        #[member(optional, text, "UnprocessedTranscriptLocation")]
        #[setters(set_unprocessed_transcript_location, get_unprocessed_transcript_location)]
        pub unprocessed_transcript_location: Option<String>,
    }
}
