//! The built-in transport, over the crate `reqwest`.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use futures_util::future::FutureExt;
use http_body_util::BodyExt;
use reqwest::{Body, Client};

use crate::timeout::TimedOut;
use crate::transport::Fresh;

/// How long a connection is kept that nobody uses.
const IDLE: Duration = Duration::from_secs(90);
/// How long an HTTP/2 connection may be silent while a call waits on it, before it is asked for a sign.
#[cfg(feature = "http2")]
const PING: Duration = Duration::from_secs(20);
/// How long it may take to give one.
#[cfg(feature = "http2")]
const PONG: Duration = Duration::from_secs(10);
/// How many pools, one for each connect timeout, are kept for later calls.
const POOLS: usize = 8;

/// The built-in transport, over the crate [`reqwest`](https://docs.rs/reqwest).
///
/// | what | how |
/// |---|---|
/// | TLS | the Cargo feature `ring` (default), `aws-lc-rs` or `native-tls`; certificates are checked as the operating system would |
/// | HTTP | 1.1; with the feature `http2`, also 2 where the server offers it; `http://` works for tests and proxies |
/// | connections | reused, and closed after 90 seconds without use; `TCP_NODELAY` is set; one of HTTP/2 that gives no sign for 20 seconds is asked for one, and closed after 10 more |
/// | proxies | those that `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name |
/// | redirects | never followed, since the signature holds for one host |
///
/// A client that names no `http_client` has one of its own. To let several clients share
/// connections, give each a clone of the same one; to bring certificates, proxies or name
/// resolution of your own, make a `reqwest::Client` (version 0.13) and convert it:
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
#[derive(Debug, Clone, Default)]
pub struct Reqwest {
    pools: Arc<Pools>,
}

#[derive(Debug, Default)]
struct Pools {
    /// Clients that the program made, used as they are; the second makes new connections.
    given: Option<(Client, Client)>,
    made: Mutex<Vec<Arc<Pool>>>,
}

/// Connections that were made with the same connect timeout.
#[derive(Debug)]
struct Pool {
    connect: Option<Duration>,
    shared: OnceLock<Result<Client, String>>,
    /// Makes a new connection for each request.
    fresh: OnceLock<Result<Client, String>>,
}

impl Reqwest {
    /// With settings for AWS. Nothing is set up before the first request.
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn connector(&self, connect: Option<Duration>, read: Option<Duration>) -> Connector {
        Connector { transport: self.clone(), pool: self.pools.with(connect), read }
    }
}

/// A client that the program made. Its own settings hold, its connect timeout included; set it
/// to follow no redirects.
///
/// An attempt after a transient failure may then be sent on the same connection, if that is still
/// open: after a status such as 503, or over HTTP/2. A pair of clients avoids that.
impl From<Client> for Reqwest {
    fn from(client: Client) -> Self {
        (client.clone(), client).into()
    }
}

/// Two clients that the program made, of which the second sends the attempts after a transient failure.
/// Make it in the same way, with `pool_max_idle_per_host(0)` besides: so it makes a new connection each time.
impl From<(Client, Client)> for Reqwest {
    fn from(clients: (Client, Client)) -> Self {
        Reqwest { pools: Arc::new(Pools { given: Some(clients), made: Mutex::default() }) }
    }
}

impl HttpClient for Reqwest {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.connector(settings.connect_timeout(), settings.read_timeout()))
    }
}

impl Pools {
    fn with(&self, connect: Option<Duration>) -> Arc<Pool> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = made.iter().find(|pool| pool.connect == connect) {
            return pool.clone();
        }
        let (shared, fresh) =
            self.given.clone().map(|(shared, fresh)| (Ok(shared).into(), Ok(fresh).into())).unwrap_or_default();
        let pool = Arc::new(Pool { connect, shared, fresh });
        if made.len() < POOLS {
            made.push(pool.clone());
        }
        pool
    }
}

impl Pool {
    fn client(&self, fresh: bool) -> Result<&Client, ConnectorError> {
        let (cell, idle) = if fresh { (&self.fresh, 0) } else { (&self.shared, usize::MAX) };
        cell.get_or_init(|| build(self.connect, idle))
            .as_ref()
            .map_err(|problem| ConnectorError::user(format!("the HTTP client cannot be set up: {problem}").into()))
    }
}

fn build(connect: Option<Duration>, idle_connections: usize) -> Result<Client, String> {
    let mut builder = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .tcp_nodelay(true)
        .pool_idle_timeout(IDLE)
        .pool_max_idle_per_host(idle_connections);
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
    builder.build().map_err(|error| chain(&error))
}

/// Sends requests with these timeouts.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    transport: Reqwest,
    pool: Arc<Pool>,
    read: Option<Duration>,
}

impl Connector {
    pub(crate) fn with_timeouts(&self, connect: Option<Duration>, read: Option<Duration>) -> Self {
        self.transport.connector(connect, read)
    }

    pub(crate) async fn send(
        &self,
        request: http::Request<Body>,
        fresh: bool,
    ) -> Result<http::Response<Body>, ConnectorError> {
        #[cfg(feature = "__rustls")]
        if self.transport.pools.given.is_none() && request.uri().scheme() == Some(&http::uri::Scheme::HTTPS) {
            crate::tls::check().map_err(|problem| ConnectorError::user(problem.into()))?;
        }
        let client = self.pool.client(fresh)?;
        let request = reqwest::Request::try_from(request).map_err(|error| self.failure(error))?;
        let response = client.execute(request);
        let response = match self.read {
            None => response.await,
            Some(limit) => match tokio::time::timeout(limit, response).await {
                Ok(response) => response,
                Err(_) => return Err(ConnectorError::timeout(TimedOut::reading(limit).into())),
            },
        };
        let mut response: http::Response<Body> = response.map(Into::into).map_err(|error| self.failure(error))?;
        // After status 101 they hold the connection, and would keep it open as long as an error lives.
        response.extensions_mut().clear();
        Ok(response)
    }

    fn failure(&self, error: reqwest::Error) -> ConnectorError {
        let (connecting, timeout) = (error.is_connect(), error.is_timeout());
        match (connecting, timeout, self.pool.connect) {
            _ if error.is_builder() => ConnectorError::user(hide_address(error)),
            (true, true, Some(limit)) => ConnectorError::timeout(TimedOut::connecting(limit).into()).never_connected(),
            (true, ..) => ConnectorError::io(hide_address(error)).never_connected(),
            (false, true, _) => ConnectorError::timeout(hide_address(error)),
            (false, false, _) => ConnectorError::io(hide_address(error)),
        }
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move {
            let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
            let (mut parts, body) = request.into_parts();
            let fresh = parts.extensions.remove::<Fresh>().is_some();
            let body = match body.is_streaming() {
                true => Body::wrap(body),
                // It is in memory, and comes out without a copy.
                false => match body.collect().now_or_never() {
                    Some(body) => body.map_err(ConnectorError::user)?.to_bytes().into(),
                    None => return Err(ConnectorError::user("a body in memory is not there".into())),
                },
            };
            let response = connector.send(http::Request::from_parts(parts, body), fresh).await?;
            let response = response.map(|body| SdkBody::from_body_1_x(body.map_err(hide_address)));
            response
                .try_into()
                .map_err(|error: aws_smithy_runtime_api::http::HttpError| ConnectorError::other(error.into(), None))
        })
    }
}

/// An error without the address in it: path and query hold what callers send.
pub(crate) fn hide_address(error: reqwest::Error) -> BoxError {
    error.without_url().into()
}

/// An error with its sources, on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let all = std::iter::successors(Some(error), |error| error.source());
    all.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
