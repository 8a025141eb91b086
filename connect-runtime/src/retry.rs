//! Whether, when and how often to try again.
//!
//! A failure is retried when the next attempt may succeed: the service throttles or is in
//! trouble, or the transport failed. What the caller did wrong is never retried. Three brakes
//! keep retries from making an outage worse: the number of attempts, a growing random delay,
//! and a budget of tokens that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::retry::{ErrorKind, ReconnectMode, RetryConfig, RetryMode};
use http::HeaderMap;

use crate::answer::Untyped;
use crate::body::TooLarge;
use crate::operation::{Retry, Spec};

/// Delay before the first retry, at most, unless the service throttles.
const BASE: Duration = Duration::from_millis(50);
/// `initial_backoff` of a `RetryConfig` in which nobody set it.
const UNSET_BACKOFF: Duration = Duration::from_secs(1);
/// How much longer than computed a service may ask to wait.
const LONGEST_EXTRA: Duration = Duration::from_secs(5);

/// Why the next attempt may succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Trouble that passes.
    Transient,
    /// Too many requests.
    Throttling,
    /// The request was signed with a time that the service no longer or not yet accepts: this
    /// machine's clock is wrong, or it was frozen on the way. The next one is signed with the right one.
    ClockSkew,
    /// The request was signed with credentials that have expired; others are loaded for the next one.
    ExpiredCredentials,
}

impl Reason {
    /// As traces show it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Reason::Transient => "transient",
            Reason::Throttling => "throttling",
            Reason::ClockSkew => "clock skew",
            Reason::ExpiredCredentials => "expired credentials",
        }
    }

    /// Tokens that a retry costs.
    pub(crate) fn cost(self) -> u32 {
        match self {
            Reason::Throttling => 5,
            Reason::Transient | Reason::ClockSkew | Reason::ExpiredCredentials => 14,
        }
    }
}

/// What a [`RetryConfig`] comes to, field by field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Policy {
    /// Attempts in all. `max_attempts`, default 3; 1 is no retries, and 0 counts as 1.
    pub(crate) max_attempts: u32,
    /// `mode`, default standard.
    pub(crate) adaptive: bool,
    /// `reconnect_mode`: whether the attempt after a transient failure takes a new connection.
    /// Default yes.
    pub(crate) reconnect: bool,
    /// `initial_backoff`. Default: 50 ms, and 1 s after throttling.
    base: Duration,
    throttling_base: Duration,
    /// `max_backoff`, default 20 s.
    longest: Duration,
}

impl Policy {
    pub(crate) fn new(config: Option<&RetryConfig>) -> Self {
        let standard = RetryConfig::standard();
        let config = config.unwrap_or(&standard);
        let initial = config.initial_backoff();
        Policy {
            max_attempts: config.max_attempts().max(1),
            adaptive: config.mode() == RetryMode::Adaptive,
            reconnect: config.reconnect_mode() == ReconnectMode::ReconnectOnTransientError,
            // A caller who set it means it for every retry.
            base: if initial == UNSET_BACKOFF { BASE } else { initial },
            throttling_base: initial,
            longest: config.max_backoff(),
        }
    }

    /// How long to wait after that attempt, the first being 1. `random` is in `[0, 1)`.
    pub(crate) fn delay(&self, attempt: u32, reason: Reason, random: f64, asked: Option<Duration>) -> Duration {
        let base = match reason {
            Reason::ClockSkew | Reason::ExpiredCredentials => return Duration::ZERO,
            Reason::Throttling => self.throttling_base,
            Reason::Transient => self.base,
        };
        let doubled = base.checked_mul(2_u32.saturating_pow(attempt.saturating_sub(1))).unwrap_or(self.longest);
        let longest = doubled.min(self.longest);
        let delay = Duration::try_from_secs_f64(longest.as_secs_f64() * random).unwrap_or(longest);
        asked.map_or(delay, |asked| asked.clamp(delay, delay.saturating_add(LONGEST_EXTRA)))
    }
}

/// Whether the service says that the credentials, not the signature, have expired.
pub(crate) fn is_expired(code: Option<&str>) -> bool {
    matches!(code, Some("ExpiredToken" | "ExpiredTokenException"))
}

/// How long the service asks to wait, in `x-amz-retry-after`. What is not a whole number of
/// milliseconds is ignored.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("x-amz-retry-after")?.to_str().ok()?;
    text.parse().ok().map(Duration::from_millis)
}

/// The tokens that the calls of a client share. A retry takes some, and success brings them
/// back; when none are left, calls fail with their first error until some succeed.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;

    pub(crate) fn new() -> Self {
        Budget(AtomicU32::new(Self::FULL))
    }

    /// The tokens of a call: none yet.
    pub(crate) fn of_a_call(&self) -> Tokens<'_> {
        Tokens { budget: self, pending: None }
    }

    /// Takes tokens, if there are enough.
    fn spend(&self, tokens: u32) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(tokens)).is_ok()
    }

    /// Gives back what the last retry cost, or one token where there was none.
    fn refund(&self, last_cost: Option<u32>) {
        let tokens = last_cost.unwrap_or(1);
        let add = |left: u32| (left < Self::FULL).then(|| left.saturating_add(tokens).min(Self::FULL));
        // An error means that it is full.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }

    #[cfg(test)]
    fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The tokens that a call took. Those of a retry that never ended, because the call was dropped
/// or its time was up, go back.
#[derive(Debug)]
pub(crate) struct Tokens<'a> {
    budget: &'a Budget,
    /// What the retry cost that is waited for or on its way.
    pending: Option<u32>,
}

impl Tokens<'_> {
    /// Takes those for a retry, if there are enough.
    pub(crate) fn spend(&mut self, tokens: u32) -> bool {
        let enough = self.budget.spend(tokens);
        self.pending = enough.then_some(tokens);
        enough
    }

    /// An attempt failed: what it cost is gone.
    pub(crate) fn failed(&mut self) {
        self.pending = None;
    }

    /// An attempt succeeded.
    pub(crate) fn succeeded(&mut self) {
        self.budget.refund(self.pending.take());
    }
}

impl Drop for Tokens<'_> {
    fn drop(&mut self) {
        if self.pending.is_some() {
            self.succeeded();
        }
    }
}

/// Whether the next attempt may succeed where this one failed.
pub(crate) fn classify(spec: &Spec, error: &Untyped) -> Option<Reason> {
    match error {
        SdkError::ServiceError(context) => {
            let failure = context.err();
            classify_response(spec, failure.meta.code(), failure.response.status().as_u16())
        }
        SdkError::DispatchFailure(failure) => match failure.as_other() {
            _ if failure.is_user() => None,
            _ if failure.is_io() || failure.is_timeout() => Some(Reason::Transient),
            Some(ErrorKind::ThrottlingError) => Some(Reason::Throttling),
            Some(ErrorKind::TransientError | ErrorKind::ServerError) => Some(Reason::Transient),
            _ => None,
        },
        // A body that broke off. One that cannot be understood, or is too large, would be so again.
        SdkError::ResponseError(_) => {
            let same_again = error_in_chain::<crate::error::ResponseError>(error) || error_in_chain::<TooLarge>(error);
            (!same_again).then_some(Reason::Transient)
        }
        // The time for one attempt; the time for the whole call ends it elsewhere.
        SdkError::TimeoutError(_) => Some(Reason::Transient),
        _ => None,
    }
}

fn error_in_chain<T: std::error::Error + 'static>(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|error| error.is::<T>())
}

/// What the model says of the error comes first, then the codes that AWS services share, then
/// the status.
fn classify_response(spec: &Spec, code: Option<&str>, status: u16) -> Option<Reason> {
    let listed = spec.errors.iter().find(|(listed, _)| Some(*listed) == code).map(|(_, retry)| *retry);
    match listed {
        Some(Retry::Throttling) => return Some(Reason::Throttling),
        Some(Retry::Transient) => return Some(Reason::Transient),
        Some(Retry::Never) => return None,
        Some(Retry::Unmarked) | None => {}
    }
    match (code, status) {
        (
            Some(
                "Throttling"
                | "ThrottlingException"
                | "ThrottledException"
                | "RequestThrottledException"
                | "TooManyRequestsException"
                | "ProvisionedThroughputExceededException"
                | "TransactionInProgressException"
                | "RequestLimitExceeded"
                | "BandwidthLimitExceeded"
                | "LimitExceededException"
                | "RequestThrottled"
                | "SlowDown"
                | "PriorRequestNotComplete"
                | "EC2ThrottledException",
            ),
            _,
        ) => Some(Reason::Throttling),
        (Some("RequestTimeout" | "RequestTimeoutException"), _) => Some(Reason::Transient),
        (_, 500 | 502 | 503 | 504) => Some(Reason::Transient),
        (None, 429) => Some(Reason::Throttling),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::result::ConnectorError;

    use super::*;

    const fn listing(errors: &'static [(&'static str, Retry)]) -> Spec {
        let mut spec = Spec::new("Op", "GET", "/");
        spec.errors = errors;
        spec
    }

    static PLAIN: Spec = listing(&[
        ("LimitExceededException", Retry::Never),
        ("ThrottlingException", Retry::Throttling),
        ("BusyException", Retry::Transient),
        ("TooManyRequestsException", Retry::Unmarked),
        ("NotFoundException", Retry::Unmarked),
    ]);
    static CHAT: Spec = listing(&[("LimitExceededException", Retry::Throttling)]);

    #[test]
    fn the_model_decides_first() {
        let of = |code, status| classify_response(&PLAIN, Some(code), status);
        assert_eq!(of("ThrottlingException", 400), Some(Reason::Throttling));
        assert_eq!(of("BusyException", 400), Some(Reason::Transient));
        assert_eq!(of("LimitExceededException", 429), None, "a quota");
        assert_eq!(of("LimitExceededException", 503), None, "the mark counts for more than the status");
        assert_eq!(of("TooManyRequestsException", 429), Some(Reason::Throttling), "by its code");
        assert_eq!(of("NotFoundException", 404), None);
        assert_eq!(of("NotFoundException", 503), Some(Reason::Transient), "by its status");
        assert_eq!(classify_response(&CHAT, Some("LimitExceededException"), 429), Some(Reason::Throttling));
        // AWS's clients take the code for throttling where no model says otherwise.
        for errors in [&[][..], &[("LimitExceededException", Retry::Unmarked)]] {
            let silent = listing(errors);
            assert_eq!(classify_response(&silent, Some("LimitExceededException"), 429), Some(Reason::Throttling));
        }
    }

    #[test]
    fn codes_then_statuses() {
        let spec = listing(&[]);
        let of = |code, status| classify_response(&spec, code, status);
        for code in ["Throttling", "SlowDown", "RequestLimitExceeded", "EC2ThrottledException"] {
            assert_eq!(of(Some(code), 400), Some(Reason::Throttling), "{code}");
        }
        assert_eq!(of(Some("RequestTimeout"), 400), Some(Reason::Transient));
        for status in [500, 502, 503, 504] {
            assert_eq!(of(None, status), Some(Reason::Transient), "{status}");
        }
        assert_eq!(of(None, 429), Some(Reason::Throttling));
        assert_eq!(of(Some("ServiceQuotaExceededException"), 429), None, "a 429 with a reason of its own");
        for status in [400, 403, 404, 409, 501, 505] {
            assert_eq!(of(None, status), None, "{status}");
        }
    }

    #[test]
    fn the_transport_may_fail_and_the_caller_may_not() {
        let of = |error| classify(&PLAIN, &SdkError::dispatch_failure(error));
        assert_eq!(of(ConnectorError::io("reset".into())), Some(Reason::Transient));
        assert_eq!(of(ConnectorError::timeout("slow".into())), Some(Reason::Transient));
        assert_eq!(of(ConnectorError::user("no such scheme".into())), None);
        assert_eq!(of(ConnectorError::other("?".into(), None)), None);
        assert_eq!(of(ConnectorError::other("?".into(), Some(ErrorKind::ThrottlingError))), Some(Reason::Throttling));
        assert_eq!(of(ConnectorError::other("?".into(), Some(ErrorKind::ClientError))), None);
        assert_eq!(classify(&PLAIN, &SdkError::construction_failure("no region")), None);
        assert_eq!(classify(&PLAIN, &SdkError::timeout_error("one attempt")), Some(Reason::Transient));
    }

    /// random × min(base × 2^(n−1), 20 s), with base 50 ms, and 1 s after throttling.
    #[test]
    fn delays_double_up_to_the_longest() {
        let policy = Policy::new(None);
        let millis = |attempt, reason, random| policy.delay(attempt, reason, random, None).as_millis();
        assert_eq!([1, 2, 3].map(|n| millis(n, Reason::Transient, 1.0)), [50, 100, 200]);
        assert_eq!([1, 2, 3].map(|n| millis(n, Reason::Throttling, 1.0)), [1_000, 2_000, 4_000]);
        assert_eq!([5, 6, 60].map(|n| millis(n, Reason::Throttling, 1.0)), [16_000, 20_000, 20_000]);
        assert_eq!([9, 10, u32::MAX].map(|n| millis(n, Reason::Transient, 1.0)), [12_800, 20_000, 20_000]);
        assert_eq!(millis(2, Reason::Throttling, 0.25), 500);
        assert_eq!(millis(1, Reason::Transient, 0.0), 0);
        for reason in [Reason::ClockSkew, Reason::ExpiredCredentials] {
            assert_eq!(millis(1, reason, 1.0), 0, "there is nothing to wait for");
        }
    }

    #[test]
    fn every_field_of_the_configuration_counts() {
        let config = RetryConfig::adaptive()
            .with_max_attempts(5)
            .with_initial_backoff(Duration::from_millis(200))
            .with_max_backoff(Duration::from_millis(700))
            .with_reconnect_mode(ReconnectMode::ReuseAllConnections);
        let policy = Policy::new(Some(&config));
        assert_eq!((policy.max_attempts, policy.adaptive, policy.reconnect), (5, true, false));
        let millis = |attempt, reason| policy.delay(attempt, reason, 1.0, None).as_millis();
        assert_eq!([1, 2, 3].map(|n| millis(n, Reason::Transient)), [200, 400, 700]);
        assert_eq!([1, 2, 3].map(|n| millis(n, Reason::Throttling)), [200, 400, 700]);
        assert_eq!(Policy::new(Some(&RetryConfig::disabled())).max_attempts, 1);
        assert_eq!(Policy::new(Some(&RetryConfig::standard().with_max_attempts(0))).max_attempts, 1);
        assert_eq!(Policy::new(None), Policy::new(Some(&RetryConfig::standard())));
    }

    #[test]
    fn the_service_may_ask_for_up_to_five_seconds_more() {
        let policy = Policy::new(None);
        // Computed: 1 s × 0.5.
        let delay = |asked| policy.delay(1, Reason::Throttling, 0.5, Some(Duration::from_millis(asked))).as_millis();
        assert_eq!([0, 499, 500, 3_000, 5_500, 60_000].map(delay), [500, 500, 500, 3_000, 5_500, 5_500]);
        let header = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-amz-retry-after", value.parse().expect("a value"));
            retry_after(&headers).map(|delay| delay.as_millis())
        };
        assert_eq!(header("1500"), Some(1_500));
        for invalid in ["1.5", "-1", "soon", "", "99999999999999999999999"] {
            assert_eq!(header(invalid), None, "{invalid}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn no_delay_is_too_long() {
        let config = RetryConfig::standard().with_initial_backoff(Duration::MAX).with_max_backoff(Duration::MAX);
        let policy = Policy::new(Some(&config));
        for attempt in [0, 1, 2, u32::MAX] {
            for asked in [None, Some(Duration::ZERO), Some(Duration::from_millis(u64::MAX)), Some(Duration::MAX)] {
                for reason in [Reason::Transient, Reason::Throttling] {
                    assert_eq!(policy.delay(attempt, reason, 1.0, asked), Duration::MAX, "{attempt} {asked:?}");
                    policy.delay(attempt, reason, 0.999_999_999_999_999_9, asked);
                }
            }
        }
        let none = RetryConfig::standard().with_initial_backoff(Duration::ZERO).with_max_backoff(Duration::ZERO);
        assert_eq!(Policy::new(Some(&none)).delay(u32::MAX, Reason::Throttling, 0.5, None), Duration::ZERO);
    }

    #[test]
    fn a_call_that_is_dropped_gives_back_the_tokens_of_a_retry_that_never_ended() {
        let budget = Budget::new();
        let mut tokens = budget.of_a_call();
        assert!(tokens.spend(14));
        tokens.failed();
        assert!(tokens.spend(5));
        assert_eq!(budget.left(), 481);
        drop(tokens);
        assert_eq!(budget.left(), 486, "the first retry was made, and failed");
        let mut failed = budget.of_a_call();
        assert!(failed.spend(14));
        failed.failed();
        drop(failed);
        assert_eq!(budget.left(), 472);
        let mut succeeded = budget.of_a_call();
        assert!(succeeded.spend(14));
        succeeded.succeeded();
        drop(succeeded);
        assert_eq!(budget.left(), 472, "given back once");
    }

    #[test]
    fn the_budget_is_spent_and_refunded() {
        let budget = Budget::new();
        assert!(budget.spend(14) && budget.spend(5));
        assert_eq!(budget.left(), 481);
        budget.refund(None);
        assert_eq!(budget.left(), 482, "one for a success at the first attempt");
        budget.refund(Some(14));
        assert_eq!(budget.left(), 496);
        budget.refund(Some(14));
        budget.refund(None);
        assert_eq!(budget.left(), 500, "never more than full");
        // 500 = 35 × 14 + 10.
        assert_eq!((0..100).filter(|_| budget.spend(14)).count(), 35);
        assert!(!budget.spend(14) && budget.spend(5) && budget.spend(5) && !budget.spend(5));
    }

    #[test]
    fn the_guide_names_the_defaults_that_differ_from_the_official_ones() {
        let guide = include_str!("../../connect-client/README.md");
        let section = guide.split("\n### ").find(|section| section.starts_with("What a program may notice"));
        let section = section.expect("the section").split_whitespace().collect::<Vec<_>>().join(" ");
        for fact in [
            format!("after at most {} ms, or {} s after throttling", BASE.as_millis(), UNSET_BACKOFF.as_secs()),
            format!(
                "budget of {} tokens, a retry takes {}, or {} after throttling",
                Budget::FULL,
                Reason::Transient.cost(),
                Reason::Throttling.cost()
            ),
            "Each client has a budget of its own".to_owned(),
            format!("more than {} MiB is an error", crate::body::MAX_RESPONSE_BYTES >> 20),
            "`check_parameters(false)` turns that off".to_owned(),
        ] {
            assert!(section.contains(&fact), "{fact}");
        }
    }
}
