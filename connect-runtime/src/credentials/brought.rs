//! A cache of AWS's interface crates that somebody brought, such as the one that `aws-config` puts
//! into every `SdkConfig`, for all clients made from it. When credentials are renewed, it decides.

use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use tokio::runtime::Handle;

use super::own::Own;
use super::{NoCredentials, load};
use crate::keys;
use crate::sign::SigningCredentials;

#[derive(Debug)]
pub(super) struct Brought {
    cache: SharedIdentityCache,
    provider: SharedCredentialsProvider,
    resolver: SharedIdentityResolver,
    components: OnceLock<Result<RuntimeComponents, String>>,
    bag: ConfigBag,
    seen: Mutex<Seen>,
    /// Loads where the cache cannot be told to: it has no way to drop what the service refuses.
    own: Arc<Own>,
}

#[derive(Debug, Default)]
struct Seen {
    /// What the cache gave last.
    last: Option<Arc<SigningCredentials>>,
    /// What the service called expired.
    refused: Option<Arc<SigningCredentials>>,
}

impl Brought {
    pub(super) fn new(provider: SharedCredentialsProvider, cache: SharedIdentityCache) -> Self {
        Brought {
            cache,
            resolver: SharedIdentityResolver::new(provider.clone()),
            components: OnceLock::new(),
            bag: ConfigBag::base(),
            seen: Mutex::default(),
            own: Arc::new(Own::new(provider.clone())),
            provider,
        }
    }

    /// What the cache gives. Each call asks by itself, since a cache may answer each differently.
    pub(super) async fn get(
        self: &Arc<Self>,
        time: &SharedTimeSource,
        sleep: &SharedAsyncSleep,
    ) -> Result<Arc<SigningCredentials>, NoCredentials> {
        let asked = self.clone().ask(time.clone(), sleep.clone());
        let given = Outlasting { future: Some(Box::pin(asked)), sleep: sleep.clone() }.await;
        match self.see(given.map_err(|source| NoCredentials::failed(&self.provider, source))?)? {
            Some(credentials) => Ok(credentials),
            None => self.own.get(time, sleep).await,
        }
    }

    async fn ask(
        self: Arc<Self>,
        time: SharedTimeSource,
        sleep: SharedAsyncSleep,
    ) -> Result<Credentials, CredentialsError> {
        let components = self.components.get_or_init(|| {
            let components = crate::foreign::components(None, &sleep, &time);
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

    /// The same as last time, if these are the same, since they hold the signing key; nothing if
    /// the service has refused them.
    fn see(&self, credentials: Credentials) -> Result<Option<Arc<SigningCredentials>>, NoCredentials> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.refused.as_ref().is_some_and(|refused| refused.are(&credentials)) {
            return Ok(None);
        }
        if let Some(last) = &seen.last
            && last.are(&credentials)
        {
            return Ok(Some(last.clone()));
        }
        keys::check(&credentials).map_err(|problem| NoCredentials::unusable(&self.provider, &problem))?;
        Ok(Some(seen.last.insert(Arc::new(SigningCredentials::new(credentials))).clone()))
    }

    /// Credentials that the cache gave are not taken from it again.
    pub(super) fn refused(&self, credentials: &Arc<SigningCredentials>, now: SystemTime) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.last.as_ref().is_some_and(|last| Arc::ptr_eq(last, credentials)) {
            seen.refused = seen.last.take();
            return true;
        }
        self.own.refused(credentials, now)
    }
}

/// A future that goes on in the background when whoever waits for it stops, for as long as one load
/// may take.
struct Outlasting<T: Send + 'static> {
    future: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
    sleep: SharedAsyncSleep,
}

impl<T: Send + 'static> Future for Outlasting<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let Some(future) = &mut self.future else { return Poll::Pending };
        let polled = future.as_mut().poll(context);
        if polled.is_ready() {
            self.future = None;
        }
        polled
    }
}

impl<T: Send + 'static> Drop for Outlasting<T> {
    fn drop(&mut self) {
        if let Some(future) = self.future.take()
            && let Ok(runtime) = Handle::try_current()
        {
            let limited = Timeout::new(future, self.sleep.sleep(load::LIMIT));
            runtime.spawn(async move { drop(limited.await) });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture, ResolveIdentity};
    use aws_smithy_runtime_api::shared::IntoShared;
    use tokio::time::timeout;

    use super::super::Cache;
    use super::super::testing::{Counting, at, credentials_of, key_of, settings};
    use super::*;
    use crate::config::Settings;

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

    fn over(cache: &Forever, provider: &SharedCredentialsProvider) -> Cache {
        let identity_cache = Some(cache.clone().into_shared());
        Cache::new(&Settings { identity_cache, ..settings(provider.clone()) })
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_asked_each_time_and_shared_by_clients() {
        let forever = Forever::default();
        let provider = SharedCredentialsProvider::new(Counting::default());
        let (one, two) = (over(&forever, &provider), over(&forever, &provider));
        assert_eq!(key_of(&one, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(key_of(&one, at(1_000_000)).await.as_deref(), Ok("key-1"), "when they are renewed, it decides");
        assert_eq!(key_of(&two, at(0)).await.as_deref(), Ok("key-1"));
        assert_eq!(forever.asked.load(Ordering::Relaxed), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_behind_it_says_who_and_why() {
        let provider = SharedCredentialsProvider::new(Counting { failures: 1..=1, ..Counting::default() });
        let cache = over(&Forever::default(), &provider);
        let said = key_of(&cache, at(0)).await.expect_err("the load failed");
        assert!(said.starts_with("there are no credentials: the provider `Counting` has none to give:"), "{said}");
        assert!(said.contains("failure 1"), "{said}");
        assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-2"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_load_behind_it_goes_on_when_the_call_gives_up() {
        let cache = over(&Forever::default(), &SharedCredentialsProvider::new(Counting::default()));
        let call = timeout(Duration::from_millis(500), key_of(&cache, at(0)));
        assert!(call.await.is_err(), "a load takes a second");
        tokio::time::sleep(Duration::from_secs(1)).await;
        let call = timeout(Duration::from_millis(500), key_of(&cache, at(0)));
        assert_eq!(call.await.expect("there they are").as_deref(), Ok("key-1"));
    }

    #[tokio::test(start_paused = true)]
    async fn what_the_service_refused_is_not_taken_from_it_again() {
        let (forever, provider) = (Forever::default(), SharedCredentialsProvider::new(Counting::default()));
        let cache = over(&forever, &provider);
        let first = credentials_of(&cache, at(0)).await.expect("loaded");
        assert!(cache.refused(&first, at(0)));
        assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-2"));
        assert_eq!(key_of(&cache, at(1)).await.as_deref(), Ok("key-2"), "one load for all calls that follow");
        *forever.kept.lock().expect("not poisoned") = None;
        assert_eq!(key_of(&cache, at(1)).await.as_deref(), Ok("key-3"), "and the cache's, once it has others");
    }

    #[tokio::test]
    async fn keys_out_of_it_are_looked_at() {
        let provider = SharedCredentialsProvider::new(Credentials::new("AKID", "", None, None, "test"));
        let said = key_of(&over(&Forever::default(), &provider), at(0)).await.expect_err("the secret is empty");
        let expected = "the credentials of the provider `Credentials` cannot be used: the secret access key is empty";
        assert!(said.starts_with(expected), "{said}");
    }
}
