//! The built-in transport, over the crate `reqwest`.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use futures_util::future::FutureExt;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use reqwest::{Body, Client};
use tokio::runtime::Handle;

use crate::error::with_sources;
use crate::foreign::Fresh;
use crate::pool::{IDLE, Lease, Pools, Used};
use crate::proxy::Proxies;
use crate::timeout::TimedOut;

/// How long an HTTP/2 connection may be silent while a call waits on it, before it is asked for a sign.
#[cfg(feature = "http2")]
const PING: Duration = Duration::from_secs(20);
/// How long it may take to give one.
#[cfg(feature = "http2")]
const PONG: Duration = Duration::from_secs(10);

/// The built-in transport, over the crate [`reqwest`](https://docs.rs/reqwest).
///
/// | what | how |
/// |---|---|
/// | TLS | the Cargo feature `ring` (default), `aws-lc-rs` or `native-tls`; certificates are checked as the operating system would |
/// | HTTP | 1.1; with the feature `http2`, also 2 where the server offers it; `http://` works for tests and proxies |
/// | connections | reused, and closed after 90 seconds without use; `TCP_NODELAY` is set; one of HTTP/2 that gives no sign for 20 seconds is asked for one, and closed after 10 more |
/// | after a transient failure | the connection is not used again (with `native-tls`: nor are those that are idle beside it); calls in flight on it, over HTTP/2, end there |
/// | runtimes | calls from several tokio runtimes share no connections |
/// | proxies | those that `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` (or the same in lower case) name; a value that is no usable proxy is an error; `localhost`, 127.0.0.0/8, ::1, and the metadata services at 169.254.0.0/16 and fd00:ec2::/32 are always called without one |
/// | redirects | never followed, since the signature holds for one host |
///
/// A client that names no `http_client` has one of its own. To let several clients share
/// connections, give each a clone of the same one; to bring certificates, proxies or name
/// resolution of your own, make a `reqwest::Client` (version 0.13) with [`Reqwest::from_fn`].
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(all(feature = "ring", not(feature = "native-tls")))] {
/// # use connect_runtime::config::{Config, Reqwest};
/// let transport = Reqwest::new();
/// let config = Config::builder().http_client(transport.clone()).build();
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Reqwest {
    clients: Clients,
}

/// Where clients come from.
#[derive(Clone)]
enum Clients {
    /// From here, with what the environment says of proxies.
    BuiltIn(Arc<Pools>, Arc<OnceLock<Proxies>>),
    /// From a function of the program.
    Made(Arc<Pools>),
    /// The program made it, and no other like it can be made.
    Given(Client),
}

impl Reqwest {
    /// With settings for AWS. Nothing is set up before the first request.
    pub fn new() -> Self {
        let proxies = Arc::new(OnceLock::new());
        let environment = proxies.clone();
        // Making the settings of `native-tls` takes milliseconds, as it reads the system's certificates.
        let shared = cfg!(not(feature = "__rustls"));
        let pools = Pools::new(shared, move |connect| build(connect, from_environment(&environment)));
        Reqwest { clients: Clients::BuiltIn(pools, proxies) }
    }

    /// With clients that this function makes: one for each tokio runtime, and another one after a
    /// transient failure, which gives up the idle connections of the one before. Their own
    /// settings hold, their connect timeout included; set them to follow no redirects.
    ///
    /// ```
    /// # #[cfg(all(feature = "ring", not(feature = "native-tls")))] {
    /// # let _ = rustls::crypto::ring::default_provider().install_default();
    /// use connect_runtime::config::Reqwest;
    ///
    /// let transport = Reqwest::from_fn(|| {
    ///     let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    ///     client.local_address(std::net::IpAddr::from([10, 0, 0, 7])).build()
    /// });
    /// # }
    /// ```
    pub fn from_fn(make: impl Fn() -> reqwest::Result<Client> + Send + Sync + 'static) -> Self {
        let pools = Pools::new(true, move |_| make().map_err(|error| with_sources(&error)));
        Reqwest { clients: Clients::Made(pools) }
    }

    pub(crate) fn connector(&self, connect: Option<Duration>, read: Option<Duration>) -> Connector {
        let connect = connect.filter(|_| matches!(self.clients, Clients::BuiltIn(..)));
        Connector { transport: self.clone(), connect, read }
    }
}

impl Default for Reqwest {
    fn default() -> Self {
        Reqwest::new()
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Clients::BuiltIn(..) => "BuiltIn",
            Clients::Made(_) => "Made",
            Clients::Given(_) => "Given",
        })
    }
}

/// A client that the program made. Its own settings hold, its connect timeout included; set it
/// to follow no redirects.
///
/// It is used for good: after a transient failure it may send on the same connection again, and
/// calls from several tokio runtimes share its connections. [`Reqwest::from_fn`] avoids both.
impl From<Client> for Reqwest {
    fn from(client: Client) -> Self {
        Reqwest { clients: Clients::Given(client) }
    }
}

impl HttpClient for Reqwest {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.connector(settings.connect_timeout(), settings.read_timeout()))
    }
}

/// Read once, so that a program that changes its environment does not change its connections.
fn from_environment(proxies: &OnceLock<Proxies>) -> &Proxies {
    proxies.get_or_init(Proxies::of_process)
}

fn build(connect: Option<Duration>, proxies: &Proxies) -> Result<Client, String> {
    let mut builder = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .tcp_nodelay(true)
        .pool_idle_timeout(IDLE);
    builder = proxies.apply(builder);
    if let Some(connect) = connect {
        builder = builder.connect_timeout(connect);
    }
    #[cfg(feature = "http2")]
    {
        // One connection carries all calls, so one that went silent would hold all of them up.
        builder = builder.http2_keep_alive_interval(PING).http2_keep_alive_timeout(PONG);
    }
    #[cfg(feature = "__rustls")]
    {
        builder = builder.tls_backend_preconfigured(crate::tls::config()?);
    }
    builder.build().map_err(|error| with_sources(&error))
}

/// Sends requests with these timeouts.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    transport: Reqwest,
    connect: Option<Duration>,
    read: Option<Duration>,
}

/// The client for a request, until its response is read.
pub(crate) enum Chosen {
    Given(Client),
    Leased(Lease),
}

impl Chosen {
    fn client(&self) -> &Client {
        match self {
            Chosen::Given(client) => client,
            Chosen::Leased(lease) => lease.client(),
        }
    }

    /// What to retire if the request fails; nothing if there can be no other client.
    pub(crate) fn used(&self) -> Option<Used> {
        match self {
            Chosen::Given(_) => None,
            Chosen::Leased(lease) => Some(lease.used()),
        }
    }
}

/// The body of a response. Its connection is free for the next request when it is dropped.
pub(crate) struct Received {
    body: Body,
    _client: Chosen,
}

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Pin::new(&mut self.body).poll_frame(context).map_err(hide_address)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Why there is no response.
pub(crate) struct Failed {
    pub(crate) error: ConnectorError,
    /// Whether there may have been a connection.
    pub(crate) connected: bool,
}

impl Connector {
    pub(crate) fn with_timeouts(&self, connect: Option<Duration>, read: Option<Duration>) -> Self {
        self.transport.connector(connect, read)
    }

    /// The client for a request; with `fresh`, one that makes a new connection.
    pub(crate) fn client(&self, address: &http::Uri, fresh: bool) -> Result<Chosen, ConnectorError> {
        let problem = |problem: String| ConnectorError::user(problem.into());
        let runtime = Handle::try_current().map_err(|_| {
            problem("there is no tokio runtime, which the built-in transport needs: make the call inside of one".into())
        })?;
        match &self.transport.clients {
            Clients::Given(client) => Ok(Chosen::Given(client.clone())),
            Clients::BuiltIn(pools, _) | Clients::Made(pools) => pools
                .lease(&runtime, address, self.connect, fresh)
                .map(Chosen::Leased)
                .map_err(|reason| problem(format!("the HTTP client cannot be set up: {reason}"))),
        }
    }

    /// Sends a request; waits for the head of the response.
    pub(crate) async fn send(
        &self,
        client: Chosen,
        request: http::Request<Body>,
    ) -> Result<http::Response<Received>, Failed> {
        let request = reqwest::Request::try_from(request).map_err(|error| self.failed(error))?;
        self.check(request.url()).map_err(|error| Failed { error, connected: false })?;
        let response = client.client().execute(request);
        let response = match self.read {
            None => response.await,
            Some(limit) => tokio::time::timeout(limit, response).await.map_err(|_| Failed {
                error: ConnectorError::timeout(TimedOut::reading(limit).into()),
                connected: true,
            })?,
        };
        let mut response: http::Response<Body> = response.map(Into::into).map_err(|error| self.failed(error))?;
        // After status 101 they hold the connection, and would keep it open as long as an error lives.
        response.extensions_mut().clear();
        if let Chosen::Leased(lease) = &client
            && response.version() == http::Version::HTTP_2
        {
            lease.share();
        }
        Ok(response.map(|body| Received { body, _client: client }))
    }

    /// Whether the environment allows to send something there.
    fn check(&self, url: &reqwest::Url) -> Result<(), ConnectorError> {
        let Clients::BuiltIn(_, proxies) = &self.transport.clients else { return Ok(()) };
        if let Some(problem) = from_environment(proxies).problem(url) {
            return Err(ConnectorError::user(problem.into()));
        }
        #[cfg(feature = "__rustls")]
        if url.scheme() == "https" {
            crate::tls::check().map_err(|problem| ConnectorError::user(problem.into()))?;
        }
        Ok(())
    }

    fn failed(&self, error: reqwest::Error) -> Failed {
        let (connecting, timeout) = (error.is_connect(), error.is_timeout());
        let connected = !connecting && !error.is_builder();
        let error = match (connecting, timeout, self.connect) {
            _ if error.is_builder() => ConnectorError::user(hide_address(error)),
            (true, true, Some(limit)) => ConnectorError::timeout(TimedOut::connecting(limit).into()),
            (_, true, _) => ConnectorError::timeout(hide_address(error)),
            (_, false, _) => ConnectorError::io(hide_address(error)),
        };
        Failed { error: if connecting { error.never_connected() } else { error }, connected }
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move {
            let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
            let (mut parts, body) = request.into_parts();
            let capture = parts.extensions.remove::<CaptureSmithyConnection>();
            let fresh = parts.extensions.remove::<Fresh>().is_some();
            let body = match body.is_streaming() {
                true => Body::wrap(body),
                // It is in memory, and comes out without a copy.
                false => match body.collect().now_or_never() {
                    Some(body) => body.map_err(ConnectorError::user)?.to_bytes().into(),
                    None => return Err(ConnectorError::user("a body in memory is not there".into())),
                },
            };
            let client = connector.client(&parts.uri, fresh)?;
            if let (Some(capture), Some(used)) = (&capture, client.used()) {
                capture.set_connection_retriever(move || Some(retirable(&used)));
            }
            let response = connector.send(client, http::Request::from_parts(parts, body)).await;
            let response = response.map_err(|failed| {
                if let Some(capture) = capture.filter(|_| !failed.connected) {
                    capture.set_connection_retriever(|| None);
                }
                failed.error
            })?;
            let response = response.map(SdkBody::from_body_1_x);
            response
                .try_into()
                .map_err(|error: aws_smithy_runtime_api::http::HttpError| ConnectorError::other(error.into(), None))
        })
    }
}

/// A connection as AWS's runtime sees it, which poisons it after a transient failure.
fn retirable(used: &Used) -> ConnectionMetadata {
    let used = used.clone();
    // Whether there is a proxy in between, `reqwest` does not say.
    ConnectionMetadata::builder().proxied(false).poison_fn(move || used.retire()).build()
}

/// An error without the address in it: path and query hold what callers send.
fn hide_address(error: reqwest::Error) -> BoxError {
    error.without_url().into()
}
