// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `Inner`.
    #[shape("Inner", InnerBuilder)]
    pub struct Inner {
        /// `Text`.
        #[member(optional, text, "Text")]
        #[setters(set_text, get_text)]
        pub text: Option<String>,
    }
}
