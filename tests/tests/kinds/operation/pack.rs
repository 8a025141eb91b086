// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;

connect_runtime::operation! {
    /// Calls `Pack`.
    ///
    /// `PUT /pack` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Pack.html)
    #[http(PUT, "/pack", gzip = true)]
    pub struct Pack {
        pack: PackFluentBuilder,
        builder: PackBuilder,
        input: (PackInput, PackInputBuilder),
        output: PackOutput,
        error: PackError,
    }
}

connect_runtime::input! {
    /// Parameters of `Pack`.
    #[shape("PackRequest", PackBuilder, PackInputBuilder)]
    pub struct PackInput {
        /// `Bytes`.
        #[member(optional, value(primitives::Blob), "Bytes", payload)]
        #[setters(set_bytes, get_bytes)]
        pub bytes: Option<primitives::Blob>,
    }
}

connect_runtime::output! {
    /// Result of `Pack`.
    #[shape("PackOutput", PackOutputBuilder)]
    pub struct PackOutput {}
}

connect_runtime::operation_error! {
    /// What `Pack` answers when it fails.
    pub enum PackError {}
}

/// Builders of `Pack`.
pub mod builders {
    pub use super::{PackBuilder, PackFluentBuilder, PackInputBuilder, PackOutputBuilder};
}
