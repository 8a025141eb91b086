//! Settings for one call.

use std::time::Duration;

use connect_runtime::config::{Config, RetryConfig, TimeoutConfig};
use connect_runtime::error::{DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::script::{Script, Step, answer};

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_endpoint_headers_and_retries() {
    let script = Script::new([answer(503, ""), answer(200, "{}")]);
    let client = script.client();
    let changes = Config::builder().endpoint_url("http://elsewhere:81/base").retry_config(RetryConfig::disabled());
    let customized = client.get_thing().id("a").customize().config_override(changes).header("x-extra", "1");
    customized.send().await.unwrap_err();
    client.get_thing().id("a").send().await.unwrap();
    let sent = script.sent();
    assert_eq!(sent.len(), 2, "one attempt each");
    assert_eq!(sent[0].uri, "http://elsewhere:81/base/things/a");
    assert_eq!(sent[0].header("x-extra"), "1");
    assert!(sent[0].header("authorization").contains(";x-extra,"));
    assert_eq!(sent[0].header("amz-sdk-request"), "attempt=1; max=1");
    assert_eq!(sent[1].uri, "https://things.us-west-2.amazonaws.com/things/a");
    assert_eq!(sent[1].find("x-extra"), None);
}

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_time_and_keeps_the_other_limits() {
    let script = Script::new([Step::Hang]);
    let timeouts = TimeoutConfig::builder().read_timeout(Duration::from_secs(9)).build();
    let client = Client::from_conf(script.config().timeout_config(timeouts).build());
    let customized = client.get_thing().id("a").customize().timeout(Duration::from_secs(2));
    let error = customized.send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    let asked = script.settings.lock().unwrap().last().cloned().unwrap();
    assert_eq!(asked.read_timeout(), Some(Duration::from_secs(9)));
}

#[tokio::test]
async fn requests_can_be_changed_as_in_other_clients() {
    let script = Script::new([answer(200, "{}"), answer(200, "")]);
    let client = script.client();
    let customized = client.get_thing().id("a").customize().mutate_request(|request| {
        request.headers_mut().insert("x-one", "1");
    });
    customized.send().await.unwrap();
    let customized = client.put_thing().customize().map_request(|mut request| {
        request.headers_mut().insert("x-two", "2");
        *request.body_mut() = "{\"Other\":1}".into();
        Ok::<_, std::convert::Infallible>(request)
    });
    customized.send().await.unwrap();
    let sent = script.sent();
    assert_eq!(sent[0].header("x-one"), "1");
    assert_eq!((sent[1].header("x-two"), sent[1].body.as_str()), ("2", "{\"Other\":1}"));
    assert_eq!(sent[1].header("content-length"), "11");
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error() {
    for (name, value) in [("bad name", "x"), ("x-name", "planted\n")] {
        let customized = Script::new([]).client().get_thing().id("a").customize().header(name, value);
        let said = DisplayErrorContext(customized.send().await.unwrap_err()).to_string();
        assert!(said.contains(&format!("the header `{name}` cannot be sent: ")), "{said}");
        assert!(!said.contains("planted"), "{said}");
    }
}
