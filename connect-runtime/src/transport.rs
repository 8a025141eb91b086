//! The way from a signed request to the head of its response: the built-in transport, or any
//! `HttpClient` of AWS's interface crates.

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connection::CaptureSmithyConnection;
use aws_smithy_runtime_api::client::http::{HttpConnector, SharedHttpClient, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::timeout::TimeoutConfig;
use bytes::Bytes;
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;

#[cfg(feature = "__reqwest")]
use crate::built_in::Reqwest;
use crate::foreign::{self, Fresh};

/// A body on its way in.
pub(crate) type Incoming = UnsyncBoxBody<Bytes, BoxError>;

/// What sends the requests of a client.
#[derive(Debug, Clone)]
pub(crate) enum Transport {
    /// Without the detour over the request type of AWS's interface crates.
    #[cfg(feature = "__reqwest")]
    BuiltIn(crate::built_in::Connector),
    Foreign(SharedHttpConnector),
    /// There is none, for this reason.
    None(String),
}

impl Transport {
    /// The transport that the configuration asks for.
    pub(crate) fn new(
        client: Option<&SharedHttpClient>,
        timeouts: &TimeoutConfig,
        sleep: &SharedAsyncSleep,
        time: &SharedTimeSource,
    ) -> Self {
        match client {
            Some(client) => match foreign::connector(client, timeouts, sleep, time) {
                Ok(connector) => Transport::Foreign(connector),
                Err(error) => Transport::None(format!("the HTTP client cannot be used: {error}")),
            },
            #[cfg(feature = "__reqwest")]
            None => Transport::BuiltIn(Reqwest::new().connector(timeouts.connect_timeout(), timeouts.read_timeout())),
            #[cfg(not(feature = "__reqwest"))]
            None => Transport::None(
                "there is no HTTP client: enable one of the features `ring`, `aws-lc-rs` and `native-tls`, \
                 or set `http_client` in the configuration"
                    .to_owned(),
            ),
        }
    }

    /// The same for other timeouts, on the same connections where that is possible.
    pub(crate) fn with_timeouts(&self, timeouts: &TimeoutConfig) -> Option<Self> {
        let _ = timeouts; // without the built-in transport, nothing takes them
        match self {
            #[cfg(feature = "__reqwest")]
            Transport::BuiltIn(connector) => {
                Some(Transport::BuiltIn(connector.with_timeouts(timeouts.connect_timeout(), timeouts.read_timeout())))
            }
            Transport::Foreign(_) => None,
            Transport::None(why) => Some(Transport::None(why.clone())),
        }
    }

    /// Sends a request; waits for the head of the response. With `fresh`, on a new connection, if
    /// the transport can. Leaves behind what it was sent on, even where there is no response.
    pub(crate) async fn send(
        &self,
        request: http::Request<Bytes>,
        fresh: bool,
        connection: &mut Option<Connection>,
    ) -> Result<http::Response<Incoming>, ConnectorError> {
        match self {
            #[cfg(feature = "__reqwest")]
            Transport::BuiltIn(connector) => {
                let client = connector.client(request.uri(), fresh)?;
                *connection = client.used().map(Connection::BuiltIn);
                let response = connector.send(client, request.map(Into::into)).await.map_err(|failed| {
                    connection.take_if(|_| !failed.connected);
                    failed.error
                })?;
                Ok(response.map(BodyExt::boxed_unsync))
            }
            Transport::Foreign(connector) => {
                let request = request.map(SdkBody::from);
                let mut request = HttpRequest::try_from(request).map_err(|error| ConnectorError::user(error.into()))?;
                let capture = CaptureSmithyConnection::new();
                request.add_extension(capture.clone());
                *connection = Some(Connection::Foreign(capture));
                if fresh {
                    request.add_extension(Fresh);
                }
                let response = connector.call(request).await?;
                let response = response.try_into_http1x();
                let response = response.map_err(|error| ConnectorError::other(error.into(), None))?;
                Ok(response.map(BodyExt::boxed_unsync))
            }
            Transport::None(why) => Err(ConnectorError::user(why.as_str().into())),
        }
    }
}

/// What an attempt was sent on.
#[derive(Debug)]
pub(crate) enum Connection {
    #[cfg(feature = "__reqwest")]
    BuiltIn(crate::pool::Used),
    Foreign(CaptureSmithyConnection),
}

impl Connection {
    /// Keeps later requests from being sent on it, whoever sends them.
    pub(crate) fn retire(&self) {
        match self {
            #[cfg(feature = "__reqwest")]
            Connection::BuiltIn(used) => used.retire(),
            Connection::Foreign(capture) => {
                if let Some(connection) = capture.get() {
                    connection.poison();
                }
            }
        }
    }
}
