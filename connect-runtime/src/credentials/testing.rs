//! Providers for tests.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_types::error::display::DisplayErrorContext;

use super::Cache;
use crate::config::{Settings, shared};
use crate::sign::SigningCredentials;

/// Takes a second to load, counts, and fails where it should.
#[derive(Debug)]
pub(super) struct Counting {
    pub(super) prefix: &'static str,
    pub(super) begun: Arc<AtomicU32>,
    pub(super) failures: RangeInclusive<u32>,
    pub(super) takes: Duration,
    /// When the credentials of each load expire; those of the last for all that follow.
    pub(super) expiries: Vec<SystemTime>,
}

impl Default for Counting {
    fn default() -> Self {
        let (begun, takes) = (Arc::default(), Duration::from_secs(1));
        Counting { prefix: "key", begun, failures: 0..=0, takes, expiries: Vec::new() }
    }
}

impl ProvideCredentials for Counting {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async move {
            let number = self.begun.fetch_add(1, Ordering::Relaxed) + 1;
            tokio::time::sleep(self.takes).await;
            if self.failures.contains(&number) {
                return Err(CredentialsError::provider_error(format!("failure {number}")));
            }
            let expiry = self.expiries.get(number as usize - 1).or(self.expiries.last()).copied();
            Ok(Credentials::new(format!("{}-{number}", self.prefix), "hidden", None, expiry, "counting"))
        })
    }
}

#[derive(Debug)]
pub(super) struct Never {
    pub(super) fallback: Option<Credentials>,
}

impl ProvideCredentials for Never {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(std::future::pending())
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.fallback.clone()
    }
}

#[derive(Debug)]
pub(super) struct Broken;

impl ProvideCredentials for Broken {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { panic!("as the test wants it") })
    }
}

pub(super) fn settings(provider: impl ProvideCredentials + 'static) -> Settings {
    Settings { credentials_provider: Some(shared(provider)), ..Settings::default() }
}

pub(super) fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

pub(super) async fn credentials_of(cache: &Cache, now: SystemTime) -> Result<Arc<SigningCredentials>, String> {
    let (time, sleep) = (StaticTimeSource::new(now).into(), SharedAsyncSleep::new(TokioSleep::new()));
    cache.get(&time, &sleep).await.map_err(|error| DisplayErrorContext(error).to_string())
}

pub(super) async fn key_of(cache: &Cache, now: SystemTime) -> Result<String, String> {
    let loaded = credentials_of(cache, now).await?;
    Ok(loaded.identity.data::<Credentials>().expect("credentials").access_key_id().to_owned())
}
