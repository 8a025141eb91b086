//! Hooks into every attempt, for headers, metrics and audits.
//!
//! AWS's own trait, `aws_smithy_runtime_api::client::interceptors::Intercept`, is not honoured.
//! Its sixteen hooks are defined on the state of AWS's orchestrator: type-erased inputs and
//! outputs, the `RuntimeComponents` and the `ConfigBag` that hold all of its settings. A client
//! that has no orchestrator could call such hooks only with empty stand-ins, and an interceptor
//! that looks something up there would fail at run time, or worse, find nothing and go on. The
//! trait here has the three hooks that such programs use, with plain arguments.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::metadata::ErrorMetadata;
use bytes::Bytes;

/// Sees and changes each request before it is signed, and sees what becomes of it.
///
/// Set one with `Config::builder().interceptor(…)` for all calls, or with
/// `customize().interceptor(…)` for one. They run in the order in which they were set, on the
/// task that makes the call, so they must not block.
///
/// Presigned requests do not pass through here: a header that is signed would have to be sent by
/// whoever gets the address, who knows nothing of it.
///
/// Requests and responses hold what callers and the service send each other, secrets included.
pub trait Interceptor: fmt::Debug + Send + Sync {
    /// Changes the request of an attempt. The signature covers what comes out of here.
    ///
    /// # Errors
    /// Whatever should keep the request from being sent. The call then fails with it.
    fn before_signing(&self, _attempt: &Attempt<'_>, _request: &mut http::Request<Bytes>) -> Result<(), BoxError> {
        Ok(())
    }

    /// Sees how an attempt ended, the last one included.
    fn after_attempt(&self, _attempt: &Attempt<'_>, _outcome: &Outcome<'_>) {}

    /// Sees how a call ended, with the number of its last attempt, which is 0 when nothing was sent.
    fn after_call(&self, _attempt: &Attempt<'_>, _outcome: &Outcome<'_>) {}
}

/// An interceptor that is shared by all clones of a configuration.
pub type SharedInterceptor = Arc<dyn Interceptor>;

/// Which attempt of which call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The service's name, such as `Connect`.
    pub service: &'static str,
    /// The operation's name, such as `DescribeContact`.
    pub operation: &'static str,
    /// The first attempt is 1.
    pub number: u32,
    /// An id of the call, the same for all of its attempts, which the service gets as
    /// `amz-sdk-invocation-id`.
    pub invocation_id: &'a str,
}

/// How an attempt or a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The response, if there was one. After a call, only that of an attempt that failed.
    pub response: Option<&'a http::Response<Bytes>>,
    /// What the service says of its error: code, message and request id.
    pub service_error: Option<&'a ErrorMetadata>,
    /// Why there is no output; nothing after a success.
    pub error: Option<&'a (dyn std::error::Error + 'static)>,
    /// How long it took.
    pub elapsed: Duration,
}

impl Outcome<'_> {
    /// Whether there is an output.
    pub fn is_success(&self) -> bool {
        self.error.is_none()
    }
}

/// Closures over the request type of AWS's interface crates, as `customize()` takes them.
pub(crate) struct Map<F>(pub(crate) F);

impl<F> fmt::Debug for Map<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Map")
    }
}

impl<F: Fn(HttpRequest) -> Result<HttpRequest, BoxError> + Send + Sync> Interceptor for Map<F> {
    fn before_signing(&self, _: &Attempt<'_>, request: &mut http::Request<Bytes>) -> Result<(), BoxError> {
        let taken = std::mem::take(request);
        let changed = (self.0)(HttpRequest::try_from(taken.map(SdkBody::from))?)?.try_into_http1x()?;
        let (parts, body) = changed.into_parts();
        let body = body.bytes().map(Bytes::copy_from_slice);
        let body = body.ok_or("a request's body must be held in memory, since it may have to be sent again")?;
        *request = http::Request::from_parts(parts, body);
        Ok(())
    }
}
