//! A server on the loopback interface that answers the three calls and refuses anything else.
//!
//! Its first line of output is its URL. It ends when its standard input does, so that it never
//! outlives the program that started it.

use std::convert::Infallible;
use std::error::Error;
use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use load::{Expected, Operation};
use serde_json::Value;
use tokio::net::TcpListener;

/// So many bodies are parsed and compared; after that, only lengths are, to leave the machine to the client.
const COMPARED: usize = 100;

struct Route {
    expected: Expected,
    length: usize,
    answer: Bytes,
    requests: AtomicUsize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let routes = Arc::new(Operation::ALL.map(Route::new));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let routes = routes.clone();
        let service = service_fn(move |request| reply(request, routes.clone()));
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(connection), service));
    }
}

impl Route {
    fn new(operation: Operation) -> Route {
        let expected = operation.request();
        let length = expected.body.as_ref().map_or(0, |body| body.to_string().len());
        Route { expected, length, answer: operation.answer().into(), requests: AtomicUsize::new(0) }
    }

    /// What is wrong with a request that came here.
    fn problem(&self, body: &[u8]) -> Option<String> {
        if body.len() != self.length {
            return Some(format!("a body of {} bytes where {} are expected", body.len(), self.length));
        }
        if self.length == 0 || self.requests.fetch_add(1, Ordering::Relaxed) >= COMPARED {
            return None;
        }
        let parsed: Option<Value> = serde_json::from_slice(body).ok();
        (parsed != self.expected.body).then(|| format!("another body: {}", String::from_utf8_lossy(body)))
    }
}

async fn reply(request: Request<Incoming>, routes: Arc<[Route; 3]>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let target = parts.uri.path_and_query().map_or("", |target| target.as_str());
    let route = routes.iter().find(|route| route.expected.method == parts.method && route.expected.target == target);
    let problem = match route {
        Some(route) => route.problem(&body),
        None => Some(format!("no route for {} {target}", parts.method)),
    };
    let (status, answer) = match (route, problem) {
        (Some(route), None) => (StatusCode::OK, route.answer.clone()),
        (_, problem) => {
            let problem = problem.unwrap_or_default();
            eprintln!("{problem}");
            (StatusCode::BAD_REQUEST, Bytes::from(problem))
        }
    };
    let response = Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .header("x-amzn-requestid", "1c0b6f5e-8d27-4a93-b4f1-e79c02d5a638")
        .body(Full::new(answer));
    Ok(response.unwrap_or_else(|_| unreachable!("both headers are valid")))
}
