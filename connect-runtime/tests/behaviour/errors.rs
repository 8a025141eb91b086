//! What errors say, and what they keep to themselves.

use aws_smithy_runtime_api::client::result::ConnectorError;
use connect_runtime::config::{Config, Credentials, Region, RetryConfig, SdkConfig};
use connect_runtime::error::{CallError, DisplayErrorContext, EXTENDED_REQUEST_ID, SdkError};
use connect_runtime::{ProvideErrorMetadata, RequestId};

use crate::client::Client;
use crate::script::{Script, Step, answer, refuse};

#[tokio::test]
async fn a_service_error_says_operation_code_message_status_request_id_and_attempts() {
    let script = Script::new([refuse(404, "NotFoundException")]);
    let error = script.client().get_thing().id("a").send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("NotFoundException"), Some("no luck")));
    assert_eq!(error.meta().request_id(), Some("req-1"));
    assert_eq!(error.raw_response().unwrap().status().as_u16(), 404);
    assert_eq!(error.raw_response().unwrap().body().bytes(), Some(&br#"{"Message": "no luck"}"#[..]));
    let error = error.into_service_error();
    assert!(error.is_not_found_exception());
    let expected = "NotFoundException: no luck (GetThing, status 404, request id req-1, 1 attempt)";
    assert_eq!(error.to_string(), expected);
    assert_eq!(crate::error::Error::from(error).to_string(), expected);
}

#[tokio::test]
async fn the_extended_request_id_follows_the_request_id() {
    let script = Script::new([refuse(404, "NotFoundException").header("x-amz-id-2", "host/17")]);
    let error = script.client().get_thing().id("a").send().await.unwrap_err().into_service_error();
    assert_eq!(error.meta().extra(EXTENDED_REQUEST_ID), Some("host/17"));
    let said = error.to_string();
    assert!(said.ends_with("request id req-1, extended request id host/17, 1 attempt)"), "{said}");
}

#[tokio::test]
async fn an_error_that_is_not_json_keeps_code_status_and_text() {
    let script =
        Script::new([answer(403, "<html> Proxy   says no </html>").header("x-amzn-errortype", "OddException")]);
    let error = script.client().get_thing().id("a").send().await.unwrap_err();
    assert_eq!(error.code(), Some("OddException"));
    let said = error.into_service_error().to_string();
    assert!(said.starts_with("OddException: ") && said.contains("<html> Proxy says no </html>"), "{said}");
    assert!(said.ends_with("(GetThing, status 403, request id req-1, 1 attempt)"), "{said}");
}

#[tokio::test]
async fn a_success_that_cannot_be_read_keeps_its_body_and_does_not_print_it() {
    let body = r#"{"Name": 1.5, "Secret": "planted", "#;
    let script = Script::new([answer(200, body)]);
    let error = script.client().get_thing().id("a").send().await.unwrap_err();
    let said = DisplayErrorContext(&error).to_string();
    assert!(
        said.contains("GetThing failed (things.us-west-2.amazonaws.com, status 200, request id req-1, 1 attempt)"),
        "{said}"
    );
    assert!(!said.contains("planted"), "{said}");
    let SdkError::ResponseError(context) = error else { panic!("{said}") };
    let kept = http_body_util::BodyExt::collect(context.into_raw().into_body()).await.unwrap().to_bytes();
    assert_eq!(kept, body);
}

#[tokio::test]
async fn a_failed_transport_says_where_and_how_often() {
    let script = Script::new([Step::Fail(ConnectorError::io("connection reset by peer".into()))]);
    let config = script.config().retry_config(RetryConfig::disabled()).build();
    let error = Client::from_conf(config).get_thing().id("a").send().await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else { panic!("{error:?}") };
    assert!(failure.is_io());
    let call = std::error::Error::source(failure.as_connector_error().unwrap()).unwrap();
    let call: &CallError = call.downcast_ref().unwrap();
    assert_eq!((call.operation, call.attempts), ("GetThing", 1));
    assert!(DisplayErrorContext(error).to_string().starts_with(
        "dispatch failure: io error: GetThing failed (things.us-west-2.amazonaws.com, 1 attempt): connection reset by peer"
    ));
}

#[tokio::test]
async fn what_keeps_a_call_from_being_sent_is_named() {
    let said = |config: Config| async move {
        let error = Client::from_conf(config).get_thing().id("a").send().await.unwrap_err();
        assert!(matches!(error, SdkError::ConstructionFailure(_)));
        DisplayErrorContext(error).to_string()
    };
    let script = Script::new([]);
    let custom = said(script.config().endpoint_url("http://localhost").use_fips(true).build()).await;
    assert!(custom.contains("GetThing was not sent: no endpoint to call: Invalid Configuration: FIPS"), "{custom}");
    let region = said(script.config().region(Region::new("a/b")).build()).await;
    assert!(region.contains("`a/b` is not a region"), "{region}");
}

#[derive(Debug)]
struct Broken;

impl connect_runtime::config::ProvideCredentials for Broken {
    fn provide_credentials<'a>(&'a self) -> aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        use aws_credential_types::provider::{error::CredentialsError, future};
        future::ProvideCredentials::ready(Err(CredentialsError::provider_error("the vault is locked")))
    }
}

#[tokio::test]
async fn missing_credentials_say_which_provider_and_why() {
    let script = Script::new([]);
    let config = script.config().credentials_provider(Broken).build();
    let said = DisplayErrorContext(Client::from_conf(config).get_thing().id("a").send().await.unwrap_err()).to_string();
    assert!(
        said.contains("GetThing was not sent: there are no credentials: the provider `Broken` has none to give: "),
        "{said}"
    );
    assert!(said.contains("the vault is locked"), "{said}");
}

#[tokio::test]
async fn nothing_of_a_client_prints_credentials() {
    let script = Script::new([]);
    let config =
        script.config().credentials_provider(Credentials::new("AKID", "planted", Some("planted".into()), None, "x"));
    let url = "https://user:planted@host.example";
    let config = config.endpoint_url(url).build();
    let client = Client::from_conf(config.clone());
    let call = client.get_thing().id("a").password("planted");
    let shared = Config::new(&SdkConfig::builder().endpoint_url(url).build());
    let printed = format!("{client:?} {config:?} {:?} {shared:?} {call:?}", config.to_builder());
    assert!(!printed.contains("planted"), "{printed}");
    assert_eq!(printed.matches("***@host.example").count(), 3, "{printed}");
}

#[tokio::test]
async fn an_endpoint_is_printed_as_it_was_given() {
    let script = Script::new([]);
    for (url, printed) in [("localhost:8000", "localhost:8000"), ("http://a\u{1b}b", "http://a\\u{1b}b")] {
        let config = script.config().endpoint_url(url).build();
        let client = Client::from_conf(config.clone());
        let error = client.get_thing().id("a").send().await.unwrap_err();
        let said = DisplayErrorContext(&error).to_string();
        assert!(said.contains(&format!("`{printed}` is not an endpoint")), "{said}");
        let fips = Client::from_conf(config.to_builder().use_fips(true).build());
        let refused = DisplayErrorContext(fips.get_thing().id("a").send().await.unwrap_err()).to_string();
        assert!(refused.contains(&format!("the endpoint `{printed}`")), "{refused}");
        let debug = format!("{client:?} {config:?} {:?} {error:?} {:?}", config.to_builder(), client.get_thing());
        assert!(debug.matches(&format!("endpoint_url: Some({printed})")).count() >= 3, "{debug}");
        for text in [said, refused, debug] {
            assert!(!text.contains("inner:") && !text.contains("EscapeDebug"), "{text}");
        }
    }
}

#[cfg(not(feature = "__reqwest"))]
#[tokio::test]
async fn without_a_transport_the_features_to_choose_from_are_named() {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKID", "key", None, None, "test"))
        .build();
    let said = DisplayErrorContext(Client::from_conf(config).get_thing().id("a").send().await.unwrap_err()).to_string();
    assert!(said.contains("there is no HTTP client: enable one of the features `ring`, `aws-lc-rs`"), "{said}");
}
