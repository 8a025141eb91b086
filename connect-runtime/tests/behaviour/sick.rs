//! A server behind which one host is in trouble for good: the connection to it answers 503, all
//! others are fine. Its first connection is the sick one.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_smithy_runtime::client::orchestrator::operation::Operation;
use aws_smithy_runtime::client::retries::classifiers::HttpStatusCodeClassifier;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, OrchestratorError};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use connect_runtime::config::retry::ReconnectMode;
use connect_runtime::config::{Builder, Reqwest, RetryConfig, TimeoutConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::Client;
use crate::server::{Server, Turn};

/// What the server counts.
#[derive(Clone, Default)]
struct Counts {
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
    /// Of those, how many were answered with 503.
    refused: Arc<AtomicUsize>,
}

impl Counts {
    /// The number of a new connection, beginning with 1.
    fn connected(&self) -> usize {
        self.connections.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// The status for a request on that connection: 503 on the first ones.
    fn status(&self, connection: usize, sick: usize) -> u16 {
        self.requests.fetch_add(1, Ordering::SeqCst);
        if connection > sick {
            return 200;
        }
        self.refused.fetch_add(1, Ordering::SeqCst);
        503
    }

    fn seen(&self) -> (usize, usize) {
        (self.requests.load(Ordering::SeqCst), self.refused.load(Ordering::SeqCst))
    }
}

/// A server whose first connections are sick. Each request is answered after the pause that its
/// path ends with, in milliseconds.
async fn server(sick: usize) -> (Server, Counts) {
    let counts = Counts::default();
    let counting = counts.clone();
    let server = Server::behind(Vec::<Turn>::new(), move |stream| {
        let counts = counting.clone();
        async move {
            serve(stream, &counts, sick).await;
            None::<TcpStream>
        }
    });
    (server.await, counts)
}

async fn serve(mut stream: TcpStream, counts: &Counts, sick: usize) {
    let connection = counts.connected();
    let mut buffer = Vec::new();
    loop {
        while !buffer.ends_with(b"\r\n\r\n") {
            match stream.read_buf(&mut buffer).await {
                Ok(1..) => {}
                _ => return,
            }
        }
        let status = counts.status(connection, sick);
        tokio::time::sleep(pause(&String::from_utf8_lossy(&buffer))).await;
        buffer.clear();
        let response = format!("HTTP/1.1 {status} Status\r\ncontent-length: 2\r\n\r\n{{}}");
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn pause(request: &str) -> Duration {
    let path = request.split(' ').nth(1).unwrap();
    Duration::from_millis(path.rsplit('/').next().unwrap().parse().unwrap())
}

fn no_retries(config: Builder) -> Client {
    Client::from_conf(config.retry_config(RetryConfig::disabled()).build())
}

async fn get(client: &Client, millis: u64) -> bool {
    client.get_thing().id(millis.to_string()).send().await.is_ok()
}

/// Makes 20 calls, one after the other, and counts those that fail.
async fn failures(client: &Client) -> usize {
    let mut failed = 0;
    for _ in 0..20 {
        failed += usize::from(!get(client, 0).await);
    }
    failed
}

/// The official client fails once, too.
#[tokio::test]
async fn a_sick_connection_is_not_used_again() {
    let transports = [None, Some(Reqwest::new()), Some(Reqwest::from_fn(|| crate::connections::own().build()))];
    for transport in transports {
        let (server, counts) = server(1).await;
        let mut config = server.config();
        if let Some(transport) = transport {
            config = config.http_client(transport);
        }
        assert_eq!(failures(&no_retries(config)).await, 1);
        assert_eq!((counts.seen(), server.connections()), ((20, 1), 2));
    }
}

#[tokio::test]
async fn with_retries_every_call_succeeds_and_one_needs_a_retry() {
    let (server, counts) = server(1).await;
    assert_eq!(failures(&Client::from_conf(server.config().build())).await, 0);
    assert_eq!((counts.seen(), server.connections()), ((21, 1), 2));
}

#[tokio::test]
async fn a_sick_connection_is_not_used_by_another_client_of_the_same_transport() {
    let (server, counts) = server(1).await;
    let transport = Reqwest::new();
    let one = no_retries(server.config().http_client(transport.clone()));
    let other = no_retries(server.config().http_client(transport));
    assert!(!get(&one, 0).await);
    assert_eq!(failures(&other).await, 0);
    assert_eq!(failures(&one).await, 0);
    assert_eq!((counts.seen(), server.connections()), ((41, 1), 2));
}

#[tokio::test]
async fn a_sick_connection_is_not_used_by_a_call_with_other_settings() {
    let (server, counts) = server(1).await;
    let client = no_retries(server.config());
    assert!(!get(&client, 0).await);
    assert!(client.get_thing().id("0").customize().timeout(Duration::from_secs(9)).send().await.is_ok());
    assert_eq!(counts.seen(), (2, 1));
}

/// `ReuseAllConnections` asks for what used to happen.
#[tokio::test]
async fn a_program_can_choose_to_keep_all_connections() {
    let (server, _) = server(1).await;
    let reusing = RetryConfig::disabled().with_reconnect_mode(ReconnectMode::ReuseAllConnections);
    assert_eq!(failures(&Client::from_conf(server.config().retry_config(reusing).build())).await, 20);
    assert_eq!(server.connections(), 1);
}

/// The runtime of the official clients, over this transport.
fn official(server: &Server, transport: &Reqwest, retries: bool) -> Operation<(), (), ConnectorError> {
    let operation = Operation::builder()
        .service_name("things")
        .operation_name("GetThing")
        .http_client(transport.clone())
        .endpoint_url(&format!("http://{}/things/0", server.address))
        .no_auth()
        .timeout_config(TimeoutConfig::disabled())
        .retry_classifier(HttpStatusCodeClassifier::default())
        .with_connection_poisoning();
    let operation = match retries {
        true => operation
            .sleep_impl(aws_smithy_async::rt::sleep::TokioSleep::new())
            .standard_retry(&RetryConfig::standard().with_initial_backoff(Duration::from_millis(1))),
        false => operation.no_retry(),
    };
    operation
        .serializer(|()| {
            let mut request = HttpRequest::new(SdkBody::empty());
            request.set_uri("/things/0").unwrap();
            Ok(request)
        })
        .deserializer(|response| match response.status().is_success() {
            true => Ok(()),
            false => Err(OrchestratorError::operation(ConnectorError::other("refused".into(), None))),
        })
        .build()
}

#[tokio::test]
async fn the_official_runtime_gives_up_a_sick_connection_of_this_transport() {
    for (retries, failed, requests) in [(false, 1, 20), (true, 0, 21)] {
        let (server, counts) = server(1).await;
        let operation = official(&server, &Reqwest::new(), retries);
        let mut failures = 0;
        for _ in 0..20 {
            failures += usize::from(operation.invoke(()).await.is_err());
        }
        assert_eq!(failures, failed);
        assert_eq!((counts.seen(), server.connections()), ((requests, 1), 2));
    }
}

#[tokio::test]
async fn what_the_official_runtime_gives_up_our_client_does_not_use() {
    let (server, counts) = server(1).await;
    let transport = Reqwest::new();
    assert!(official(&server, &transport, false).invoke(()).await.is_err());
    assert_eq!(failures(&no_retries(server.config().http_client(transport))).await, 0);
    assert_eq!((counts.seen(), server.connections()), ((21, 1), 2));
}

/// A hundred calls in flight fail one after the other; the connections that were made after the
/// first failure stay.
#[tokio::test]
async fn a_burst_of_parallel_failures_replaces_connections_once() {
    let (server, counts) = server(100).await;
    let client = no_retries(server.config());
    let burst: Vec<_> = (0..100)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { get(&client, 300 + number).await })
        })
        .collect();
    while counts.seen().0 < 100 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    for call in burst {
        assert!(!call.await.unwrap());
        assert!(get(&client, 0).await, "on a connection that is not sick");
    }
    assert_eq!((counts.seen(), server.connections()), ((200, 100), 101));
}

/// Both kinds of transient failures: with a response, and without one.
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#[tokio::test]
async fn the_sick_connection_is_closed_and_the_idle_ones_beside_it_stay() {
    let (server, counts) = server(1).await;
    let client = no_retries(server.config());
    let calls: Vec<_> = (0..5)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client, 50).await })
        })
        .collect();
    for call in calls {
        let _ = call.await.unwrap();
    }
    assert_eq!(counts.seen(), (5, 1));
    until_open(&server, 4).await;
    let hasty = TimeoutConfig::builder().read_timeout(Duration::from_millis(20)).build();
    let changes = connect_runtime::config::Config::builder().timeout_config(hasty);
    assert!(client.get_thing().id("100").customize().config_override(changes).send().await.is_err());
    until_open(&server, 3).await;
    assert!(get(&client, 0).await);
    assert_eq!(server.connections(), 5);
}

/// Gives the server the time to notice that connections are closed.
#[cfg(any(feature = "ring", feature = "aws-lc-rs", feature = "http2"))]
async fn until_open(server: &Server, number: usize) {
    for _ in 0..500 {
        if server.open() == number {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} connections are open instead of {number}", server.open());
}

#[tokio::test]
async fn a_failure_to_connect_gives_up_no_connection() {
    let (server, _) = server(0).await;
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let transport = Reqwest::new();
    let client = no_retries(server.config().http_client(transport.clone()));
    let lost = no_retries(server.config().http_client(transport).endpoint_url(format!("http://{nobody}")));
    for _ in 0..3 {
        assert!(get(&client, 0).await);
        assert!(!get(&lost, 0).await);
    }
    assert_eq!(server.connections(), 1);
}

/// One connection carries all calls there, so the sick one would fail all of them.
#[cfg(feature = "http2")]
#[tokio::test]
async fn a_sick_http2_connection_is_not_used_again_and_calls_in_flight_end_on_it() {
    let counts = Counts::default();
    let counting = counts.clone();
    let server = Server::behind(Vec::<Turn>::new(), move |stream| {
        let counts = counting.clone();
        async move {
            serve_http2(stream, counts).await;
            None::<TcpStream>
        }
    })
    .await;
    let transport = Reqwest::from_fn(|| crate::connections::own().http2_prior_knowledge().build());
    let client = no_retries(server.config().http_client(transport));
    let long = tokio::spawn({
        let client = client.clone();
        async move { get(&client, 300).await }
    });
    while counts.seen().0 < 1 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!get(&client, 0).await, "on the sick connection");
    assert_eq!(failures(&client).await, 0);
    assert!(!long.await.unwrap(), "it has its answer, on the connection that it began on");
    assert_eq!((counts.seen(), server.connections()), ((22, 2), 2));
    until_open(&server, 1).await;
}

#[cfg(feature = "http2")]
async fn serve_http2(stream: TcpStream, counts: Counts) {
    let connection = counts.connected();
    let mut requests = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = requests.accept().await {
        let status = counts.status(connection, 1);
        tokio::spawn(async move {
            tokio::time::sleep(pause(&format!("GET {}", request.uri().path()))).await;
            let response = http::Response::builder().status(status).body(()).unwrap();
            let mut body = respond.send_response(response, false).unwrap();
            body.send_data("{}".into(), true).unwrap();
        });
    }
}
