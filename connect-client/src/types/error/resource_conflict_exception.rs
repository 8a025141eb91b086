// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The request collides with the present state of a resource (HTTP 409).
    #[shape("ResourceConflictException", ResourceConflictExceptionBuilder)]
    pub struct ResourceConflictException {
        /// Explanation by the service of what went wrong.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
