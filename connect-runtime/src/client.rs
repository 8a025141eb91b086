//! From a call to its result: what generated code calls, thin and generic, around `pipeline`.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::timeout::TimeoutConfig;

use crate::answer::{Answered, Untyped};
use crate::config::{self, Config, Interceptor};
use crate::interceptor::Map;
use crate::operation::{Operation, OperationError, Output};
use crate::pipeline::Pipeline;
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::shape::Structure;

pub use crate::service::Service;

/// What all clones of a client share: configuration, connections, credentials, the retry budget.
#[derive(Clone)]
pub struct Handle {
    pipeline: Arc<Pipeline>,
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let config = self.config();
        f.debug_struct("Handle")
            .field("service", &self.pipeline.service.id)
            .field("region", &config.region())
            .field("endpoint_url", &config.settings.endpoint_url)
            .finish_non_exhaustive()
    }
}

/// A call in the making: the client, and what is different about this one call.
#[derive(Debug, Clone)]
pub struct Call {
    handle: Handle,
    changes: Option<Box<config::Builder>>,
}

impl Call {
    /// Makes the call.
    ///
    /// # Errors
    /// Whatever keeps the call from succeeding.
    pub fn call<O: Operation>(self, mut input: O::Input) -> CallFuture<O> {
        Box::pin(async move {
            let mut output = <O::Output as Structure>::empty();
            let answered = self.pipeline().invoke(O::SPEC, &mut input, &mut output).await;
            typed::<O>(answered, output)
        })
    }

    /// Signs the request now, for somebody to send later.
    ///
    /// # Errors
    /// Parameters that are not valid, an operation with a body, no region, no credentials.
    pub fn presigned<O: Operation>(self, mut input: O::Input, config: PresigningConfig) -> PresigningFuture<O> {
        Box::pin(async move {
            let presigned = self.pipeline().presign(O::SPEC, &mut input, &config).await;
            presigned.map_err(|error| error.map_service_error(O::Error::from_failure))
        })
    }

    /// Changes settings for this one call. What is set there wins over the client's; hooks are
    /// added to the client's.
    pub fn config_override(&mut self, changes: impl Into<config::Builder>) {
        self.change(changes.into());
    }

    fn change(&mut self, changes: config::Builder) {
        let earlier = self.changes.take().map(|earlier| *earlier).unwrap_or_default();
        self.changes = Some(Box::new(changes.over(&earlier)));
    }

    pub(crate) fn pipeline(&self) -> Arc<Pipeline> {
        match &self.changes {
            None => self.handle.pipeline.clone(),
            Some(changes) => Arc::new(self.handle.pipeline.with(changes.settings())),
        }
    }
}

/// The result of a call whose type was not known, and which filled that output.
#[allow(clippy::result_large_err)] // how large an `SdkError` is, AWS's interface crate decides
pub(crate) fn typed<O: Operation>(answered: Result<Answered, Untyped>, mut output: O::Output) -> CallResult<O> {
    output.set_request_id(answered.map_err(|error| error.map_service_error(O::Error::from_failure))?.request_id);
    Ok(output)
}

/// What a call comes to: its output, or why there is none.
pub type CallResult<O, T = <O as Operation>::Output> = Result<T, SdkError<<O as Operation>::Error, HttpResponse>>;

/// A call on its way, which is only made when it is awaited.
pub type CallFuture<O, T = <O as Operation>::Output> = Pin<Box<dyn Future<Output = CallResult<O, T>> + Send>>;

/// A request that is being presigned: a future, to be awaited.
pub type PresigningFuture<O> = CallFuture<O, PresignedRequest>;

impl Handle {
    /// A client of that service. Environment variables are read here, unless the configuration
    /// was made from an `SdkConfig`; nothing is sent, and no connection is made.
    pub fn new(service: &'static Service, config: Config) -> Self {
        Handle { pipeline: Arc::new(Pipeline::new(service, config)) }
    }

    /// Starts a call.
    pub fn start(&self) -> Call {
        Call { handle: self.clone(), changes: None }
    }

    /// The configuration it was made with, and what the environment added to it.
    pub fn config(&self) -> &Config {
        &self.pipeline.config
    }

    /// Makes a call of that operation.
    ///
    /// # Errors
    /// Whatever keeps the call from succeeding: parameters that are not valid, no answer, an
    /// answer that cannot be read, or the service's own error.
    pub async fn call<O: Operation>(&self, input: O::Input) -> CallResult<O> {
        self.start().call::<O>(input).await
    }
}

/// A call whose settings differ from its client's.
///
/// ```ignore
/// let contact = client
///     .describe_contact()
///     .instance_id(instance)
///     .contact_id(contact)
///     .customize()
///     .timeout(Duration::from_secs(2))
///     .header("x-audit", "night shift")
///     .send()
///     .await?;
/// ```
#[must_use = "it does nothing until it is sent"]
pub struct Customize<O: Operation> {
    call: Call,
    input: O::Input,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Customize<O> {
    /// A call with that input.
    pub fn new(call: Call, input: O::Input) -> Self {
        Customize { call, input, operation: PhantomData }
    }

    /// Uses these settings instead of the client's, for this call. Timeouts that are not set
    /// there are the client's; hooks are added to the client's.
    pub fn config_override(mut self, changes: impl Into<config::Builder>) -> Self {
        self.call.config_override(changes);
        self
    }

    /// Limits the time for the whole call, with all its attempts.
    pub fn timeout(mut self, limit: Duration) -> Self {
        let timeouts = TimeoutConfig::builder().operation_timeout(limit).build();
        self.call.change(Config::builder().timeout_config(timeouts));
        self
    }

    /// Sets a header on every attempt. It is signed.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        self.interceptor(Map(move |mut request: HttpRequest| {
            let set = request.headers_mut().try_insert(name.clone(), value.clone());
            set.map_err(|error| format!("the header `{}` cannot be sent: {error}", name.escape_debug()))?;
            Ok(request)
        }))
    }

    /// Adds a hook into every attempt.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.call.change(Config::builder().interceptor(interceptor));
        self
    }

    /// Changes the request of every attempt, before it is signed.
    pub fn mutate_request(self, change: impl Fn(&mut HttpRequest) + Send + Sync + 'static) -> Self {
        self.interceptor(Map(move |mut request| {
            change(&mut request);
            Ok(request)
        }))
    }

    /// Replaces the request of every attempt, before it is signed. An error ends the call.
    pub fn map_request<E>(self, map: impl Fn(HttpRequest) -> Result<HttpRequest, E> + Send + Sync + 'static) -> Self
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        self.interceptor(Map(move |request| map(request).map_err(BoxError::from)))
    }

    /// Makes the call.
    ///
    /// # Errors
    /// Whatever keeps the call from succeeding.
    pub fn send(self) -> CallFuture<O> {
        self.call.call::<O>(self.input)
    }

    /// Signs the request now, for somebody to send later. Hooks and headers of the call are not
    /// part of it.
    ///
    /// # Errors
    /// Parameters that are not valid, an operation with a body, no region, no credentials.
    pub fn presigned(self, config: PresigningConfig) -> PresigningFuture<O> {
        self.call.presigned::<O>(self.input, config)
    }
}

impl<O: Operation> fmt::Debug for Customize<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Customize({})", O::SPEC.name)
    }
}
