// @generated from the model by `codegen`. Edit the model and generate again.

use crate::types;

connect_runtime::error! {
    /// The content of the flow module failed validation, for the reasons listed in `Problems`.
    #[shape("InvalidContactFlowModuleException", InvalidContactFlowModuleExceptionBuilder)]
    pub struct InvalidContactFlowModuleException {
        /// What validation found wrong with the content.
        /// 1 to 50 elements.
        #[member(optional, list(types::ProblemDetail), "Problems", min_length(1))]
        #[setters(set_problems, get_problems)]
        pub problems: Option<Vec<types::ProblemDetail>>,
        /// What the service says about it.
        #[member(optional, text, "message")]
        #[setters(set_message, get_message)]
        pub message: Option<String>,
    }
}
