//! How long a client waits.

use std::time::Duration;

use connect_runtime::config::TimeoutConfig;
use connect_runtime::error::{DisplayErrorContext, SdkError};
use tokio::time::Instant;

use crate::client::Client;
use crate::script::{Script, Step, answer};

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
    script.client().get_thing().id("a").send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_transport_is_told_its_timeouts() {
    let asked = |script: &Script| {
        let settings = script.settings.lock().unwrap().last().cloned().unwrap();
        (settings.connect_timeout(), settings.read_timeout())
    };
    let script = Script::new([]);
    script.client();
    assert_eq!(asked(&script), (Some(Duration::from_millis(3_100)), None));
    client(&script, TimeoutConfig::builder().connect_timeout(SECOND).read_timeout(2 * SECOND).build());
    assert_eq!(asked(&script), (Some(SECOND), Some(2 * SECOND)));
    client(&script, TimeoutConfig::disabled());
    assert_eq!(asked(&script), (None, None));
}
