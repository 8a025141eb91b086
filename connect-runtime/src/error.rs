//! Errors of calls, beside those of the protocol.

use std::fmt;

pub use aws_smithy_runtime_api::box_error::BoxError;
pub use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
pub use aws_smithy_runtime_api::client::result::ConnectorError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use connect_protocol::error::*;

/// `1 attempt`, `3 attempts`; and why there were no more, where that needs saying.
pub(crate) fn attempts_made(attempts: u32, note: Option<&str>) -> String {
    let plural = if attempts == 1 { "" } else { "s" };
    let note = note.map(|note| format!("; {note}")).unwrap_or_default();
    format!("{attempts} attempt{plural}{note}")
}

/// An error with its sources, on one line.
pub(crate) fn with_sources(error: &(dyn std::error::Error + 'static)) -> String {
    let all = std::iter::successors(Some(error), |error| (**error).source());
    all.map(ToString::to_string).collect::<Vec<_>>().join(": ")
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
    /// How many attempts were sent; 0 if the call failed before the first was.
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

/// What a call that did not succeed gives: how far it came, and `E`, the service's own error, where it answered with one.
pub type SdkError<E, R = HttpResponse> = aws_smithy_runtime_api::client::result::SdkError<E, R>;
