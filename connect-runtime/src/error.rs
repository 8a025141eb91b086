//! Errors of the runtime itself.

use std::fmt;

pub use aws_smithy_types::error::metadata::ErrorMetadata;
use aws_types::request_id::RequestId;

use crate::operation::ServiceError;
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

/// Keys under which an error's metadata holds what is not the service's to say.
pub(crate) const OPERATION: &str = "operation";
pub(crate) const STATUS: &str = "status";
pub(crate) const ATTEMPTS: &str = "attempts";

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
    part(f, "", meta.extra(ATTEMPTS))?;
    match separator {
        " (" => Ok(()),
        _ => f.write_str(")"),
    }
}

/// `1 attempt`, `3 attempts`; and why there were no more, where that needs saying.
pub(crate) fn attempts_made(attempts: u32, note: Option<&str>) -> String {
    let plural = if attempts == 1 { "" } else { "s" };
    let note = note.map(|note| format!("; {note}")).unwrap_or_default();
    format!("{attempts} attempt{plural}{note}")
}

/// A call that ended without an answer that can be used: which call, how far it came, and as
/// its source, why.
///
/// It is the first source of every `SdkError` but a service error.
#[derive(Debug)]
#[non_exhaustive]
pub struct CallError {
    /// The operation that was called.
    pub operation: &'static str,
    /// How many attempts were begun; 0 if the call failed before the first.
    pub attempts: u32,
    /// HTTP status of the response, if there was one.
    pub status: Option<u16>,
    /// The id that the service gave the request, if it did.
    pub request_id: Option<String>,
    /// The host that was to answer.
    pub host: Option<String>,
    pub(crate) source: BoxError,
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.attempts == 0 {
            return write!(f, "{} was not sent", self.operation);
        }
        write!(f, "{} failed (", self.operation)?;
        if let Some(host) = &self.host {
            write!(f, "{host}, ")?;
        }
        if let Some(status) = self.status {
            write!(f, "status {status}, ")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, "request id {id}, ")?;
        }
        write!(f, "{})", attempts_made(self.attempts, None))
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// A configuration that no client can work with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationError {
    problem: String,
}

impl ConfigurationError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        ConfigurationError { problem: problem.into() }
    }

    pub(crate) fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the configuration cannot be used: {}", self.problem)
    }
}

impl std::error::Error for ConfigurationError {}

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

/// An endpoint that cannot be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointError {
    problem: String,
}

impl EndpointError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        EndpointError { problem: problem.into() }
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no endpoint to call: {}", self.problem)
    }
}

impl std::error::Error for EndpointError {}

pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
pub use aws_smithy_runtime_api::client::result::ConnectorError;
#[doc(hidden)]
pub use aws_smithy_runtime_api::client::result::CreateUnhandledError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use aws_smithy_types::error::metadata::ProvideErrorMetadata;
pub use aws_smithy_types::error::operation::BuildError;

/// What a call that did not succeed gives: how far it came, and `E`, the service's own error, where it answered with one.
pub type SdkError<E, R = HttpResponse> = aws_smithy_runtime_api::client::result::SdkError<E, R>;
