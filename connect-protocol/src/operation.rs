//! What an operation is, without any input or output: a request from an input, an output or an
//! error from a response.

use std::fmt;

use aws_smithy_types::error::metadata::ErrorMetadata;
use bytes::Bytes;

use crate::debug::REDACTED;
use crate::error::{CreateUnhandledError, RequestError};
use crate::member::Member;
use crate::shape::{Structure, View};
use crate::write::members_of;
use crate::{request, response};

pub use crate::error::ServiceError;
pub use crate::spec::{Retry, Spec};

/// One call of a service. The generated crate implements it for each operation.
///
/// Both functions are pure: no clock, no network, no configuration. Everything else (parameter
/// checks, signing, retries, transport) is wrapped around them by the client, and tests, proxies
/// and other transports can use them directly.
pub trait Operation: Send + Sync + 'static {
    /// The parameters.
    type Input: Structure + Send + Sync + 'static;
    /// The result.
    type Output: Output + Send + Sync + 'static;
    /// What the service answers when it does not do it.
    type Error: OperationError;

    /// How it looks in HTTP.
    const SPEC: &'static Spec;

    /// The request for an input: method, path with query, headers and body, unsigned and
    /// without a host (only a host prefix, where the operation has one, stands in its extensions).
    ///
    /// # Errors
    /// A label that is missing or empty, or text that a header cannot carry.
    fn request(input: &Self::Input) -> Result<http::Request<Bytes>, RequestError> {
        request::build(Self::SPEC, input)
    }

    /// The output that a response holds, or the error.
    ///
    /// # Errors
    /// What the service answered, typed where the operation lists it; or a body that cannot be read.
    fn response(from: &http::Response<Bytes>) -> Result<Self::Output, Self::Error> {
        let mut output = <Self::Output as Structure>::empty();
        match response::decode(from, Self::SPEC, &mut output) {
            Ok(request_id) => {
                output.set_request_id(request_id);
                Ok(output)
            }
            Err(failure) => Err(Self::Error::from_failure(failure)),
        }
    }
}

/// The result of an operation.
pub trait Output: Structure {
    /// Takes over the id that the service gave the request.
    fn set_request_id(&mut self, id: Option<String>);
}

/// All errors of an operation.
pub trait OperationError: CreateUnhandledError + std::error::Error + Send + Sync + Sized + 'static {
    /// The error that a response held: one that the operation lists, or an unhandled one.
    fn from_failure(failure: Box<response::Failure>) -> Self;

    /// The error that it holds.
    fn held(&self) -> &dyn ServiceError;
}

/// Prints a modelled error: its name, what the service says, and what the error says beyond a
/// message, since some errors have only that. The generated `Display` implementations call it.
///
/// # Errors
/// Those of the formatter.
pub fn display_error(error: &dyn Structure, meta: &ErrorMetadata, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(error.schema_of().name)?;
    let is_message = |member: &Member| member.name.eq_ignore_ascii_case("message");
    if let Some(message) = meta.message() {
        let secret = error.schema_of().members.iter().any(|member| member.sensitive && is_message(member));
        write!(f, ": {}", if secret { REDACTED } else { message })?;
    }
    for (member, value) in members_of(error) {
        let view = value.view();
        let shown = !member.sensitive && !is_message(member);
        if shown && !matches!(view, View::Absent) {
            write!(f, "; {}: {:?}", member.name, crate::debug::Shown { view, hidden: false })?;
        }
    }
    crate::error::display_request_id(meta, f)
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // what the macros write is more than is used here
mod tests {
    use super::*;
    use crate::error::ProvideErrorMetadata;

    crate::error! {
        /// Why not is a secret.
        #[shape("RefusedException", RefusedExceptionBuilder)]
        pub struct RefusedException {
            /// What the service says.
            #[member(optional, text, "Message", sensitive)]
            #[setters(set_message, get_message)]
            pub message: Option<String>,
        }
    }

    #[test]
    fn a_secret_message_is_not_printed() {
        let mut error = RefusedException::builder().message("planted").build();
        error.set_meta(ErrorMetadata::builder().code("RefusedException").message("planted").build());
        assert_eq!(error.to_string(), format!("RefusedException: {REDACTED}"));
        assert!(!format!("{error:?}").contains("planted"), "{error:?}");
        assert_eq!(error.meta().message(), Some("planted"));
    }
}
