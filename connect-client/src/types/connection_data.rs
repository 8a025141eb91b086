// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// What a client needs to join a WebRTC call: the meeting and its own place in it.
    #[shape("ConnectionData", ConnectionDataBuilder)]
    pub struct ConnectionData {
        /// ID and join token of the attendee.
        #[member(optional, value(types::Attendee), "Attendee")]
        #[setters(set_attendee, get_attendee)]
        pub attendee: Option<types::Attendee>,
        /// Amazon Chime SDK meeting to join.
        #[member(optional, value(types::Meeting), "Meeting")]
        #[setters(set_meeting, get_meeting)]
        pub meeting: Option<types::Meeting>,
    }
}
