// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The contact is still going on; its personal data can only be deleted once it has ended.
    #[shape("ContactNotTerminatedException", ContactNotTerminatedExceptionBuilder)]
    pub struct ContactNotTerminatedException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
