// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::operation! {
    /// Calls `SendAny`.
    ///
    /// `PUT /any` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_SendAny.html)
    #[http(PUT, "/any")]
    pub struct SendAny {
        send_any: SendAnyFluentBuilder,
        builder: SendAnyBuilder,
        input: (SendAnyInput, SendAnyInputBuilder),
        output: SendAnyOutput,
        error: SendAnyError,
    }
}

connect_runtime::input! {
    /// Parameters of `SendAny`.
    #[shape("SendAnyRequest", SendAnyBuilder, SendAnyInputBuilder)]
    pub struct SendAnyInput {
        /// `Any`.
        #[member(optional, value(primitives::Document), "Any", payload)]
        #[setters(set_any, get_any)]
        pub any: Option<primitives::Document>,
    }
}

connect_runtime::output! {
    /// Result of `SendAny`.
    #[shape("SendAnyOutput", SendAnyOutputBuilder)]
    pub struct SendAnyOutput {}
}

connect_runtime::operation_error! {
    /// What `SendAny` answers when it fails.
    pub enum SendAnyError {}
}

/// Builders of `SendAny`.
pub mod builders {
    pub use super::{
        SendAnyBuilder, SendAnyFluentBuilder, SendAnyInputBuilder, SendAnyOutputBuilder,
    };
}
