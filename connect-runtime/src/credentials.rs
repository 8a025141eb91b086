//! Credentials: from the environment or any provider, loaded once for all calls that wait, kept
//! until shortly before they expire.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use crate::environment::{Lookup, process};
use crate::sign::SigningCredentials;

/// Credentials are loaded anew that long before they expire.
const BEFORE_EXPIRY: Duration = Duration::from_secs(10);
/// How long credentials are kept that do not say when they expire.
const UNSAID_EXPIRY: Duration = Duration::from_secs(15 * 60);
/// How long a provider may take, as in AWS's own clients.
const LOAD_TIMEOUT: Duration = Duration::from_secs(5);

/// The environment variables, for clients that name no provider.
#[derive(Debug)]
pub(crate) struct Environment;

impl ProvideCredentials for Environment {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(from_environment(&process))
    }
}

/// The credentials in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
fn from_environment(variable: Lookup<'_>) -> Result<Credentials, CredentialsError> {
    let (key, secret) = (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"));
    match (key, secret) {
        (Some(key), Some(secret)) => {
            Ok(Credentials::new(key, secret, variable("AWS_SESSION_TOKEN"), None, "Environment"))
        }
        (key, _) => {
            let missing = if key.is_some() { "AWS_SECRET_ACCESS_KEY" } else { "AWS_ACCESS_KEY_ID" };
            Err(CredentialsError::not_loaded(format!(
                "no credentials provider is configured, and the environment variable {missing} is not set; set it, \
                 set `credentials_provider`, or load the configuration with `config::load_defaults` (feature `aws-config`)"
            )))
        }
    }
}

/// Credentials that could not be had: from whom, and why.
#[derive(Debug, Clone)]
pub(crate) struct NoCredentials {
    provider: Arc<str>,
    source: Arc<CredentialsError>,
}

impl fmt::Display for NoCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there are no credentials: {} has none to give", self.provider)
    }
}

impl std::error::Error for NoCredentials {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// Credentials of one provider, kept while they are good: here, or in a cache that somebody brought.
#[derive(Debug)]
pub(crate) struct Cache {
    provider: SharedCredentialsProvider,
    brought: Option<Brought>,
    state: Mutex<State>,
    /// Held by the one call that loads.
    loading: tokio::sync::Mutex<()>,
}

/// A cache of AWS's interface crates, and what it wants to be asked with.
#[derive(Debug)]
struct Brought {
    cache: SharedIdentityCache,
    resolver: SharedIdentityResolver,
    components: OnceLock<Result<RuntimeComponents, String>>,
    bag: ConfigBag,
}

impl Brought {
    async fn get(&self, time: &SharedTimeSource, sleep: &SharedAsyncSleep) -> Result<Credentials, CredentialsError> {
        let components = self.components.get_or_init(|| {
            let components = crate::foreign::components(None, sleep, time);
            components.map_err(|error| error.to_string())
        });
        let components = components.as_ref().map_err(|error| CredentialsError::invalid_configuration(error.clone()))?;
        let identity = self.cache.resolve_cached_identity(self.resolver.clone(), components, &self.bag).await;
        let identity = identity.map_err(|error| match error.downcast::<CredentialsError>() {
            Ok(error) => *error,
            Err(error) => CredentialsError::provider_error(error),
        })?;
        let credentials = identity.data::<Credentials>().cloned();
        credentials.ok_or_else(|| CredentialsError::invalid_configuration("the identity cache gives no credentials"))
    }
}

#[derive(Debug, Default)]
struct State {
    good: Option<(Arc<SigningCredentials>, SystemTime)>,
    /// How many loads have ended, and why the last one failed, for those that waited for it.
    loads: u64,
    failure: Option<NoCredentials>,
}

impl Cache {
    pub(crate) fn new(provider: Option<SharedCredentialsProvider>, brought: Option<SharedIdentityCache>) -> Self {
        let provider = provider.unwrap_or_else(|| SharedCredentialsProvider::new(Environment));
        let brought = brought.map(|cache| Brought {
            cache,
            resolver: SharedIdentityResolver::new(provider.clone()),
            components: OnceLock::new(),
            bag: ConfigBag::base(),
        });
        Cache { provider, brought, state: Mutex::default(), loading: tokio::sync::Mutex::default() }
    }

    /// Credentials that are good now.
    pub(crate) async fn get(
        &self,
        time: &SharedTimeSource,
        sleep: &SharedAsyncSleep,
    ) -> Result<Arc<SigningCredentials>, NoCredentials> {
        let now = time.now();
        if let Some(brought) = &self.brought {
            let credentials = brought.get(time, sleep).await.map_err(|source| self.none(source))?;
            return Ok(self.signing(credentials, now));
        }
        let seen = {
            let state = self.state();
            match &state.good {
                Some((credentials, until)) if now < *until => return Ok(credentials.clone()),
                _ => state.loads,
            }
        };
        // A call that is dropped while it loads lets go of this, and the next one loads.
        let _loading = self.loading.lock().await;
        {
            let state = self.state();
            if state.loads != seen {
                // Somebody loaded meanwhile: what came of it is the answer to all who waited.
                match (&state.good, &state.failure) {
                    (_, Some(failure)) => return Err(failure.clone()),
                    (Some((credentials, _)), None) => return Ok(credentials.clone()),
                    (None, None) => {}
                }
            }
        }
        let loaded = self.load(sleep).await;
        let mut state = self.state();
        state.loads += 1;
        match loaded {
            Ok(credentials) => {
                let until = match credentials.expiry() {
                    Some(expiry) => expiry.checked_sub(BEFORE_EXPIRY).unwrap_or(expiry),
                    None => now + UNSAID_EXPIRY,
                };
                let credentials = Arc::new(SigningCredentials::new(credentials));
                state.good = Some((credentials.clone(), until));
                state.failure = None;
                Ok(credentials)
            }
            Err(source) => {
                let failure = self.none(source);
                state.failure = Some(failure.clone());
                Err(failure)
            }
        }
    }

    fn none(&self, source: CredentialsError) -> NoCredentials {
        NoCredentials { provider: self.provider_name().into(), source: Arc::new(source) }
    }

    /// The same as last time, if these are the same, since they hold the signing key.
    fn signing(&self, credentials: Credentials, now: SystemTime) -> Arc<SigningCredentials> {
        let mut state = self.state();
        match &state.good {
            Some((good, _)) if good.identity.data() == Some(&credentials) => good.clone(),
            _ => {
                let signing = Arc::new(SigningCredentials::new(credentials));
                state.good = Some((signing.clone(), now));
                signing
            }
        }
    }

    async fn load(&self, sleep: &SharedAsyncSleep) -> Result<Credentials, CredentialsError> {
        match Timeout::new(self.provider.provide_credentials(), sleep.sleep(LOAD_TIMEOUT)).await {
            Ok(loaded) => loaded,
            Err(_) => {
                let fallback = self.provider.fallback_on_interrupt();
                fallback.ok_or_else(|| CredentialsError::provider_timed_out(LOAD_TIMEOUT))
            }
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The type of the provider. Its `Debug` output is all there is to ask, and of that only the
    /// names of types, since nobody knows what else a provider prints.
    fn provider_name(&self) -> String {
        let text = format!("{:?}", self.provider);
        let inner = text.strip_prefix("SharedCredentialsProvider(").unwrap_or(&text);
        let name: String = inner.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
        let known = name.chars().next().is_some_and(char::is_uppercase);
        if known { format!("the provider `{name}`") } else { "the credentials provider".to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::UNIX_EPOCH;

    use aws_smithy_async::rt::sleep::TokioSleep;
    use aws_smithy_async::time::StaticTimeSource;
    use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture, ResolveIdentity};
    use aws_smithy_runtime_api::shared::IntoShared;

    use super::*;

    /// Takes a second to load, and counts.
    #[derive(Debug, Default)]
    struct Counting {
        loads: AtomicU32,
        failures: u32,
        expiry: Option<SystemTime>,
    }

    impl ProvideCredentials for Counting {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let number = self.loads.fetch_add(1, Ordering::Relaxed) + 1;
                match number > self.failures {
                    true => Ok(Credentials::new(format!("key-{number}"), "hidden", None, self.expiry, "counting")),
                    false => Err(CredentialsError::provider_error(format!("failure {number}"))),
                }
            })
        }
    }

    fn cache(provider: impl ProvideCredentials + 'static) -> Arc<Cache> {
        Arc::new(Cache::new(Some(SharedCredentialsProvider::new(provider)), None))
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    async fn key(cache: &Cache, now: SystemTime) -> Result<String, String> {
        let identity = cache.get(&StaticTimeSource::new(now).into(), &SharedAsyncSleep::new(TokioSleep::new())).await;
        identity
            .map(|loaded| loaded.identity.data::<Credentials>().expect("credentials").access_key_id().to_owned())
            .map_err(|error| aws_smithy_types::error::display::DisplayErrorContext(error).to_string())
    }

    /// Keeps the first identity for ever and counts how often it is asked.
    #[derive(Debug, Default, Clone)]
    struct Forever {
        kept: Arc<Mutex<Option<Identity>>>,
        asked: Arc<AtomicU32>,
    }

    impl ResolveCachedIdentity for Forever {
        fn resolve_cached_identity<'a>(
            &'a self,
            resolver: SharedIdentityResolver,
            components: &'a RuntimeComponents,
            bag: &'a ConfigBag,
        ) -> IdentityFuture<'a> {
            IdentityFuture::new(async move {
                self.asked.fetch_add(1, Ordering::Relaxed);
                let kept = self.kept.lock().expect("not poisoned").clone();
                if let Some(identity) = kept {
                    return Ok(identity);
                }
                assert!(components.sleep_impl().is_some() && components.time_source().is_some());
                let identity = resolver.resolve_identity(components, bag).await?;
                *self.kept.lock().expect("not poisoned") = Some(identity.clone());
                Ok(identity)
            })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_cache_that_somebody_brought_is_asked_each_time_and_shared_by_clients() {
        let forever = Forever::default();
        let provider = SharedCredentialsProvider::new(Counting::default());
        let client = || Cache::new(Some(provider.clone()), Some(forever.clone().into_shared()));
        let (one, two) = (client(), client());
        assert_eq!(key(&one, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(key(&one, at(1_000_000)).await.as_deref(), Ok("key-1"), "when they are renewed, the cache decides");
        assert_eq!(key(&two, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(forever.asked.load(Ordering::Relaxed), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_behind_a_cache_that_somebody_brought_says_who_and_why() {
        let provider = SharedCredentialsProvider::new(Counting { failures: 1, ..Counting::default() });
        let cache = Cache::new(Some(provider), Some(Forever::default().into_shared()));
        let said = key(&cache, at(0)).await.expect_err("the load failed");
        assert!(said.starts_with("there are no credentials: the provider `Counting` has none to give:"), "{said}");
        assert!(said.contains("failure 1"), "{said}");
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-2"));
    }

    #[tokio::test(start_paused = true)]
    async fn one_load_serves_all_who_wait() {
        let cache = cache(Counting::default());
        let calls = (0..50).map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { key(&cache, at(0)).await })
        });
        for call in calls.collect::<Vec<_>>() {
            assert_eq!(call.await.expect("no panic").as_deref(), Ok("key-1"));
        }
    }

    /// Less than the ten seconds that credentials should still be good for: such are used once.
    #[tokio::test(start_paused = true)]
    async fn one_load_serves_all_who_wait_even_if_it_expires_soon() {
        let cache = cache(Counting { expiry: Some(at(5)), ..Counting::default() });
        let calls = (0..50).map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { key(&cache, at(0)).await })
        });
        for call in calls.collect::<Vec<_>>() {
            assert_eq!(call.await.expect("no panic").as_deref(), Ok("key-1"));
        }
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-2"), "the next call loads anew");
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_shared_by_those_who_waited_and_by_nobody_else() {
        let cache = cache(Counting { failures: 1, ..Counting::default() });
        let calls = (0..50).map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { key(&cache, at(0)).await })
        });
        for call in calls.collect::<Vec<_>>() {
            let said = call.await.expect("no panic").expect_err("the load failed");
            assert!(said.starts_with("there are no credentials: the provider `Counting` has none to give:"), "{said}");
            assert!(said.contains("failure 1"), "{said}");
        }
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-2"), "the next call tries anew");
    }

    #[tokio::test(start_paused = true)]
    async fn credentials_are_renewed_ten_seconds_before_they_expire() {
        let cache = cache(Counting { expiry: Some(at(1_000)), ..Counting::default() });
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(key(&cache, at(989)).await.as_deref(), Ok("key-1"));
        assert_eq!(key(&cache, at(990)).await.as_deref(), Ok("key-2"));
    }

    #[tokio::test(start_paused = true)]
    async fn credentials_that_do_not_expire_are_kept_for_fifteen_minutes() {
        let cache = cache(Counting::default());
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(key(&cache, at(899)).await.as_deref(), Ok("key-1"));
        assert_eq!(key(&cache, at(900)).await.as_deref(), Ok("key-2"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_gives_up_leaves_the_load_to_the_next() {
        let cache = cache(Counting::default());
        let first = tokio::time::timeout(Duration::from_millis(500), key(&cache, at(0)));
        assert!(first.await.is_err());
        assert_eq!(key(&cache, at(0)).await.as_deref(), Ok("key-1"));
    }

    #[derive(Debug)]
    struct Never;

    impl ProvideCredentials for Never {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(std::future::pending())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_provider_that_never_answers_is_given_up_after_five_seconds() {
        let start = tokio::time::Instant::now();
        let said = key(&cache(Never), at(0)).await.expect_err("nothing came");
        assert!(said.contains("the provider `Never` has none to give"), "{said}");
        assert_eq!(start.elapsed(), Duration::from_secs(5));
    }

    #[test]
    fn the_environment_gives_credentials_or_says_what_is_missing() {
        let of = |variables: &'static [(&str, &str)]| {
            from_environment(&|name: &str| {
                variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
            })
        };
        const KEY: (&str, &str) = ("AWS_ACCESS_KEY_ID", "AKID");
        const SECRET: (&str, &str) = ("AWS_SECRET_ACCESS_KEY", "hidden");
        let credentials = of(&[KEY, SECRET, ("AWS_SESSION_TOKEN", "token")]).expect("all are there");
        assert_eq!(
            (credentials.access_key_id(), credentials.secret_access_key(), credentials.session_token()),
            ("AKID", "hidden", Some("token"))
        );
        let why = |variables| {
            let error = of(variables).expect_err("one is missing");
            std::error::Error::source(&error).expect("a reason").to_string()
        };
        assert!(why(&[KEY]).contains("the environment variable AWS_SECRET_ACCESS_KEY is not set"));
        assert!(why(&[SECRET]).contains("the environment variable AWS_ACCESS_KEY_ID is not set"));
        assert!(!why(&[SECRET]).contains("hidden"));
    }
}
