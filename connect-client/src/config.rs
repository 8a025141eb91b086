// @generated from the model by `codegen`. Edit the model and generate again.

//! Configuration of the client.
#[doc(inline)]
#[allow(unused_imports, reason = "what features add; without any, it is nothing")]
pub use connect_runtime::config::*;
#[doc(inline)]
pub use connect_runtime::config::{
    AppName, AsyncSleep, BehaviorVersion, Builder, Config, Credentials, HttpClient,
    HttpRequest, HttpResponse, IdempotencyTokenProvider, Interceptor, IntoShared,
    ProvideCredentials, Region, ResolveCachedIdentity, RetryConfig, SdkConfig,
    SharedAsyncSleep, SharedCredentialsProvider, SharedHttpClient, SharedIdentityCache,
    SharedInterceptor, SharedTimeSource, Sleep, StalledStreamProtectionConfig,
    TimeSource, TimeoutConfig, http, interceptors, retry, timeout,
};
