//! What environment variables say of a client that is configured piece by piece.
//!
//! A client made from an `SdkConfig` does not look here: whoever loaded that configuration did,
//! and knows of profiles besides. There are two exceptions: what the loader could not read
//! (`fill_loaded`), and Lambda's trace header, which changes with every invocation (see `user_agent`).

use aws_smithy_types::retry::RetryConfigBuilder;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;
use aws_types::service_config::ServiceConfigKey;

use crate::config::{Settings, SharedCredentialsProvider};
use crate::credentials::Environment;
use crate::error::ConfigurationError;
use crate::variables::{FLAG, Lookup, Source, parse, profile_key, read_attempts, read_flag, read_mode};

/// Fills what is not set yet. What is set in code wins.
///
/// | setting | variable |
/// |---|---|
/// | region | `AWS_REGION`, then `AWS_DEFAULT_REGION` |
/// | retries | `AWS_RETRY_MODE` (`standard` or `adaptive`), `AWS_MAX_ATTEMPTS` (at least 1) |
/// | FIPS, dual stack | `AWS_USE_FIPS_ENDPOINT`, `AWS_USE_DUALSTACK_ENDPOINT` (`true` or `false`) |
/// | application name | `AWS_SDK_UA_APP_ID` |
///
/// Without a provider of credentials, `credentials` reads its variables when a call needs them;
/// `endpoint` reads those that concern it.
pub(crate) fn fill(settings: &mut Settings, variable: Lookup<'_>) -> Result<(), ConfigurationError> {
    settings.credentials_provider.get_or_insert_with(|| SharedCredentialsProvider::new(Environment));
    if settings.region.is_none() {
        settings.region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION")).map(Region::new);
    }
    fill_from(settings, Source { text: variable, profile: false })
}

/// Fills what a shared configuration leaves open, although environment or profile name it.
/// `aws-config` leaves out what it cannot read, so it is an error here.
pub(crate) fn fill_loaded(
    settings: &mut Settings,
    shared: &SdkConfig,
    service: &'static str,
) -> Result<(), ConfigurationError> {
    let Some(loaded) = shared.service_config() else { return Ok(()) };
    let text = |variable: &str| {
        let key = ServiceConfigKey::builder().service_id(service).env(variable).profile(profile_key(variable)?);
        let text = loaded.load_config(key.build().ok()?)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    fill_from(settings, Source { text: &text, profile: true })
}

fn fill_from(settings: &mut Settings, source: Source<'_>) -> Result<(), ConfigurationError> {
    if settings.retry_config.is_none() {
        let mode = parse(source, "AWS_RETRY_MODE", "`standard` or `adaptive`", read_mode)?;
        let attempts = parse(source, "AWS_MAX_ATTEMPTS", "a whole number of at least 1", read_attempts)?;
        if mode.is_some() || attempts.is_some() {
            let mut config = RetryConfigBuilder::new();
            config.set_mode(mode).set_max_attempts(attempts);
            settings.retry_config = Some(config.build());
        }
    }
    if settings.use_fips.is_none() {
        settings.use_fips = parse(source, "AWS_USE_FIPS_ENDPOINT", FLAG, read_flag)?;
    }
    if settings.use_dual_stack.is_none() {
        settings.use_dual_stack = parse(source, "AWS_USE_DUALSTACK_ENDPOINT", FLAG, read_flag)?;
    }
    if settings.app_name.is_none() {
        let name = |text: &str| AppName::new(text.to_owned()).ok();
        settings.app_name = parse(source, "AWS_SDK_UA_APP_ID", "letters, digits and !#$%&'*+-.^_`|~", name)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::retry::RetryMode;
    use aws_types::service_config::LoadServiceConfig;

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

    /// As `aws-config` answers: from its profile, where the environment says nothing.
    #[derive(Debug)]
    struct Loaded(&'static str, &'static str);

    impl LoadServiceConfig for Loaded {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            (key.profile() == self.0).then(|| self.1.to_owned())
        }
    }

    #[test]
    fn what_the_loader_of_a_shared_configuration_could_not_read_is_an_error() {
        let filled = |key, text| {
            let shared = SdkConfig::builder().service_config(Loaded(key, text)).build();
            let mut settings = Settings::default();
            fill_loaded(&mut settings, &shared, "Connect").map(|()| settings).map_err(|error| error.to_string())
        };
        for (key, variable, nonsense) in [
            ("max_attempts", "AWS_MAX_ATTEMPTS", "0"),
            ("retry_mode", "AWS_RETRY_MODE", "legacy"),
            ("use_fips_endpoint", "AWS_USE_FIPS_ENDPOINT", "maybe"),
            ("use_dualstack_endpoint", "AWS_USE_DUALSTACK_ENDPOINT", "1"),
            ("sdk_ua_app_id", "AWS_SDK_UA_APP_ID", "two words"),
        ] {
            let said = filled(key, nonsense).expect_err("it is nonsense");
            let expected = format!(
                "the environment variable {variable}, or `{key}` in the profile, is `{nonsense}`, and must be "
            );
            assert!(said.contains(&expected), "{said}");
            assert!(filled(key, " ").is_ok(), "{key}: an empty value says nothing");
        }
        assert_eq!(filled("use_fips_endpoint", "true").expect("valid").use_fips, Some(true));
        assert_eq!(filled("region", "eu-west-1").expect("valid").region, None, "that is for the loader to read");
        let mut settings = Settings { use_fips: Some(false), ..Settings::default() };
        let shared = SdkConfig::builder().service_config(Loaded("use_fips_endpoint", "maybe")).build();
        fill_loaded(&mut settings, &shared, "Connect").expect("code wins");
        fill_loaded(&mut settings, &SdkConfig::builder().build(), "Connect").expect("nothing to ask");
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
