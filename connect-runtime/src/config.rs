//! Configuration of a client, and the types it is made of.

use std::fmt;
use std::sync::Arc;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_async::time::{SharedTimeSource, TimeSource};
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
pub use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
pub use aws_smithy_types::retry::RetryConfig;
pub use aws_smithy_types::timeout::TimeoutConfig;
pub use aws_types::SdkConfig;
pub use aws_types::app_name::AppName;
pub use aws_types::region::Region;

#[cfg(feature = "__reqwest")]
pub use crate::built_in::Reqwest;
pub use crate::interceptor::{Interceptor, SharedInterceptor};
pub use crate::token::IdempotencyTokenProvider;
use crate::url::Url;

/// Settings of retries.
pub mod retry {
    pub use aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
}

/// Settings of timeouts.
pub mod timeout {
    pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}

/// Requests and responses as connectors see them.
pub mod http {
    pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
}

/// Hooks into every attempt.
pub mod interceptors {
    pub use crate::interceptor::{Attempt, Interceptor, Outcome, SharedInterceptor};
}

/// Configuration of a client.
///
/// Made from the configuration that all AWS clients share ([`Config::new`]) or piece by piece
/// ([`Config::builder`]). What is set in code wins over the environment, that over the profile,
/// and that over the default. Profiles are only known to an [`SdkConfig`], which whoever loads it
/// (`load_defaults`, feature `aws-config`) fills from environment and profile; a client that is
/// configured piece by piece reads the environment variables named at each setting when it is made.
#[derive(Debug, Clone)]
pub struct Config {
    pub(crate) settings: Arc<Settings>,
}

/// Each is explained at the method of [`Config`] and [`Builder`] that has its name.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Region>,
    pub(crate) credentials_provider: Option<SharedCredentialsProvider>,
    pub(crate) identity_cache: Option<SharedIdentityCache>,
    pub(crate) endpoint_url: Option<Url>,
    pub(crate) retry_config: Option<RetryConfig>,
    pub(crate) timeout_config: Option<TimeoutConfig>,
    pub(crate) app_name: Option<AppName>,
    pub(crate) use_fips: Option<bool>,
    pub(crate) use_dual_stack: Option<bool>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
    pub(crate) disable_clock_skew_correction: Option<bool>,
    pub(crate) time_source: Option<SharedTimeSource>,
    pub(crate) sleep_impl: Option<SharedAsyncSleep>,
    pub(crate) http_client: Option<SharedHttpClient>,
    pub(crate) stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    pub(crate) max_response_bytes: Option<u64>,
    pub(crate) idempotency_token_provider: Option<IdempotencyTokenProvider>,
    pub(crate) check_parameters: Option<bool>,
    pub(crate) interceptors: Vec<SharedInterceptor>,
    /// Where the settings came from, to look up what it says of one service's endpoint.
    pub(crate) shared: Option<SdkConfig>,
}

/// Collects the settings of a [`Config`].
#[derive(Debug, Clone, Default)]
pub struct Builder {
    settings: Settings,
}

/// The methods of a setting: set it, set or clear it, ask for it.
macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident, $set:ident: ($value:ident: $arg:ty) => $type:ty = $option:expr, $get:ty = $as:ident;)*) => {
        impl Builder {
            $(
                $(#[$doc])*
                pub fn $name(mut self, $value: $arg) -> Self {
                    self.settings.$name = $option;
                    self
                }

                $(#[$doc])*
                pub fn $set(&mut self, value: Option<$type>) -> &mut Self {
                    self.settings.$name = value.map(Into::into);
                    self
                }
            )*
        }

        impl Settings {
            /// These settings, and where they say nothing, the others.
            pub(crate) fn over(mut self, others: &Settings) -> Settings {
                $(
                    if self.$name.is_none() {
                        self.$name = others.$name.clone();
                    }
                )*
                let interceptors = std::mem::take(&mut self.interceptors);
                self.interceptors = others.interceptors.iter().cloned().chain(interceptors).collect();
                self.shared = self.shared.or_else(|| others.shared.clone());
                self
            }
        }

        impl fmt::Debug for Settings {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut all = f.debug_struct("Settings");
                $(all.field(stringify!($name), &self.$name);)*
                // What `shared` says of others is theirs to print.
                all.field("interceptors", &self.interceptors).finish_non_exhaustive()
            }
        }

        impl Config {
            $(
                $(#[$doc])*
                pub fn $name(&self) -> Option<$get> {
                    self.settings.$name.$as()
                }
            )*
        }
    };
}

settings! {
    /// The region that calls go to and are signed for, in lower case whatever its case here. Default:
    /// `AWS_REGION`, then `AWS_DEFAULT_REGION`; without any, calls fail.
    region, set_region: (value: impl Into<Option<Region>>) => Region = value.into(), &Region = as_ref;
    /// Where credentials come from. They are loaded once for all calls that wait, and serve until
    /// they expire, or for 15 minutes if they do not say when. A renewal begins up to 5 minutes before
    /// that, in the background. If it fails, the old ones serve on, and another attempt follows after
    /// a pause. A load may take 22 seconds, and goes on when the call that began it ends. For one call
    /// (`config_override`), a provider has a cache of its own; pass the same `SharedCredentialsProvider`
    /// each time, and the calls share it. Default: the provider of the [`SdkConfig`] that the
    /// configuration was made from, and if that has none, there are no credentials and calls fail;
    /// without an `SdkConfig`, the environment variables `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`
    /// and `AWS_SESSION_TOKEN`.
    credentials_provider, set_credentials_provider: (value: impl ProvideCredentials + 'static) => SharedCredentialsProvider
        = Some(shared(value)), SharedCredentialsProvider = clone;
    /// What keeps credentials instead: a cache of AWS's interface crates, which several clients can
    /// share. It decides when credentials are renewed. Default: the one of the [`SdkConfig`], if the
    /// configuration came from it and has one, and a cache of the client's own otherwise.
    identity_cache, set_identity_cache: (value: impl ResolveCachedIdentity + 'static) => SharedIdentityCache
        = Some(value.into_shared()), SharedIdentityCache = clone;
    /// The endpoint, instead of the one that follows from region, FIPS and dual stack, with which
    /// it cannot be combined. A path on it comes before the operation's path. Default:
    /// `AWS_ENDPOINT_URL_CONNECT` (the name ends with the service's), then `AWS_ENDPOINT_URL`,
    /// unless `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` is `true`; then the profile, if the
    /// configuration came from an [`SdkConfig`].
    endpoint_url, set_endpoint_url: (value: impl Into<String>) => String = Some(value.into().into()), &str = as_deref;
    /// How to retry. Default: `AWS_RETRY_MODE` and `AWS_MAX_ATTEMPTS`, then three attempts in
    /// standard mode.
    ///
    /// | field | default | meaning |
    /// |---|---|---|
    /// | `mode` | standard | adaptive mode also limits how fast the client sends, once the service throttles |
    /// | `max_attempts` | 3 | attempts in all; 1 turns retries off |
    /// | `initial_backoff` | 50 ms, and 1 s after throttling | longest delay before the first retry; doubles with each. A value other than the field's own default of 1 s holds for every retry |
    /// | `max_backoff` | 20 s | longest delay before any retry |
    /// | `reconnect_mode` | on transient errors | whether connections are given up after a transient failure, so that neither a retry nor another call uses them |
    ///
    /// Each delay is a random part of the longest. Beyond that, all calls of a client share a
    /// budget of 500 tokens: a retry costs 14, or 5 after throttling, and success refunds it.
    retry_config, set_retry_config: (value: RetryConfig) => RetryConfig = Some(value), &RetryConfig = as_ref;
    /// How long to wait. Sleeps between attempts count for the operation only.
    ///
    /// | field | default | from … to |
    /// |---|---|---|
    /// | `connect_timeout` | 3.1 s | looking up the host … TLS is set up |
    /// | `read_timeout` | 60 s | sending the request … the response begins |
    /// | `operation_attempt_timeout` | none | credentials … the end of the body; the attempt may be retried |
    /// | `operation_timeout` | none | the whole call, with all attempts |
    ///
    /// `TimeoutConfig::builder().disable_read_timeout()` waits for a response without limit; for the body,
    /// [`stalled_stream_protection`](Self::stalled_stream_protection) sets one. A transport other than
    /// `Reqwest` gets the first two as `HttpConnectorSettings`, and keeps them by itself.
    timeout_config, set_timeout_config: (value: TimeoutConfig) => TimeoutConfig = Some(value), &TimeoutConfig = as_ref;
    /// Name of the application, sent in the user agent. Default: `AWS_SDK_UA_APP_ID`, then none.
    app_name, set_app_name: (value: AppName) => AppName = Some(value), &AppName = as_ref;
    /// Whether to call the endpoints that are validated under FIPS 140. Default:
    /// `AWS_USE_FIPS_ENDPOINT`, then no.
    use_fips, set_use_fips: (value: impl Into<bool>) => bool = Some(value.into()), bool = clone;
    /// Whether to call the endpoints that speak IPv6 as well. Default:
    /// `AWS_USE_DUALSTACK_ENDPOINT`, then no.
    use_dual_stack, set_use_dual_stack: (value: impl Into<bool>) => bool = Some(value.into()), bool = clone;
    /// Accepted for programs that set it for other clients; there is one behaviour here.
    behavior_version, set_behavior_version: (value: BehaviorVersion) => BehaviorVersion = Some(value), BehaviorVersion = clone;
    /// Whether to sign with this machine's clock even where the service's differs. Default: no,
    /// the difference is learned from the `Date` of responses. One more than 400 days away is ignored.
    disable_clock_skew_correction, set_disable_clock_skew_correction: (value: impl Into<Option<bool>>) => bool
        = value.into(), bool = clone;
    /// The clock that signatures and the expiry of credentials go by. Default: the system's.
    time_source, set_time_source: (value: impl TimeSource + 'static) => SharedTimeSource
        = Some(SharedTimeSource::new(value)), SharedTimeSource = clone;
    /// How to sleep between attempts and until timeouts. Default: tokio's timer.
    sleep_impl, set_sleep_impl: (value: impl AsyncSleep + 'static) => SharedAsyncSleep
        = Some(SharedAsyncSleep::new(value)), SharedAsyncSleep = clone;
    /// The transport: `Reqwest`, over a `reqwest::Client` of your own if you like, or any `HttpClient` of
    /// AWS's interface crates, those for tests included. Default: a `Reqwest` of the client's own,
    /// if one of the features `ring`, `aws-lc-rs` and `native-tls` is on.
    http_client, set_http_client: (value: impl HttpClient + 'static) => SharedHttpClient
        = Some(value.into_shared()), SharedHttpClient = clone;
    /// When to give up on the body of a response that no longer arrives. Default: below 1 byte a
    /// second for 5 seconds, and still so after 5 seconds of grace.
    stalled_stream_protection, set_stalled_stream_protection: (value: StalledStreamProtectionConfig) => StalledStreamProtectionConfig
        = Some(value), &StalledStreamProtectionConfig = as_ref;
    /// How many bytes the body of a response may have. A larger one is an error as soon as that is
    /// known, and is not asked for again; `u64::MAX` allows any size. Bodies are held in memory, so
    /// this bounds what a call can take. Default: 67,108,864 (64 MiB).
    max_response_bytes, set_max_response_bytes: (value: u64) => u64 = Some(value), u64 = clone;
    /// Where idempotency tokens come from. Default: random UUIDs.
    idempotency_token_provider, set_idempotency_token_provider: (value: impl Into<IdempotencyTokenProvider>) => IdempotencyTokenProvider
        = Some(value.into()), &IdempotencyTokenProvider = as_ref;
    /// Whether parameters are checked before a call is sent. Default: yes.
    check_parameters, set_check_parameters: (value: bool) => bool = Some(value), bool = clone;
}

impl Builder {
    /// Nothing set.
    pub fn new() -> Self {
        Builder::default()
    }

    /// The newest behaviour; see [`behavior_version`](Self::behavior_version).
    pub fn behavior_version_latest(self) -> Self {
        self.behavior_version(BehaviorVersion::latest())
    }

    /// Adds a hook into every attempt of every call. Default: none.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.push_interceptor(Arc::new(interceptor));
        self
    }

    /// Adds a hook into every attempt of every call.
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) -> &mut Self {
        self.settings.interceptors.push(interceptor);
        self
    }

    /// Replaces all hooks.
    pub fn set_interceptors(&mut self, interceptors: impl IntoIterator<Item = SharedInterceptor>) -> &mut Self {
        self.settings.interceptors = interceptors.into_iter().collect();
        self
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// These settings, and where they say nothing, the others.
    pub(crate) fn over(self, others: &Builder) -> Builder {
        Builder { settings: self.settings.over(&others.settings) }
    }

    /// The finished configuration.
    pub fn build(self) -> Config {
        Config { settings: Arc::new(self.settings) }
    }
}

impl Config {
    /// The configuration that all AWS clients share, as `aws-config` loads it.
    pub fn new(config: &SdkConfig) -> Self {
        Builder::from(config).build()
    }

    /// Starts with nothing set.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The hooks into every attempt.
    pub fn interceptors(&self) -> &[SharedInterceptor] {
        &self.settings.interceptors
    }

    /// Starts with these settings.
    pub fn to_builder(&self) -> Builder {
        Builder { settings: (*self.settings).clone() }
    }
}

impl From<&SdkConfig> for Builder {
    fn from(config: &SdkConfig) -> Self {
        Builder {
            settings: Settings {
                region: config.region().cloned(),
                credentials_provider: config.credentials_provider(),
                identity_cache: config.identity_cache(),
                retry_config: config.retry_config().cloned(),
                timeout_config: config.timeout_config().cloned(),
                app_name: config.app_name().cloned(),
                use_fips: config.use_fips(),
                use_dual_stack: config.use_dual_stack(),
                behavior_version: config.behavior_version(),
                disable_clock_skew_correction: config.disable_clock_skew_correction(),
                time_source: config.time_source(),
                sleep_impl: config.sleep_impl(),
                http_client: config.http_client(),
                stalled_stream_protection: config.stalled_stream_protection(),
                // Which of the shared endpoints is meant depends on the service.
                endpoint_url: None,
                shared: Some(config.clone()),
                ..Settings::default()
            },
        }
    }
}

impl From<&Config> for Builder {
    fn from(config: &Config) -> Self {
        config.to_builder()
    }
}

impl From<&SdkConfig> for Config {
    fn from(config: &SdkConfig) -> Self {
        Builder::from(config).build()
    }
}

/// A provider in the form in which it is shared. One that has this form already stays the same
/// provider, so that caches recognise it.
pub(crate) fn shared(provider: impl ProvideCredentials + 'static) -> SharedCredentialsProvider {
    let known = (&provider as &dyn std::any::Any).downcast_ref::<SharedCredentialsProvider>().cloned();
    known.unwrap_or_else(|| SharedCredentialsProvider::new(provider))
}

/// Loads what all AWS clients share, as AWS's own clients do: region, credentials and settings
/// from environment variables, profiles, SSO, web identity tokens, ECS and EKS containers and
/// EC2 instances.
///
/// Credentials are fetched over this crate's own transport, so that the program holds one HTTP
/// client and one TLS stack. To set something in code first, start with [`defaults`].
///
/// A value in environment or profile that cannot be read, such as `AWS_MAX_ATTEMPTS=0`, is an error
/// of the first call.
#[cfg(all(feature = "aws-config", feature = "__reqwest"))]
pub async fn load_defaults() -> SdkConfig {
    if crate::variables::retries_can_be_read().await {
        return defaults().load().await;
    }
    // Without a setting in code, the loader would panic. Without a setting at all, clients look for
    // the reason.
    let mut loaded = defaults().retry_config(RetryConfig::standard()).load().await.into_builder();
    loaded.set_retry_config(None);
    loaded.build()
}

/// What [`load_defaults`] loads, to be changed first: `defaults().profile_name("test").load().await`.
///
/// Where `AWS_MAX_ATTEMPTS` or `AWS_RETRY_MODE` (`max_attempts` or `retry_mode` in the profile) cannot
/// be read, `load` panics, unless `retry_config` is set before.
#[cfg(all(feature = "aws-config", feature = "__reqwest"))]
pub fn defaults() -> aws_config::ConfigLoader {
    aws_config::defaults(BehaviorVersion::latest()).http_client(Reqwest::new())
}
