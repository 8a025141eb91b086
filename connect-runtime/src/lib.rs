//! What a generated AWS REST-JSON client needs when it runs.

pub mod client;
pub mod config;
pub mod debug;
pub mod error;
pub mod member;
pub mod member_access;
pub mod operation;
pub mod pagination;
pub mod primitives;
pub mod read;
pub mod request;
pub mod response;
pub mod shape;
pub mod token;
pub mod validate;
pub mod write;

mod checksum;
mod credentials;
mod endpoint;
#[path = "macros/enumeration.rs"]
mod enumeration;
#[path = "macros/operation.rs"]
mod operation_macros;
mod sign;
#[path = "macros/structure.rs"]
mod structure;
mod transport;

pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
pub use aws_types::request_id::RequestId;
pub use error::{UnknownVariantError, UnknownVariantValue};
pub use shape::UnknownMember;
#[doc(hidden)]
pub use {bytes, http, serde};
