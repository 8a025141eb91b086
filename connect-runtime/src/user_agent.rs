//! Headers that say who calls: the user agent, and Lambda's trace id.

use http::{HeaderName, HeaderValue};

use crate::service::Service;
use crate::variables::Lookup;

/// Signed, so that nobody on the way can change it.
pub(crate) const X_AMZ_USER_AGENT: HeaderName = HeaderName::from_static("x-amz-user-agent");
pub(crate) const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// `connect-client/0.1.0 ua/2.1 api/connect/0.1.0 os/linux lang/rust/1.94.1 m/E app/my-app`.
///
/// `m/E` stands for retries in standard mode and `m/F` for adaptive mode, as AWS's own clients
/// say it. The Rust version is the oldest that builds this crate.
pub(crate) fn user_agent(service: &Service, app_name: Option<&str>, adaptive: bool) -> HeaderValue {
    let id = token(&service.id.to_ascii_lowercase());
    let version = token(service.crate_version);
    let os = match std::env::consts::OS {
        os @ ("linux" | "windows" | "macos" | "android" | "ios") => os,
        _ => "other",
    };
    let rust = env!("CARGO_PKG_RUST_VERSION");
    let mode = if adaptive { 'F' } else { 'E' };
    let mut text = format!("{id}-client/{version} ua/2.1 api/{id}/{version} os/{os} lang/rust/{rust} m/{mode}");
    if let Some(name) = app_name {
        text.push_str(" app/");
        text.push_str(&token(name));
    }
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static("connect-runtime"))
}

/// A text in which every character that a token cannot hold (RFC 9110, section 5.6.2) is a hyphen.
fn token(text: &str) -> String {
    let allowed = |character: char| character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character);
    text.chars().map(|character| if allowed(character) { character } else { '-' }).collect()
}

/// The trace that a Lambda function runs in, to hand on. It changes with every invocation.
pub(crate) fn lambda_trace_id(variable: Lookup<'_>) -> Option<HeaderValue> {
    variable("AWS_LAMBDA_FUNCTION_NAME")?;
    HeaderValue::try_from(variable("_X_AMZN_TRACE_ID")?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    static SERVICE: Service = Service {
        id: "Big Thing",
        api_version: "2020-01-01",
        endpoint_prefix: "big",
        signing_name: "big",
        crate_version: "1.2.3",
    };

    #[test]
    fn the_user_agent_has_our_own_name() {
        let os = std::env::consts::OS;
        let rust = env!("CARGO_PKG_RUST_VERSION");
        assert_eq!(
            user_agent(&SERVICE, None, false),
            format!("big-thing-client/1.2.3 ua/2.1 api/big-thing/1.2.3 os/{os} lang/rust/{rust} m/E").as_str()
        );
        let with_name = user_agent(&SERVICE, Some("night (shift)/2 é"), true);
        let text = with_name.to_str().expect("ASCII");
        assert!(text.ends_with("m/F app/night--shift--2--"), "{text}");
    }

    #[test]
    fn the_trace_id_is_only_sent_from_lambda() {
        let in_lambda = |name: &str| match name {
            "AWS_LAMBDA_FUNCTION_NAME" => Some("f".to_owned()),
            "_X_AMZN_TRACE_ID" => Some("Root=1-2-3;Parent=4;Sampled=1".to_owned()),
            _ => None,
        };
        assert_eq!(lambda_trace_id(&in_lambda).expect("a trace id"), "Root=1-2-3;Parent=4;Sampled=1");
        let elsewhere = |name: &str| (name == "_X_AMZN_TRACE_ID").then(|| "Root=1".to_owned());
        assert_eq!(lambda_trace_id(&elsewhere), None);
        let broken = |name: &str| Some(if name == "_X_AMZN_TRACE_ID" { "a\nb" } else { "f" }.to_owned());
        assert_eq!(lambda_trace_id(&broken), None, "a header cannot hold it");
    }
}
