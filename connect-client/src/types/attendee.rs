// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `Attendee`.
    #[shape("Attendee", AttendeeBuilder)]
    pub struct Attendee {
        /// `AttendeeId`.
        #[member(optional, text, "AttendeeId")]
        #[setters(set_attendee_id, get_attendee_id)]
        pub attendee_id: Option<String>,
        /// `JoinToken`.
        #[member(optional, text, "JoinToken", sensitive)]
        #[setters(set_join_token, get_join_token)]
        pub join_token: Option<String>,
    }
}
