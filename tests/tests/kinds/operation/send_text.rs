// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::operation! {
    /// Calls `SendText`.
    ///
    /// `PUT /text` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_SendText.html)
    #[http(PUT, "/text")]
    pub struct SendText {
        send_text: SendTextFluentBuilder,
        builder: SendTextBuilder,
        input: (SendTextInput, SendTextInputBuilder),
        output: SendTextOutput,
        error: SendTextError,
    }
}

connect_runtime::input! {
    /// Parameters of `SendText`.
    #[shape("SendTextRequest", SendTextBuilder, SendTextInputBuilder)]
    pub struct SendTextInput {
        /// `Text`.
        #[member(optional, text, "Text", payload, media_type("application/json"))]
        #[setters(set_text, get_text)]
        pub text: Option<String>,
    }
}

connect_runtime::output! {
    /// Result of `SendText`.
    #[shape("SendTextOutput", SendTextOutputBuilder)]
    pub struct SendTextOutput {}
}

connect_runtime::operation_error! {
    /// What `SendText` answers when it fails.
    pub enum SendTextError {}
}

/// Builders of `SendText`.
pub mod builders {
    pub use super::{
        SendTextBuilder, SendTextFluentBuilder, SendTextInputBuilder,
        SendTextOutputBuilder,
    };
}
