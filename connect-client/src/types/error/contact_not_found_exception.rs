// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// There is no such contact, or it is gone (HTTP 410).
    #[shape("ContactNotFoundException", ContactNotFoundExceptionBuilder)]
    pub struct ContactNotFoundException {
        /// Explanation by the service of what went wrong.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
