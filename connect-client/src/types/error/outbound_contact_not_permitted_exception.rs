// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The outbound contact is forbidden (HTTP 403).
    #[shape(
        "OutboundContactNotPermittedException",
        OutboundContactNotPermittedExceptionBuilder
    )]
    pub struct OutboundContactNotPermittedException {
        /// Explanation by the service of what went wrong.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
