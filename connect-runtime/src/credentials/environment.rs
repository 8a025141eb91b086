//! Credentials from environment variables, for clients that are configured piece by piece and name
//! no provider.

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

use crate::keys;
use crate::variables::{Lookup, exact};

/// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
#[derive(Debug)]
pub(crate) struct Environment;

impl ProvideCredentials for Environment {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(from_environment(&exact))
    }
}

fn from_environment(variable: Lookup<'_>) -> Result<Credentials, CredentialsError> {
    let [key, secret, token] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
    let required = |name| {
        read(variable, name)?.ok_or_else(|| {
            CredentialsError::not_loaded(format!(
                "no credentials provider is configured, and the environment variable {name} is not set; set it, set \
                 `credentials_provider`, or load the configuration with `config::load_defaults` (feature `aws-config`)"
            ))
        })
    };
    Ok(Credentials::new(required(key)?, required(secret)?, read(variable, token)?, None, "Environment"))
}

/// The value as it is: a blank that came along is reported, since it changes the signature.
fn read(variable: Lookup<'_>, name: &str) -> Result<Option<String>, CredentialsError> {
    let Some(value) = variable(name) else { return Ok(None) };
    match keys::problem(&value) {
        None => Ok(Some(value)),
        Some(problem) => {
            Err(CredentialsError::invalid_configuration(format!("the environment variable {name} {problem}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Result<Credentials, String> {
        let found = from_environment(&|name: &str| {
            variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
        });
        found.map_err(|error| aws_smithy_types::error::display::DisplayErrorContext(error).to_string())
    }

    const KEY: (&str, &str) = ("AWS_ACCESS_KEY_ID", "AKID");
    const SECRET: (&str, &str) = ("AWS_SECRET_ACCESS_KEY", "hidden");

    #[test]
    fn the_environment_gives_credentials_or_says_what_is_missing() {
        let credentials = of(&[KEY, SECRET, ("AWS_SESSION_TOKEN", "token")]).expect("all are there");
        assert_eq!(
            (credentials.access_key_id(), credentials.secret_access_key(), credentials.session_token()),
            ("AKID", "hidden", Some("token"))
        );
        let why = |variables| of(variables).expect_err("one is missing");
        assert!(why(&[KEY]).contains("the environment variable AWS_SECRET_ACCESS_KEY is not set"));
        assert!(why(&[SECRET]).contains("the environment variable AWS_ACCESS_KEY_ID is not set"));
        assert!(!why(&[SECRET]).contains("hidden"));
    }

    #[test]
    fn a_variable_that_is_no_key_is_named_and_not_shown() {
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
            for (value, problem) in [
                ("planted ", "ends with white space"),
                ("planted\n", "ends with white space"),
                ("\tplanted", "begins with white space"),
                ("plan\nted", "holds a line break"),
            ] {
                let others = [KEY, SECRET].into_iter().filter(|(other, _)| *other != name);
                let variables: Vec<_> = others.chain([(name, value)]).collect();
                let said = of(&variables).expect_err("it is no key");
                assert!(said.contains(&format!("the environment variable {name} {problem}")), "{said}");
                assert!(!said.contains("plan"), "{said}");
            }
        }
    }
}
