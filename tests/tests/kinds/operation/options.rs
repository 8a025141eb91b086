// @generated from the model by `codegen`. Edit the model and generate again.

connect_runtime::operation! {
    /// Calls `Options`.
    ///
    /// `OPTIONS /options` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Options.html)
    #[http(OPTIONS, "/options")]
    pub struct Options {
        options: OptionsFluentBuilder,
        builder: OptionsBuilder,
        input: (OptionsInput, OptionsInputBuilder),
        output: OptionsOutput,
        error: OptionsError,
    }
}

connect_runtime::input! {
    /// Parameters of `Options`.
    #[shape("OptionsInput", OptionsBuilder, OptionsInputBuilder)]
    pub struct OptionsInput {}
}

connect_runtime::output! {
    /// Result of `Options`.
    #[shape("OptionsOutput", OptionsOutputBuilder)]
    pub struct OptionsOutput {}
}

connect_runtime::operation_error! {
    /// What `Options` answers when it fails.
    pub enum OptionsError {}
}

/// Builders of `Options`.
pub mod builders {
    pub use super::{
        OptionsBuilder, OptionsFluentBuilder, OptionsInputBuilder, OptionsOutputBuilder,
    };
}
