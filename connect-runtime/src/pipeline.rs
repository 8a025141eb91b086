//! What happens to a call, whatever its operation: checks, request, then attempts until one
//! succeeds or no more should follow. Nothing here is generic, so it is compiled once.
//!
//! `attempt` makes one attempt, and `presign` signs a request without sending it.

#![allow(clippy::result_large_err)] // how large an `SdkError` is, AWS's interface crate decides

mod attempt;
mod presign;

use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::region::Region;
use bytes::Bytes;
use http::header::HeaderValue;
use tokio::time::Instant;
use tracing::Instrument;

use crate::answer::{Answered, Untyped};
use crate::body::{MAX_RESPONSE_BYTES, StallLimit};
use crate::config::{Config, IdempotencyTokenProvider, Settings};
use crate::credentials::Cache;
use crate::endpoint::{self, Endpoint};
use crate::error::{ATTEMPTS, CallError, ConfigurationError, EndpointError, OPERATION, STATUS, attempts_made};
use crate::interceptor::{Attempt, Outcome, SharedInterceptor};
use crate::operation::Spec;
use crate::rate_limit::RateLimiter;
use crate::retry::{self, Budget, Policy, Reason};
use crate::service::Service;
use crate::shape::Structure;
use crate::sign::{Signer, SigningCredentials};
use crate::timeout::{TimedOut, with_defaults, within};
use crate::transport::Transport;
use crate::user_agent::user_agent;
use crate::{clock_skew, environment, observe, request, token, validate, variables};

/// A configuration, made ready for calls.
pub(crate) struct Pipeline {
    pub(crate) service: &'static Service,
    pub(crate) config: Config,
    /// Why no call can be made.
    problem: Option<ConfigurationError>,
    endpoint: Result<Endpoint, EndpointError>,
    transport: Transport,
    timeouts: TimeoutConfig,
    stall: Option<StallLimit>,
    max_response_bytes: u64,
    policy: Policy,
    user_agent: HeaderValue,
    in_lambda: bool,
    credentials: Arc<Cache>,
    tokens: IdempotencyTokenProvider,
    pub(crate) sleep: SharedAsyncSleep,
    time: SharedTimeSource,
    learned: Arc<Learned>,
}

/// What all calls of a client learn together.
#[derive(Debug)]
struct Learned {
    /// Milliseconds to add to this machine's clock.
    skew: AtomicI64,
    budget: Budget,
    limiter: RateLimiter,
}

impl Pipeline {
    pub(crate) fn new(service: &'static Service, config: Config) -> Self {
        let mut settings = Settings::clone(&config.settings);
        let filled = match settings.shared.clone() {
            None => environment::fill(&mut settings, &variables::process),
            Some(shared) => environment::fill_loaded(&mut settings, &shared, service.id),
        };
        let credentials = Cache::new(&settings);
        let learned = Learned { skew: AtomicI64::default(), budget: Budget::new(), limiter: RateLimiter::new() };
        Self::build(service, settings, filled.err(), None, Arc::new(credentials), Arc::new(learned))
    }

    /// The same, with some settings changed. What calls learn is shared, and so are connections
    /// and credentials where the changes do not concern them.
    pub(crate) fn with(&self, changes: &Settings) -> Self {
        let base = &self.config.settings;
        let mut settings = changes.clone().over(base);
        if let (Some(timeouts), Some(base)) = (&mut settings.timeout_config, &base.timeout_config) {
            timeouts.take_defaults_from(base);
        }
        let credentials = self.credentials.changed(changes, &settings);
        let same_client = changes.http_client.is_none().then_some(&self.transport);
        let problem = self.problem.clone();
        Self::build(self.service, settings, problem, same_client, credentials, self.learned.clone())
    }

    fn build(
        service: &'static Service,
        mut settings: Settings,
        problem: Option<ConfigurationError>,
        transport: Option<&Transport>,
        credentials: Arc<Cache>,
        learned: Arc<Learned>,
    ) -> Self {
        // A host name has no case, but a signature has: both get the region as AWS writes it.
        settings.region = settings.region.map(|region| match region.as_ref().bytes().any(|b| b.is_ascii_uppercase()) {
            true => Region::new(region.as_ref().to_ascii_lowercase()),
            false => region,
        });
        let config = Config { settings: Arc::new(settings) };
        let timeouts = with_defaults(config.timeout_config());
        let sleep = config.sleep_impl().unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new()));
        let time = config.time_source().unwrap_or_default();
        let policy = Policy::new(config.retry_config());
        let transport = transport
            .and_then(|transport| transport.with_timeouts(&timeouts))
            .unwrap_or_else(|| Transport::new(config.http_client().as_ref(), &timeouts, &sleep, &time));
        Pipeline {
            service,
            problem,
            endpoint: endpoint::resolve(service, &config, &variables::process),
            transport,
            stall: StallLimit::new(config.stalled_stream_protection()),
            max_response_bytes: config.max_response_bytes().unwrap_or(MAX_RESPONSE_BYTES),
            user_agent: user_agent(service, config.app_name().map(AsRef::as_ref), policy.adaptive),
            in_lambda: variables::process("AWS_LAMBDA_FUNCTION_NAME").is_some(),
            tokens: config.idempotency_token_provider().cloned().unwrap_or_else(IdempotencyTokenProvider::random),
            timeouts,
            policy,
            credentials,
            sleep,
            time,
            learned,
            config,
        }
    }

    /// Makes a call without knowing its types.
    pub(crate) async fn invoke(
        &self,
        spec: &'static Spec,
        input: &mut (dyn Structure + Send + Sync),
        output: &mut (dyn Structure + Send),
    ) -> Result<Answered, Untyped> {
        let id = token::random_uuid().map_err(|error| SdkError::construction_failure(not_sent(spec, error)))?;
        let call = CallState { spec, id, attempts: AtomicU32::new(0), last_failure: Mutex::default() };
        let span = observe::call(self.service.id, spec.name, &call.id);
        let start = Instant::now();
        let all = async {
            let request = self.request(spec, input)?;
            self.run(&call, &request, output).await
        };
        let result =
            within(self.timeouts.operation_timeout(), &self.sleep, TimedOut::operation, all.instrument(span.clone()));
        let result = result.await.unwrap_or_else(|up| {
            let why = call.last_failure().take().map_or_else(|| up.into(), |last| up.after(last));
            Err(SdkError::timeout_error(self.error(&call, why)))
        });
        let attempts = call.attempts.load(Ordering::Relaxed);
        span.record("attempts", attempts);
        if let Ok(endpoint) = &self.endpoint {
            observe::addressed(&span, endpoint);
        }
        observe::ended(&span, &result, start.elapsed());
        self.tell(&call, attempts, &result, None, start, |hook, attempt, outcome| hook.after_call(attempt, outcome));
        result
    }

    /// The request of a call, addressed and not yet signed.
    fn request(
        &self,
        spec: &'static Spec,
        input: &mut (dyn Structure + Send + Sync),
    ) -> Result<http::Request<Bytes>, Untyped> {
        if let Some(problem) = &self.problem {
            return Err(SdkError::construction_failure(not_sent(spec, problem.clone())));
        }
        token::fill(input, &self.tokens).map_err(|error| SdkError::construction_failure(not_sent(spec, error)))?;
        if self.config.check_parameters().unwrap_or(true) {
            validate::validate(spec.name, input).map_err(SdkError::construction_failure)?;
        }
        let mut request = request::build(spec, input).map_err(SdkError::construction_failure)?;
        let endpoint = self.endpoint.as_ref().map_err(Clone::clone);
        let addressed = endpoint.and_then(|endpoint| endpoint.apply(&mut request));
        addressed.map_err(|error| SdkError::construction_failure(not_sent(spec, error)))?;
        Ok(request)
    }

    /// Attempts, until one succeeds or no more should follow.
    async fn run(
        &self,
        call: &CallState,
        request: &http::Request<Bytes>,
        output: &mut (dyn Structure + Send),
    ) -> Result<Answered, Untyped> {
        let learned = &*self.learned;
        let (mut number, mut fresh, mut clock_set, mut reloaded) = (0, false, false, false);
        let mut tokens = learned.budget.of_a_call();
        loop {
            self.wait_for_permission().await;
            number += 1;
            let span = observe::attempt(number);
            let start = Instant::now();
            let attempt = self.attempt(call, number, request, fresh, output);
            let (result, report) = attempt.instrument(span.clone()).await;
            observe::ended(&span, &result, start.elapsed());
            let response = report.response.as_ref();
            self.tell(call, number, &result, response, start, |hook, attempt, outcome| {
                hook.after_attempt(attempt, outcome);
            });
            let error = match result {
                Ok(answered) => {
                    self.learn_rate(false);
                    tokens.succeeded();
                    return Ok(answered);
                }
                Err(error) => error,
            };
            tokens.failed();
            let code = error.as_service_error().and_then(|failure| failure.meta.code());
            let refused = report.credentials.as_ref().filter(|_| retry::is_expired(code) && !reloaded);
            let reason = match clock_skew::explains(code, report.signed, report.answered) && !clock_set {
                true => Some(Reason::ClockSkew),
                false if refused.is_some_and(|used| self.credentials.refused(used, self.time.now())) => {
                    Some(Reason::ExpiredCredentials)
                }
                false => retry::classify(call.spec, &error),
            };
            self.learn_rate(reason == Some(Reason::Throttling));
            fresh = self.policy.reconnect && reason == Some(Reason::Transient);
            if fresh && let Some(connection) = &report.connection {
                // Whether or not a retry follows: the next call would meet the same server.
                connection.retire();
            }
            let Some(reason) = reason else { return Err(explained(error, call, None)) };
            if number >= self.policy.max_attempts {
                observe::gave_up(number, reason, "no attempts are left");
                return Err(explained(error, call, None));
            }
            if !tokens.spend(reason.cost()) {
                observe::gave_up(number, reason, "the retry budget is used up");
                return Err(explained(error, call, Some("no more, since too many calls fail")));
            }
            clock_set |= reason == Reason::ClockSkew;
            reloaded |= reason == Reason::ExpiredCredentials;
            let delay = self.policy.delay(number, reason, fastrand::f64(), report.retry_after);
            observe::retrying(number, reason, delay);
            if self.timeouts.operation_timeout().is_some() {
                *call.last_failure() = Some(cause(error, call));
            }
            if !delay.is_zero() {
                self.sleep.sleep(delay).await;
            }
        }
    }

    async fn wait_for_permission(&self) {
        if self.policy.adaptive {
            while let Err(wait) = self.learned.limiter.acquire() {
                observe::held_back(wait);
                self.sleep.sleep(wait).await;
            }
        }
    }

    fn learn_rate(&self, throttled: bool) {
        if self.policy.adaptive {
            self.learned.limiter.update(throttled);
        }
    }

    async fn credentials(&self) -> Result<Arc<SigningCredentials>, BoxError> {
        Ok(self.credentials.get(&self.time, &self.sleep).await?)
    }

    fn signer<'a>(
        &'a self,
        spec: &'static Spec,
        credentials: &'a SigningCredentials,
        time: SystemTime,
    ) -> Result<Signer<'a>, BoxError> {
        let region = self.config.region().map(AsRef::as_ref).filter(|region| !region.is_empty());
        let region = region.ok_or(
            "no region is set, and the signature must name one; set `region` in the configuration, or AWS_REGION",
        )?;
        let unsigned_payload = spec.unsigned_payload;
        Ok(Signer { credentials, region, service: self.service.signing_name, time, unsigned_payload })
    }

    fn attempt_of<'a>(&self, call: &'a CallState, number: u32) -> Attempt<'a> {
        Attempt { service: self.service.id, operation: call.spec.name, number, invocation_id: &call.id }
    }

    /// Tells the interceptors how it ended.
    fn tell(
        &self,
        call: &CallState,
        number: u32,
        result: &Result<Answered, Untyped>,
        response: Option<&http::Response<Bytes>>,
        start: Instant,
        tell: fn(&SharedInterceptor, &Attempt<'_>, &Outcome<'_>),
    ) {
        if self.config.interceptors().is_empty() {
            return;
        }
        let failure = result.as_ref().err().and_then(SdkError::as_service_error);
        let outcome = Outcome {
            response: failure.map(|failure| &failure.response).or(response),
            service_error: failure.map(|failure| &failure.meta),
            error: match (failure, result) {
                (Some(failure), _) => Some(&failure.meta),
                (None, Err(error)) => Some(error),
                (None, Ok(_)) => None,
            },
            elapsed: start.elapsed(),
        };
        for interceptor in self.config.interceptors() {
            tell(interceptor, &self.attempt_of(call, number), &outcome);
        }
    }

    /// An error of this call, with that reason.
    fn error(&self, call: &CallState, source: impl Into<BoxError>) -> CallError {
        CallError {
            operation: call.spec.name,
            attempts: call.attempts.load(Ordering::Relaxed),
            status: None,
            request_id: None,
            host: self.endpoint.as_ref().ok().map(|endpoint| endpoint.host().to_owned()),
            source: source.into(),
        }
    }
}

/// A call on its way.
struct CallState {
    spec: &'static Spec,
    /// The same for all attempts.
    id: String,
    /// How many attempts were sent.
    attempts: AtomicU32,
    /// Why the last attempt that ended was not the last of the call. Kept where the call's time
    /// may run out.
    last_failure: Mutex<Option<BoxError>>,
}

impl CallState {
    fn last_failure(&self) -> MutexGuard<'_, Option<BoxError>> {
        self.last_failure.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The error of a call that fails before anything was sent.
fn not_sent(spec: &'static Spec, source: impl Into<BoxError>) -> CallError {
    CallError { operation: spec.name, attempts: 0, status: None, request_id: None, host: None, source: source.into() }
}

/// What an attempt failed with, without the types that only its call knows.
fn cause(error: Untyped, call: &CallState) -> BoxError {
    match explained(error, call, None) {
        SdkError::ServiceError(context) => context.into_err().unhandled().into(),
        error => error.into_source().unwrap_or_else(|error| error.to_string().into()),
    }
}

/// A service's error that also says what the service does not.
fn explained(error: Untyped, call: &CallState, note: Option<&str>) -> Untyped {
    error.map_service_error(|mut failure| {
        let attempts = attempts_made(call.attempts.load(Ordering::Relaxed), note);
        let meta = std::mem::take(&mut failure.meta).into_builder();
        failure.meta = meta
            .custom(OPERATION, call.spec.name)
            .custom(STATUS, failure.response.status().as_str())
            .custom(ATTEMPTS, attempts)
            .build();
        failure
    })
}
