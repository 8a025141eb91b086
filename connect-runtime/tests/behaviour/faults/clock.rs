//! A clock that differs from the service's by an hour. It is 09:10:11 here.

use super::trial::{Expected, Seen, Trial, call, ok};
use crate::server::{Turn, reply_with};

const AHEAD: &str = "date: Wed, 18 Dec 2024 10:10:11 GMT\r\n";
const BEHIND: &str = "date: Wed, 18 Dec 2024 08:10:11 GMT\r\n";
/// Tried once more, at once. The 14 tokens come back with success.
const CORRECTED: Expected<'_> = Expected { outcome: "ok n", attempts: 2, delays: &[], spent: 0 };

fn refused(headers: &str) -> Turn {
    reply_with(403, &format!("x-amzn-errortype: InvalidSignatureException\r\n{headers}"), "{}")
}

/// The times that the requests were signed with.
fn signed(seen: &Seen) -> Vec<&str> {
    let times = seen.requests.iter().flat_map(|request| request.lines());
    times.filter_map(|line| line.strip_prefix("x-amz-date: ")).collect()
}

#[tokio::test]
async fn a_refusal_an_hour_ahead_is_corrected_and_tried_at_once() {
    let seen = call([refused(AHEAD), ok()]).await;
    seen.is(CORRECTED);
    assert_eq!(signed(&seen), ["20241218T091011Z", "20241218T101011Z"]);
}

#[tokio::test]
async fn a_refusal_an_hour_behind_is_corrected_and_tried_at_once() {
    let seen = call([refused(BEHIND), ok()]).await;
    seen.is(CORRECTED);
    assert_eq!(signed(&seen), ["20241218T091011Z", "20241218T081011Z"]);
}

#[tokio::test]
async fn a_refusal_that_the_correction_does_not_cure_is_returned() {
    let seen = call([refused(AHEAD), refused(BEHIND)]).await;
    seen.is(Expected { outcome: "service 403 InvalidSignatureException", attempts: 2, delays: &[], spent: 14 });
}

#[tokio::test]
async fn a_date_an_hour_off_on_a_success_is_used_from_the_next_call_on() {
    let first = reply_with(200, AHEAD, "{}");
    let seen = Trial::of([first, ok()]).await.after_calls(1).run().await;
    seen.is(Expected { attempts: 1, ..CORRECTED });
    assert_eq!(signed(&seen), ["20241218T101011Z"]);
}

#[tokio::test]
async fn a_date_from_a_cache_says_nothing_of_the_clock() {
    let seen = call([refused(&format!("age: 3600\r\n{BEHIND}"))]).await;
    seen.is(Expected { outcome: "service 403 InvalidSignatureException", attempts: 1, delays: &[], spent: 0 });
}

#[tokio::test]
async fn a_date_that_is_none_is_ignored() {
    let seen = call([refused("date: yesterday\r\n")]).await;
    seen.is(Expected { outcome: "service 403 InvalidSignatureException", attempts: 1, delays: &[], spent: 0 });
}

#[tokio::test]
async fn a_date_an_hour_off_is_ignored_where_the_configuration_says_so() {
    let trial = Trial::of([refused(AHEAD)]).await.config(|config| config.disable_clock_skew_correction(true));
    let seen = trial.run().await;
    seen.is(Expected { outcome: "service 403 InvalidSignatureException", attempts: 1, delays: &[], spent: 0 });
}
