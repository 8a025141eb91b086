// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The search has already yielded the 1000 tags it can return; narrow the criteria to reach others.
    #[shape("MaximumResultReturnedException", MaximumResultReturnedExceptionBuilder)]
    pub struct MaximumResultReturnedException {
        /// Error text from the service.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
