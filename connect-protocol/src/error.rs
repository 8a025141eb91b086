//! What can be wrong with a request or a response, and what error enumerations hold.

use std::fmt;

#[doc(hidden)]
pub use aws_smithy_runtime_api::client::result::CreateUnhandledError;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;
pub use aws_types::request_id::RequestId;

use crate::shape::Structure;

/// An input that cannot be written as an HTTP request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestError {
    /// The operation that was to be called.
    pub operation: &'static str,
    /// API name of the member that is to blame; empty when it is the whole body.
    pub member: &'static str,
    /// What is wrong, without the value, which may be a secret.
    pub problem: String,
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent: {} {}", self.operation, self.member, self.problem)
    }
}

impl std::error::Error for RequestError {}

/// A response that claims success and cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct ResponseError {
    /// The operation that was called.
    pub operation: &'static str,
    /// HTTP status of the response.
    pub status: u16,
    /// What is wrong and where, without the value, which may be a secret.
    pub problem: String,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response to {} (status {}) cannot be read: {}", self.operation, self.status, self.problem)
    }
}

impl std::error::Error for ResponseError {}

/// Key of an error's metadata under which `extra` finds the extended request id, which some services
/// send beside the request id, as `x-amz-id-2`.
pub const EXTENDED_REQUEST_ID: &str = "aws_extended_request_id";

// Keys under which an error's metadata holds what is not the service's to say.
#[doc(hidden)]
pub const OPERATION: &str = "operation";
#[doc(hidden)]
pub const STATUS: &str = "status";
#[doc(hidden)]
pub const ATTEMPTS: &str = "attempts";

/// Ends an error's text with what a reader asks next: which operation, which status, how many
/// attempts, and the request id, which AWS's support asks for.
pub(crate) fn display_request_id(meta: &ErrorMetadata, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut separator = " (";
    let mut part = |f: &mut fmt::Formatter<'_>, name: &str, value: Option<&str>| match value {
        Some(value) => write!(f, "{}{name}{value}", std::mem::replace(&mut separator, ", ")),
        None => Ok(()),
    };
    part(f, "", meta.extra(OPERATION))?;
    part(f, "status ", meta.extra(STATUS))?;
    part(f, "request id ", meta.request_id())?;
    part(f, "extended request id ", meta.extra(EXTENDED_REQUEST_ID))?;
    part(f, "", meta.extra(ATTEMPTS))?;
    match separator {
        " (" => Ok(()),
        _ => f.write_str(")"),
    }
}

/// An error of the service.
pub trait ServiceError: std::error::Error + ProvideErrorMetadata + 'static {
    /// Takes over code, message and request id.
    fn set_meta(&mut self, meta: ErrorMetadata);

    /// The error with its members, if the model describes it.
    fn structure(&self) -> Option<&dyn Structure>;
}

/// What an error enumeration holds for errors that its operation does not list.
///
/// Match it with a `_` arm and ask `code()`, `message()` and `request_id()` of the error instead.
#[derive(Debug)]
pub struct Unhandled {
    pub(crate) source: Option<Box<dyn std::error::Error + Send + Sync>>,
    pub(crate) meta: ErrorMetadata,
}

impl Unhandled {
    /// An error with this metadata, caused by that.
    pub fn new(meta: ErrorMetadata, source: Option<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Unhandled { source, meta }
    }

    /// An error that says nothing but what caused it.
    pub fn caused_by(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Unhandled::new(ErrorMetadata::default(), Some(source.into()))
    }

    /// Code, message and request id.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(meta: ErrorMetadata) -> Self {
        Unhandled::new(meta, None)
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl ServiceError for Unhandled {
    fn set_meta(&mut self, meta: ErrorMetadata) {
        self.meta = meta;
    }

    fn structure(&self) -> Option<&dyn Structure> {
        None
    }
}

impl std::error::Error for Unhandled {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.meta.code(), self.meta.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}")?,
            (Some(code), None) => f.write_str(code)?,
            (None, Some(message)) => f.write_str(message)?,
            (None, None) => match &self.source {
                Some(source) => source.fmt(f)?,
                None => f.write_str("the service answered with an error and did not say which")?,
            },
        }
        display_request_id(&self.meta, f)
    }
}

/// A value that is not among those an enumeration knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownVariantError {
    value: String,
}

impl UnknownVariantError {
    /// That value is unknown.
    pub fn new(value: impl Into<String>) -> Self {
        UnknownVariantError { value: value.into() }
    }
}

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not among the known values", self.value)
    }
}

impl std::error::Error for UnknownVariantError {}

/// An enumeration's value that this version does not know. Ask the enumeration's `as_str` for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct UnknownVariantValue(String);

impl UnknownVariantValue {
    /// That value.
    pub fn new(value: &str) -> Self {
        UnknownVariantValue(value.to_owned())
    }

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownVariantValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
