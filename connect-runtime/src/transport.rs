//! The built-in transport, over `reqwest`, and the way to any other.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::config::Config;

/// The connector that the configuration asks for.
pub(crate) fn connector(config: &Config) -> SharedHttpConnector {
    let _ = config;
    SharedHttpConnector::new(Reqwest { client: reqwest::Client::new() })
}

/// A request as connectors take it.
pub(crate) fn to_connector(request: http::Request<Bytes>) -> Result<HttpRequest, BoxError> {
    Ok(HttpRequest::try_from(request.map(SdkBody::from))?)
}

/// Sends requests through a `reqwest::Client`.
#[derive(Debug, Clone)]
pub(crate) struct Reqwest {
    client: reqwest::Client,
}

impl HttpConnector for Reqwest {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = self.client.clone();
        HttpConnectorFuture::new(async move {
            let request = request.try_into_http1x().map_err(|error| ConnectorError::user(error.into()))?;
            let request =
                request.map(|body| reqwest::Body::from(body.bytes().map(Bytes::copy_from_slice).unwrap_or_default()));
            let request = reqwest::Request::try_from(request).map_err(|error| ConnectorError::user(error.into()))?;
            let response = client.execute(request).await.map_err(failure)?;
            let response = http::Response::<reqwest::Body>::from(response).map(SdkBody::from_body_1_x);
            response
                .try_into()
                .map_err(|error: aws_smithy_runtime_api::http::HttpError| ConnectorError::other(error.into(), None))
        })
    }
}

fn failure(error: reqwest::Error) -> ConnectorError {
    match () {
        () if error.is_timeout() => ConnectorError::timeout(error.into()),
        () if error.is_builder() => ConnectorError::user(error.into()),
        () => ConnectorError::io(error.into()),
    }
}
