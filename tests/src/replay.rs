//! A transport that sends nothing: it answers what it is told, in order, and keeps the requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use serde_json::Value;

/// The transport. Clones share answers and requests.
#[derive(Debug, Clone, Default)]
pub struct Replay {
    exchange: Arc<Mutex<Exchange>>,
}

#[derive(Debug, Default)]
struct Exchange {
    answers: VecDeque<(u16, Option<&'static str>, Value)>,
    requests: Vec<http::Request<String>>,
}

impl Replay {
    /// Answers with these bodies and the status 200.
    pub fn new(bodies: impl IntoIterator<Item = Value>) -> Self {
        bodies.into_iter().fold(Replay::default(), Replay::then)
    }

    /// Then answers with this body and the status 200.
    #[must_use]
    pub fn then(self, body: Value) -> Self {
        self.lock().answers.push_back((200, None, body));
        self
    }

    /// Then answers with this error.
    #[must_use]
    pub fn then_error(self, status: u16, code: &'static str) -> Self {
        self.lock().answers.push_back((status, Some(code), serde_json::json!({"Message": "as told"})));
        self
    }

    /// Takes the requests since the last time somebody asked.
    pub fn requests(&self) -> Vec<http::Request<String>> {
        std::mem::take(&mut self.lock().requests)
    }

    /// Number of answers that nobody asked for yet.
    pub fn left(&self) -> usize {
        self.lock().answers.len()
    }

    fn lock(&self) -> MutexGuard<'_, Exchange> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpClient for Replay {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Replay {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
        let request = request.try_into_http1x().expect("requests are valid").map(|_| body);
        let mut exchange = self.lock();
        exchange.requests.push(request);
        let (status, code, body) = exchange.answers.pop_front().expect("there is an answer for every request");
        let mut response =
            HttpResponse::new(status.try_into().expect("a valid status"), SdkBody::from(body.to_string()));
        if let Some(code) = code {
            response.headers_mut().insert("x-amzn-errortype", code);
        }
        HttpConnectorFuture::ready(Ok(response))
    }
}
