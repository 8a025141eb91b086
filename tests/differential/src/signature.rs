//! Signatures against those of botocore.
//!
//! A signature covers the bytes of the body, and the same JSON can be written in many ways: so the
//! body of each request is exchanged for botocore's, after `compare` has found that both are the
//! same value. All else that is signed is the client's own.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use connect_client::Client;
use connect_runtime::bytes::Bytes;
use connect_runtime::config::http::{HttpRequest, HttpResponse};
use connect_runtime::config::interceptors::{Attempt, Interceptor};
use connect_runtime::config::{Config, Credentials, IdempotencyTokenProvider, Region, TimeSource};
use connect_runtime::error::{BoxError, DisplayErrorContext};
use connect_runtime::http::{self, HeaderValue, Uri};
use connect_runtime::operation::Operation;
use connect_runtime::primitives::{DateTime, DateTimeFormat};
use connect_runtime::sign::sign;
use serde_json::Value;

use crate::{SIGNATURES, TOKEN};

/// The headers that a signature consists of.
const SIGNATURE: [&str; 3] = ["authorization", "x-amz-date", "x-amz-security-token"];

/// Signs requests with the credentials and at the time that the first line names.
pub(crate) struct Signer {
    permanent: Credentials,
    temporary: Credentials,
    region: String,
    service: String,
    host: String,
    time: SystemTime,
    client: Client,
    wire: Wire,
    runtime: tokio::runtime::Runtime,
}

impl Signer {
    pub(crate) fn new(header: &Value) -> Result<Self, String> {
        let text =
            |value: &Value| value.as_str().map(str::to_owned).ok_or(format!("the first line is wrong: {header}"));
        let signing = |name: &str| text(&header["signing"][name]);
        let (id, secret) = (signing("access_key_id")?, signing("secret_access_key")?);
        let token = signing("session_token")?;
        let time =
            DateTime::from_str(&signing("time")?, DateTimeFormat::DateTime).map_err(|error| error.to_string())?;
        let time = SystemTime::try_from(time).map_err(|error| error.to_string())?;
        let temporary = Credentials::new(&id, &secret, Some(token), None, "differential");
        let user_agent = text(&header["user_agent"])?.parse().map_err(|_| "the user agent is no header")?;
        let wire = Wire(Arc::new(Mutex::new(OnTheWire { body: Bytes::new(), user_agent, sent: None })));
        let config = Config::builder()
            .region(Region::new(signing("region")?))
            .credentials_provider(temporary.clone())
            .idempotency_token_provider(IdempotencyTokenProvider::fixed(TOKEN))
            .time_source(Fixed(time))
            .http_client(wire.clone())
            .interceptor(wire.clone())
            .build();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        Ok(Signer {
            permanent: Credentials::new(id, secret, None, None, "differential"),
            temporary,
            region: signing("region")?,
            service: signing("service")?,
            host: signing("host")?,
            time,
            client: Client::from_conf(config),
            wire,
            runtime: runtime.map_err(|error| error.to_string())?,
        })
    }

    /// Signs a request as the pure function does, without and with a session token.
    pub(crate) fn pure(&self, expected: &Value, request: &http::Request<Bytes>) -> Vec<String> {
        let both = [("signed", &self.permanent), ("signed_with_token", &self.temporary)];
        let signed = both.into_iter().flat_map(|(name, credentials)| {
            let mut request = request.clone();
            *request.body_mut() = body(expected);
            let signed = self.addressed(request.uri()).and_then(|uri| {
                *request.uri_mut() = uri;
                sign(&mut request, credentials, &self.region, &self.service, self.time)
            });
            match signed {
                Ok(()) => differences(name, &expected[name], |name| request.headers().get(name)?.to_str().ok()),
                Err(error) => vec![format!("{name}: {error}")],
            }
        });
        signed.collect()
    }

    fn addressed(&self, uri: &Uri) -> Result<Uri, BoxError> {
        Ok(format!("https://{}{uri}", self.host).parse()?)
    }

    /// Makes the whole call, up to a transport that keeps what it is given. Only the text of the
    /// user agent and the body are botocore's.
    pub(crate) fn sent<O: Operation>(&self, expected: &Value, input: O::Input) -> Vec<String> {
        self.wire.with(|wire| {
            wire.body = body(expected);
            wire.sent = None;
        });
        if let Err(error) = self.runtime.block_on(self.client.send::<O>(input)) {
            return vec![format!("the call failed: {}", DisplayErrorContext(&error))];
        }
        let Some(request) = self.wire.with(|wire| wire.sent.take()) else { return vec!["nothing was sent".to_owned()] };
        let mut found = differences("signed_as_sent", &expected["signed_as_sent"], |name| request.headers().get(name));
        let uri = format!("https://{}{}", self.host, expected["path"].as_str().unwrap_or_default());
        if request.uri().split('?').next() != Some(&uri) {
            found.push(format!("sent to {}, not to {uri}", request.uri()));
        }
        found
    }
}

fn body(expected: &Value) -> Bytes {
    expected["body_text"].as_str().unwrap_or_default().to_owned().into()
}

/// Compares all that a signature consists of.
fn differences<'a>(what: &str, expected: &Value, found: impl Fn(&str) -> Option<&'a str>) -> Vec<String> {
    SIGNATURES.fetch_add(1, Ordering::Relaxed);
    let wrong = SIGNATURE.into_iter().filter(|name| found(name) != expected[*name].as_str());
    wrong.map(|name| format!("{what}: {name}: expected {}, got {:?}", expected[name], found(name))).collect()
}

/// A transport that sends nothing, and the hook that exchanges what botocore writes otherwise.
#[derive(Debug, Clone)]
struct Wire(Arc<Mutex<OnTheWire>>);

#[derive(Debug)]
struct OnTheWire {
    body: Bytes,
    user_agent: HeaderValue,
    sent: Option<HttpRequest>,
}

impl Wire {
    fn with<T>(&self, change: impl FnOnce(&mut OnTheWire) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Interceptor for Wire {
    fn before_signing(&self, _: &Attempt<'_>, request: &mut http::Request<Bytes>) -> Result<(), BoxError> {
        let (body, user_agent) = self.with(|wire| (wire.body.clone(), wire.user_agent.clone()));
        *request.body_mut() = body;
        request.headers_mut().insert("x-amz-user-agent", user_agent);
        Ok(())
    }
}

impl HttpClient for Wire {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Wire {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.with(|wire| wire.sent = Some(request));
        let answer = http::Response::new("{}".into());
        HttpConnectorFuture::ready(Ok(
            HttpResponse::try_from(answer).unwrap_or_else(|_| unreachable!("it has no headers"))
        ))
    }
}

/// A clock that stands still.
#[derive(Debug)]
struct Fixed(SystemTime);

impl TimeSource for Fixed {
    fn now(&self) -> SystemTime {
        self.0
    }
}
