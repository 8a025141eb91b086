//! The protocol REST-JSON of AWS as pure functions: no clock, no network, no configuration.
//!
//! A shape is a Rust type that the macros [`structure!`], [`input!`], [`output!`], [`error!`] and
//! [`enumeration!`] write. [`request`] makes an HTTP request from an input, [`response`] reads an
//! output or an error from a response, and [`operation`] says how both look for an operation. What a
//! call needs beyond that (an address, a signature, attempts, a connection) is `connect-runtime`'s.

pub mod debug;
pub mod error;
pub mod expression;
pub mod member;
pub mod member_access;
pub mod operation;
pub mod page_token;
pub mod primitives;
pub mod read;
pub mod request;
pub mod response;
pub mod shape;
pub mod validate;
pub mod write;

#[path = "macros/builder.rs"]
mod builder;
mod checksum;
#[path = "macros/enumeration.rs"]
mod enumeration;
#[path = "macros/method.rs"]
mod method;
#[path = "macros/operation_error.rs"]
mod operation_error;
mod spec;
#[path = "macros/structure.rs"]
mod structure;

pub use error::{BuildError, ErrorMetadata, ProvideErrorMetadata, RequestId, UnknownVariantError, UnknownVariantValue};
pub use shape::UnknownMember;
#[doc(hidden)]
pub use {bytes, http, serde};
