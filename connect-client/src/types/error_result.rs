// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::structure! {
    /// Error that kept a data set from being shared with an account, or from ceasing to be shared.
    #[shape("ErrorResult", ErrorResultBuilder)]
    pub struct ErrorResult {
        /// Code of the error.
        #[member(optional, text, "ErrorCode")]
        #[setters(set_error_code, get_error_code)]
        pub error_code: Option<String>,
        /// Message that explains the error.
        #[member(optional, text, "ErrorMessage")]
        #[setters(set_error_message, get_error_message)]
        pub error_message: Option<String>,
    }
}
