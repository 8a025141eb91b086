//! A server on the loopback interface that keeps what it is asked and answers what it is told.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpListener;

/// The server. It runs until the runtime ends.
pub struct Server {
    address: SocketAddr,
    exchange: Arc<Mutex<Exchange>>,
}

#[derive(Default)]
struct Exchange {
    answer: Response<Bytes>,
    requests: Vec<Request<Bytes>>,
}

impl Server {
    /// Starts listening on a free port.
    ///
    /// # Panics
    /// There is no free port.
    pub async fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("the listener has an address");
        let exchange = Arc::new(Mutex::new(Exchange::default()));
        tokio::spawn(listen(listener, exchange.clone()));
        Server { address, exchange }
    }

    /// Where it listens: a URL without a path.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What to answer from now on.
    pub fn answer(&self, answer: Response<Bytes>) {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner).answer = answer;
    }

    /// The one request since the last time somebody asked.
    ///
    /// # Panics
    /// There was none, or more than one.
    pub fn request(&self) -> Request<Bytes> {
        let mut requests = std::mem::take(&mut self.exchange.lock().unwrap_or_else(PoisonError::into_inner).requests);
        assert_eq!(requests.len(), 1, "one request was expected: {requests:?}");
        requests.remove(0)
    }
}

async fn listen(listener: TcpListener, exchange: Arc<Mutex<Exchange>>) {
    while let Ok((connection, _)) = listener.accept().await {
        let exchange = exchange.clone();
        let service = service_fn(move |request| reply(request, exchange.clone()));
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), service));
    }
}

async fn reply(
    request: Request<Incoming>,
    exchange: Arc<Mutex<Exchange>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let mut exchange = exchange.lock().unwrap_or_else(PoisonError::into_inner);
    exchange.requests.push(Request::from_parts(parts, body));
    Ok(exchange.answer.clone().map(Full::new))
}

/// A response as the recorded files describe it.
///
/// # Panics
/// The file is not as described in `tests/botocore/README.md`.
pub fn response(recorded: &Value) -> Response<Bytes> {
    let status = recorded["status"].as_u64().and_then(|status| u16::try_from(status).ok()).expect("a status");
    let mut response = Response::builder().status(status);
    for (name, value) in recorded["headers"].as_object().expect("an object of headers") {
        response = response.header(name, value.as_str().expect("headers are strings"));
    }
    let body = match &recorded["body"] {
        Value::Null => Bytes::new(),
        body => body.to_string().into(),
    };
    response.body(body).expect("a valid response")
}
