//! Bodies that are larger than they may be.

use super::trial::{Expected, Trial, ok};
use crate::server::{Step, Turn, raw, raw_then_close};

/// Not asked for again, since it would be as large the next time.
const REFUSED: Expected<'_> = Expected { outcome: "response 200", attempts: 1, delays: &[], spent: 0 };

async fn at_most(bytes: u64, turn: Turn) -> super::trial::Seen {
    Trial::of([turn, ok()]).await.config(|config| config.max_response_bytes(bytes)).run().await
}

#[tokio::test]
async fn a_body_of_just_the_size_that_is_allowed_is_read() {
    at_most(13, ok()).await.is(Expected { outcome: "ok n", ..REFUSED });
}

#[tokio::test]
async fn a_body_that_claims_to_be_too_large_is_refused_before_it_is_there() {
    let claim =
        vec![Step::Read, Step::Write("HTTP/1.1 200 OK\r\ncontent-length: 314572800\r\n\r\n".into()), Step::Wait];
    let seen = at_most(1 << 20, claim).await;
    seen.is(REFUSED).says("more than 1048576 bytes (`max_response_bytes` sets how many");
}

#[tokio::test]
async fn a_body_that_does_not_say_how_large_it_is_ends_at_the_limit() {
    let endless = || [raw("HTTP/1.1 200 OK\r\n\r\n"), vec![Step::Repeat(&[b' '; 4_096], usize::MAX)]].concat();
    at_most(1 << 20, endless()).await.is(REFUSED);
}

#[tokio::test]
async fn chunks_without_end_end_at_the_limit() {
    let head = raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    let endless = [head, vec![Step::Repeat(b"8\r\n        \r\n", usize::MAX)]].concat();
    at_most(1 << 16, endless).await.is(REFUSED);
}

#[tokio::test]
async fn an_error_that_is_too_large_is_not_retried_either() {
    let answer = format!("HTTP/1.1 503 Busy\r\ncontent-length: 100\r\n\r\n{}", "x".repeat(100));
    at_most(99, raw_then_close(answer)).await.is(Expected { outcome: "response 503", ..REFUSED });
}
