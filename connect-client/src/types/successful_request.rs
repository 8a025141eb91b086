// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// A batch entry that led to a contact.
    #[shape("SuccessfulRequest", SuccessfulRequestBuilder)]
    pub struct SuccessfulRequest {
        /// The ID that the caller gave to the entry in its `ContactDataRequest`.
        /// At most 80 characters.
        #[member(optional, text, "RequestIdentifier")]
        #[setters(set_request_identifier, get_request_identifier)]
        pub request_identifier: Option<String>,
        /// ID of the new contact; the voice call placed later keeps it.
        /// 1 to 256 characters.
        #[member(optional, text, "ContactId", min_length(1))]
        #[setters(set_contact_id, get_contact_id)]
        pub contact_id: Option<String>,
    }
}
