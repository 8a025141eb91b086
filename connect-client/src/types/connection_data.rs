// Generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::structure! {
    /// `ConnectionData`.
    #[shape("ConnectionData", ConnectionDataBuilder)]
    pub struct ConnectionData {
        /// `Attendee`.
        #[member(optional, value(types::Attendee), "Attendee")]
        #[setters(set_attendee, get_attendee)]
        pub attendee: Option<types::Attendee>,
        /// `Meeting`.
        #[member(optional, value(types::Meeting), "Meeting")]
        #[setters(set_meeting, get_meeting)]
        pub meeting: Option<types::Meeting>,
    }
}
