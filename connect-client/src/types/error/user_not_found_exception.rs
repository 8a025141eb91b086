// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// There is no such user (HTTP 404).
    #[shape("UserNotFoundException", UserNotFoundExceptionBuilder)]
    pub struct UserNotFoundException {
        /// Explanation by the service of what went wrong.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
