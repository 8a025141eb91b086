// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The request collides with the present state of the resource.
    #[shape("ConflictException", ConflictExceptionBuilder)]
    pub struct ConflictException {
        /// What the conflict is, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
