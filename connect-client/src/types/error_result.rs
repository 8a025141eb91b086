// Generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// `ErrorResult`.
    #[shape("ErrorResult", ErrorResultBuilder)]
    pub struct ErrorResult {
        /// `ErrorCode`.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// `ErrorMessage`.
        #[member(optional, text, "ErrorMessage")]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
    }
}
