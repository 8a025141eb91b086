//! Where requests go.
//!
//! The first of these that is set: the endpoint given in code, `AWS_ENDPOINT_URL_<SERVICE>`,
//! `AWS_ENDPOINT_URL`, the profile's `services` section, the profile; else the one that follows
//! from region, FIPS and dual stack. `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` leaves only code and rules.

use aws_types::service_config::ServiceConfigKey;
use bytes::Bytes;
use http::uri::Authority;

use crate::config::Config;
use crate::error::EndpointError;
use crate::request::HostPrefix;
use crate::service::Service;
use crate::url::Url;
use crate::variables::{Lookup, flag};

/// Where requests go: scheme, host, and a path that comes before the operation's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    scheme: http::uri::Scheme,
    authority: Authority,
    path: String,
}

/// Regions that share a domain.
struct Partition {
    name: &'static str,
    /// A region of the partition is one of these, a word, a hyphen and a number; or the
    /// partition's name with `-global`.
    prefixes: &'static [&'static str],
    suffix: &'static str,
    dual_stack_suffix: &'static str,
}

const fn partition(
    name: &'static str,
    prefixes: &'static [&'static str],
    suffix: &'static str,
    dual_stack_suffix: &'static str,
) -> Partition {
    Partition { name, prefixes, suffix, dual_stack_suffix }
}

/// Source: the partition table of AWS's endpoint rules. Unknown regions belong to the first.
const PARTITIONS: [Partition; 8] = [
    partition("aws", &["us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"], "amazonaws.com", "api.aws"),
    partition("aws-cn", &["cn-"], "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    partition("aws-eusc", &["eusc-de-"], "amazonaws.eu", "api.amazonwebservices.eu"),
    partition("aws-iso", &["us-iso-"], "c2s.ic.gov", "api.aws.ic.gov"),
    partition("aws-iso-b", &["us-isob-"], "sc2s.sgov.gov", "api.aws.scloud"),
    partition("aws-iso-e", &["eu-isoe-"], "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    partition("aws-iso-f", &["us-isof-"], "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    partition("aws-us-gov", &["us-gov-"], "amazonaws.com", "api.aws"),
];

impl Partition {
    fn of(region: &str) -> &'static Partition {
        PARTITIONS.iter().find(|partition| partition.has(region)).unwrap_or(&PARTITIONS[0])
    }

    fn has(&self, region: &str) -> bool {
        let by_pattern = |prefix: &&str| {
            let (word, number) = region.strip_prefix(prefix)?.split_once('-')?;
            let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            let matches = !word.is_empty() && word.bytes().all(is_word) && !number.is_empty();
            (matches && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
        };
        region.strip_suffix("-global") == Some(self.name) || self.prefixes.iter().any(|p| by_pattern(p).is_some())
    }
}

/// The endpoint that the configuration asks for.
pub(crate) fn resolve(service: &Service, config: &Config, variable: Lookup<'_>) -> Result<Endpoint, EndpointError> {
    let fips = config.use_fips().unwrap_or(false);
    let dual_stack = config.use_dual_stack().unwrap_or(false);
    if let Some(url) = configured(service, config, variable)? {
        let refuse = |what: &str, setting: &str| {
            EndpointError::new(format!(
                "Invalid Configuration: {what} and custom endpoint are not supported; unset `{setting}` or the endpoint `{url:?}`"
            ))
        };
        return match (fips, dual_stack) {
            (true, _) => Err(refuse("FIPS", "use_fips")),
            (_, true) => Err(refuse("Dualstack", "use_dual_stack")),
            _ => parse(&url),
        };
    }
    let region = config.region().map(AsRef::as_ref).filter(|region| !region.is_empty()).ok_or_else(|| {
        EndpointError::new(
            "Invalid Configuration: Missing Region; set `region` in the configuration, AWS_REGION, or an endpoint",
        )
    })?;
    check_region(region)?;
    let Partition { name, suffix, dual_stack_suffix, .. } = Partition::of(region);
    let prefix = service.endpoint_prefix;
    let url = match (fips, dual_stack) {
        (true, true) => format!("https://{prefix}-fips.{region}.{dual_stack_suffix}"),
        // GovCloud's ordinary endpoints are the validated ones.
        (true, false) if *name == "aws-us-gov" => format!("https://{prefix}.{region}.{suffix}"),
        (true, false) => format!("https://{prefix}-fips.{region}.{suffix}"),
        (false, true) => format!("https://{prefix}.{region}.{dual_stack_suffix}"),
        (false, false) => format!("https://{prefix}.{region}.{suffix}"),
    };
    parse(&Url::from(url))
}

/// A region becomes a label of the host name: anything else could send requests elsewhere.
fn check_region(region: &str) -> Result<(), EndpointError> {
    let valid = region.len() <= 63
        && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !region.starts_with('-')
        && !region.ends_with('-')
        && !region.bytes().all(|byte| byte.is_ascii_digit());
    match valid {
        true => Ok(()),
        false => Err(EndpointError::new(format!(
            "Invalid Configuration: `{}` is not a region; one looks like `us-west-2`: letters, digits and hyphens within, 63 characters at most",
            region.escape_debug()
        ))),
    }
}

/// The endpoint that code, environment or profile name.
fn configured(service: &Service, config: &Config, variable: Lookup<'_>) -> Result<Option<Url>, EndpointError> {
    if config.settings.endpoint_url.is_some() {
        return Ok(config.settings.endpoint_url.clone());
    }
    let Some(shared) = &config.settings.shared else {
        let ignored = flag(variable, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
        if ignored.map_err(|error| EndpointError::new(error.problem()))?.unwrap_or(false) {
            return Ok(None);
        }
        let name = format!("AWS_ENDPOINT_URL_{}", service.id.to_ascii_uppercase().replace([' ', '-'], "_"));
        return Ok(variable(&name).or_else(|| variable("AWS_ENDPOINT_URL")).map(Url::from));
    };
    let for_all = || shared.endpoint_url().map(|url| Url::from(url.to_owned()));
    if shared.get_origin("endpoint_url").is_client_config() {
        return Ok(for_all());
    }
    let key =
        ServiceConfigKey::builder().service_id(service.id).env("AWS_ENDPOINT_URL").profile("endpoint_url").build();
    let for_service = key.ok().and_then(|key| shared.service_config()?.load_config(key));
    Ok(for_service.map(Url::from).or_else(for_all))
}

fn parse(url: &Url) -> Result<Endpoint, EndpointError> {
    let wrong = |why: &str| EndpointError::new(format!("`{url:?}` is not an endpoint: {why}"));
    let uri: http::Uri = url.parse().map_err(|_| wrong("it is not a URL"))?;
    let scheme = uri.scheme().filter(|scheme| matches!(scheme.as_str(), "http" | "https"));
    let scheme = scheme.ok_or_else(|| wrong("it must start with http:// or https://"))?.clone();
    let authority = uri.authority().filter(|authority| !authority.host().is_empty());
    let authority = authority.ok_or_else(|| wrong("it has no host"))?;
    if authority.as_str().contains('@') {
        return Err(EndpointError::new("an endpoint must not hold a user name or password"));
    }
    if authority.port_u16().is_none() && authority.as_str() != authority.host() {
        return Err(wrong("its port is not a number up to 65535"));
    }
    // Signed as it is sent: transports write host names in lower case.
    let authority = authority.as_str().to_ascii_lowercase().parse().map_err(|_| wrong("it has no valid host"))?;
    if uri.query().is_some() {
        return Err(wrong("it must not have a query"));
    }
    let path = uri.path().trim_end_matches('/');
    let relative = |segment: &str| matches!(segment.replace("%2e", ".").replace("%2E", ".").as_str(), "." | "..");
    if path.split('/').any(relative) {
        return Err(wrong("its path must not have `.` or `..` in it"));
    }
    Ok(Endpoint { scheme, authority, path: path.to_owned() })
}

impl Endpoint {
    /// The host that requests go to, with its port if that was given.
    pub(crate) fn host(&self) -> &str {
        self.authority.as_str()
    }

    /// The host alone, as a resolver of names takes it.
    pub(crate) fn name(&self) -> &str {
        self.authority.host().trim_matches(['[', ']'])
    }

    pub(crate) fn port(&self) -> u16 {
        let standard = if self.scheme == http::uri::Scheme::HTTPS { 443 } else { 80 };
        self.authority.port_u16().unwrap_or(standard)
    }

    /// Sends a request there.
    pub(crate) fn apply(&self, request: &mut http::Request<Bytes>) -> Result<(), EndpointError> {
        let invalid = |error: &dyn std::fmt::Display| EndpointError::new(format!("the address is not valid: {error}"));
        let authority = match request.extensions_mut().remove::<HostPrefix>() {
            Some(HostPrefix(prefix)) => {
                format!("{prefix}{}", self.authority).parse().map_err(|error: http::uri::InvalidUri| invalid(&error))?
            }
            None => self.authority.clone(),
        };
        let mut parts = std::mem::take(request.uri_mut()).into_parts();
        if !self.path.is_empty() {
            let path = parts.path_and_query.as_ref().map_or("/", |path| path.as_str());
            let path = format!("{}{path}", self.path).parse();
            parts.path_and_query = Some(path.map_err(|error: http::uri::InvalidUri| invalid(&error))?);
        }
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(authority);
        *request.uri_mut() = http::Uri::from_parts(parts).map_err(|error| invalid(&error))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use aws_types::region::Region;
    use aws_types::{SdkConfig, service_config::LoadServiceConfig};

    use super::*;
    use crate::config::Builder;

    static SERVICE: Service = Service {
        id: "Big Thing",
        api_version: "2020-01-01",
        endpoint_prefix: "connect",
        signing_name: "connect",
        crate_version: "0.0.0",
    };

    fn none(_: &str) -> Option<String> {
        None
    }

    fn of(region: &'static str, fips: bool, dual_stack: bool) -> String {
        let config = Builder::new().region(Region::new(region)).use_fips(fips).use_dual_stack(dual_stack).build();
        let endpoint = resolve(&SERVICE, &config, &none).expect("an endpoint");
        format!("{}://{}{}", endpoint.scheme, endpoint.host(), endpoint.path)
    }

    fn error(builder: Builder) -> String {
        resolve(&SERVICE, &builder.build(), &none).expect_err("no endpoint").to_string()
    }

    /// Region, then the expected endpoints: plain, FIPS, dual stack, both. From the table in
    /// Amazon Connect's endpoint rules.
    #[test]
    fn every_partition_follows_the_rules() {
        let cases = [
            (
                "us-west-2",
                "connect.us-west-2.amazonaws.com",
                "connect-fips.us-west-2.amazonaws.com",
                "connect.us-west-2.api.aws",
                "connect-fips.us-west-2.api.aws",
            ),
            (
                "cn-north-1",
                "connect.cn-north-1.amazonaws.com.cn",
                "connect-fips.cn-north-1.amazonaws.com.cn",
                "connect.cn-north-1.api.amazonwebservices.com.cn",
                "connect-fips.cn-north-1.api.amazonwebservices.com.cn",
            ),
            (
                "eusc-de-east-1",
                "connect.eusc-de-east-1.amazonaws.eu",
                "connect-fips.eusc-de-east-1.amazonaws.eu",
                "connect.eusc-de-east-1.api.amazonwebservices.eu",
                "connect-fips.eusc-de-east-1.api.amazonwebservices.eu",
            ),
            (
                "us-iso-east-1",
                "connect.us-iso-east-1.c2s.ic.gov",
                "connect-fips.us-iso-east-1.c2s.ic.gov",
                "connect.us-iso-east-1.api.aws.ic.gov",
                "connect-fips.us-iso-east-1.api.aws.ic.gov",
            ),
            (
                "us-isob-east-1",
                "connect.us-isob-east-1.sc2s.sgov.gov",
                "connect-fips.us-isob-east-1.sc2s.sgov.gov",
                "connect.us-isob-east-1.api.aws.scloud",
                "connect-fips.us-isob-east-1.api.aws.scloud",
            ),
            (
                "eu-isoe-west-1",
                "connect.eu-isoe-west-1.cloud.adc-e.uk",
                "connect-fips.eu-isoe-west-1.cloud.adc-e.uk",
                "connect.eu-isoe-west-1.api.cloud-aws.adc-e.uk",
                "connect-fips.eu-isoe-west-1.api.cloud-aws.adc-e.uk",
            ),
            (
                "us-isof-south-1",
                "connect.us-isof-south-1.csp.hci.ic.gov",
                "connect-fips.us-isof-south-1.csp.hci.ic.gov",
                "connect.us-isof-south-1.api.aws.hci.ic.gov",
                "connect-fips.us-isof-south-1.api.aws.hci.ic.gov",
            ),
            (
                "us-gov-west-1",
                "connect.us-gov-west-1.amazonaws.com",
                "connect.us-gov-west-1.amazonaws.com",
                "connect.us-gov-west-1.api.aws",
                "connect-fips.us-gov-west-1.api.aws",
            ),
            (
                "aws-cn-global",
                "connect.aws-cn-global.amazonaws.com.cn",
                "connect-fips.aws-cn-global.amazonaws.com.cn",
                "connect.aws-cn-global.api.amazonwebservices.com.cn",
                "connect-fips.aws-cn-global.api.amazonwebservices.com.cn",
            ),
            // Unknown: as if it were in `aws`.
            (
                "moon-base-1",
                "connect.moon-base-1.amazonaws.com",
                "connect-fips.moon-base-1.amazonaws.com",
                "connect.moon-base-1.api.aws",
                "connect-fips.moon-base-1.api.aws",
            ),
        ];
        for (region, plain, fips, dual_stack, both) in cases {
            assert_eq!(of(region, false, false), format!("https://{plain}"));
            assert_eq!(of(region, true, false), format!("https://{fips}"));
            assert_eq!(of(region, false, true), format!("https://{dual_stack}"));
            assert_eq!(of(region, true, true), format!("https://{both}"));
        }
    }

    #[test]
    fn a_region_cannot_change_the_host() {
        for region in ["evil.example/", "a@evil.example", "-a", "a-", "123", "us_west", "us west", "é"] {
            let said = error(Builder::new().region(Region::new(region)));
            assert!(said.contains(&format!("`{}` is not a region", region.escape_debug())), "{said}");
        }
        assert!(error(Builder::new().region(Region::new("a".repeat(64)))).contains("is not a region"));
        assert_eq!(of("a", false, false), "https://connect.a.amazonaws.com");
    }

    #[test]
    fn a_missing_region_is_an_error_that_says_what_to_set() {
        assert_eq!(
            error(Builder::new()),
            "no endpoint to call: Invalid Configuration: Missing Region; set `region` in the configuration, AWS_REGION, or an endpoint"
        );
    }

    #[test]
    fn a_custom_endpoint_excludes_fips_and_dual_stack() {
        let custom = || Builder::new().endpoint_url("http://localhost:8000");
        assert!(error(custom().use_fips(true)).contains("FIPS and custom endpoint are not supported"));
        assert!(error(custom().use_dual_stack(true)).contains("Dualstack and custom endpoint are not supported"));
    }

    #[test]
    fn a_custom_endpoint_keeps_its_path_and_port() {
        let config = Builder::new().endpoint_url("http://LocalHost:8000/base/v1/").build();
        let endpoint = resolve(&SERVICE, &config, &none).expect("an endpoint");
        let mut request = http::Request::get("/contacts/a%2Fb?x=1").body(Bytes::new()).expect("a request");
        endpoint.apply(&mut request).expect("valid");
        assert_eq!(request.uri(), "http://localhost:8000/base/v1/contacts/a%2Fb?x=1");
    }

    #[test]
    fn a_host_prefix_comes_before_the_host() {
        let config = Builder::new().region(Region::new("us-west-2")).build();
        let endpoint = resolve(&SERVICE, &config, &none).expect("an endpoint");
        let mut request = http::Request::get("/").body(Bytes::new()).expect("a request");
        request.extensions_mut().insert(HostPrefix("data.".to_owned()));
        endpoint.apply(&mut request).expect("valid");
        assert_eq!(request.uri(), "https://data.connect.us-west-2.amazonaws.com/");
    }

    #[test]
    fn what_is_no_endpoint_is_refused_with_the_reason() {
        for (url, why) in [
            ("localhost:8000", "http:// or https://"),
            ("ftp://host", "http:// or https://"),
            ("https://host?x=1", "query"),
            ("https://host/a/../b", "`..`"),
            ("https://host/%2e%2E/b", "`..`"),
            ("https://user:secret@host", "user name or password"),
            ("http://a b", "not a URL"),
            ("http://host:x/", "port"),
            ("http://host:65536", "port"),
        ] {
            let said = error(Builder::new().endpoint_url(url));
            assert!(said.contains(why), "{url}: {said}");
        }
        for url in ["https://user:secret@host", "user:secret@host", "https://user:se cret@host", "https://u:secret/@h"]
        {
            for fips in [false, true] {
                let said = error(Builder::new().endpoint_url(url).use_fips(fips));
                assert!(!said.contains("secret") && !said.contains("cret@"), "{said}");
            }
        }
    }

    #[test]
    fn the_environment_names_endpoints_for_one_service_and_for_all() {
        let host = |variables: &'static [(&str, &str)], builder: Builder| {
            let lookup = |name: &str| {
                variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
            };
            let endpoint = resolve(&SERVICE, &builder.region(Region::new("us-west-2")).build(), &lookup);
            endpoint.map(|endpoint| endpoint.host().to_owned()).map_err(|error| error.to_string())
        };
        const ALL: (&str, &str) = ("AWS_ENDPOINT_URL", "http://all");
        const ONE: (&str, &str) = ("AWS_ENDPOINT_URL_BIG_THING", "http://one");
        assert_eq!(host(&[ALL], Builder::new()).as_deref(), Ok("all"));
        assert_eq!(host(&[ALL, ONE], Builder::new()).as_deref(), Ok("one"));
        assert_eq!(host(&[ALL, ONE], Builder::new().endpoint_url("http://code")).as_deref(), Ok("code"));
        const IGNORE: (&str, &str) = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
        assert_eq!(host(&[ALL, ONE, IGNORE], Builder::new()).as_deref(), Ok("connect.us-west-2.amazonaws.com"));
        assert_eq!(host(&[ALL, IGNORE], Builder::new().endpoint_url("http://code")).as_deref(), Ok("code"));
        let said = host(&[("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "maybe")], Builder::new()).expect_err("nonsense");
        assert!(said.contains("`maybe`, and must be `true` or `false`"), "{said}");
    }

    #[derive(Debug)]
    struct Profile;

    impl LoadServiceConfig for Profile {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            assert_eq!((key.service_id(), key.env(), key.profile()), ("Big Thing", "AWS_ENDPOINT_URL", "endpoint_url"));
            Some("http://of-the-service".to_owned())
        }
    }

    #[test]
    fn a_shared_configuration_answers_for_environment_and_profile() {
        let host = |config: SdkConfig| {
            let endpoint = resolve(&SERVICE, &Config::new(&config), &|_| panic!("the environment is not asked"));
            endpoint.expect("an endpoint").host().to_owned()
        };
        let region = Region::new("us-west-2");
        let in_code = SdkConfig::builder().region(region.clone()).endpoint_url("http://code").service_config(Profile);
        assert_eq!(host(in_code.build()), "of-the-service", "an endpoint of unknown origin may be the profile's");
        let nothing = SdkConfig::builder().region(region).build();
        assert_eq!(host(nothing), "connect.us-west-2.amazonaws.com");
    }
}
