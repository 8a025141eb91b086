//! A transport that answers as a test says.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use connect_runtime::config::{Builder, Config, Credentials, Region};
use tokio::time::Instant;

use crate::client::Client;

/// 2024-12-18T09:10:11Z, by hand: 20,075 days, 9 hours, 10 minutes, 11 seconds.
pub const NOW: u64 = 20_075 * 86_400 + 9 * 3_600 + 10 * 60 + 11;

/// What happens to an attempt.
#[derive(Debug)]
pub enum Step {
    Answer { status: u16, headers: Vec<(&'static str, &'static str)>, body: &'static str, after: Duration },
    Fail(ConnectorError),
    Hang,
}

/// A response with that status and body.
pub fn answer(status: u16, body: &'static str) -> Step {
    Step::Answer { status, headers: vec![("x-amzn-requestid", "req-1")], body, after: Duration::ZERO }
}

/// An error of the service with that code.
pub fn refuse(status: u16, code: &'static str) -> Step {
    answer(status, r#"{"Message": "no luck"}"#).header("x-amzn-errortype", code)
}

impl Step {
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        if let Step::Answer { headers, .. } = &mut self {
            headers.push((name, value));
        }
        self
    }

    pub fn after(mut self, pause: Duration) -> Self {
        if let Step::Answer { after, .. } = &mut self {
            *after = pause;
        }
        self
    }
}

/// A request that an attempt sent.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Since the script was made.
    pub at: Duration,
    pub method: String,
    pub uri: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Sent {
    pub fn header(&self, name: &str) -> &str {
        self.find(name).unwrap_or_else(|| panic!("no {name} in {:?}", self.headers))
    }

    pub fn find(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Debug, Clone)]
pub struct Script {
    start: Instant,
    steps: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
    /// What the client asked of its transport.
    pub settings: Arc<Mutex<Vec<HttpConnectorSettings>>>,
}

impl Script {
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Script {
            start: Instant::now(),
            steps: Arc::new(Mutex::new(steps.into_iter().collect())),
            sent: Arc::default(),
            settings: Arc::default(),
        }
    }

    /// A configuration that uses this transport and nothing of the machine's.
    pub fn config(&self) -> Builder {
        Config::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(Credentials::new(
                "AKIDEXAMPLE",
                "hidden-key",
                Some("hidden-token".into()),
                None,
                "test",
            ))
            .time_source(StaticTimeSource::from_secs(NOW))
            .http_client(self.clone())
    }

    pub fn client(&self) -> Client {
        Client::from_conf(self.config().build())
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// Milliseconds between one attempt and the next.
    pub fn pauses(&self) -> Vec<u128> {
        self.sent().windows(2).map(|pair| (pair[1].at - pair[0].at).as_millis()).collect()
    }
}

impl HttpClient for Script {
    fn http_connector(&self, settings: &HttpConnectorSettings, parts: &RuntimeComponents) -> SharedHttpConnector {
        assert!(parts.sleep_impl().is_some() && parts.time_source().is_some());
        self.settings.lock().unwrap().push(settings.clone());
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Script {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let headers = request.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        self.sent.lock().unwrap().push(Sent {
            at: self.start.elapsed(),
            method: request.method().to_owned(),
            uri: request.uri().to_owned(),
            headers: headers.collect(),
            body: String::from_utf8_lossy(request.body().bytes().unwrap()).into_owned(),
        });
        let step = self.steps.lock().unwrap().pop_front().expect("the script has no more steps");
        HttpConnectorFuture::new(async move {
            match step {
                Step::Answer { status, headers, body, after } => {
                    tokio::time::sleep(after).await;
                    let mut response = HttpResponse::new(status.try_into().unwrap(), SdkBody::from(body));
                    for (name, value) in headers {
                        response.headers_mut().insert(name, value);
                    }
                    Ok(response)
                }
                Step::Fail(error) => Err(error),
                Step::Hang => std::future::pending().await,
            }
        })
    }
}
