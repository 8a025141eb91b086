//! One load: asks the provider, not for ever, and looks at what it gives.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use futures_util::FutureExt;

use super::NoCredentials;
use crate::keys;

/// How long a provider may take: enough for three requests, each with twice the connect timeout of
/// 3.1 s, and for the pauses of at most 1 s and 2 s between them. AWS's own cache computes the same
/// 21.6 s, which are rounded here.
pub(super) const LIMIT: Duration = Duration::from_secs(22);

/// Credentials of that provider, fit for a signature.
pub(super) async fn load(
    provider: &SharedCredentialsProvider,
    sleep: &SharedAsyncSleep,
) -> Result<Credentials, NoCredentials> {
    // A provider that panics must not leave those behind who wait for it.
    let provided = AssertUnwindSafe(async { provider.provide_credentials().await }).catch_unwind();
    let loaded = match Timeout::new(provided, sleep.sleep(LIMIT)).await {
        Ok(Ok(loaded)) => loaded,
        Ok(Err(_)) => Err(CredentialsError::unhandled("it panicked")),
        Err(_) => fallback(provider).ok_or_else(|| CredentialsError::provider_timed_out(LIMIT)),
    };
    let credentials = loaded.map_err(|source| NoCredentials::failed(provider, source))?;
    match keys::check(&credentials) {
        Ok(()) => Ok(credentials),
        Err(problem) => Err(NoCredentials::unusable(provider, &problem)),
    }
}

/// What the provider has for such times. The shared form does not hand the question on.
fn fallback(provider: &SharedCredentialsProvider) -> Option<Credentials> {
    AsRef::<dyn ProvideCredentials>::as_ref(provider).fallback_on_interrupt()
}

#[cfg(test)]
mod tests {
    use aws_smithy_async::rt::sleep::TokioSleep;
    use tokio::time::Instant;

    use super::super::testing::{Broken, Never};
    use super::*;
    use crate::config::shared;

    async fn problem(provider: impl ProvideCredentials + 'static) -> String {
        let sleep = SharedAsyncSleep::new(TokioSleep::new());
        let error = load(&shared(provider), &sleep).await.expect_err("there are none");
        aws_smithy_types::error::display::DisplayErrorContext(error).to_string()
    }

    /// 3 × 2 × 3.1 s + 1 s + 2 s, which the documentation of AWS's cache rounds to 22 s.
    #[tokio::test(start_paused = true)]
    async fn a_provider_that_never_answers_is_given_up_after_22_seconds() {
        let start = Instant::now();
        let said = problem(Never { fallback: None }).await;
        assert!(said.starts_with("there are no credentials: the provider `Never` has none to give: "), "{said}");
        assert_eq!(start.elapsed(), Duration::from_secs(22));
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_provider_has_for_such_times_is_used_when_time_is_up() {
        let fallback = Some(Credentials::new("fallback", "hidden", None, None, "test"));
        let sleep = SharedAsyncSleep::new(TokioSleep::new());
        let loaded = load(&shared(Never { fallback }), &sleep).await.expect("the fallback");
        assert_eq!(loaded.access_key_id(), "fallback");
    }

    #[tokio::test]
    async fn a_provider_that_panics_is_an_error() {
        let said = problem(Broken).await;
        assert!(said.contains("the provider `Broken` has none to give") && said.contains("it panicked"), "{said}");
    }

    #[tokio::test]
    async fn keys_that_cannot_be_used_are_an_error_that_names_provider_and_key() {
        let said = problem(Credentials::new("AKID", "planted\n", None, None, "test")).await;
        let expected = "the credentials of the provider `Credentials` cannot be used: \
                        the secret access key ends with white space";
        assert!(said.starts_with(expected), "{said}");
        assert!(!said.contains("planted"), "{said}");
    }
}
