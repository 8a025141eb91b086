//! The same bytes without a client: reqwest sends them, and `serde_json::Value` is all that is made of the answer.
//!
//! Requests carry headers of the same names and lengths as those of connect-client, with a signature that was
//! never computed.

use load::{Contender, Expected, Failure, Operation};
use reqwest::Client;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

fn main() -> Result<(), Failure> {
    // The certificates are never looked at: the server speaks plain HTTP. Without a provider reqwest does not start.
    let _ = rustls::crypto::ring::default_provider().install_default();
    load::run::<Bare>()
}

#[derive(Clone)]
struct Bare {
    client: Client,
    endpoint: String,
}

const USER_AGENT: &str = "connect-client/0.1.0 api/connect#0.1.0 os/linux lang/rust";
const AUTHORIZATION: &str = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-west-2/connect/aws4_request, \
                             SignedHeaders=host;x-amz-date;x-amz-user-agent, \
                             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";

const HEADERS: [(&str, &str); 6] = [
    ("amz-sdk-invocation-id", "6f0d9b3c-41e8-4a57-92fc-b8e05d7a3c16"),
    ("amz-sdk-request", "attempt=1; max=3"),
    ("authorization", AUTHORIZATION),
    ("user-agent", USER_AGENT),
    ("x-amz-date", "20261121T120000Z"),
    ("x-amz-user-agent", USER_AGENT),
];

impl Contender for Bare {
    fn new(endpoint: &str) -> Bare {
        Bare { client: Client::new(), endpoint: endpoint.to_owned() }
    }

    async fn call(&self, operation: Operation) -> Result<usize, Failure> {
        let answer = self.send(operation.request()).await?;
        Ok(match operation {
            Operation::DescribeContact => answer["Contact"]["Id"].as_str().map_or(0, str::len),
            Operation::ListUsers => answer["UserSummaryList"].as_array().map_or(0, Vec::len),
            Operation::StartChatContact => answer["ContactId"].as_str().map_or(0, str::len),
        })
    }
}

impl Bare {
    async fn send(&self, request: Expected) -> Result<Value, Failure> {
        let mut headers = HeaderMap::with_capacity(HEADERS.len() + 1);
        for (name, value) in HEADERS {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let Expected { method, target, body } = request;
        let mut request = self.client.request(method.parse()?, format!("{}{target}", self.endpoint));
        if let Some(body) = body {
            headers.insert("content-type", HeaderValue::from_static("application/json"));
            request = request.body(serde_json::to_vec(&body)?);
        }
        let response = request.headers(headers).send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
