//! What a generated AWS REST-JSON client needs when it runs.

pub mod client;
pub mod config;
pub mod debug;
pub mod error;
pub mod interceptor;
pub mod member;
pub mod member_access;
pub mod operation;
pub mod pagination;
pub mod presigning;
pub mod primitives;
pub mod read;
pub mod request;
pub mod response;
pub mod shape;
pub mod sign;
pub mod token;
pub mod validate;
pub mod waiter;
pub mod write;

mod body;
#[cfg(feature = "__reqwest")]
mod built_in;
mod canonical;
mod checksum;
mod clock_skew;
mod credentials;
mod endpoint;
#[path = "macros/enumeration.rs"]
mod enumeration;
mod environment;
mod expression;
mod foreign;
mod observe;
#[path = "macros/operation.rs"]
mod operation_macros;
mod pipeline;
mod rate_limit;
mod retry;
#[path = "macros/structure.rs"]
mod structure;
mod timeout;
#[cfg(feature = "__rustls")]
mod tls;
mod transport;
mod user_agent;
#[path = "macros/waiter.rs"]
mod waiter_macros;

#[cfg(all(feature = "ring", feature = "aws-lc-rs"))]
compile_error!(
    "the features `ring` and `aws-lc-rs` exclude each other: choose one, with `default-features = false` for `aws-lc-rs`"
);
#[cfg(all(feature = "__rustls", feature = "native-tls"))]
compile_error!(
    "the feature `native-tls` excludes `ring` and `aws-lc-rs`: choose one, with `default-features = false` for `native-tls`"
);

pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
pub use aws_types::request_id::RequestId;
pub use error::{UnknownVariantError, UnknownVariantValue};
pub use shape::UnknownMember;
#[doc(hidden)]
pub use {bytes, http, serde};
