// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// An allowed maximum is used up; for chats, the number active at the same time.
    #[shape("LimitExceededException", LimitExceededExceptionBuilder)]
    pub struct LimitExceededException {
        /// What was exceeded, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
