// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Attendee of an Amazon Chime SDK meeting, with the token for joining.
    #[shape("Attendee", AttendeeBuilder)]
    pub struct Attendee {
        /// ID of the attendee in the Amazon Chime SDK.
        #[member(optional, text, "AttendeeId")]
        #[setters(set_attendee_id, get_attendee_id)]
        pub attendee_id: Option<String>,
        /// Token with which the attendee of the Amazon Chime SDK joins.
        #[member(optional, text, "JoinToken", sensitive)]
        #[setters(set_join_token, get_join_token)]
        pub join_token: Option<String>,
    }
}
