//! TLS: whom a client trusts, and what becomes of calls whose connection cannot be secured.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use connect_runtime::config::{Builder, Config, Credentials, Region, Reqwest};
#[cfg(feature = "http2")]
use connect_runtime::config::{RetryConfig, TimeoutConfig};
use connect_runtime::error::{DisplayErrorContext, SdkError};
use rcgen::{CertificateParams, CertifiedKey, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::trial::{Expected, LOST, SAVED, Trial, ok};
use crate::client::Client;
use crate::server::{Server, Socket, Step, Turn};

const FINE: Expected<'_> = Expected { outcome: "ok n", attempts: 1, delays: &[], spent: 0 };
/// Where the child process of a test finds the server.
const URL: &str = "THINGS_URL";

type Certificate = CertifiedKey<KeyPair>;

impl Socket for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

fn certificate(name: &str) -> Certificate {
    self_signed(CertificateParams::new([name.to_owned()]).unwrap(), name)
}

fn self_signed(mut params: CertificateParams, name: &str) -> Certificate {
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    let signing_key = KeyPair::generate().unwrap();
    CertifiedKey { cert: params.self_signed(&signing_key).unwrap(), signing_key }
}

/// A server with that certificate.
async fn server(certificate: &Certificate, turns: impl IntoIterator<Item = Turn>) -> Server {
    server_of(&["http/1.1"], certificate, turns).await.0
}

/// A server with that certificate that offers these protocols, and those that it agreed on with
/// its clients.
async fn server_of(
    protocols: &[&str],
    certificate: &Certificate,
    turns: impl IntoIterator<Item = Turn>,
) -> (Server, Arc<Mutex<Vec<Option<Vec<u8>>>>>) {
    let key = PrivateKeyDer::try_from(certificate.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let agreed = Arc::new(Mutex::new(Vec::new()));
    let seen = agreed.clone();
    let server = Server::behind(turns, move |stream| {
        let (acceptor, seen) = (acceptor.clone(), seen.clone());
        async move {
            let stream = acceptor.accept(stream).await.ok()?;
            let protocol = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
            seen.lock().unwrap().push(protocol.clone());
            if protocol.as_deref() == Some(b"h2") {
                serve_http2(stream).await;
                return None;
            }
            Some(stream)
        }
    });
    (server.await, agreed)
}

/// Answers every request in the same way, but for one that asks to be left alone.
async fn serve_http2(stream: TlsStream<TcpStream>) {
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        assert_eq!(request.version(), http::Version::HTTP_2);
        if request.uri().path().ends_with("/silence") {
            // Nothing reads from the connection any more, nor answers its pings.
            return std::future::pending().await;
        }
        let Ok(mut body) = respond.send_response(http::Response::new(()), false) else { return };
        if body.send_data(Bytes::from_static(br#"{"Name": "n"}"#), true).is_err() {
            return;
        }
    }
}

/// A transport over a client of the caller's own, which trusts that certificate and no other.
fn trusting(certificate: &Certificate) -> Reqwest {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let root = reqwest::Certificate::from_der(certificate.cert.der()).unwrap();
    let client = reqwest::Client::builder().tls_backend_rustls().tls_certs_only([root]);
    client.redirect(reqwest::redirect::Policy::none()).build().unwrap().into()
}

/// A trial of a server over `https`, by a client that trusts that certificate.
fn trial(server: Server, trusted: &Certificate) -> Trial {
    let url = format!("https://{}", server.address);
    let transport = trusting(trusted);
    Trial::on(server).config(|config| config.endpoint_url(url).http_client(transport))
}

#[tokio::test]
async fn a_certificate_that_the_callers_own_client_trusts_is_trusted() {
    let own = certificate("127.0.0.1");
    let server = server(&own, [ok(), ok()]).await;
    trial(server, &own).after_calls(1).run().await.is(FINE).on_connections(1);
}

/// AWS's own clients retry it too: the next host behind the same name may be set up correctly.
#[tokio::test]
async fn an_untrusted_certificate_ends_the_call_before_the_request_is_sent() {
    let server = server(&certificate("127.0.0.1"), [ok()]).await;
    let seen = trial(server, &certificate("elsewhere.example")).run().await;
    seen.is(LOST).says("invalid peer certificate: UnknownIssuer").says("3 attempts)");
    assert!(seen.requests.is_empty(), "{seen:#?}");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_not_accepted() {
    let elsewhere = certificate("elsewhere.example");
    let server = server(&elsewhere, [ok()]).await;
    let seen = trial(server, &elsewhere).run().await;
    seen.is(LOST).says("invalid peer certificate").says("elsewhere.example");
    assert!(seen.requests.is_empty(), "{seen:#?}");
}

#[tokio::test]
async fn a_certificate_that_has_expired_is_not_accepted() {
    let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2021, 1, 1);
    let expired = self_signed(params, "127.0.0.1");
    let server = server(&expired, [ok()]).await;
    let seen = trial(server, &expired).run().await;
    seen.is(LOST).says("invalid peer certificate").says("expired");
    assert!(seen.requests.is_empty(), "{seen:#?}");
}

#[tokio::test]
async fn a_handshake_that_is_broken_off_is_retried() {
    let own = certificate("127.0.0.1");
    let server = Server::script([vec![Step::Reset], vec![Step::Close], vec![Step::Reset]]).await;
    trial(server, &own).run().await.is(LOST).on_connections(3);
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_told_apart() {
    let plain = || vec![Step::Write("HTTP/1.1 400 Bad Request\r\n\r\n".into()), Step::Close];
    let server = Server::script([plain(), plain(), plain()]).await;
    let seen = trial(server, &certificate("127.0.0.1")).run().await;
    seen.is(LOST).says("received corrupt message of type InvalidContentType");
}

/// Whoever sits between could cut a response at any point, were such an end taken for its end.
#[tokio::test]
async fn a_body_without_a_length_that_is_cut_off_below_tls_is_not_taken_for_whole() {
    let own = certificate("127.0.0.1");
    let cut = vec![Step::Read, Step::Write("HTTP/1.1 200 OK\r\n\r\n{\"Name\": \"cut\"}".into()), Step::Cut];
    let server = server(&own, [cut, ok()]).await;
    trial(server, &own).run().await.is(SAVED);
}

/// The built-in transport reads certificates when it is first used, so what they are takes a
/// process of its own: the test calls itself, with a file of those.
async fn alone(test: &str, certificates: &str, server: &Server) {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}.pem", std::process::id()));
    std::fs::write(&file, certificates).unwrap();
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", &format!("faults::tls::{test}")])
        .env("SSL_CERT_FILE", &file)
        .env_remove("SSL_CERT_DIR")
        .env(URL, format!("https://{}", server.address));
    let child = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

/// In that process: a configuration for the server outside.
fn outside() -> Option<Builder> {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKID", "key", None, None, "test"));
    std::env::var(URL).ok().map(|url| config.endpoint_url(url))
}

#[tokio::test]
async fn the_certificates_that_the_environment_names_are_trusted() {
    if let Some(config) = outside() {
        let client = Client::from_conf(config.build());
        for _ in 0..3 {
            assert_eq!(client.get_thing().id("a").send().await.unwrap().name(), Some("n"));
        }
        return;
    }
    let own = certificate("127.0.0.1");
    let (server, agreed) = server_of(&["h2", "http/1.1"], &own, [ok(), ok(), ok()]).await;
    alone("the_certificates_that_the_environment_names_are_trusted", &own.cert.pem(), &server).await;
    let protocol: &[u8] = if cfg!(feature = "http2") { b"h2" } else { b"http/1.1" };
    assert_eq!(*agreed.lock().unwrap(), [Some(protocol.to_vec())], "one connection for three calls");
}

/// As in a container without the package `ca-certificates`.
#[tokio::test]
async fn without_certificates_nothing_is_sent_over_https_and_no_attempt_is_repeated() {
    if let Some(config) = outside() {
        let config = config.build();
        let error = Client::from_conf(config.clone()).get_thing().id("a").send().await.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_user()), "{error:?}");
        let said = DisplayErrorContext(error).to_string();
        assert!(said.contains("1 attempt): no certificate can be checked: "), "{said}");
        assert!(said.contains("install your system's CA certificates, or set SSL_CERT_FILE"), "{said}");
        let plain = config.endpoint_url().unwrap().replace("https", "http");
        let client = Client::from_conf(config.to_builder().endpoint_url(plain).build());
        assert_eq!(client.get_thing().id("a").send().await.unwrap().name(), Some("n"));
        return;
    }
    let server = Server::script([ok()]).await;
    alone("without_certificates_nothing_is_sent_over_https_and_no_attempt_is_repeated", "", &server).await;
    assert_eq!(server.connections(), 1, "over http");
}

/// The clock stands still but for what the client waits for: its pings, or the end of the call.
#[cfg(feature = "http2")]
#[tokio::test]
async fn an_http2_connection_that_goes_silent_is_given_up() {
    if let Some(config) = outside() {
        let timeouts = TimeoutConfig::builder().operation_timeout(std::time::Duration::from_secs(3_600)).build();
        let config = config.timeout_config(timeouts).retry_config(RetryConfig::disabled());
        let client = Client::from_conf(config.build());
        client.get_thing().id("a").send().await.unwrap();
        tokio::time::pause();
        let start = tokio::time::Instant::now();
        let error = client.get_thing().id("silence").send().await.unwrap_err();
        assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()), "{error:?}");
        assert_eq!(start.elapsed().as_secs(), 30, "20 seconds without a sign, and 10 for the ping");
        return;
    }
    let own = certificate("127.0.0.1");
    let (server, _) = server_of(&["h2"], &own, []).await;
    alone("an_http2_connection_that_goes_silent_is_given_up", &own.cert.pem(), &server).await;
}
