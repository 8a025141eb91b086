//! Connections that are refused, break or end too early.

use connect_runtime::config::RetryConfig;

use super::trial::{Expected, LOST, SAVED, Trial, call, ok};
use crate::server::{Server, Step, raw_then_close, raw_then_reset, reply};

#[tokio::test]
async fn a_refused_connection_is_tried_three_times() {
    let (server, _socket) = Server::refusing([]);
    let seen = Trial::on(server).run().await;
    seen.is(LOST).says("PutThing failed (127.0.0.1:").says("3 attempts)").says("refused").on_connections(0);
}

#[tokio::test]
async fn a_server_that_is_back_for_the_second_attempt_is_reached() {
    let (server, socket) = Server::refusing([ok()]);
    let listening = server.clone();
    Trial::on(server).between_attempts(move || listening.listen(socket)).run().await.is(SAVED).on_connections(1);
}

#[tokio::test]
async fn a_connection_that_is_reset_before_the_request_is_read_is_retried() {
    call([vec![Step::Reset], ok()]).await.is(SAVED);
}

#[tokio::test]
async fn a_connection_that_is_closed_before_the_request_is_read_is_retried() {
    call([vec![Step::Close], ok()]).await.is(SAVED);
}

#[tokio::test]
async fn a_reset_instead_of_an_answer_is_retried() {
    call([raw_then_reset(""), ok()]).await.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn an_end_instead_of_an_answer_is_retried() {
    call([raw_then_close(""), ok()]).await.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn a_reset_in_the_middle_of_the_status_line_is_retried() {
    call([raw_then_reset("HTTP/1.1 20"), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn a_reset_in_the_middle_of_the_headers_is_retried() {
    call([raw_then_reset("HTTP/1.1 200 OK\r\ncontent-le"), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn headers_that_end_too_early_are_retried() {
    call([raw_then_close("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n"), ok()]).await.is(SAVED);
}

const HALF: &str = "HTTP/1.1 200 OK\r\nx-amzn-requestid: req-1\r\ncontent-length: 100\r\n\r\n{\"Name\":";

#[tokio::test]
async fn a_reset_in_the_middle_of_the_body_is_retried() {
    call([raw_then_reset(HALF), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn a_body_that_ends_too_early_is_retried() {
    call([raw_then_close(HALF), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn a_body_that_always_ends_too_early_is_a_response_error_with_its_status_and_request_id() {
    let seen = call([raw_then_close(HALF), raw_then_close(HALF), raw_then_close(HALF)]).await;
    seen.is(Expected { outcome: "response 200", ..LOST }).says("status 200, request id req-1, 3 attempts)");
}

#[tokio::test]
async fn the_body_of_an_error_that_ends_too_early_is_retried() {
    let half = "HTTP/1.1 400 Bad\r\nx-amzn-errortype: OddException\r\ncontent-length: 100\r\n\r\n{\"mess";
    call([raw_then_close(half), ok()]).await.is(SAVED);
}

#[tokio::test]
async fn three_resets_are_a_dispatch_failure() {
    let reset = || raw_then_reset("HTTP/1.1 200 OK\r\n");
    let seen = call([reset(), reset(), reset()]).await;
    seen.is(LOST).says("3 attempts)").says("reset").on_connections(3);
}

#[tokio::test]
async fn without_retries_the_first_reset_ends_the_call() {
    let seen = Trial::of([raw_then_reset("")]).await.retries(RetryConfig::disabled()).run().await;
    seen.is(Expected { outcome: "io", attempts: 1, delays: &[], spent: 0 }).says("1 attempt)");
}

#[tokio::test]
async fn different_faults_add_up_to_one_count_of_attempts() {
    // The first retry costs 14, the second 14, and success brings back what the second cost.
    let seen = call([raw_then_reset(""), reply(503, ""), ok()]).await;
    seen.is(Expected { outcome: "ok n", attempts: 3, delays: &[50, 100], spent: 14 });
}
