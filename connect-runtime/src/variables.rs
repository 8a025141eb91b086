//! Reads settings out of text: environment variables, and the keys that stand for them in a profile.

use std::str::FromStr;

use aws_smithy_types::retry::RetryMode;

use crate::error::ConfigurationError;

/// Gives the value of an environment variable; tests give their own.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process. A variable that is empty counts as not set.
pub(crate) fn process(name: &str) -> Option<String> {
    std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// The same for keys, which count to the last character. Bytes that are no text show as U+FFFD.
pub(crate) fn exact(name: &str) -> Option<String> {
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    (!value.trim().is_empty()).then_some(value)
}

/// Where settings are read as text.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) text: Lookup<'a>,
    /// Whether a profile is asked where the environment says nothing.
    pub(crate) profile: bool,
}

/// What a setting is called in a profile.
pub(crate) fn profile_key(variable: &str) -> Option<&'static str> {
    Some(match variable {
        "AWS_RETRY_MODE" => "retry_mode",
        "AWS_MAX_ATTEMPTS" => "max_attempts",
        "AWS_USE_FIPS_ENDPOINT" => "use_fips_endpoint",
        "AWS_USE_DUALSTACK_ENDPOINT" => "use_dualstack_endpoint",
        "AWS_SDK_UA_APP_ID" => "sdk_ua_app_id",
        _ => return None,
    })
}

/// How to retry.
pub(crate) fn read_mode(text: &str) -> Option<RetryMode> {
    RetryMode::from_str(text).ok()
}

/// How often to try.
pub(crate) fn read_attempts(text: &str) -> Option<u32> {
    text.parse().ok().filter(|attempts| *attempts > 0)
}

/// `true` or `false`, in any case.
pub(crate) fn read_flag(text: &str) -> Option<bool> {
    text.to_ascii_lowercase().parse().ok()
}

/// What errors say of flags.
pub(crate) const FLAG: &str = "`true` or `false`";

/// A variable that is `true` or `false`.
pub(crate) fn flag(variable: Lookup<'_>, name: &'static str) -> Result<Option<bool>, ConfigurationError> {
    parse(Source { text: variable, profile: false }, name, FLAG, read_flag)
}

/// A setting that `read` understands; `expected` says in the error what it understands.
pub(crate) fn parse<T>(
    source: Source<'_>,
    name: &'static str,
    expected: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, ConfigurationError> {
    let Some(text) = (source.text)(name) else { return Ok(None) };
    if let Some(value) = read(&text) {
        return Ok(Some(value));
    }
    let or_profile = profile_key(name).filter(|_| source.profile);
    let or_profile = or_profile.map(|key| format!(", or `{key}` in the profile,")).unwrap_or_default();
    Err(ConfigurationError::new(format!(
        "the environment variable {name}{or_profile} is `{}`, and must be {expected}",
        text.escape_debug()
    )))
}

/// Whether `aws-config` can read the settings of retries in environment and profile. It panics
/// where it cannot.
#[cfg(all(feature = "aws-config", feature = "__reqwest"))]
pub(crate) async fn retries_can_be_read() -> bool {
    let (files, machine) = (Default::default(), Default::default());
    let profile = aws_config::profile::load(&Default::default(), &machine, &files, None).await.ok();
    let text = |variable: &str| {
        let in_profile = || profile.as_ref()?.get(profile_key(variable)?).map(str::to_owned);
        std::env::var(variable).ok().or_else(in_profile)
    };
    text("AWS_RETRY_MODE").is_none_or(|text| read_mode(&text).is_some())
        && text("AWS_MAX_ATTEMPTS").is_none_or(|text| read_attempts(&text).is_some())
}
