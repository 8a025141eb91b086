//! Clocks that are wrong, machines that were frozen, and times at their extremes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use connect_runtime::config::retry::RetryConfig;
use connect_runtime::config::{Builder, StalledStreamProtectionConfig, TimeSource, TimeoutConfig};
use connect_runtime::error::{DisplayErrorContext, SdkError};
use connect_runtime::presigning::PresigningConfig;

use crate::client::Client;
use crate::script::{NOW, Script, Step, answer, refuse};

fn ok() -> Step {
    answer(200, r#"{"Name": "n"}"#)
}

async fn get(client: &Client) -> Result<(), String> {
    let result = client.get_thing().id("a").send().await;
    result.map(drop).map_err(|error| DisplayErrorContext(error).to_string())
}

/// The times that the requests were signed with.
fn signed(script: &Script) -> Vec<String> {
    script.sent().iter().map(|sent| sent.header("x-amz-date").to_owned()).collect()
}

/// A clock that somebody else moves.
#[derive(Debug, Clone)]
struct Clock(Arc<Mutex<SystemTime>>);

impl Clock {
    fn at(time: SystemTime) -> Self {
        Clock(Arc::new(Mutex::new(time)))
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

/// A script on a machine that is frozen on the way to each answer, for so many minutes.
#[derive(Debug, Clone)]
struct Frozen {
    script: Script,
    clock: Clock,
    minutes: Arc<Mutex<VecDeque<u64>>>,
}

impl Frozen {
    fn new(minutes: impl IntoIterator<Item = u64>, steps: impl IntoIterator<Item = Step>) -> Self {
        Frozen {
            script: Script::new(steps),
            clock: Clock::at(UNIX_EPOCH + Duration::from_secs(NOW)),
            minutes: Arc::new(Mutex::new(minutes.into_iter().collect())),
        }
    }

    fn config(&self) -> Builder {
        self.script.config().time_source(self.clock.clone()).http_client(self.clone())
    }
}

impl HttpClient for Frozen {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Frozen {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let minutes = self.minutes.lock().unwrap().pop_front().unwrap_or_default();
        *self.clock.0.lock().unwrap() += Duration::from_secs(60 * minutes);
        self.script.call(request)
    }
}

fn expired() -> Step {
    refuse(403, "InvalidSignatureException")
}

/// It is 09:10:11 when the first request is signed. The service's clock and this machine's agree.
#[tokio::test(start_paused = true)]
async fn a_signature_that_expired_while_the_machine_was_frozen_is_made_again() {
    const TEN: (&str, &str) = ("date", "Wed, 18 Dec 2024 09:20:11 GMT");
    const SIXTEEN: (&str, &str) = ("date", "Wed, 18 Dec 2024 09:26:11 GMT");
    for (minutes, date, again) in [(10, TEN, "20241218T092011Z"), (16, SIXTEEN, "20241218T092611Z")] {
        for (with_date, correct) in [(true, true), (false, true), (true, false)] {
            let dated = |step: Step| if with_date { step.header(date.0, date.1) } else { step };
            let frozen = Frozen::new([minutes], [dated(expired()), dated(ok()), dated(ok())]);
            let config = frozen.config().disable_clock_skew_correction(!correct).build();
            let client = Client::from_conf(config);
            get(&client).await.unwrap();
            get(&client).await.unwrap();
            let about = format!("{minutes} minutes, {with_date}, {correct}");
            assert_eq!(signed(&frozen.script), ["20241218T091011Z", again, again], "{about}");
            assert_eq!(frozen.script.pauses()[0], 0, "there is nothing to wait for: {about}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_expired_signature_is_made_again_once_a_call_and_within_its_attempts() {
    let twice = Frozen::new([16, 16], [expired(), expired()]);
    get(&Client::from_conf(twice.config().build())).await.unwrap_err();
    assert_eq!(twice.script.sent().len(), 2);

    let single = Frozen::new([16], [expired()]);
    get(&Client::from_conf(single.config().retry_config(RetryConfig::disabled()).build())).await.unwrap_err();
    assert_eq!(single.script.sent().len(), 1);

    let not_frozen = Frozen::new([3], [expired()]);
    get(&Client::from_conf(not_frozen.config().build())).await.unwrap_err();
    assert_eq!(not_frozen.script.sent().len(), 1, "three minutes are no reason");

    let other = Frozen::new([16], [refuse(404, "NotFoundException")]);
    get(&Client::from_conf(other.config().build())).await.unwrap_err();
    assert_eq!(other.script.sent().len(), 1, "that has nothing to do with the signature");
}

#[tokio::test(start_paused = true)]
async fn an_absurd_date_does_not_disable_a_client() {
    for absurd in [
        "Sat, 01 Jan 0000 00:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        let script =
            Script::new([ok().header("date", absurd), ok(), refuse(403, "AuthFailure").header("date", absurd)]);
        let client = script.client();
        for expected in [true, true, false] {
            assert_eq!(get(&client).await.is_ok(), expected, "{absurd}");
        }
        assert_eq!(signed(&script), ["20241218T091011Z"; 3], "{absurd}");
    }
}

/// 300 days from 18 December 2024 is 14 October 2025: 13 days are left of December, and 287 is that
/// day's number.
#[tokio::test(start_paused = true)]
async fn a_right_date_corrects_a_wrong_one_that_was_believed() {
    let right = |step: Step| step.header("date", "Wed, 18 Dec 2024 09:10:11 GMT");
    let wrong = ok().header("date", "Tue, 14 Oct 2025 09:10:11 GMT");
    let script = Script::new([wrong, right(expired()), right(ok()), right(ok())]);
    let client = script.client();
    for _ in 0..3 {
        get(&client).await.unwrap();
    }
    assert_eq!(signed(&script), ["20241218T091011Z", "20251014T091011Z", "20241218T091011Z", "20241218T091011Z"]);
}

/// The last is some 9,500 years: more than a date can hold, and less than a clock can.
const LONGEST: [Duration; 4] = [
    Duration::MAX,
    Duration::from_secs(u64::MAX),
    Duration::from_secs(i64::MAX as u64),
    Duration::from_secs(300_000_000_000),
];

fn all_timeouts(limit: Duration) -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(limit)
        .read_timeout(limit)
        .operation_attempt_timeout(limit)
        .operation_timeout(limit)
        .build()
}

#[tokio::test(start_paused = true)]
async fn no_duration_is_too_long_for_a_call() {
    for longest in LONGEST {
        let script = Script::new([answer(503, "").header("x-amz-retry-after", "18446744073709551615"), ok()]);
        let stalled = StalledStreamProtectionConfig::enabled().grace_period(longest).build();
        let config = script.config().timeout_config(all_timeouts(longest)).stalled_stream_protection(stalled);
        get(&Client::from_conf(config.build())).await.unwrap();
        assert_eq!(script.sent()[1].header("amz-sdk-request"), "attempt=2; max=3", "no date can say until when");

        let script = Script::new([answer(503, "").header("x-amz-retry-after", "18446744073709551615"), ok()]);
        let retries = RetryConfig::standard().with_initial_backoff(longest).with_max_backoff(longest);
        get(&Client::from_conf(script.config().retry_config(retries).build())).await.unwrap();

        assert!(PresigningConfig::expires_in(longest).is_err());
    }
}

#[tokio::test(start_paused = true)]
async fn no_time_at_all_is_a_timeout() {
    let script = Script::new([Step::Hang, Step::Hang, Step::Hang]);
    let retries = RetryConfig::standard().with_initial_backoff(Duration::ZERO).with_max_backoff(Duration::ZERO);
    let config = script.config().timeout_config(all_timeouts(Duration::ZERO)).retry_config(retries);
    let error = Client::from_conf(config.build()).get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
}

#[cfg(feature = "__reqwest")]
#[tokio::test]
async fn no_duration_is_too_long_for_a_connection() {
    for longest in LONGEST {
        let turns = [crate::server::reply(503, ""), crate::server::reply(200, "{}")];
        let server = crate::server::Server::script(turns).await;
        get(&Client::from_conf(server.config().timeout_config(all_timeouts(longest)).build())).await.unwrap();
        assert_eq!(server.turns(), 2);
    }
}

/// Seconds since 1970, by hand: 719,528 days lie between 1 January 0000 and 1970, and 2,932,897
/// between 1970 and 1 January 10000.
#[tokio::test(start_paused = true)]
async fn a_clock_that_no_signature_can_hold_is_an_error() {
    let at = |seconds: i64| match u64::try_from(seconds) {
        Ok(after) => UNIX_EPOCH + Duration::from_secs(after),
        Err(_) => UNIX_EPOCH - Duration::from_secs(seconds.unsigned_abs()),
    };
    for (seconds, possible) in [
        (i64::MIN / 4, false),
        (-719_528 * 86_400 - 86_400, false),
        (-1, true),
        (0, true),
        (2_932_897 * 86_400 - 1, true),
        (2_932_897 * 86_400, false),
        (i64::MAX / 4, false),
    ] {
        let script = Script::new([refuse(403, "AuthFailure"), ok()]);
        let read = TimeoutConfig::builder().read_timeout(Duration::from_secs(60)).build();
        let config = script.config().time_source(Clock::at(at(seconds))).timeout_config(read);
        let error = Client::from_conf(config.build()).get_thing().id("a").send().await.unwrap_err();
        assert_eq!(matches!(error, SdkError::ServiceError(_)), possible, "{seconds}: {error:?}");
        assert_eq!(matches!(error, SdkError::ConstructionFailure(_)), !possible, "{seconds}: {error:?}");

        let start = PresigningConfig::builder().start_time(at(seconds)).build().unwrap();
        let presigned = script.client().get_thing().id("a").presigned(start).await;
        assert_eq!(presigned.is_ok(), possible, "{seconds}");
        if let Err(error) = presigned {
            let said = DisplayErrorContext(error).to_string();
            assert!(said.contains("not within the years 0 to 9999"), "{said}");
        }
    }
}
