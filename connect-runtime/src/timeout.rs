//! How long to wait: for the whole call, for an attempt, for a connection and for a response to
//! begin. How long for its body, `body` knows.

use std::fmt;
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::timeout::TimeoutConfig;

/// Time to connect, unless the configuration says otherwise.
pub(crate) const CONNECT: Duration = Duration::from_millis(3_100);
/// Time until a response begins, unless the configuration says otherwise. As botocore has it, whose
/// limit holds for each silence in the body as well (see `body` for that).
pub(crate) const READ: Duration = Duration::from_secs(60);

/// What was disabled stays without limit; what was not set has its default.
pub(crate) fn with_defaults(config: Option<&TimeoutConfig>) -> TimeoutConfig {
    let mut config = config.cloned().unwrap_or_else(|| TimeoutConfig::builder().build());
    config.take_defaults_from(&TimeoutConfig::builder().connect_timeout(CONNECT).read_timeout(READ).build());
    config
}

/// Time that is up, and which setting gives more of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimedOut {
    pub(crate) what: &'static str,
    pub(crate) after: Duration,
    pub(crate) setting: &'static str,
}

impl TimedOut {
    #[cfg(feature = "__reqwest")]
    pub(crate) fn connecting(after: Duration) -> Self {
        TimedOut { what: "no connection was made", after, setting: "connect_timeout" }
    }

    #[cfg(feature = "__reqwest")]
    pub(crate) fn reading(after: Duration) -> Self {
        TimedOut { what: "no response began", after, setting: "read_timeout" }
    }

    pub(crate) fn attempt(after: Duration) -> Self {
        TimedOut { what: "the attempt did not end", after, setting: "operation_attempt_timeout" }
    }

    pub(crate) fn operation(after: Duration) -> Self {
        TimedOut { what: "the call did not end", after, setting: "operation_timeout" }
    }
}

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TimedOut { what, after, setting } = self;
        write!(f, "{what} within {after:?} (`TimeoutConfig::{setting}` sets how long)")
    }
}

impl std::error::Error for TimedOut {}

impl TimedOut {
    /// The same, with the last failure from before as its source.
    pub(crate) fn after(self, last: BoxError) -> BoxError {
        Box::new(TimedOutAfter { up: self, last })
    }
}

/// Time that is up after an attempt has failed.
#[derive(Debug)]
struct TimedOutAfter {
    up: TimedOut,
    last: BoxError,
}

impl fmt::Display for TimedOutAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; the last failure before that", self.up)
    }
}

impl std::error::Error for TimedOutAfter {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.last)
    }
}

/// Waits for a future, but not for ever.
pub(crate) async fn within<F: Future>(
    limit: Option<Duration>,
    sleep: &SharedAsyncSleep,
    up: impl FnOnce(Duration) -> TimedOut,
    future: F,
) -> Result<F::Output, TimedOut> {
    match limit {
        None => Ok(future.await),
        Some(limit) => Timeout::new(future, sleep.sleep(limit)).await.map_err(|_| up(limit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_set_has_its_default_and_what_is_disabled_has_none() {
        let connect = |config: Option<TimeoutConfig>| with_defaults(config.as_ref()).connect_timeout();
        assert_eq!(connect(None), Some(Duration::from_millis(3_100)));
        assert_eq!(connect(Some(TimeoutConfig::disabled())), None);
        let second = Duration::from_secs(1);
        let read = TimeoutConfig::builder().read_timeout(second);
        assert_eq!(connect(Some(read.clone().build())), Some(CONNECT));
        let all = read.connect_timeout(2 * second).operation_attempt_timeout(3 * second).operation_timeout(4 * second);
        assert_eq!(with_defaults(Some(&all.clone().build())), all.build());
        let nothing = with_defaults(None);
        assert_eq!([nothing.operation_attempt_timeout(), nothing.operation_timeout()], [None; 2]);
    }

    /// botocore 1.44: `DEFAULT_TIMEOUT = 60`, for `read_timeout` of its `Config`.
    #[test]
    fn silence_is_bounded_unless_that_is_disabled() {
        let read = |config: Option<TimeoutConfig>| with_defaults(config.as_ref()).read_timeout();
        assert_eq!(read(None), Some(Duration::from_secs(60)));
        let connect = TimeoutConfig::builder().connect_timeout(Duration::from_secs(1));
        assert_eq!(read(Some(connect.clone().build())), Some(Duration::from_secs(60)));
        assert_eq!(read(Some(connect.disable_read_timeout().build())), None);
        assert_eq!(read(Some(TimeoutConfig::disabled())), None);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_at_the_limit_and_says_which() {
        let sleep = SharedAsyncSleep::new(aws_smithy_async::rt::sleep::TokioSleep::new());
        let never = std::future::pending::<()>();
        let error = within(Some(Duration::from_secs(2)), &sleep, TimedOut::attempt, never).await.expect_err("it is up");
        assert_eq!(
            error.to_string(),
            "the attempt did not end within 2s (`TimeoutConfig::operation_attempt_timeout` sets how long)"
        );
        assert_eq!(within(None, &sleep, TimedOut::attempt, async { 7 }).await, Ok(7));
    }
}
