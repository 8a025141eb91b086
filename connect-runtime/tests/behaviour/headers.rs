//! What a request says of itself.

use connect_runtime::config::AppName;

use crate::client::Client;
use crate::script::{Script, answer};

#[tokio::test]
async fn a_request_with_a_body() {
    let script = Script::new([answer(200, "")]);
    let config = script.config().app_name(AppName::new("night-shift").unwrap()).idempotency_token_provider("t").build();
    Client::from_conf(config).put_thing().name("n").send().await.unwrap();
    let sent = script.sent().remove(0);
    assert_eq!((sent.method.as_str(), sent.uri.as_str()), ("PUT", "https://things.us-west-2.amazonaws.com/things"));
    assert_eq!(sent.body, r#"{"Name":"n","ClientToken":"t"}"#);
    assert_eq!(sent.header("content-length"), "30");
    assert_eq!(sent.header("content-type"), "application/json");
    assert_eq!(sent.header("x-amz-security-token"), "hidden-token");
    let agent = sent.header("user-agent");
    assert!(agent.starts_with("things-client/1.2.3 ua/2.1 api/things/1.2.3 os/"), "{agent}");
    assert!(agent.ends_with("m/E app/night-shift"), "{agent}");
    assert_eq!(agent, sent.header("x-amz-user-agent"));
    let signed = "SignedHeaders=content-length;content-type;host;x-amz-date;x-amz-security-token;x-amz-user-agent,";
    assert!(sent.header("authorization").contains(signed), "{}", sent.header("authorization"));
    assert_eq!(sent.find("x-amz-content-sha256"), None);
}

#[tokio::test]
async fn a_request_without_a_body() {
    let script = Script::new([answer(200, "{}")]);
    script.client().get_thing().id("a/b c").send().await.unwrap();
    let sent = script.sent().remove(0);
    assert_eq!(sent.uri, "https://things.us-west-2.amazonaws.com/things/a%2Fb%20c");
    assert_eq!((sent.find("content-length"), sent.find("content-type")), (None, None));
    assert_eq!(sent.body, "");
}

#[tokio::test(start_paused = true)]
async fn tokens_and_ids_do_not_follow_from_the_state_of_a_generator() {
    let script = Script::new([answer(200, ""), answer(200, "")]);
    let client = script.client();
    for _ in 0..2 {
        fastrand::seed(7);
        client.put_thing().name("n").send().await.unwrap();
    }
    let sent = script.sent();
    assert_ne!(sent[0].header("amz-sdk-invocation-id"), sent[1].header("amz-sdk-invocation-id"));
    assert_ne!(sent[0].body, sent[1].body, "the token");
}

#[tokio::test]
async fn a_header_that_is_not_ascii_is_signed() {
    let script = Script::new([answer(200, "{}")]);
    let customized = script.client().get_thing().id("a").customize().header("x-amz-note", "caf\u{e9}");
    customized.send().await.unwrap();
    let sent = script.sent().remove(0);
    assert_eq!(sent.header("x-amz-note"), "caf\u{e9}");
    assert!(sent.header("authorization").contains(";x-amz-note;"), "{}", sent.header("authorization"));
}
