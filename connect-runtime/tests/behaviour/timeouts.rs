//! How long a client waits.

use std::error::Error;
use std::time::Duration;

use aws_smithy_runtime_api::client::result::ConnectorError;
use connect_runtime::RequestId;
use connect_runtime::config::{RetryConfig, TimeoutConfig};
use connect_runtime::error::{DisplayErrorContext, SdkError, Unhandled};
use tokio::time::Instant;

use crate::client::Client;
use crate::script::{Script, Step, answer, refuse};

fn client(script: &Script, timeouts: TimeoutConfig) -> Client {
    Client::from_conf(script.config().timeout_config(timeouts).build())
}

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_given_up_and_retried() {
    let script = Script::new([Step::Hang, answer(200, "{}").after(SECOND)]);
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(2 * SECOND).build();
    client(&script, timeouts).get_thing().id("a").send().await.unwrap();
    assert!((2_000..=2_051).contains(&script.pauses()[0]), "{:?}", script.pauses());
}

#[tokio::test(start_paused = true)]
async fn the_time_for_the_call_ends_it_whatever_attempt_it_is_in() {
    let script = Script::new([answer(503, "").after(2 * SECOND), Step::Hang]);
    let start = Instant::now();
    let timeouts = TimeoutConfig::builder().operation_timeout(5 * SECOND).build();
    let error = client(&script, timeouts).get_thing().id("a").send().await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 5);
    assert!(matches!(error, SdkError::TimeoutError(_)));
    let said = DisplayErrorContext(error).to_string();
    assert!(
        said.starts_with(
            "request has timed out: GetThing failed (things.us-west-2.amazonaws.com, 2 attempts): \
             the call did not end within 5s (`TimeoutConfig::operation_timeout` sets how long)"
        ),
        "{said}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_time_for_the_call_does_not_hide_the_last_failure() {
    let timeouts = || TimeoutConfig::builder().operation_timeout(5 * SECOND).build();
    let up = "the call did not end within 5s (`TimeoutConfig::operation_timeout` sets how long); \
              the last failure before that: ";
    let busy = [answer(503, ""), refuse(503, "BusyException"), Step::Hang];
    let error = client(&Script::new(busy), timeouts()).get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)));
    let mut last = error.source();
    while let Some(source) = last
        && !source.is::<Unhandled>()
    {
        last = source.source();
    }
    let last: &Unhandled = last.expect("it is among the sources").downcast_ref().unwrap();
    assert_eq!((last.meta().code(), last.meta().request_id()), (Some("BusyException"), Some("req-1")));
    let said = DisplayErrorContext(error).to_string();
    let answered = "BusyException: no luck (GetThing, status 503, request id req-1, 2 attempts)";
    assert!(said.contains(&format!("3 attempts): {up}{answered}")), "{said}");

    let waiting = Script::new([answer(503, "").header("x-amz-retry-after", "6000")]);
    let retries = RetryConfig::standard().with_initial_backoff(20 * SECOND);
    let config = waiting.config().timeout_config(timeouts()).retry_config(retries).build();
    let error = Client::from_conf(config).get_thing().id("a").send().await.unwrap_err();
    let said = DisplayErrorContext(error).to_string();
    let answered = "status 503 Service Unavailable, without a body (GetThing, status 503, request id req-1, 1 attempt)";
    assert!(said.contains(&format!("1 attempt): {up}{answered}")), "{said}");

    let broken = [Step::Fail(ConnectorError::io("connection reset".into())), Step::Hang];
    let error = client(&Script::new(broken), timeouts()).get_thing().id("a").send().await.unwrap_err();
    let said = DisplayErrorContext(error).to_string();
    assert!(said.contains(up) && said.contains("1 attempt): connection reset"), "{said}");
}

#[tokio::test(start_paused = true)]
async fn three_attempts_that_take_too_long_are_a_timeout_error() {
    let script = Script::new([Step::Hang, Step::Hang, Step::Hang]);
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(SECOND).build();
    let error = client(&script, timeouts).get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)));
    assert!(DisplayErrorContext(error).to_string().contains("3 attempts): the attempt did not end within 1s"));
}

#[tokio::test(start_paused = true)]
async fn without_limits_a_client_waits() {
    let script = Script::new([answer(200, "{}").after(3_600 * SECOND)]);
    client(&script, TimeoutConfig::disabled()).get_thing().id("a").send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_transport_is_told_its_timeouts() {
    let asked = |script: &Script| {
        let settings = script.settings.lock().unwrap().last().cloned().unwrap();
        (settings.connect_timeout(), settings.read_timeout())
    };
    let script = Script::new([]);
    script.client();
    assert_eq!(asked(&script), (Some(Duration::from_millis(3_100)), Some(60 * SECOND)));
    client(&script, TimeoutConfig::builder().connect_timeout(SECOND).read_timeout(2 * SECOND).build());
    assert_eq!(asked(&script), (Some(SECOND), Some(2 * SECOND)));
    client(&script, TimeoutConfig::disabled());
    assert_eq!(asked(&script), (None, None));
}
