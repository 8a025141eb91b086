//! Requests that somebody else sends.

use std::time::{Duration, UNIX_EPOCH};

use connect_runtime::error::DisplayErrorContext;
use connect_runtime::presigning::PresigningConfig;

use crate::script::{NOW, Script};

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
