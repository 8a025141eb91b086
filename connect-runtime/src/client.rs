//! From a call to its result: checks, request, signature, attempts, response.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_runtime_api::client::http::{HttpConnector, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body_util::BodyExt;

use crate::config::{Config, IdempotencyTokenProvider};
use crate::operation::{Operation, OperationError, Output, Spec};
use crate::response::Failure;
use crate::shape::Structure;
use crate::{endpoint, request, response, sign, token, transport, validate};

/// What a service is called and how its requests are addressed and signed.
#[derive(Debug)]
pub struct Service {
    /// As in `Connect`: part of configuration keys and of traces.
    pub id: &'static str,
    /// Version of the API, a date.
    pub api_version: &'static str,
    /// First label of the host name.
    pub endpoint_prefix: &'static str,
    /// What requests are signed for.
    pub signing_name: &'static str,
    /// Version of the generated crate.
    pub crate_version: &'static str,
}

/// What all clones of a client share.
#[derive(Debug, Clone)]
pub struct Handle {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    service: &'static Service,
    config: Config,
    connector: SharedHttpConnector,
    tokens: IdempotencyTokenProvider,
}

/// A call in the making: the client, and what is different about this one call.
#[derive(Debug, Clone)]
pub struct Call {
    handle: Handle,
}

impl Call {
    /// Makes the call.
    ///
    /// # Errors
    /// Whatever keeps the call from succeeding.
    pub fn call<O: Operation>(self, input: O::Input) -> CallFuture<O> {
        CallFuture { result: Box::pin(async move { self.handle.call::<O>(input).await }) }
    }
}

/// What a call comes to: its output, or why there is none.
pub type CallResult<O> = Result<<O as Operation>::Output, SdkError<<O as Operation>::Error, HttpResponse>>;

/// A call on its way: a future, to be awaited.
#[must_use = "a call is only made when it is awaited"]
pub struct CallFuture<O: Operation> {
    result: Pin<Box<dyn Future<Output = CallResult<O>> + Send>>,
}

impl<O: Operation> Future for CallFuture<O> {
    type Output = CallResult<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.result.as_mut().poll(context)
    }
}

impl<O: Operation> std::fmt::Debug for CallFuture<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CallFuture({})", O::SPEC.name)
    }
}

/// A failure whose error is not typed yet.
type Untyped = SdkError<Box<Failure>, HttpResponse>;

impl Handle {
    /// A client of that service.
    pub fn new(service: &'static Service, config: Config) -> Self {
        let connector = transport::connector(&config);
        let tokens = config.idempotency_token_provider().cloned().unwrap_or_else(IdempotencyTokenProvider::random);
        Handle { inner: Arc::new(Inner { service, config, connector, tokens }) }
    }

    /// Starts a call.
    pub fn start(&self) -> Call {
        Call { handle: self.clone() }
    }

    /// The configuration it was made with.
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    /// Makes a call of that operation.
    ///
    /// # Errors
    /// Whatever keeps the call from succeeding: parameters that are not valid, no answer, an
    /// answer that cannot be read, or the service's own error.
    pub async fn call<O: Operation>(&self, mut input: O::Input) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
        let mut output = <O::Output as Structure>::empty();
        match self.invoke(O::SPEC, &mut input, &mut output).await {
            Ok(request_id) => {
                output.set_request_id(request_id);
                Ok(output)
            }
            Err(error) => Err(error.map_service_error(O::Error::from_failure)),
        }
    }

    /// Makes a call without knowing its types: compiled once, for all operations.
    async fn invoke(
        &self,
        spec: &'static Spec,
        input: &mut dyn Structure,
        output: &mut dyn Structure,
    ) -> Result<Option<String>, Untyped> {
        let request = self.request(spec, input)?;
        let response = self.attempt(spec, request).await?;
        response::decode(&response, spec, output).map_err(|failure| failed(failure, response))
    }

    fn request(&self, spec: &'static Spec, input: &mut dyn Structure) -> Result<http::Request<Bytes>, Untyped> {
        token::fill(input, &self.inner.tokens);
        if self.inner.config.check_parameters().unwrap_or(true) {
            validate::validate(spec.name, input).map_err(SdkError::construction_failure)?;
        }
        let mut request = request::build(spec, input).map_err(SdkError::construction_failure)?;
        let endpoint =
            endpoint::resolve(self.inner.service, &self.inner.config).map_err(SdkError::construction_failure)?;
        endpoint.apply(&mut request).map_err(SdkError::construction_failure)?;
        Ok(request)
    }

    async fn attempt(
        &self,
        spec: &'static Spec,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Untyped> {
        self.sign(spec, &mut request).await?;
        let request = transport::to_connector(request).map_err(SdkError::construction_failure)?;
        let response = self.inner.connector.call(request).await.map_err(SdkError::dispatch_failure)?;
        let status = response.status().as_u16();
        let response = response.try_into_http1x().map_err(|error| {
            SdkError::response_error(
                error,
                HttpResponse::new(
                    aws_smithy_runtime_api::http::StatusCode::try_from(status)
                        .unwrap_or_else(|_| unreachable!("it was a status")),
                    SdkBody::empty(),
                ),
            )
        })?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(|error| {
            SdkError::response_error(error, raw(http::Response::from_parts(parts.clone(), Bytes::new())))
        })?;
        Ok(http::Response::from_parts(parts, body.to_bytes()))
    }

    async fn sign(&self, spec: &'static Spec, request: &mut http::Request<Bytes>) -> Result<(), Untyped> {
        if spec.anonymous {
            return Ok(());
        }
        let provider = self.inner.config.credentials_provider();
        let credentials = match &provider {
            Some(provider) => provider.provide_credentials().await,
            None => crate::credentials::from_environment(),
        };
        let credentials = credentials.map_err(SdkError::construction_failure)?;
        let region = self.inner.config.region().map_or("", |region| region.as_ref());
        let now = self.inner.config.time_source().unwrap_or_default().now();
        sign::sign(request, spec, self.inner.service, region, credentials, now).map_err(SdkError::construction_failure)
    }
}

/// A response that holds an error, or cannot be read.
fn failed(mut failure: Box<Failure>, response: http::Response<Bytes>) -> Untyped {
    match failure.source.take() {
        Some(source) => SdkError::response_error(source, raw(response)),
        None => SdkError::service_error(failure, raw(response)),
    }
}

/// A response as the interface crates hold it.
fn raw(response: http::Response<Bytes>) -> HttpResponse {
    let status = response.status();
    HttpResponse::try_from(response.map(SdkBody::from)).unwrap_or_else(|_| {
        // Only headers that are not UTF-8 are refused there; the status is what is left to tell.
        let mut bare = http::Response::new(SdkBody::empty());
        *bare.status_mut() = status;
        HttpResponse::try_from(bare).unwrap_or_else(|_| unreachable!("it has no headers"))
    })
}
