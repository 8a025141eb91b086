//! The built-in transport, on real sockets.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use connect_runtime::config::retry::ReconnectMode;
use connect_runtime::config::{
    Config, Credentials, Region, Reqwest, RetryConfig, SdkConfig, SharedCredentialsProvider, TimeoutConfig,
};
use connect_runtime::error::{DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::server::{Server, reply};

#[tokio::test]
async fn a_connection_is_used_for_many_calls_one_after_the_other() {
    let server = Server::start(|_| reply(200, r#"{"Name": "n"}"#)).await;
    let client = Client::from_conf(server.config().build());
    for _ in 0..20 {
        let output = client.get_thing().id("a").send().await.unwrap();
        assert_eq!(output.name(), Some("n"));
    }
    assert_eq!(server.connections(), 1);
    let request = &server.requests()[0];
    assert!(request.starts_with("GET /things/a HTTP/1.1\r\n"), "{request}");
}

#[tokio::test]
async fn after_a_transient_failure_the_next_attempt_takes_a_new_connection() {
    let failing_once = |number| if number == 1 { reply(503, "") } else { reply(200, "{}") };
    let reusing = RetryConfig::standard().with_reconnect_mode(ReconnectMode::ReuseAllConnections);
    for shared in [false, true] {
        for (retries, connections) in [(RetryConfig::standard(), 2), (reusing.clone(), 1)] {
            let server = Server::start(failing_once).await;
            let mut config = server.config().retry_config(retries);
            if shared {
                config = config.http_client(Reqwest::new());
            }
            Client::from_conf(config.build()).get_thing().id("a").send().await.unwrap();
            assert_eq!(server.connections(), connections, "the transport is shared: {shared}");
        }
    }
}

#[tokio::test]
async fn nobody_listening_is_a_dispatch_failure_that_does_not_print_the_address() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    let config = server.config().endpoint_url(format!("http://{gone}")).retry_config(retries).build();
    let error = Client::from_conf(config).get_thing().id("planted").send().await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()), "{error:?}");
    let said = DisplayErrorContext(error).to_string();
    assert!(said.contains(&format!("GetThing failed ({gone}, 3 attempts)")), "{said}");
    assert!(!said.contains("planted"), "{said}");
}

/// What a program would begin its own client with.
pub fn own() -> reqwest::ClientBuilder {
    let own = reqwest::Client::builder();
    #[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
    let own = own.tls_certs_only([]).tls_backend_rustls();
    #[cfg(feature = "ring")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    #[cfg(feature = "aws-lc-rs")]
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    own
}

#[tokio::test]
async fn a_function_of_the_callers_own_makes_the_client_after_a_transient_failure() {
    let failing_once = |number| if number == 1 { reply(503, "") } else { reply(200, "{}") };
    let one = || Reqwest::from(own().build().unwrap());
    let many = || Reqwest::from_fn(|| own().build());
    for (transport, connections) in [(one(), 1), (many(), 2)] {
        let server = Server::start(failing_once).await;
        let client = Client::from_conf(server.config().http_client(transport).build());
        client.get_thing().id("a").send().await.unwrap();
        assert_eq!(server.connections(), connections);
        client.get_thing().id("a").send().await.unwrap();
        assert_eq!(server.connections(), connections, "the next call is on the same connection");
    }
}

#[tokio::test]
async fn the_connect_timeout_of_the_callers_own_client_holds() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let short = || own().connect_timeout(Duration::from_millis(50)).build();
    for transport in [Reqwest::from(short().unwrap()), Reqwest::from_fn(short)] {
        let config = server.config().endpoint_url(format!("https://{}", server.address)).http_client(transport);
        let client = Client::from_conf(config.retry_config(RetryConfig::disabled()).build());
        let error = client.get_thing().id("a").send().await.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()), "{error:?}");
        let said = DisplayErrorContext(error).to_string();
        assert!(!said.contains("3.1s"), "it is not the limit that was reached: {said}");
    }
}

#[tokio::test]
async fn the_callers_own_reqwest_client_is_used() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let mut headers = http::HeaderMap::new();
    headers.insert("x-mine", http::HeaderValue::from_static("1"));
    let own = own().default_headers(headers);
    let config = server.config().http_client(Reqwest::from(own.build().unwrap())).build();
    Client::from_conf(config).put_thing().name("n").send().await.unwrap();
    let request = server.requests().remove(0).to_lowercase();
    assert!(request.contains("x-mine: 1\r\n"), "{request}");
    assert!(request.contains("\"name\":\"n\""), "{request}");
    assert!(!request.contains("transfer-encoding"), "the body is sent with its length: {request}");
}

#[tokio::test]
async fn clients_share_connections_through_a_shared_configuration() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let shared = SdkConfig::builder()
        .region(Region::new("us-west-2"))
        .endpoint_url(format!("http://{}", server.address))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("AKID", "key", None, None, "test")))
        .http_client(SharedHttpClient::new(Reqwest::new()))
        .build();
    for _ in 0..3 {
        Client::new(&shared).get_thing().id("a").send().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    let _: Config = (&shared).into();
}

#[tokio::test]
async fn the_length_is_sent_with_every_method_that_can_have_a_body() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let client = Client::from_conf(server.config().idempotency_token_provider("t").build());
    client.put_thing().send().await.unwrap();
    let request = server.requests().remove(0).to_lowercase();
    assert!(request.contains("\r\ncontent-length: 19\r\n"), "{request}");
    assert_eq!(request.matches("content-length").count(), 1 + request.matches("signedheaders=content-length").count());
    assert_eq!(request.matches("\r\nhost: ").count(), 1, "{request}");
}

/// The server waits for a request that it can read, and the client for the server's half of the
/// TLS handshake.
#[tokio::test]
async fn a_handshake_that_does_not_end_is_a_connect_timeout() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let timeouts = TimeoutConfig::builder().connect_timeout(Duration::from_millis(50)).build();
    let config = server.config().endpoint_url(format!("https://{}", server.address)).timeout_config(timeouts);
    let client = Client::from_conf(config.retry_config(RetryConfig::disabled()).build());
    let error = client.get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()), "{error:?}");
    let said = DisplayErrorContext(error).to_string();
    assert!(
        said.contains("no connection was made within 50ms (`TimeoutConfig::connect_timeout` sets how long)"),
        "{said}"
    );
}

#[tokio::test]
async fn an_unknown_host_is_a_dispatch_failure() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let config = server.config().endpoint_url("http://no-such-host.invalid").retry_config(RetryConfig::disabled());
    let error = Client::from_conf(config.build()).get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()), "{error:?}");
    assert!(DisplayErrorContext(error).to_string().contains("GetThing failed (no-such-host.invalid, 1 attempt)"));
}

#[tokio::test]
async fn a_call_with_another_connect_timeout_still_works_and_one_without_change_reuses() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let client = Client::from_conf(server.config().build());
    let changed = |connect: u64| {
        let timeouts = TimeoutConfig::builder().connect_timeout(Duration::from_millis(connect)).build();
        Config::builder().timeout_config(timeouts)
    };
    client.get_thing().id("a").send().await.unwrap();
    client.get_thing().id("a").customize().timeout(Duration::from_secs(9)).send().await.unwrap();
    client.get_thing().id("a").customize().config_override(changed(3_100)).send().await.unwrap();
    assert_eq!(server.connections(), 1);
    client.get_thing().id("a").customize().config_override(changed(999)).send().await.unwrap();
    client.get_thing().id("a").customize().config_override(changed(999)).send().await.unwrap();
    assert_eq!(server.connections(), 2);
}

/// The configuration that AWS's loader makes, over this crate's transport.
#[cfg(feature = "aws-config")]
#[tokio::test]
async fn a_loaded_configuration_brings_this_crates_transport() {
    let server = Server::start(|_| reply(200, "{}")).await;
    let shared = connect_runtime::config::defaults()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKID", "key", None, None, "test"))
        .endpoint_url(format!("http://{}", server.address))
        .load()
        .await;
    assert!(format!("{:?}", shared.http_client().unwrap()).contains("Reqwest"));
    for _ in 0..3 {
        Client::new(&shared).get_thing().id("a").send().await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    assert!(server.requests()[0].contains("/us-west-2/things/aws4_request"));
}
