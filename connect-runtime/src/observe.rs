//! What `tracing` gets to see: a span per call and one per attempt, and events for what is out
//! of the ordinary. Never a body, a parameter, a header or a credential.
//!
//! The spans have the names of OpenTelemetry's conventions for AWS: `rpc.system`, `rpc.service`,
//! `rpc.method`, `server.address`, `server.port`, `http.response.status_code`, `aws.request_id`, `error.type`.
//! The call's span is at INFO, credentials that cannot be renewed at WARN, everything else at DEBUG, and the
//! target is `connect_runtime`.
//! Where nobody listens, a span costs one comparison.

use std::error::Error;
use std::time::Duration;

use aws_smithy_runtime_api::client::result::SdkError;
use aws_types::request_id::RequestId;
use tracing::{Span, debug, field, warn};

use crate::answer::{Answered, Untyped};
use crate::endpoint::Endpoint;
use crate::error::with_sources;
use crate::retry::Reason;

const TARGET: &str = "connect_runtime";

/// The span of a call.
pub(crate) fn call(service: &'static str, operation: &'static str, invocation_id: &str) -> Span {
    tracing::info_span!(
        target: TARGET,
        "aws.call",
        otel.kind = "client",
        rpc.system = "aws-api",
        rpc.service = service,
        rpc.method = operation,
        server.address = field::Empty,
        server.port = field::Empty,
        aws.invocation_id = invocation_id,
        aws.request_id = field::Empty,
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
        attempts = field::Empty,
        outcome = field::Empty,
        duration_ms = field::Empty,
    )
}

/// The span of an attempt.
pub(crate) fn attempt(number: u32) -> Span {
    tracing::debug_span!(
        target: TARGET,
        "aws.attempt",
        attempt = number,
        aws.request_id = field::Empty,
        http.response.status_code = field::Empty,
        error.r#type = field::Empty,
        outcome = field::Empty,
        duration_ms = field::Empty,
    )
}

/// Writes down where it went.
pub(crate) fn addressed(span: &Span, endpoint: &Endpoint) {
    if !span.is_disabled() {
        span.record("server.address", endpoint.name());
        span.record("server.port", endpoint.port());
    }
}

/// Writes down how it ended.
pub(crate) fn ended(span: &Span, result: &Result<Answered, Untyped>, elapsed: Duration) {
    if span.is_disabled() {
        return;
    }
    span.record("duration_ms", u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
    span.record("outcome", if result.is_ok() { "success" } else { "error" });
    let (status, request_id) = match result {
        Ok(answered) => (Some(answered.status), answered.request_id.as_deref()),
        Err(error) => (error.raw_response().map(|response| response.status().as_u16()), error.request_id()),
    };
    span.record("http.response.status_code", status);
    span.record("aws.request_id", request_id);
    let Err(error) = result else { return };
    let kind = match error {
        SdkError::ConstructionFailure(_) => "construction_failure",
        SdkError::TimeoutError(_) => "timeout",
        SdkError::DispatchFailure(failure) if failure.is_timeout() => "timeout",
        SdkError::DispatchFailure(_) => "dispatch_failure",
        SdkError::ResponseError(_) => "response_error",
        SdkError::ServiceError(context) => context.err().meta.code().unwrap_or("service_error"),
        _ => "error",
    };
    span.record("error.type", kind);
}

/// The next attempt follows.
pub(crate) fn retrying(attempt: u32, reason: Reason, delay: Duration) {
    let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    debug!(target: TARGET, attempt, reason = reason.as_str(), delay_ms, "trying again");
}

/// No attempt follows, although the last failure might pass.
pub(crate) fn gave_up(attempt: u32, reason: Reason, why: &'static str) {
    debug!(target: TARGET, attempt, reason = reason.as_str(), why, "not trying again");
}

/// The client holds an attempt back.
pub(crate) fn held_back(delay: Duration) {
    let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    debug!(target: TARGET, delay_ms, "waiting, to send no faster than the service can take");
}

/// This machine's clock differs from the service's.
pub(crate) fn clock_skew(millis: i64) {
    debug!(target: TARGET, skew_ms = millis, "this machine's clock differs from the service's");
}

/// Credentials could not be renewed, and the old ones serve on.
pub(crate) fn not_renewed(problem: &(dyn Error + 'static)) {
    let problem = with_sources(problem);
    warn!(target: TARGET, problem, "credentials were not renewed; the old ones serve until they expire");
}
