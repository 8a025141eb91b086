//! What environment variables say of a client that is configured piece by piece.
//!
//! A client made from an `SdkConfig` does not look here: whoever loaded that configuration did,
//! and knows of profiles besides. The one exception is Lambda's trace header, which changes with
//! every invocation (see `user_agent`).

use std::str::FromStr;

use aws_smithy_types::retry::{RetryConfigBuilder, RetryMode};
use aws_types::app_name::AppName;
use aws_types::region::Region;

use crate::config::Settings;
use crate::error::ConfigurationError;

/// Gives the value of an environment variable; tests give their own.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process. A variable that is empty counts as not set.
pub(crate) fn process(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// Fills what is not set yet. What is set in code wins.
///
/// | setting | variable |
/// |---|---|
/// | region | `AWS_REGION`, then `AWS_DEFAULT_REGION` |
/// | retries | `AWS_RETRY_MODE` (`standard` or `adaptive`), `AWS_MAX_ATTEMPTS` (at least 1) |
/// | FIPS, dual stack | `AWS_USE_FIPS_ENDPOINT`, `AWS_USE_DUALSTACK_ENDPOINT` (`true` or `false`) |
/// | application name | `AWS_SDK_UA_APP_ID` |
///
/// `endpoint` and `credentials` read those that concern them.
pub(crate) fn fill(settings: &mut Settings, variable: Lookup<'_>) -> Result<(), ConfigurationError> {
    if settings.region.is_none() {
        settings.region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION")).map(Region::new);
    }
    if settings.retry_config.is_none() {
        let mode =
            parse(variable, "AWS_RETRY_MODE", "`standard` or `adaptive`", |text| RetryMode::from_str(text).ok())?;
        let attempts = parse(variable, "AWS_MAX_ATTEMPTS", "a whole number of at least 1", |text| {
            text.parse().ok().filter(|attempts| *attempts > 0)
        })?;
        if mode.is_some() || attempts.is_some() {
            let mut config = RetryConfigBuilder::new();
            config.set_mode(mode).set_max_attempts(attempts);
            settings.retry_config = Some(config.build());
        }
    }
    if settings.use_fips.is_none() {
        settings.use_fips = flag(variable, "AWS_USE_FIPS_ENDPOINT")?;
    }
    if settings.use_dual_stack.is_none() {
        settings.use_dual_stack = flag(variable, "AWS_USE_DUALSTACK_ENDPOINT")?;
    }
    if settings.app_name.is_none() {
        let name = |text: &str| AppName::new(text.to_owned()).ok();
        settings.app_name = parse(variable, "AWS_SDK_UA_APP_ID", "letters, digits and !#$%&'*+-.^_`|~", name)?;
    }
    Ok(())
}

/// A variable that is `true` or `false`.
pub(crate) fn flag(variable: Lookup<'_>, name: &'static str) -> Result<Option<bool>, ConfigurationError> {
    parse(variable, name, "`true` or `false`", |text| text.to_ascii_lowercase().parse().ok())
}

fn parse<T>(
    variable: Lookup<'_>,
    name: &'static str,
    expected: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, ConfigurationError> {
    let Some(text) = variable(name) else { return Ok(None) };
    match read(&text) {
        Some(value) => Ok(Some(value)),
        None => {
            Err(ConfigurationError::new(format!("the environment variable {name} is `{text}`, and must be {expected}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(variables: &[(&str, &str)]) -> Result<Settings, ConfigurationError> {
        let mut settings = Settings::default();
        let lookup =
            |name: &str| variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned());
        fill(&mut settings, &lookup).map(|()| settings)
    }

    #[test]
    fn every_variable_reaches_its_setting() {
        let settings = filled(&[
            ("AWS_DEFAULT_REGION", "eu-west-1"),
            ("AWS_RETRY_MODE", "adaptive"),
            ("AWS_MAX_ATTEMPTS", "7"),
            ("AWS_USE_FIPS_ENDPOINT", "TRUE"),
            ("AWS_USE_DUALSTACK_ENDPOINT", "false"),
            ("AWS_SDK_UA_APP_ID", "night-shift"),
        ])
        .expect("all are valid");
        assert_eq!(settings.region, Some(Region::new("eu-west-1")));
        let retry = settings.retry_config.expect("set");
        assert_eq!((retry.mode(), retry.max_attempts()), (RetryMode::Adaptive, 7));
        assert_eq!((settings.use_fips, settings.use_dual_stack), (Some(true), Some(false)));
        assert_eq!(settings.app_name.expect("set").as_ref(), "night-shift");
    }

    #[test]
    fn the_plain_region_variable_wins_over_the_default_one() {
        let settings = filled(&[("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "us-west-2")]).expect("valid");
        assert_eq!(settings.region, Some(Region::new("us-west-2")));
    }

    #[test]
    fn code_wins_over_the_environment() {
        let mut settings = Settings { region: Some(Region::new("us-east-1")), ..Settings::default() };
        fill(&mut settings, &|_| None).expect("nothing to read");
        fill(&mut settings, &|name| (name == "AWS_REGION").then(|| "eu-west-1".to_owned())).expect("valid");
        assert_eq!(settings.region, Some(Region::new("us-east-1")));
    }

    #[test]
    fn nonsense_is_an_error_that_names_variable_value_and_remedy() {
        let said = |variable, value| filled(&[(variable, value)]).expect_err("it is nonsense").to_string();
        assert_eq!(
            said("AWS_MAX_ATTEMPTS", "0"),
            "the configuration cannot be used: the environment variable AWS_MAX_ATTEMPTS is `0`, and must be a whole number of at least 1"
        );
        assert!(said("AWS_RETRY_MODE", "legacy").ends_with("`legacy`, and must be `standard` or `adaptive`"));
        assert!(said("AWS_USE_FIPS_ENDPOINT", "yes").ends_with("`yes`, and must be `true` or `false`"));
    }
}
