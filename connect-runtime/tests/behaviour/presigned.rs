//! Requests that somebody else sends.

use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::config::Region;
use connect_runtime::error::DisplayErrorContext;
use connect_runtime::presigning::PresigningConfig;

use crate::client::Client;
use crate::script::{NOW, Script, answer};

#[tokio::test]
async fn a_request_without_a_body_can_be_presigned() {
    let script = Script::new([]);
    let config = PresigningConfig::expires_in(Duration::from_secs(900)).unwrap();
    let request = script.client().get_thing().id("a:b").presigned(config).await.unwrap();
    assert_eq!(request.method(), "GET");
    let uri = request.uri();
    assert!(uri.starts_with("https://things.us-west-2.amazonaws.com/things/a%3Ab?"), "{uri}");
    for part in [
        "X-Amz-Date=20241218T091011Z",
        "X-Amz-Expires=900",
        "X-Amz-SignedHeaders=host&",
        "X-Amz-Security-Token=hidden-token",
        "X-Amz-Signature=",
    ] {
        assert!(uri.contains(part), "{part} in {uri}");
    }
    assert_eq!(request.headers().count(), 0);
    assert!(!format!("{request:?}").contains("Signature"), "it is as good as a password");
    assert!(script.sent().is_empty());

    let later = UNIX_EPOCH + Duration::from_secs(NOW + 3_600);
    let config = PresigningConfig::builder().start_time(later).expires_in(Duration::from_secs(60)).build().unwrap();
    let request = script.client().get_thing().id("a").presigned(config).await.unwrap();
    assert!(request.uri().contains("X-Amz-Date=20241218T101011Z"));
}

#[tokio::test]
async fn a_request_with_a_body_cannot() {
    let config = PresigningConfig::expires_in(Duration::from_secs(900)).unwrap();
    let error = Script::new([]).client().put_thing().presigned(config).await.unwrap_err();
    let said = DisplayErrorContext(error).to_string();
    assert!(said.contains("PutThing was not sent: it has a body, and a presigned request cannot hold one"), "{said}");
}

#[tokio::test]
async fn a_region_in_capitals_is_addressed_and_signed_in_small_letters() {
    let script = Script::new([answer(200, "{}"), answer(200, "{}")]);
    for (region, host, scope) in [
        ("US-East-1", "https://things.us-east-1.amazonaws.com/", "us-east-1/things"),
        ("CN-NORTH-1", "https://things.cn-north-1.amazonaws.com.cn/", "cn-north-1/things"),
    ] {
        let client = Client::from_conf(script.config().region(Region::new(region)).build());
        client.get_thing().id("a").send().await.unwrap();
        let sent = script.sent().pop().unwrap();
        assert!(sent.uri.starts_with(host), "{}", sent.uri);
        assert!(sent.header("authorization").contains(&format!("/{scope}/aws4_request")), "{sent:?}");
        let config = PresigningConfig::expires_in(Duration::from_secs(900)).unwrap();
        let uri = client.get_thing().id("a").presigned(config).await.unwrap().uri();
        assert!(uri.starts_with(host) && uri.contains(&scope.replace('/', "%2F")), "{uri}");
    }
}
