//! Connections that were kept for later and turn out not to be usable.

use connect_runtime::config::retry::{ReconnectMode, RetryConfig};

use super::trial::{Expected, SAVED, Trial, ok};
use crate::client::Client;
use crate::server::{Server, Step, Turn, raw, raw_then_close, reply_with};

const FIRST: Expected<'_> = Expected { outcome: "ok n", attempts: 1, delays: &[], spent: 0 };

/// A proper response, and then something else on the same connection.
fn ok_then(step: Step) -> Turn {
    [ok(), vec![step]].concat()
}

#[tokio::test]
async fn a_connection_closed_just_as_it_is_reused_costs_one_retry() {
    let seen = Trial::of([ok(), raw_then_close(""), ok()]).await.after_calls(1).run().await;
    seen.is(SAVED).on_connections(2);
}

#[tokio::test]
async fn a_connection_reset_just_as_it_is_reused_costs_one_retry() {
    let seen = Trial::of([ok(), vec![Step::Read, Step::Reset], ok()]).await.after_calls(1).run().await;
    seen.is(SAVED).on_connections(2);
}

/// Each of four connections breaks at its next use. The retry does not try the next of them.
#[tokio::test]
async fn when_many_idle_connections_are_stale_one_retry_is_enough() {
    let turn = |number| match number {
        1..=4 => [ok(), vec![Step::Pause(std::time::Duration::from_millis(20))]].concat(),
        5 => raw_then_close(""),
        _ => ok(),
    };
    let trial = Trial::on(Server::start(turn).await).after_calls(4);
    trial.run().await.is(SAVED).on_connections(5);
}

/// The same where the configuration asks to go on with the connections there are.
#[tokio::test]
async fn without_reconnecting_a_retry_takes_what_connection_there_is() {
    let retries = RetryConfig::standard().with_reconnect_mode(ReconnectMode::ReuseAllConnections);
    let trial = Trial::of([reply_with(503, "", ""), ok()]).await.retries(retries);
    trial.run().await.is(SAVED).on_connections(1);
}

/// The server does not say that it closes the connection. Clients notice before they use it
/// again, or while; either way it is no attempt.
#[tokio::test]
async fn connections_that_were_closed_while_idle_are_replaced_without_a_retry() {
    let server = Server::start(|_| ok_then(Step::Close)).await;
    let client = Client::from_conf(server.config().retry_config(RetryConfig::disabled()).build());
    for _ in 0..50 {
        client.get_thing().id("a").send().await.unwrap();
    }
    assert_eq!(server.requests().len(), 50, "none was sent twice");
}

#[tokio::test]
async fn a_connection_that_the_server_says_it_closes_is_not_used_again() {
    let last = reply_with(200, "connection: close\r\n", r#"{"Name": "n"}"#);
    let seen = Trial::of([[last, vec![Step::Close]].concat(), ok()]).await.after_calls(1).run().await;
    seen.is(FIRST).on_connections(2);
}

/// Were they taken for the next answer, that call would get somebody else's data.
#[tokio::test]
async fn bytes_after_a_response_are_never_taken_for_the_next_one() {
    let twice = [ok(), raw("HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{\"Name\": \"evil\"}").split_off(1)].concat();
    let seen = Trial::of([twice, ok()]).await.after_calls(1).run().await;
    seen.is(FIRST).on_connections(2);
}

/// A call that nobody waits for any more gives its connection up, as the answer that is still
/// under way would be in the way of the next call's.
#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection() {
    let server = Server::script([vec![Step::Read, Step::Wait], ok()]).await;
    let client = Client::from_conf(server.config().build());
    let call = client.get_thing().id("a").send();
    let patience = std::time::Duration::from_millis(50);
    assert!(tokio::time::timeout(patience, call).await.is_err(), "there is no answer");
    server.all_closed().await;
    assert_eq!(client.get_thing().id("a").send().await.unwrap().name(), Some("n"));
    assert_eq!(server.connections(), 2);
}
