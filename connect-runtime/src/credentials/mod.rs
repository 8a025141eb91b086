//! Credentials: where a call's come from, and how long they are kept.
//!
//! A client keeps credentials in a cache of its own (`own`), or asks one of AWS's interface crates
//! that somebody brought (`brought`). Either way a load belongs to no call: it goes on when the call
//! that began it is dropped or runs out of time.

mod brought;
mod environment;
mod flight;
mod load;
mod overrides;
mod own;
#[cfg(test)]
mod testing;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;

use crate::config::Settings;
use crate::sign::SigningCredentials;
use brought::Brought;
pub(crate) use environment::Environment;
use overrides::Overrides;
use own::Own;

/// The credentials of a client, or of a call that brought its own.
#[derive(Debug)]
pub(crate) struct Cache {
    source: Source,
    overrides: Arc<Overrides>,
}

#[derive(Debug)]
enum Source {
    Own(Arc<Own>),
    Brought(Arc<Brought>),
    /// The configuration has no provider.
    None,
}

impl Cache {
    pub(crate) fn new(settings: &Settings) -> Self {
        let source = match (&settings.credentials_provider, &settings.identity_cache) {
            (None, _) => Source::None,
            (Some(provider), None) => Source::Own(Arc::new(Own::new(provider.clone()))),
            (Some(provider), Some(cache)) => Source::Brought(Arc::new(Brought::new(provider.clone(), cache.clone()))),
        };
        Cache { source, overrides: Arc::default() }
    }

    /// The credentials of a call with these changes. `settings` are the client's with the changes.
    ///
    /// A provider for single calls does not go into a cache that the client shares with others: such
    /// caches have a bounded number of places, and would give up the client's own.
    pub(crate) fn changed(self: &Arc<Self>, changes: &Settings, settings: &Settings) -> Arc<Self> {
        let source = match (&changes.credentials_provider, &changes.identity_cache) {
            (None, None) => return self.clone(),
            (Some(provider), None) => Source::Own(self.overrides.own(provider)),
            (_, Some(_)) => Self::new(settings).source,
        };
        Arc::new(Cache { source, overrides: self.overrides.clone() })
    }

    /// Credentials that are good now.
    pub(crate) async fn get(
        &self,
        time: &SharedTimeSource,
        sleep: &SharedAsyncSleep,
    ) -> Result<Arc<SigningCredentials>, NoCredentials> {
        match &self.source {
            Source::Own(own) => own.get(time, sleep).await,
            Source::Brought(brought) => brought.get(time, sleep).await,
            Source::None => Err(NoCredentials::unconfigured()),
        }
    }

    /// Takes note that the service calls these credentials expired: the next call loads others.
    /// `false` if that has just been tried.
    pub(crate) fn refused(&self, credentials: &Arc<SigningCredentials>, now: SystemTime) -> bool {
        match &self.source {
            Source::Own(own) => own.refused(credentials, now),
            Source::Brought(brought) => brought.refused(credentials, now),
            Source::None => false,
        }
    }
}

/// Why there are no credentials: whose fault it is, and what the provider says.
#[derive(Debug, Clone)]
pub(crate) struct NoCredentials {
    problem: Arc<str>,
    source: Option<Arc<CredentialsError>>,
}

impl NoCredentials {
    fn unconfigured() -> Self {
        let problem = "there are no credentials: the `SdkConfig` that the client was made from has no credentials \
                       provider; load one with credentials, or set `credentials_provider` in the client's configuration";
        NoCredentials { problem: problem.into(), source: None }
    }

    fn failed(provider: &SharedCredentialsProvider, source: CredentialsError) -> Self {
        let problem = format!("there are no credentials: {} has none to give", name(provider));
        NoCredentials { problem: problem.into(), source: Some(Arc::new(source)) }
    }

    fn unusable(provider: &SharedCredentialsProvider, problem: &str) -> Self {
        let problem = format!("the credentials of {} cannot be used: {problem}", name(provider));
        NoCredentials { problem: problem.into(), source: None }
    }

    fn aborted() -> Self {
        let problem = "there are no credentials: the tokio runtime that was to load them is shutting down";
        NoCredentials { problem: problem.into(), source: None }
    }
}

impl fmt::Display for NoCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl std::error::Error for NoCredentials {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// The type of the provider. Its `Debug` output is all there is to ask, and of that only the
/// names of types, since nobody knows what else a provider prints.
fn name(provider: &SharedCredentialsProvider) -> String {
    let text = format!("{provider:?}");
    let inner = text.strip_prefix("SharedCredentialsProvider(").unwrap_or(&text);
    let name: String = inner.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
    let known = name.chars().next().is_some_and(char::is_uppercase);
    if known { format!("the provider `{name}`") } else { "the credentials provider".to_owned() }
}

#[cfg(test)]
mod tests {
    use aws_credential_types::Credentials;
    use aws_smithy_runtime_api::client::identity::ResolveIdentity;

    use super::testing::{Counting, at, key_of, settings};
    use super::*;
    use crate::config::shared;

    #[tokio::test(start_paused = true)]
    async fn an_override_has_a_cache_of_its_own_and_keeps_it_for_the_same_provider() {
        let client = Arc::new(Cache::new(&settings(Counting::default())));
        let other = SharedCredentialsProvider::new(Counting { prefix: "other", ..Counting::default() });
        let changes = |provider: &SharedCredentialsProvider| settings(provider.clone());
        for _ in 0..200 {
            let changes = changes(&other);
            let changed = client.changed(&changes, &changes);
            assert_eq!(key_of(&changed, at(0)).await.as_deref(), Ok("other-1"));
            assert_eq!(key_of(&client, at(0)).await.as_deref(), Ok("key-1"));
        }
        // As many others as there may be: the client's own credentials stay where they are.
        for _ in 0..200 {
            let changes = changes(&SharedCredentialsProvider::new(Counting { prefix: "new", ..Counting::default() }));
            let changed = client.changed(&changes, &changes);
            assert_eq!(key_of(&changed, at(0)).await.as_deref(), Ok("new-1"));
        }
        assert_eq!(key_of(&client, at(0)).await.as_deref(), Ok("key-1"));
    }

    #[tokio::test]
    async fn without_a_provider_there_are_no_credentials() {
        let said = key_of(&Cache::new(&Settings::default()), at(0)).await.expect_err("there is no provider");
        assert!(said.starts_with("there are no credentials: the `SdkConfig` that the client was made from"), "{said}");
        assert!(said.contains("set `credentials_provider`"), "{said}");
    }

    #[test]
    fn a_shared_provider_stays_the_same_provider() {
        let provider = SharedCredentialsProvider::new(Counting::default());
        assert_eq!(shared(provider.clone()).cache_partition(), provider.cache_partition());
        assert_ne!(shared(Counting::default()).cache_partition(), provider.cache_partition());
    }

    #[test]
    fn only_the_type_of_a_provider_is_named() {
        let name = |provider: SharedCredentialsProvider| name(&provider);
        assert_eq!(name(shared(Counting::default())), "the provider `Counting`");
        let credentials = Credentials::new("AKID", "hidden", None, None, "test");
        assert_eq!(name(shared(credentials)), "the provider `Credentials`");
    }
}
