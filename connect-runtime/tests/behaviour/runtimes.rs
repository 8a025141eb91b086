//! A client that several tokio runtimes use, such as one in a `static` that many tests share.

use std::sync::OnceLock;
use std::time::Duration;

use connect_runtime::config::{Config, Credentials, Region, Reqwest, TimeoutConfig};
use connect_runtime::error::DisplayErrorContext;
use tokio::runtime::{Builder, Runtime};

use crate::client::Client;
use crate::server::{Server, reply};

/// As in `#[tokio::test]`.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server, with the runtime that it runs on.
fn server() -> (Server, Runtime) {
    let outside = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    (outside.block_on(Server::start(|_| reply(200, r#"{"Name": "n"}"#))), outside)
}

/// A client without any limit of its own, so that what hangs hangs for good.
fn patient(server: &Server) -> Client {
    Client::from_conf(server.config().timeout_config(TimeoutConfig::disabled()).build())
}

async fn get(client: &Client) {
    let call = client.get_thing().id("a").send();
    let output = tokio::time::timeout(Duration::from_secs(20), call).await.expect("the call hangs");
    assert_eq!(output.unwrap().name(), Some("n"));
}

/// Its connections stand still with it.
#[test]
fn a_runtime_that_stands_still_holds_up_no_call_of_another() {
    let (server, _outside) = server();
    let client = patient(&server);
    let (still, other) = (runtime(), runtime());
    still.block_on(get(&client));
    other.block_on(get(&client));
    still.block_on(get(&client));
    other.block_on(get(&client));
    assert_eq!(server.connections(), 2, "one for each runtime");
    drop(still);
    other.block_on(get(&client));
    assert_eq!(server.connections(), 2);
}

/// 4 threads with 200 runtimes each, one after the other, of which each makes 5 calls.
#[test]
fn a_static_client_never_hangs_in_many_short_runtimes() {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    let (server, _outside) = server();
    CLIENT.get_or_init(|| patient(&server));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    runtime().block_on(async {
                        let client = CLIENT.get().unwrap();
                        tokio::join!(get(client), get(client), get(client));
                        tokio::join!(get(client), get(client));
                    });
                }
            });
        }
    });
    assert_eq!(server.turns(), 4 * 200 * 5);
}

#[test]
fn without_a_runtime_the_transport_says_that_it_needs_one() {
    use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnectorSettings, SharedHttpConnector};
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

    /// Lets the test have the connector that a client gets.
    #[derive(Debug, Clone)]
    struct Tap(Reqwest, std::sync::Arc<OnceLock<SharedHttpConnector>>);

    impl HttpClient for Tap {
        fn http_connector(&self, settings: &HttpConnectorSettings, parts: &RuntimeComponents) -> SharedHttpConnector {
            self.1.get_or_init(|| self.0.http_connector(settings, parts)).clone()
        }
    }

    for transport in [Reqwest::new(), Reqwest::from(crate::connections::own().build().unwrap())] {
        let tap = Tap(transport, std::sync::Arc::default());
        let config = Config::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(Credentials::new("AKID", "key", None, None, "test"))
            .http_client(tap.clone());
        let _client = Client::from_conf(config.build());
        let mut request = HttpRequest::empty();
        request.set_uri("http://127.0.0.1:1/").unwrap();
        let call = aws_smithy_runtime_api::client::http::HttpConnector::call(tap.1.get().unwrap(), request);
        let error = futures_util::FutureExt::now_or_never(call).expect("it does not wait").unwrap_err();
        assert!(error.is_user(), "{error:?}");
        let said = DisplayErrorContext(error).to_string();
        assert!(said.contains("there is no tokio runtime, which the built-in transport needs"), "{said}");
    }
}

/// The server accepts, and then says nothing.
#[test]
fn a_default_client_does_not_wait_for_ever_for_a_silent_server() {
    runtime().block_on(async {
        let server = Server::start(|_| vec![crate::server::Step::Read, crate::server::Step::Wait]).await;
        let retries = connect_runtime::config::RetryConfig::disabled();
        let client = Client::from_conf(server.config().retry_config(retries).build());
        let call = tokio::spawn(client.get_thing().id("a").send());
        while server.requests().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::pause();
        let start = tokio::time::Instant::now();
        let call = tokio::time::timeout(Duration::from_secs(3_600), call);
        let error = call.await.expect("it waits for ever").unwrap().unwrap_err();
        assert!((59..=60).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
        let said = DisplayErrorContext(error).to_string();
        assert!(said.contains("no response began within 60s (`TimeoutConfig::read_timeout` sets how long)"), "{said}");
    });
}
