// @generated from the model by `codegen`. Edit the model and generate again.

//! Requests that are signed now and sent later, by anybody.
#[doc(inline)]
pub use connect_runtime::presigning::{
    PresignedRequest, PresigningConfig, PresigningConfigBuilder, PresigningConfigError,
};
