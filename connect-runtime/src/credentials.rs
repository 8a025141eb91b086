//! Credentials from the environment, for programs without `aws-config`.

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;

/// The credentials in `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
pub(crate) fn from_environment() -> Result<Credentials, CredentialsError> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
        (Some(key), Some(secret)) => {
            Ok(Credentials::new(key, secret, variable("AWS_SESSION_TOKEN"), None, "Environment"))
        }
        _ => Err(CredentialsError::not_loaded(
            "no credentials provider is configured, and AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set",
        )),
    }
}
