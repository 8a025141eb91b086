// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The instance may not call this destination (HTTP 403).
    #[shape("DestinationNotAllowedException", DestinationNotAllowedExceptionBuilder)]
    pub struct DestinationNotAllowedException {
        /// Explanation by the service of what went wrong.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
