// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::operation! {
    /// Calls `Head`.
    ///
    /// `HEAD /head` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Head.html)
    #[http(HEAD, "/head")]
    pub struct Head {
        head: HeadFluentBuilder,
        builder: HeadBuilder,
        input: (HeadInput, HeadInputBuilder),
        output: HeadOutput,
        error: HeadError,
    }
}

connect_runtime::input! {
    /// Parameters of `Head`.
    #[shape("HeadInput", HeadBuilder, HeadInputBuilder)]
    pub struct HeadInput {}
}

connect_runtime::output! {
    /// Result of `Head`.
    #[shape("HeadOutput", HeadOutputBuilder)]
    pub struct HeadOutput {}
}

connect_runtime::operation_error! {
    /// What `Head` answers when it fails.
    pub enum HeadError {}
}

/// Builders of `Head`.
pub mod builders {
    pub use super::{HeadBuilder, HeadFluentBuilder, HeadInputBuilder, HeadOutputBuilder};
}
