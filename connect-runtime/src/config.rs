//! Configuration of a client, and the types it is made of.

use std::sync::Arc;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_async::time::{SharedTimeSource, TimeSource};
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
pub use aws_smithy_types::retry::RetryConfig;
pub use aws_smithy_types::timeout::TimeoutConfig;
pub use aws_types::SdkConfig;
pub use aws_types::app_name::AppName;
pub use aws_types::region::Region;

pub use crate::token::IdempotencyTokenProvider;

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

/// Configuration of a client.
///
/// Made from the configuration that all AWS clients share ([`Config::new`]) or piece by piece
/// ([`Config::builder`]).
#[derive(Debug, Clone)]
pub struct Config {
    pub(crate) settings: Arc<Settings>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) region: Option<Region>,
    pub(crate) credentials_provider: Option<SharedCredentialsProvider>,
    pub(crate) endpoint_url: Option<String>,
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
    pub(crate) idempotency_token_provider: Option<IdempotencyTokenProvider>,
    pub(crate) check_parameters: Option<bool>,
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
                    self.settings.$name = value;
                    self
                }
            )*
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
    /// The region that calls go to. Default: none, and a call fails without a region or an endpoint.
    region, set_region: (value: impl Into<Option<Region>>) => Region = value.into(), &Region = as_ref;
    /// Where credentials come from. Default: the environment variables `AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
    credentials_provider, set_credentials_provider: (value: impl ProvideCredentials + 'static) => SharedCredentialsProvider
        = Some(SharedCredentialsProvider::new(value)), SharedCredentialsProvider = clone;
    /// The endpoint, instead of the one that follows from the region. A path on it comes before
    /// the operation's path.
    endpoint_url, set_endpoint_url: (value: impl Into<String>) => String = Some(value.into()), &str = as_deref;
    /// How to retry. Default: three attempts in all, standard mode.
    retry_config, set_retry_config: (value: RetryConfig) => RetryConfig = Some(value), &RetryConfig = as_ref;
    /// How long to wait. Default: 3.1 seconds to connect, no other limit.
    timeout_config, set_timeout_config: (value: TimeoutConfig) => TimeoutConfig = Some(value), &TimeoutConfig = as_ref;
    /// Name of the application, sent in the user agent. Default: none.
    app_name, set_app_name: (value: AppName) => AppName = Some(value), &AppName = as_ref;
    /// Whether to call the endpoints that are validated under FIPS 140. Default: no.
    use_fips, set_use_fips: (value: impl Into<bool>) => bool = Some(value.into()), bool = clone;
    /// Whether to call the endpoints that speak IPv6 as well. Default: no.
    use_dual_stack, set_use_dual_stack: (value: impl Into<bool>) => bool = Some(value.into()), bool = clone;
    /// Accepted for programs that set it for other clients; there is one behaviour here.
    behavior_version, set_behavior_version: (value: BehaviorVersion) => BehaviorVersion = Some(value), BehaviorVersion = clone;
    /// Whether to sign with this machine's clock even where the service's differs. Default: no,
    /// the difference is learned from responses.
    disable_clock_skew_correction, set_disable_clock_skew_correction: (value: impl Into<Option<bool>>) => bool
        = value.into(), bool = clone;
    /// The clock. Default: the system's.
    time_source, set_time_source: (value: impl TimeSource + 'static) => SharedTimeSource
        = Some(SharedTimeSource::new(value)), SharedTimeSource = clone;
    /// How to sleep between attempts. Default: tokio's timer.
    sleep_impl, set_sleep_impl: (value: impl AsyncSleep + 'static) => SharedAsyncSleep
        = Some(SharedAsyncSleep::new(value)), SharedAsyncSleep = clone;
    /// The transport. Default: the built-in one, over `reqwest`.
    http_client, set_http_client: (value: impl HttpClient + 'static) => SharedHttpClient
        = Some(value.into_shared()), SharedHttpClient = clone;
    /// When to give up on a body that no longer arrives. Default: below 1 byte a second for 5
    /// seconds, after 5 seconds of grace.
    stalled_stream_protection, set_stalled_stream_protection: (value: StalledStreamProtectionConfig) => StalledStreamProtectionConfig
        = Some(value), &StalledStreamProtectionConfig = as_ref;
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

impl From<&SdkConfig> for Config {
    fn from(config: &SdkConfig) -> Self {
        Builder::from(config).build()
    }
}
