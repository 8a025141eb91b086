//! What a generated AWS REST-JSON client needs when it runs: everything between a request of
//! `connect_protocol`, which stands here under the same paths, and the response to it.

pub mod client;
pub mod config;
pub mod error;
pub mod interceptor;
pub mod pagination;
pub mod presigning;
pub mod sign;
pub mod token;
pub mod waiter;

mod answer;
mod body;
#[cfg(feature = "__reqwest")]
mod built_in;
mod canonical;
mod clock_skew;
mod credentials;
mod endpoint;
mod environment;
mod foreign;
mod keys;
mod observe;
#[path = "macros/operation.rs"]
mod operation_macros;
mod pipeline;
#[cfg(feature = "__reqwest")]
mod pool;
#[cfg(feature = "__reqwest")]
mod proxy;
mod rate_limit;
mod retry;
mod service;
mod timeout;
#[cfg(feature = "__rustls")]
mod tls;
mod transport;
mod url;
mod user_agent;
mod variables;
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

pub use connect_protocol::*;
