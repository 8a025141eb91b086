//! Answers from memory in the place of the network.

use aws_credential_types::Credentials;
use aws_sdk_connect::config::{BehaviorVersion, Region};
use aws_sdk_connect::{Client, Config};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_types::body::SdkBody;

const HOST: &str = "https://connect.us-west-2.amazonaws.com";

/// The request that is expected and the answer to it.
pub(crate) fn event(method: &str, path: &str, sent: &str, status: u16, answer: &str) -> ReplayEvent {
    failing(method, path, sent, status, "", answer)
}

/// An answer that names an error.
pub(crate) fn failing(method: &str, path: &str, sent: &str, status: u16, code: &str, answer: &str) -> ReplayEvent {
    let request = http::Request::builder()
        .method(method)
        .uri(format!("{HOST}{path}"))
        .body(SdkBody::from(sent))
        .expect("a request");
    let mut response = http::Response::builder().status(status).header("x-amzn-requestid", "request-1");
    if !code.is_empty() {
        response = response.header("x-amzn-errortype", code);
    }
    ReplayEvent::new(request, response.body(SdkBody::from(answer)).expect("a response"))
}

pub(crate) fn settings(replay: &StaticReplayClient) -> aws_sdk_connect::config::Builder {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "replay"))
        .http_client(replay.clone())
}

pub(crate) fn client(replay: &StaticReplayClient) -> Client {
    Client::from_conf(settings(replay).build())
}
