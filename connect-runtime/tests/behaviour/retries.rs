//! Which failures are retried, when, and how often.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use connect_runtime::config::retry::{ReconnectMode, RetryConfig};
use connect_runtime::config::{Config, TimeoutConfig};

use crate::client::Client;
use crate::script::{Script, Step, answer, refuse};

fn ok() -> Step {
    answer(200, r#"{"Name": "n"}"#)
}

async fn get(client: &Client) -> Result<String, String> {
    let result = client.get_thing().id("a").send().await;
    result
        .map(|output| output.name().unwrap_or_default().to_owned())
        .map_err(|error| connect_runtime::error::DisplayErrorContext(error).to_string())
}

#[tokio::test(start_paused = true)]
async fn a_503_is_retried_within_50_milliseconds() {
    let script = Script::new([answer(503, ""), ok()]);
    assert_eq!(get(&script.client()).await.as_deref(), Ok("n"));
    assert!(script.pauses()[0] <= 51, "{:?}", script.pauses());
}

#[tokio::test(start_paused = true)]
async fn there_are_three_attempts_in_all_and_the_last_error_is_returned() {
    let script = Script::new([answer(500, ""), answer(502, ""), refuse(504, "BusyException")]);
    let said = get(&script.client()).await.unwrap_err();
    assert_eq!(script.sent().len(), 3);
    assert!(
        said.starts_with("service error: BusyException: no luck (GetThing, status 504, request id req-1, 3 attempts)"),
        "{said}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_service_says_how_long_to_wait() {
    let script = Script::new([refuse(400, "ThrottlingException").header("x-amz-retry-after", "3000"), ok()]);
    assert_eq!(get(&script.client()).await.as_deref(), Ok("n"));
    // Computed is at most 1 s, so 3 s is between that and 5 s more.
    assert!((3_000..=3_001).contains(&script.pauses()[0]), "{:?}", script.pauses());
}

#[tokio::test(start_paused = true)]
async fn the_model_says_whether_an_exceeded_limit_is_throttling() {
    let script = Script::new([refuse(429, "LimitExceededException")]);
    let said = get(&script.client()).await.unwrap_err();
    assert!(said.contains("1 attempt)"), "{said}");

    let script = Script::new([refuse(429, "LimitExceededException"), answer(200, "")]);
    script.client().put_thing().send().await.unwrap();
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_the_caller_did_wrong_is_not_retried() {
    for (status, code) in [(400, "ValidationException"), (404, "NotFoundException"), (403, "AccessDeniedException")] {
        let script = Script::new([refuse(status, code)]);
        get(&script.client()).await.unwrap_err();
        assert_eq!(script.sent().len(), 1, "{code}");
    }
    let script = Script::new([]);
    assert!(script.client().get_thing().send().await.is_err(), "a required parameter is missing");
    assert_eq!(script.sent().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn transport_failures_are_retried_and_mistakes_in_using_it_are_not() {
    let script = Script::new([
        Step::Fail(ConnectorError::io("connection reset".into())),
        Step::Fail(ConnectorError::timeout("too slow".into())),
        ok(),
    ]);
    assert_eq!(get(&script.client()).await.as_deref(), Ok("n"));

    let script = Script::new([Step::Fail(ConnectorError::user("no such scheme".into()))]);
    let said = get(&script.client()).await.unwrap_err();
    assert!(said.contains("GetThing failed (things.us-west-2.amazonaws.com, 1 attempt): no such scheme"), "{said}");
}

/// A script whose connections count how often they are taken out of use.
#[derive(Debug, Clone)]
struct Connections {
    script: Script,
    retired: Arc<AtomicU32>,
}

impl HttpClient for Connections {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connections {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let retired = self.retired.clone();
        let retire = move || {
            retired.fetch_add(1, Ordering::Relaxed);
        };
        let connection = ConnectionMetadata::builder().proxied(false).poison_fn(retire).build();
        let capture: &CaptureSmithyConnection = request.extension().expect("where to tell the connection");
        capture.set_connection_retriever(move || Some(connection.clone()));
        self.script.call(request)
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_failed_is_retired_whether_or_not_it_answered() {
    let failures = || [answer(503, ""), Step::Fail(ConnectorError::io("connection reset".into())), Step::Hang];
    let retired = async |failure, reconnect| {
        let connections = Connections { script: Script::new([failure, ok()]), retired: Arc::default() };
        let timeouts = TimeoutConfig::builder().operation_attempt_timeout(Duration::from_secs(1)).build();
        let retries = RetryConfig::standard().with_reconnect_mode(reconnect);
        let config = connections.script.config().http_client(connections.clone());
        get(&Client::from_conf(config.timeout_config(timeouts).retry_config(retries).build())).await.unwrap();
        connections.retired.load(Ordering::Relaxed)
    };
    for failure in failures() {
        let about = format!("{failure:?}");
        assert_eq!(retired(failure, ReconnectMode::ReconnectOnTransientError).await, 1, "{about}");
    }
    for failure in failures() {
        let about = format!("{failure:?}");
        assert_eq!(retired(failure, ReconnectMode::ReuseAllConnections).await, 0, "{about}");
    }
}

#[tokio::test(start_paused = true)]
async fn all_attempts_are_the_same_call() {
    let script = Script::new([answer(500, ""), answer(500, ""), answer(200, "")]);
    script.client().put_thing().name("n").send().await.unwrap();
    let sent = script.sent();
    let all = |of: &dyn Fn(&crate::script::Sent) -> String| sent.iter().map(of).collect::<Vec<_>>();
    let ids = all(&|sent| sent.header("amz-sdk-invocation-id").to_owned());
    assert!(ids[0].len() == 36 && ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    let bodies = all(&|sent| sent.body.clone());
    assert!(bodies[0].contains("ClientToken") && bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
    let numbers = all(&|sent| sent.header("amz-sdk-request").to_owned());
    let numbers = numbers.iter().map(|info| info.rsplit_once("attempt=").map_or("", |(_, number)| number));
    assert_eq!(numbers.collect::<Vec<_>>(), ["1; max=3", "2; max=3", "3; max=3"]);
}

#[tokio::test(start_paused = true)]
async fn the_service_learns_until_when_somebody_waits() {
    let seconds = |seconds| TimeoutConfig::builder().read_timeout(Duration::from_secs(seconds)).build();
    for (timeouts, second) in [
        (None, "ttl=20241218T091111Z; attempt=2; max=3"),
        (Some(seconds(20)), "ttl=20241218T091031Z; attempt=2; max=3"),
        (Some(TimeoutConfig::disabled()), "attempt=2; max=3"),
    ] {
        let script = Script::new([answer(500, ""), ok()]);
        let mut config = script.config();
        config.set_timeout_config(timeouts);
        get(&Client::from_conf(config.build())).await.unwrap();
        let sent = script.sent();
        assert_eq!(sent[0].header("amz-sdk-request"), "attempt=1; max=3");
        assert_eq!(sent[1].header("amz-sdk-request"), second);
    }
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_turned_off_or_allowed_more_often() {
    let off = Script::new([answer(503, "")]);
    get(&Client::from_conf(off.config().retry_config(RetryConfig::disabled()).build())).await.unwrap_err();
    assert_eq!(off.sent().len(), 1);

    let more = Script::new((0..9).map(|_| answer(503, "")).chain([ok()]));
    let config = more.config().retry_config(RetryConfig::standard().with_max_attempts(10)).build();
    assert_eq!(get(&Client::from_conf(config)).await.as_deref(), Ok("n"));
    assert_eq!(more.sent().len(), 10);
}

/// 500 tokens are 35 retries at 14.
#[tokio::test(start_paused = true)]
async fn when_too_many_calls_fail_they_are_no_longer_retried() {
    let script = Script::new((0..200).map(|_| answer(503, "")));
    let config = script.config().retry_config(RetryConfig::standard().with_max_attempts(2)).build();
    let client = Client::from_conf(config);
    for call in 1..=40 {
        let said = get(&client.clone()).await.unwrap_err();
        let attempts = if call <= 35 { "2 attempts)" } else { "1 attempt; no more, since too many calls fail)" };
        assert!(said.contains(attempts), "call {call}: {said}");
    }
    assert_eq!(script.sent().len(), 35 * 2 + 5);
}

/// 500 tokens are 35 retries at 14; each of these 40 calls takes 14, and none of them ends.
#[tokio::test(start_paused = true)]
async fn calls_that_are_dropped_give_their_retry_tokens_back() {
    let second = Duration::from_secs(1);
    let in_backoff = || vec![answer(503, "").header("x-amz-retry-after", "3000")];
    let in_an_attempt = || vec![answer(503, ""), Step::Hang];
    for (dropped, limit) in [(true, None), (false, Some(second))] {
        for steps in [in_backoff, in_an_attempt] {
            let script = Script::new((0..40).flat_map(|_| steps()).chain([answer(503, ""), ok()]));
            let mut timeouts = TimeoutConfig::builder();
            timeouts.set_operation_timeout(limit);
            let client = Client::from_conf(script.config().timeout_config(timeouts.build()).build());
            for _ in 0..40 {
                let ended = tokio::time::timeout(if dropped { second } else { 60 * second }, get(&client)).await;
                assert_eq!(ended.is_err(), dropped, "{ended:?}");
            }
            assert_eq!(get(&client).await.as_deref(), Ok("n"), "dropped: {dropped}");
        }
    }
}

/// Three attempts at once measure nothing yet, so throttling leaves the slowest rate: half a token
/// a second, two seconds for one. By then 4 attempts in 2 s measure 4 / 2 × 0.8 = 1.6 a second;
/// the curve, 0.4 × 2³ = 3.2, just reaches twice that, so the next token takes 1 / 3.2 = 0.3125 s.
#[tokio::test(start_paused = true)]
async fn adaptive_mode_slows_down_once_the_service_throttles() {
    let script = Script::new([ok(), ok(), refuse(400, "ThrottlingException"), ok(), ok()]);
    let client = Client::from_conf(script.config().retry_config(RetryConfig::adaptive()).build());
    for _ in 0..4 {
        get(&client).await.unwrap();
    }
    let pauses = script.pauses();
    assert_eq!(pauses[..2], [0, 0], "nothing is held back before");
    assert!((2_000..=2_002).contains(&pauses[2]), "{pauses:?}");
    assert!((312..=314).contains(&pauses[3]), "{pauses:?}");
    let standard = Script::new([refuse(400, "ThrottlingException"), ok(), ok()]);
    get(&standard.client()).await.unwrap();
    get(&standard.client()).await.unwrap();
    assert!(standard.pauses()[0] <= 1_001 && standard.pauses()[1] == 0, "{:?}", standard.pauses());
}

/// Signed an hour late and refused; the answer's date says so, and the next attempt is signed
/// with the service's time. Later calls are, from the start.
#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected_and_the_call_tried_once_more() {
    let date = ("date", "Wed, 18 Dec 2024 10:10:11 GMT");
    let refused = || refuse(403, "InvalidSignatureException").header(date.0, date.1);
    let script = Script::new([refused(), ok().header(date.0, date.1), ok().header(date.0, date.1)]);
    let client = script.client();
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    let dates: Vec<_> = script.sent().iter().map(|sent| sent.header("x-amz-date").to_owned()).collect();
    assert_eq!(dates, ["20241218T091011Z", "20241218T101011Z", "20241218T101011Z"]);
    assert_eq!(script.pauses()[0], 0, "there is nothing to wait for");

    let twice = Script::new([refused(), refused()]);
    get(&twice.client()).await.unwrap_err();
    assert_eq!(twice.sent().len(), 2, "once");

    let off = Script::new([refused()]);
    let config = off.config().disable_clock_skew_correction(true).build();
    get(&Client::from_conf(config)).await.unwrap_err();
    assert_eq!(off.sent().len(), 1, "not when it is turned off");
}

#[test]
fn a_configuration_keeps_what_it_was_given() {
    let config = Config::builder().retry_config(RetryConfig::adaptive()).build();
    assert_eq!(config.retry_config(), Some(&RetryConfig::adaptive()));
}
