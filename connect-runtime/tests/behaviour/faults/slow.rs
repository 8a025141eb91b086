//! Answers that come slowly, in part, or not at all.

use std::time::{Duration, Instant};

use connect_runtime::config::{RetryConfig, StalledStreamProtectionConfig, TimeoutConfig};

use super::trial::{Expected, SAVED, Trial, call, ok};
use crate::server::{Step, Turn};

const MILLISECOND: Duration = Duration::from_millis(1);
/// The runtime's timers run a hundred times as fast in these tests, the transport's do not.
const FIVE_SECONDS: Duration = Duration::from_secs(5);

fn silence() -> Turn {
    vec![Step::Read, Step::Wait]
}

fn trickle(text: &'static str, pause: Duration) -> Turn {
    vec![Step::Read, Step::Trickle(text.into(), pause)]
}

/// The head and half of the body, and then nothing more.
fn half() -> Turn {
    let text = "HTTP/1.1 200 OK\r\nx-amzn-requestid: req-1\r\ncontent-length: 13\r\n\r\n{\"Name\"";
    vec![Step::Read, Step::Write(text.into()), Step::Wait]
}

const WHOLE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"n\"}";

#[tokio::test]
async fn an_answer_byte_by_byte_is_waited_for() {
    let seen = call([trickle(WHOLE, MILLISECOND)]).await;
    seen.is(Expected { outcome: "ok n", attempts: 1, delays: &[], spent: 0 });
}

#[tokio::test]
async fn an_answer_that_does_not_begin_is_a_read_timeout_and_retried() {
    let timeouts = TimeoutConfig::builder().read_timeout(50 * MILLISECOND);
    Trial::of([silence(), ok()]).await.timeouts(timeouts).run().await.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn a_server_that_never_answers_is_a_timeout_after_three_attempts() {
    let timeouts = TimeoutConfig::builder().read_timeout(20 * MILLISECOND);
    let seen = Trial::of([silence(), silence(), silence()]).await.timeouts(timeouts).run().await;
    seen.is(Expected { outcome: "timeout", attempts: 3, delays: &[50, 100], spent: 28 });
    seen.says("no response began within 20ms (`TimeoutConfig::read_timeout` sets how long)");
}

/// Each byte comes in time, the head as a whole does not.
#[tokio::test]
async fn headers_byte_by_byte_do_not_extend_the_read_timeout() {
    let timeouts = TimeoutConfig::builder().read_timeout(50 * MILLISECOND);
    let trial = Trial::of([trickle(WHOLE, 10 * MILLISECOND)]).await.timeouts(timeouts);
    let seen = trial.retries(RetryConfig::disabled()).run().await;
    seen.is(Expected { outcome: "timeout", attempts: 1, delays: &[], spent: 0 });
}

/// The read timeout is over once the head is there: a body may take its time.
#[tokio::test]
async fn a_body_byte_by_byte_may_take_longer_than_the_read_timeout() {
    let (head, body) = WHOLE.split_at(WHOLE.len() - 13);
    let turn = vec![Step::Read, Step::Write(head.into()), Step::Trickle(body.into(), 10 * MILLISECOND)];
    let timeouts = TimeoutConfig::builder().read_timeout(50 * MILLISECOND);
    let seen = Trial::of([turn]).await.timeouts(timeouts).run().await;
    seen.is(Expected { outcome: "ok n", attempts: 1, delays: &[], spent: 0 });
}

#[tokio::test]
async fn a_body_that_stalls_is_given_up_and_retried() {
    call([half(), ok()]).await.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn a_body_that_always_stalls_is_a_response_error_that_says_how_far_it_came() {
    let seen = call([half(), half(), half()]).await;
    seen.is(Expected { outcome: "response 200", attempts: 3, delays: &[50, 100], spent: 28 });
    seen.says("less than 1 byte a second arrived for 10 s, after 7 bytes");
}

#[tokio::test]
async fn without_stall_protection_a_body_that_stalls_is_waited_for_until_the_attempt_times_out() {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(60 * FIVE_SECONDS / 10);
    let off = StalledStreamProtectionConfig::disabled();
    let trial = Trial::of([half()]).await.config(|config| config.stalled_stream_protection(off)).timeouts(timeouts);
    let seen = trial.retries(RetryConfig::disabled()).run().await;
    seen.is(Expected { outcome: "time is up", attempts: 1, delays: &[], spent: 0 });
}

#[tokio::test]
async fn the_attempt_timeout_covers_the_body_and_is_retried() {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(FIVE_SECONDS);
    Trial::of([half(), ok()]).await.timeouts(timeouts).run().await.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn attempts_that_all_take_too_long_are_a_timeout_error() {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(FIVE_SECONDS);
    let seen = Trial::of([silence(), silence(), silence()]).await.timeouts(timeouts).run().await;
    seen.is(Expected { outcome: "time is up", attempts: 3, delays: &[50, 100], spent: 28 });
    seen.says("3 attempts): the attempt did not end within 5s");
}

#[tokio::test]
async fn the_operation_timeout_ends_a_call_that_is_never_answered_without_a_retry() {
    let timeouts = TimeoutConfig::builder().operation_timeout(FIVE_SECONDS);
    let start = Instant::now();
    let seen = Trial::of([silence()]).await.timeouts(timeouts).run().await;
    seen.is(Expected { outcome: "time is up", attempts: 1, delays: &[], spent: 0 });
    seen.says("the call did not end within 5s (`TimeoutConfig::operation_timeout` sets how long)");
    assert!(start.elapsed() >= FIVE_SECONDS / 100);
}

/// 1 s is the longest pause after throttling, and the service asks for 4 s, more than there is left.
#[tokio::test]
async fn the_operation_timeout_ends_a_call_in_the_pause_between_attempts() {
    let throttled = crate::server::reply_with(429, "x-amz-retry-after: 4321\r\n", "");
    let timeouts = TimeoutConfig::builder().operation_timeout(2 * FIVE_SECONDS / 5);
    let seen = Trial::of([throttled]).await.timeouts(timeouts).run().await;
    seen.is(Expected { outcome: "time is up", attempts: 1, delays: &[4_321], spent: 0 });
}
