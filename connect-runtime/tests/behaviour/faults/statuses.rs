//! Answers that are errors, from the service and from what stands before it.

use std::time::Duration;

use connect_runtime::config::RetryConfig;

use super::trial::{Expected, LOST, SAVED, Trial, call, ok};
use crate::server::{Turn, reply, reply_with};

const HTML: &str = "<html>\n  <h1>Come back later</h1>\n</html>";
const NOT_RETRIED: Expected<'_> = Expected { outcome: "", attempts: 1, delays: &[], spent: 0 };
/// What a call comes to that was throttled once: up to a second of pause.
const SLOWED: Expected<'_> = Expected { outcome: "ok n", attempts: 2, delays: &[1_000], spent: 0 };

/// The service's own way of saying it.
fn refuse(status: u16, code: &str) -> Turn {
    reply_with(status, &format!("x-amzn-errortype: {code}\r\nx-amzn-requestid: req-1\r\n"), r#"{"Message": "no luck"}"#)
}

/// One case for each status that means trouble, with a body that is not JSON and with one that is.
macro_rules! trouble {
    ($($status:literal: $plain:ident, $json:ident;)*) => {$(
        #[tokio::test]
        async fn $plain() {
            call([reply($status, HTML), ok()]).await.is(SAVED);
            let seen = call([reply($status, HTML), reply($status, ""), reply($status, HTML)]).await;
            seen.is(Expected { outcome: concat!("service ", $status, " -"), ..LOST });
            seen.says("with a body that is not JSON: <html> <h1>Come back later</h1> </html>");
            seen.says(concat!("status ", $status, ", 3 attempts)"));
        }

        #[tokio::test]
        async fn $json() {
            call([refuse($status, "OddException"), ok()]).await.is(SAVED);
            let turns = [refuse($status, "OddException"), reply($status, "{}"), refuse($status, "OddException")];
            let seen = call(turns).await;
            seen.is(Expected { outcome: concat!("service ", $status, " OddException"), ..LOST });
            seen.says(concat!("OddException: no luck (PutThing, status ", $status, ", request id req-1, 3 attempts)"));
        }
    )*};
}

trouble! {
    500: a_500_from_a_proxy_is_retried_and_keeps_its_text, a_500_from_the_service_is_retried_and_keeps_its_code;
    502: a_502_from_a_proxy_is_retried_and_keeps_its_text, a_502_from_the_service_is_retried_and_keeps_its_code;
    503: a_503_from_a_proxy_is_retried_and_keeps_its_text, a_503_from_the_service_is_retried_and_keeps_its_code;
    504: a_504_from_a_proxy_is_retried_and_keeps_its_text, a_504_from_the_service_is_retried_and_keeps_its_code;
}

#[tokio::test]
async fn a_bare_429_is_throttling() {
    call([reply(429, ""), ok()]).await.is(SLOWED);
    call([reply(429, HTML), ok()]).await.is(SLOWED);
}

#[tokio::test]
async fn a_429_with_an_unknown_code_is_not_retried() {
    let seen = call([refuse(429, "OddException")]).await;
    seen.is(Expected { outcome: "service 429 OddException", ..NOT_RETRIED });
}

#[tokio::test]
async fn a_429_whose_code_is_in_the_body_is_known_by_it() {
    let body = r#"{"__type": "com.amazonaws.things#TooManyRequestsException:http://x", "message": "slow down"}"#;
    call([reply(429, body), ok()]).await.is(SLOWED);
}

#[tokio::test]
async fn an_operation_that_marks_its_limit_as_throttling_is_retried() {
    call([refuse(429, "LimitExceededException"), ok()]).await.is(SLOWED);
}

#[tokio::test]
async fn throttling_with_status_400_is_throttling() {
    call([refuse(400, "ThrottlingException"), ok()]).await.is(SLOWED);
}

#[tokio::test]
async fn throttling_keeps_its_connection() {
    call([refuse(400, "ThrottlingException"), ok()]).await.on_connections(1);
}

/// Pauses of at most 1, 2, 4 and 8 s; four retries at 5, of which success brings back the last.
#[tokio::test]
async fn a_service_that_throttles_four_times_and_then_succeeds_is_waited_for_ever_longer() {
    let throttled = || refuse(400, "ThrottlingException");
    let trial = Trial::of([throttled(), throttled(), throttled(), throttled(), ok()]).await;
    let seen = trial.retries(RetryConfig::standard().with_max_attempts(5)).run().await;
    seen.is(Expected { outcome: "ok n", attempts: 5, delays: &[1_000, 2_000, 4_000, 8_000], spent: 15 });
}

#[tokio::test]
async fn a_service_that_always_throttles_gets_three_attempts() {
    let throttled = || refuse(400, "ThrottlingException");
    let seen = call([throttled(), throttled(), throttled()]).await;
    seen.is(Expected { outcome: "service 400 ThrottlingException", attempts: 3, delays: &[1_000, 2_000], spent: 10 });
}

#[tokio::test]
async fn pauses_grow_no_longer_than_the_configuration_allows() {
    let turns = (0..7).map(|_| reply(503, "")).chain([ok()]);
    let retries = RetryConfig::standard()
        .with_max_attempts(8)
        .with_initial_backoff(Duration::from_millis(30))
        .with_max_backoff(Duration::from_millis(100));
    let seen = Trial::of(turns).await.retries(retries).run().await;
    seen.is(Expected { outcome: "ok n", attempts: 8, delays: &[30, 60, 100, 100, 100, 100, 100], spent: 6 * 14 });
}

#[tokio::test]
async fn a_503_that_says_when_to_come_back_is_obeyed() {
    let seen = call([reply_with(503, "x-amz-retry-after: 1234\r\n", ""), ok()]).await;
    seen.is(Expected { delays: &[1_234], ..SAVED });
    assert_eq!(seen.delays, [Duration::from_millis(1_234)]);
}

/// The computed pause is at most 50 ms, and a service may ask for 5 s more.
#[tokio::test]
async fn a_503_that_asks_for_an_hour_is_obeyed_for_five_seconds() {
    let seen = call([reply_with(503, "x-amz-retry-after: 3600000\r\n", ""), ok()]).await;
    seen.is(Expected { delays: &[5_050], ..SAVED });
    assert!(seen.delays[0] >= Duration::from_secs(5), "{:?}", seen.delays);
}

#[tokio::test]
async fn a_time_to_come_back_that_makes_no_sense_is_ignored() {
    for nonsense in ["soon", "-5", "1.5", ""] {
        call([reply_with(503, &format!("x-amz-retry-after: {nonsense}\r\n"), ""), ok()]).await.is(SAVED);
    }
}

#[tokio::test]
async fn other_statuses_are_not_retried() {
    for (status, outcome) in [
        (400, "service 400 -"),
        (403, "service 403 -"),
        (404, "service 404 -"),
        (408, "service 408 -"),
        (501, "service 501 -"),
        (505, "service 505 -"),
    ] {
        call([reply(status, HTML)]).await.is(Expected { outcome, ..NOT_RETRIED });
    }
}

#[tokio::test]
async fn an_error_that_is_empty_keeps_its_status() {
    let seen = call([reply(403, "")]).await;
    seen.is(Expected { outcome: "service 403 -", ..NOT_RETRIED }).says("status 403").says("without a body");
}

/// No client asks for it, but a proxy may compress an error all the same. What cannot be read is
/// not printed: it would be noise, or commands to a terminal.
#[tokio::test]
async fn a_compressed_error_keeps_code_and_status_and_prints_no_noise() {
    // `printf '{"message": "hidden"}' | gzip -n`
    const GZIP: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\xca\x4d\x2d\x2e\x4e\x4c\x4f\x55\xb2\x52\x50\xca\xc8\x4c\x49\x49\xcd\x53\xaa\x05\x00";
    let head = "HTTP/1.1 403 No\r\nx-amzn-errortype: OddException\r\ncontent-encoding: gzip\r\ncontent-length: ";
    let answer = [format!("{head}{}\r\n\r\n", GZIP.len()).as_bytes(), GZIP].concat();
    let seen = call([crate::server::raw(answer)]).await;
    seen.is(Expected { outcome: "service 403 OddException", ..NOT_RETRIED });
    seen.says(&format!("status 403 Forbidden, with a body of {} bytes that is not text", GZIP.len()));
    assert!(!seen.said.contains(char::is_control), "{:?}", seen.said);
}
