//! Answers that are unusual HTTP, or none.

use super::trial::{Expected, LOST, SAVED, Trial, call, ok};
use crate::server::{Server, Step, raw, raw_then_close, reply_with};

const FINE: Expected<'_> = Expected { outcome: "ok n", attempts: 1, delays: &[], spent: 0 };
const JSON: &str = r#"{"Name": "n"}"#;

#[tokio::test]
async fn http_1_0_is_understood_and_its_connection_is_not_used_again() {
    let answer = || raw(format!("HTTP/1.0 200 OK\r\ncontent-length: 13\r\n\r\n{JSON}"));
    let seen = Trial::of([answer(), answer()]).await.after_calls(1).run().await;
    seen.is(FINE).on_connections(2);
}

#[tokio::test]
async fn http_1_0_without_a_length_ends_with_its_connection() {
    call([raw_then_close(format!("HTTP/1.0 200 OK\r\n\r\n{JSON}"))]).await.is(FINE);
}

#[tokio::test]
async fn http_1_1_without_a_length_ends_with_its_connection() {
    call([raw_then_close(format!("HTTP/1.1 200 OK\r\n\r\n{JSON}"))]).await.is(FINE);
}

#[tokio::test]
async fn a_length_that_is_too_large_is_a_body_that_ends_too_early() {
    let lie = || raw_then_close(format!("HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{JSON}"));
    call([lie(), ok()]).await.is(SAVED);
    call([lie(), lie(), lie()]).await.is(Expected { outcome: "response 200", ..LOST });
}

/// Nine of thirteen bytes are no JSON, and would be none the next time.
#[tokio::test]
async fn a_length_that_is_too_small_is_a_response_that_cannot_be_read() {
    let seen = call([raw_then_close(format!("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{JSON}"))]).await;
    seen.is(Expected { outcome: "response 200", ..FINE }).says("cannot be read");
}

/// Which of the two an intermediary believes, nobody knows.
#[tokio::test]
async fn two_different_lengths_are_refused() {
    let answer = || raw_then_close(format!("HTTP/1.1 200 OK\r\ncontent-length: 13\r\ncontent-length: 9\r\n\r\n{JSON}"));
    call([answer(), answer(), answer()]).await.is(LOST);
}

#[tokio::test]
async fn a_length_that_is_no_number_is_refused() {
    for length in ["thirteen", "-1", "0x0d", "99999999999999999999999"] {
        let answer = || raw_then_close(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{JSON}"));
        call([answer(), answer(), answer()]).await.is(LOST);
    }
}

#[tokio::test]
async fn a_chunked_body_is_put_together() {
    let chunks = "5\r\n{\"Nam\r\n8;ext=1\r\ne\": \"n\"}\r\n0\r\nx-trailer: 1\r\n\r\n";
    call([raw(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}"))]).await.is(FINE);
}

#[tokio::test]
async fn a_chunked_body_without_its_last_chunk_ends_too_early() {
    let answer = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nd\r\n{\"Name\": \"n\"}\r\n";
    call([raw_then_close(answer), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn chunks_that_are_garbage_are_a_broken_body() {
    for chunks in ["zz\r\n{}\r\n0\r\n\r\n", "fffffffffffffffff\r\n{}", "2\r\n{}garbage", "\r\n\r\n"] {
        let answer = || raw_then_close(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}"));
        call([answer(), ok()]).await.is(SAVED);
        call([answer(), answer(), answer()]).await.is(Expected { outcome: "response 200", ..LOST });
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_tried_three_times() {
    for garbage in
        ["SSH-2.0-OpenSSH_9.6\r\n", "\u{0}\u{1}\u{2}\u{3}", "HTTP/9.9 200 OK\r\n\r\n", "{\"Name\": \"n\"}\r\n\r\n"]
    {
        let answer = || raw_then_close(garbage);
        call([answer(), answer(), answer()]).await.is(LOST);
    }
}

#[tokio::test]
async fn interim_answers_are_skipped() {
    let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    call([raw(format!("{interim}HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{JSON}"))]).await.is(FINE);
}

#[tokio::test]
async fn interim_answers_without_end_are_cut_off_by_the_read_timeout() {
    let endless = vec![Step::Read, Step::Repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n", usize::MAX)];
    let limit = std::time::Duration::from_millis(50);
    let timeouts = connect_runtime::config::TimeoutConfig::builder().read_timeout(limit);
    let trial = Trial::of([endless]).await.timeouts(timeouts);
    let seen = trial.retries(connect_runtime::config::RetryConfig::disabled()).run().await;
    seen.is(Expected { outcome: "timeout", ..FINE });
}

#[tokio::test]
async fn a_switch_of_protocols_that_nobody_asked_for_is_an_error() {
    let seen = call([raw("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\n")]).await;
    seen.is(Expected { outcome: "service 101 -", ..FINE });
}

/// A signature holds for one host, and credentials are not for others.
#[tokio::test]
async fn redirects_are_errors_and_not_followed() {
    let elsewhere = Server::start(|_| ok()).await;
    for (status, outcome) in [
        (301, "service 301 -"),
        (302, "service 302 -"),
        (303, "service 303 -"),
        (307, "service 307 -"),
        (308, "service 308 -"),
    ] {
        let location = format!("location: http://{}/things\r\n", elsewhere.address);
        call([reply_with(status, &location, "")]).await.is(Expected { outcome, ..FINE });
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn a_204_is_a_success_without_a_body() {
    call([raw("HTTP/1.1 204 No Content\r\n\r\n")]).await.is(Expected { outcome: "ok -", ..FINE });
}

#[tokio::test]
async fn a_204_that_claims_a_body_is_not_waited_for() {
    call([raw("HTTP/1.1 204 No Content\r\ncontent-length: 100\r\n\r\n")])
        .await
        .is(Expected { outcome: "ok -", ..FINE });
}

#[tokio::test]
async fn an_empty_200_is_a_success() {
    call([raw("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")]).await.is(Expected { outcome: "ok -", ..FINE });
}

#[tokio::test]
async fn a_success_that_is_not_json_is_not_asked_for_again() {
    for body in ["<html>Log in to the Wi-Fi</html>", "[1]", "{\"Name\": \"n\"} {}", "{\"Name\": \"n"] {
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let seen = call([raw(answer)]).await;
        seen.is(Expected { outcome: "response 200", ..FINE })
            .says("the response to PutThing (status 200) cannot be read");
        assert!(!seen.said.contains("Wi-Fi"), "a success may hold secrets: {}", seen.said);
    }
}

#[tokio::test]
async fn of_a_header_that_is_there_twice_the_first_counts() {
    let headers = "x-amzn-requestid: req-1\r\nx-amzn-requestid: req-2\r\n\
                   x-amzn-errortype: FirstException\r\nx-amzn-errortype: SecondException\r\n";
    let seen = call([reply_with(400, headers, "{}")]).await;
    seen.is(Expected { outcome: "service 400 FirstException", ..FINE }).says("request id req-1");
}

#[tokio::test]
async fn ninety_headers_are_fine() {
    let headers: String = (0..90).map(|number| format!("x-header-{number}: {number}\r\n")).collect();
    call([reply_with(200, &headers, JSON)]).await.is(FINE);
}

#[tokio::test]
async fn a_header_of_64_kilobytes_is_fine() {
    call([reply_with(200, &format!("x-long: {}\r\n", "x".repeat(65_536)), JSON)]).await.is(FINE);
}

/// A head has to end: memory for it is bounded.
#[tokio::test]
async fn headers_without_end_are_refused() {
    let endless =
        || vec![Step::Read, Step::Write("HTTP/1.1 200 OK\r\n".into()), Step::Repeat(b"x-a: b\r\n", usize::MAX)];
    call([endless(), endless(), endless()]).await.is(LOST);
    let line =
        || vec![Step::Read, Step::Write("HTTP/1.1 200 OK\r\nx-a: ".into()), Step::Repeat(b"bbbbbbbb", usize::MAX)];
    call([line(), line(), line()]).await.is(LOST);
}

#[tokio::test]
async fn a_header_that_is_not_text_does_not_hide_the_error() {
    let answer = b"HTTP/1.1 400 Bad\r\nx-odd: \xff\xfe\r\nx-amzn-errortype: OddException\r\ncontent-length: 0\r\n\r\n";
    call([raw(&answer[..])]).await.is(Expected { outcome: "service 400 OddException", ..FINE });
}

#[tokio::test]
async fn an_answer_before_the_request_was_read_counts() {
    let early = vec![Step::Write(format!("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{JSON}").into()), Step::Read];
    let seen = call([early, ok()]).await;
    assert_eq!(seen.outcome, "ok n", "{seen:#?}");
}
