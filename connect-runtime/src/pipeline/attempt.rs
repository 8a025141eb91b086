//! One attempt of a call: the request is signed and sent, and its response read.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method};
use http_body_util::Full;

use super::{CallState, Pipeline};
use crate::answer::{Answered, Untyped};
use crate::body::read_body;
use crate::error::CallError;
use crate::response::{self, request_id};
use crate::shape::Structure;
use crate::sign::SigningCredentials;
use crate::timeout::{TimedOut, within};
use crate::transport::Connection;
use crate::user_agent::{TRACE_ID, X_AMZ_USER_AGENT, lambda_trace_id};
use crate::{clock_skew, observe, retry, variables};

const INVOCATION_ID: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const REQUEST_INFO: HeaderName = HeaderName::from_static("amz-sdk-request");

impl Pipeline {
    /// One attempt: sends the request, and reads the response into the output.
    pub(super) async fn attempt(
        &self,
        call: &CallState,
        number: u32,
        request: &http::Request<Bytes>,
        fresh: bool,
        output: &mut (dyn Structure + Send),
    ) -> (Result<Answered, Untyped>, Report) {
        let mut report = Report::default();
        let exchange = self.exchange(call, number, request.clone(), fresh, &mut report);
        let response =
            within(self.timeouts.operation_attempt_timeout(), &self.sleep, TimedOut::attempt, exchange).await;
        let response = match response {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return (Err(error), report),
            Err(up) => return (Err(SdkError::timeout_error(self.error(call, up))), report),
        };
        report.retry_after = retry::retry_after(response.headers());
        match response::decode(&response, call.spec, output) {
            Ok(request_id) => {
                let answered = Answered { status: response.status().as_u16(), request_id };
                report.response = (!self.config.interceptors().is_empty()).then_some(response);
                (Ok(answered), report)
            }
            Err(mut failure) => {
                let error = match failure.source.take() {
                    Some(source) => {
                        SdkError::response_error(self.error(call, source).with_response(&response), raw(response))
                    }
                    None => SdkError::service_error(failure, raw(response)),
                };
                (Err(error), report)
            }
        }
    }

    /// Sends the request and receives the response whole.
    async fn exchange(
        &self,
        call: &CallState,
        number: u32,
        mut request: http::Request<Bytes>,
        fresh: bool,
        report: &mut Report,
    ) -> Result<http::Response<Bytes>, Untyped> {
        let unsent = |error: BoxError| SdkError::construction_failure(self.error(call, error));
        request.headers_mut().insert(USER_AGENT, self.user_agent.clone());
        request.headers_mut().insert(X_AMZ_USER_AGENT, self.user_agent.clone());
        for interceptor in self.config.interceptors() {
            interceptor.before_signing(&self.attempt_of(call, number), &mut request).map_err(unsent)?;
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
            let length = HeaderValue::from(request.body().len());
            request.headers_mut().insert(CONTENT_LENGTH, length);
        }
        if !self.config.disable_clock_skew_correction().unwrap_or(false) {
            report.skew_used = self.learned.skew.load(Ordering::Relaxed);
        }
        if !call.spec.anonymous {
            let credentials = self.credentials().await.map_err(unsent)?;
            let time = clock_skew::corrected(self.time.now(), report.skew_used);
            report.signed = Some(clock_skew::millis(time));
            let credentials = report.credentials.insert(credentials);
            self.signer(call.spec, credentials, time).and_then(|signer| signer.sign(&mut request)).map_err(unsent)?;
        }
        self.add_unsigned_headers(call, number, report.skew_used, request.headers_mut());

        let sent = self.time.now();
        call.attempts.store(number, Ordering::Relaxed);
        let response = self.transport.send(request, fresh, &mut report.connection).await.map_err(|error| {
            let error = with_source(error, |source| self.error(call, source).into());
            SdkError::dispatch_failure(error)
        })?;
        self.learn_time(response.headers(), sent, report);
        let (parts, body) = response.into_parts();
        match read_body(body, self.max_response_bytes, self.stall, &self.sleep).await {
            Ok(body) => Ok(http::Response::from_parts(parts, body)),
            Err(error) => {
                let bare = http::Response::from_parts(parts, Bytes::new());
                Err(SdkError::response_error(self.error(call, error).with_response(&bare), raw(bare)))
            }
        }
    }

    /// Headers that change with every attempt, or on the way.
    fn add_unsigned_headers(&self, call: &CallState, number: u32, skew: i64, headers: &mut HeaderMap) {
        let mut add = |name, value: String| {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(name, value);
            }
        };
        let mut info = format!("attempt={number}; max={}", self.policy.max_attempts);
        if let (Some(read), 2..) = (self.timeouts.read_timeout(), number) {
            // When nobody waits for the response any more; left out where no date can say that.
            let until = clock_skew::corrected(self.time.now(), skew).checked_add(read);
            let until = until.map(|until| DateTime::from_secs(DateTime::from(until).secs()));
            if let Some(Ok(until)) = until.map(|until| until.fmt(Format::DateTime)) {
                info = format!("ttl={}; {info}", until.replace(['-', ':'], ""));
            }
        }
        add(REQUEST_INFO, info);
        add(INVOCATION_ID, call.id.clone());
        if self.in_lambda
            && let Some(trace) = lambda_trace_id(&variables::process)
        {
            headers.entry(TRACE_ID).or_insert(trace);
        }
    }

    /// Takes note of when the answer was given, and of how far this machine's clock is off.
    fn learn_time(&self, headers: &HeaderMap, sent: SystemTime, report: &mut Report) {
        let received = self.time.now();
        let date = match self.config.disable_clock_skew_correction().unwrap_or(false) {
            true => None,
            false => clock_skew::date(headers, received),
        };
        // Without a date, this machine's clock still notices that the machine was frozen.
        let here = || clock_skew::millis(clock_skew::corrected(received, report.skew_used));
        report.answered = Some(date.unwrap_or_else(here));
        let skew = date.and_then(|date| clock_skew::measure(date, sent, received, report.skew_used));
        if let Some(millis) = skew {
            if clock_skew::is_noticeable(millis.saturating_sub(report.skew_used)) {
                observe::clock_skew(millis);
            }
            self.learned.skew.store(millis, Ordering::Relaxed);
        }
    }
}

/// What an attempt leaves behind beside its result.
#[derive(Default)]
pub(super) struct Report {
    /// What it was sent on, if the transport tells.
    pub(super) connection: Option<Connection>,
    /// The correction of the clock that it was signed with.
    skew_used: i64,
    /// The time in its signature, and the time of its response, both in milliseconds.
    pub(super) signed: Option<i64>,
    pub(super) answered: Option<i64>,
    /// What it was signed with.
    pub(super) credentials: Option<Arc<SigningCredentials>>,
    pub(super) retry_after: Option<Duration>,
    /// For interceptors; kept if there are any.
    pub(super) response: Option<http::Response<Bytes>>,
}

impl CallError {
    fn with_response(mut self, response: &http::Response<Bytes>) -> Self {
        self.status = Some(response.status().as_u16());
        self.request_id = request_id(response.headers()).map(str::to_owned);
        self
    }
}

/// The same kind of error with another source, made from its own.
fn with_source(error: ConnectorError, wrap: impl FnOnce(BoxError) -> BoxError) -> ConnectorError {
    let (io, timeout, user, other) = (error.is_io(), error.is_timeout(), error.is_user(), error.as_other());
    let connection = error.connection_metadata().cloned();
    let source = wrap(error.into_source());
    let error = match () {
        () if io => ConnectorError::io(source),
        () if timeout => ConnectorError::timeout(source),
        () if user => ConnectorError::user(source),
        () => ConnectorError::other(source, other),
    };
    match connection {
        Some(connection) => error.with_connection(connection),
        None => error,
    }
}

/// A response as the interface crates hold it.
fn raw(response: http::Response<Bytes>) -> HttpResponse {
    let status = response.status();
    // What a success holds may be secret, and `Debug` prints a body that is a piece of memory.
    let response = response.map(|body| match status.is_success() {
        true => SdkBody::from_body_1_x(Full::new(body)),
        false => SdkBody::from(body),
    });
    HttpResponse::try_from(response).unwrap_or_else(|_| {
        // Only headers that are not UTF-8 are refused there; the status is what is left to tell.
        let mut bare = http::Response::new(SdkBody::empty());
        *bare.status_mut() = status;
        HttpResponse::try_from(bare).unwrap_or_else(|_| unreachable!("it has no headers"))
    })
}
