// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::enumeration! {
    /// How the earlier chat contact is found whose history a persistent chat takes over. The response to `StartChatContact` names the contact that was used.
    ///
    /// - `ENTIRE_PAST_SESSION`: `SourceContactId` is the initial contact of a finished session; the service picks that session's latest ended contact
    /// - `FROM_SEGMENT`: `SourceContactId` itself is continued
    pub enum RehydrationType {
        #[value("ENTIRE_PAST_SESSION")]
        EntirePastSession,
        #[value("FROM_SEGMENT")]
        FromSegment,
    }
}
