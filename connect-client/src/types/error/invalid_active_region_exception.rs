// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::error! {
    /// The call is refused because of which Region is active.
    #[shape("InvalidActiveRegionException", InvalidActiveRegionExceptionBuilder)]
    pub struct InvalidActiveRegionException {
        /// What is wrong, in words.
        #[member(optional, text, "Message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
