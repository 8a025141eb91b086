// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The caller lacks the permission for this call.
    #[shape("AccessDeniedException", AccessDeniedExceptionBuilder)]
    pub struct AccessDeniedException {
        /// Why access is refused, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
