//! Proxies that the environment names.
//!
//! The environment is read when the transport is first used, so each test takes a process of its
//! own: it calls itself.

use connect_runtime::config::{Config, Credentials, Region};
use connect_runtime::error::{DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::server::{Server, reply};

/// Where the child process of a test finds what it shall call.
const URLS: &str = "THINGS_URLS";
const VARIABLES: [&str; 9] = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
];

/// In the child process: one client for each address to call.
fn clients() -> Option<Vec<Client>> {
    let urls = std::env::var(URLS).ok()?;
    let client = |url: &str| {
        let config = Config::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(Credentials::new("AKID", "key", None, None, "test"))
            .retry_config(connect_runtime::config::RetryConfig::disabled())
            .endpoint_url(url);
        Client::from_conf(config.build())
    };
    Some(urls.split(' ').map(client).collect())
}

/// Runs a test of this file again, with that environment and no other proxies.
async fn again(test: &str, urls: &str, variables: &[(&str, &str)]) {
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    for name in VARIABLES {
        child.env_remove(name);
    }
    child.args(["--exact", &format!("proxies::{test}")]).env(URLS, urls).envs(variables.iter().copied());
    let child = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
async fn the_proxy_that_the_environment_names_is_used_but_for_hosts_that_it_excepts() {
    if let Some(clients) = clients() {
        assert!(clients[0].get_thing().id("a").send().await.is_ok());
        assert!(clients[1].get_thing().id("a").send().await.is_err(), "there is no such host");
        return;
    }
    let test = "the_proxy_that_the_environment_names_is_used_but_for_hosts_that_it_excepts";
    for (variable, exception) in [("HTTP_PROXY", "NO_PROXY"), ("http_proxy", "no_proxy"), ("ALL_PROXY", "no_proxy")] {
        let proxy = Server::start(|_| reply(200, "{}")).await;
        let url = format!("http://name:word@{}", proxy.address);
        let urls = "http://things.example http://no-such-host.invalid";
        again(test, urls, &[(variable, &url), (exception, "other.example, .invalid")]).await;
        let [through_proxy] = &*proxy.requests() else { panic!("{:?}", proxy.requests()) };
        assert!(through_proxy.starts_with("GET http://things.example/things/a HTTP/1.1\r\n"), "{through_proxy}");
        // RFC 7617, section 2: `name:word` in base64.
        let authorization = "\r\nproxy-authorization: Basic bmFtZTp3b3Jk\r\n";
        assert!(through_proxy.contains(authorization), "{through_proxy}");
    }
}

/// What instances and containers ask for credentials, and this machine. Nobody listens at most of these
/// addresses here, so the calls that are expected to fail do so at once or after the timeout to connect.
#[tokio::test]
async fn metadata_services_and_this_machine_are_never_called_through_a_proxy() {
    if let Some(clients) = clients() {
        for client in clients {
            let call = client.get_thing().id("a").send();
            let _ = tokio::time::timeout(std::time::Duration::from_millis(500), call).await;
        }
        return;
    }
    let proxy = Server::start(|_| reply(200, "{}")).await;
    let server = Server::start(|_| reply(200, "{}")).await;
    let direct = [
        &format!("http://{}", server.address),
        &format!("http://localhost:{}", server.address.port()),
        "http://169.254.169.254",
        "http://169.254.170.2",
        "http://169.254.170.23",
        "http://[fd00:ec2::254]",
        "http://[fd00:ec2::23]",
        "http://[::1]",
        "http://[::ffff:169.254.169.254]",
        "http://127.1.2.3:1",
        "https://169.254.170.2",
    ];
    let url = format!("http://{}", proxy.address);
    let variables = [("HTTP_PROXY", &*url), ("HTTPS_PROXY", &url), ("NO_PROXY", "excepted.example")];
    let test = "metadata_services_and_this_machine_are_never_called_through_a_proxy";
    again(test, &direct.join(" "), &variables).await;
    assert_eq!((proxy.connections(), server.requests().len()), (0, 2));
    again(test, "http://169.255.0.1 http://128.0.0.1 http://[fd00:ec3::1]", &variables).await;
    assert_eq!(proxy.requests().len(), 3, "other addresses take it");
}

#[tokio::test]
async fn an_unusable_proxy_is_an_error_that_names_its_variable_and_hides_its_password() {
    if let Some(clients) = clients() {
        let error = clients[0].get_thing().id("a").send().await.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_user()), "{error:?}");
        let printed = format!("{error:?} {:?}", clients[0]);
        let said = DisplayErrorContext(error).to_string();
        let expected = "1 attempt): HTTP_PROXY is set to `socks5://***@proxy.example`, which is no usable proxy: \
                        the scheme `socks5` is not supported";
        assert!(said.contains(expected), "{said}");
        assert!(!printed.contains("planted"), "{printed}");
        assert!(clients[1].get_thing().id("a").send().await.is_ok(), "it would not take the proxy");
        return;
    }
    let server = Server::start(|_| reply(200, "{}")).await;
    let urls = format!("http://things.example http://{}", server.address);
    let test = "an_unusable_proxy_is_an_error_that_names_its_variable_and_hides_its_password";
    again(test, &urls, &[("HTTP_PROXY", "socks5://user:planted@proxy.example")]).await;
    assert_eq!(server.requests().len(), 1);
}
