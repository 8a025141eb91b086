//! What transports and identity caches of AWS's interface crates expect to find around them.
//!
//! They take the components of AWS's orchestrator, and look for the clock and the timer there, to
//! time out with; the rest must be present and is not used.

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign};
use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, EndpointResolverParams, ResolveEndpoint};
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::{
    GetIdentityResolver, RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::timeout::TimeoutConfig;

/// The connector of somebody's `HttpClient`, with our timeouts, clock and timer.
pub(crate) fn connector(
    client: &SharedHttpClient,
    timeouts: &TimeoutConfig,
    sleep: &SharedAsyncSleep,
    time: &SharedTimeSource,
) -> Result<SharedHttpConnector, BoxError> {
    let components = components(Some(client.clone()), sleep, time)?;
    let mut settings = HttpConnectorSettings::builder();
    settings.set_connect_timeout(timeouts.connect_timeout()).set_read_timeout(timeouts.read_timeout());
    Ok(client.http_connector(&settings.build(), &components))
}

/// On a request for which the built-in transport should make a new connection, where it is in use
/// as any other `HttpClient`.
#[derive(Debug, Clone)]
pub(crate) struct Fresh;

/// The clock, the timer, and stand-ins for the rest.
pub(crate) fn components(
    client: Option<SharedHttpClient>,
    sleep: &SharedAsyncSleep,
    time: &SharedTimeSource,
) -> Result<RuntimeComponents, BoxError> {
    let components = RuntimeComponentsBuilder::new("connect-runtime")
        .with_auth_scheme(Absent)
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(Vec::new())))
        .with_endpoint_resolver(Some(Absent))
        .with_identity_cache(Some(Absent))
        .with_identity_resolver(SCHEME, Absent)
        .with_retry_strategy(Some(Absent))
        .with_http_client(client)
        .with_sleep_impl(Some(sleep.clone()))
        .with_time_source(Some(time.clone()))
        .build()?;
    Ok(components)
}

const SCHEME: AuthSchemeId = AuthSchemeId::new("none");
const UNUSED: &str =
    "connect-runtime signs, retries and finds endpoints by itself; transports and caches must not ask for these";

/// A component that this runtime has no use for.
#[derive(Debug)]
struct Absent;

impl AuthScheme for Absent {
    fn scheme_id(&self) -> AuthSchemeId {
        SCHEME
    }

    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        None
    }

    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for Absent {
    fn sign_http_request(
        &self,
        _: &mut HttpRequest,
        _: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        Err(UNUSED.into())
    }
}

impl ResolveEndpoint for Absent {
    fn resolve_endpoint<'a>(&'a self, _: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        EndpointFuture::ready(Err(UNUSED.into()))
    }
}

impl ResolveCachedIdentity for Absent {
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(UNUSED.into()))
    }
}

impl ResolveIdentity for Absent {
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, _: &'a ConfigBag) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(UNUSED.into()))
    }
}

impl RetryStrategy for Absent {
    fn should_attempt_initial_request(&self, _: &RuntimeComponents, _: &ConfigBag) -> Result<ShouldAttempt, BoxError> {
        Err(UNUSED.into())
    }

    fn should_attempt_retry(
        &self,
        _: &InterceptorContext,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(UNUSED.into())
    }
}
