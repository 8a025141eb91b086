//! What a client does on the way from a call to its result, shown on a small service that is
//! written by hand with the macros that generated code uses.
//!
//! `script` is a transport that answers as a test says, on tokio's paused clock; `server` is a
//! server on a real socket that can make mistakes, for what only those show.

#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

mod client;
mod error;
mod operation;
mod script;
#[cfg(feature = "__reqwest")]
mod server;

#[cfg(feature = "__reqwest")]
mod connections;
mod credentials;
mod errors;
#[cfg(feature = "__reqwest")]
mod faults;
mod headers;
mod hooks;
#[cfg(all(feature = "aws-config", feature = "__reqwest"))]
mod loaded;
mod overrides;
mod pages;
mod presigned;
#[cfg(feature = "__reqwest")]
mod proxies;
mod retries;
#[cfg(feature = "__reqwest")]
mod runtimes;
#[cfg(feature = "__reqwest")]
mod sick;
mod timeouts;
mod times;
mod waiters;
