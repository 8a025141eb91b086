//! A call to a server that makes mistakes, and all there is to see of it.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use connect_runtime::ProvideErrorMetadata;
use connect_runtime::config::interceptors::{Attempt, Interceptor};
use connect_runtime::config::{Builder, Config, RetryConfig, TimeoutConfig};
use connect_runtime::error::{BoxError, DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::operation::{PutThingError, PutThingOutput};
use crate::script::NOW;
use crate::server::{Server, Turn, reply};

/// What has to become of a call.
#[derive(Debug)]
pub struct Expected<'a> {
    /// As [`outcome`] writes it.
    pub outcome: &'a str,
    /// How many attempts were begun.
    pub attempts: u32,
    /// The longest that the pause after each attempt may be, in milliseconds.
    pub delays: &'a [u64],
    /// How many tokens of the retry budget are gone for good.
    pub spent: u32,
}

/// What a call comes to that is saved by its second attempt: success brings back what it cost.
pub const SAVED: Expected<'_> = Expected { outcome: "ok n", attempts: 2, delays: &[50], spent: 0 };

/// What a call comes to whose three attempts fail on the way: two retries at 14.
pub const LOST: Expected<'_> = Expected { outcome: "io", attempts: 3, delays: &[50, 100], spent: 28 };

/// An answer to be content with.
pub fn ok() -> Turn {
    reply(200, r#"{"Name": "n"}"#)
}

/// What became of it.
#[derive(Debug)]
pub struct Seen {
    pub outcome: String,
    /// The error with all its sources, as a program would print it.
    pub said: String,
    pub attempts: u32,
    pub delays: Vec<Duration>,
    pub spent: u32,
    /// How many connections the server accepted, for all calls of the trial.
    pub connections: usize,
    pub requests: Vec<String>,
}

impl Seen {
    #[track_caller]
    pub fn is(&self, expected: Expected<'_>) -> &Self {
        assert_eq!(self.outcome, expected.outcome, "{self:#?}");
        assert_eq!(self.attempts, expected.attempts, "attempts: {self:#?}");
        assert_eq!(self.spent, expected.spent, "tokens: {self:#?}");
        let longest = expected.delays.iter().map(|millis| Duration::from_millis(*millis));
        assert!(
            self.delays.len() == expected.delays.len() && self.delays.iter().zip(longest).all(|(is, most)| *is <= most),
            "pauses of at most {:?} milliseconds: {self:#?}",
            expected.delays
        );
        self
    }

    #[track_caller]
    pub fn says(&self, part: &str) -> &Self {
        assert!(self.said.contains(part), "{part}\nin: {}", self.said);
        self
    }

    #[track_caller]
    pub fn on_connections(&self, number: usize) -> &Self {
        assert_eq!(self.connections, number, "connections: {self:#?}");
        self
    }
}

/// Calls, of which the last is looked at.
pub struct Trial {
    server: Server,
    config: Builder,
    earlier: usize,
    watch: Watch,
}

/// One call of a server with that script.
pub async fn call(turns: impl IntoIterator<Item = Turn>) -> Seen {
    Trial::of(turns).await.run().await
}

impl Trial {
    pub async fn of(turns: impl IntoIterator<Item = Turn>) -> Self {
        Trial::on(Server::script(turns).await)
    }

    pub fn on(server: Server) -> Self {
        let watch = Watch::default();
        let config = server
            .config()
            .time_source(StaticTimeSource::from_secs(NOW))
            .sleep_impl(watch.clone())
            .interceptor(watch.clone());
        Trial { server, config, earlier: 0, watch }
    }

    pub fn config(mut self, change: impl FnOnce(Builder) -> Builder) -> Self {
        self.config = change(self.config);
        self
    }

    pub fn retries(self, retries: RetryConfig) -> Self {
        self.config(|config| config.retry_config(retries))
    }

    pub fn timeouts(self, timeouts: aws_smithy_types::timeout::TimeoutConfigBuilder) -> Self {
        self.config(|config| config.timeout_config(timeouts.build()))
    }

    /// Makes so many calls first, at once, that have to succeed.
    pub fn after_calls(mut self, earlier: usize) -> Self {
        self.earlier = earlier;
        self
    }

    /// Does that before the second attempt.
    pub fn between_attempts(self, action: impl FnOnce() + Send + 'static) -> Self {
        *self.watch.0.between.lock().unwrap() = Some(Box::new(action));
        self
    }

    /// Makes the calls, and makes sure that all attempts were the same call and that neither
    /// connections nor tasks outlive the client.
    pub async fn run(self) -> Seen {
        let Trial { server, config, earlier, watch } = self;
        let tasks = alive_tasks() - server.tasks();
        let client = Client::from_conf(config.build());
        let calls: Vec<_> = (0..earlier).map(|_| tokio::spawn(client.put_thing().name("n").send())).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        let sent_before = server.requests().len();
        watch.forget();
        let result = client.put_thing().name("n").send().await;
        let attempts = watch.0.attempts.load(Ordering::SeqCst);
        let delays = watch.delays();
        let spent = 500 - tokens_left(&client).await;
        let requests = server.requests().split_off(sent_before);
        are_one_call(&requests);
        drop(client);
        server.all_closed().await;
        server.stop();
        no_more_tasks_than(tasks).await;
        Seen {
            outcome: outcome(&result),
            said: result.err().map(|error| DisplayErrorContext(error).to_string()).unwrap_or_default(),
            attempts,
            delays,
            spent,
            connections: server.connections(),
            requests,
        }
    }
}

/// A result in a few words: `ok n`, `service 404 NotFoundException`, `response 200`, `io`,
/// `timeout` (of the transport), `time is up` (of attempt or call), `not sent`.
fn outcome(result: &Result<PutThingOutput, SdkError<PutThingError, HttpResponse>>) -> String {
    match result {
        Ok(output) => format!("ok {}", output.name().unwrap_or("-")),
        Err(error) => match error {
            SdkError::ServiceError(context) => {
                format!("service {} {}", context.raw().status().as_u16(), context.err().code().unwrap_or("-"))
            }
            SdkError::ResponseError(context) => format!("response {}", context.raw().status().as_u16()),
            SdkError::DispatchFailure(failure) if failure.is_io() => "io".to_owned(),
            SdkError::DispatchFailure(failure) if failure.is_timeout() => "timeout".to_owned(),
            SdkError::DispatchFailure(_) => "dispatch".to_owned(),
            SdkError::TimeoutError(_) => "time is up".to_owned(),
            _ => "not sent".to_owned(),
        },
    }
}

/// All attempts have the same invocation id and the same body, idempotency token included, and
/// are numbered.
fn are_one_call(requests: &[String]) {
    let header = |request: &str, name: &str| {
        let line = request.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("no {name} in {request}")).to_owned()
    };
    let body = |request: &str| request.split_once("\r\n\r\n").unwrap().1.to_owned();
    let mut last = 0;
    for request in requests {
        assert_eq!(header(request, "amz-sdk-invocation-id: "), header(&requests[0], "amz-sdk-invocation-id: "));
        assert_eq!(body(request), body(&requests[0]));
        assert_eq!(body(request).len(), r#"{"Name":"n","ClientToken":""}"#.len() + 36, "a token is a UUID");
        let info = header(request, "amz-sdk-request: ");
        let number: u32 = info.split_once("attempt=").unwrap().1.split(';').next().unwrap().parse().unwrap();
        assert!(number > last, "{info}");
        last = number;
    }
}

fn alive_tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

async fn no_more_tasks_than(before: usize) {
    for _ in 0..500 {
        if alive_tasks() <= before {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} tasks are still alive, where {before} were before", alive_tasks());
}

/// Counts attempts, writes down how long the client sleeps, and makes time run a hundred times
/// as fast for it.
#[derive(Clone, Default)]
pub struct Watch(Arc<Watched>);

#[derive(Default)]
struct Watched {
    attempts: AtomicU32,
    sleeps: Mutex<Vec<Duration>>,
    between: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Watch {
    fn forget(&self) {
        self.0.attempts.store(0, Ordering::SeqCst);
        self.0.sleeps.lock().unwrap().clear();
    }

    /// The pauses between attempts. Timers that only watch over something else wait for whole
    /// seconds, which a random part of a pause is not.
    fn delays(&self) -> Vec<Duration> {
        let sleeps = self.0.sleeps.lock().unwrap();
        sleeps.iter().copied().filter(|sleep| sleep.subsec_nanos() != 0).collect()
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

impl AsyncSleep for Watch {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.sleeps.lock().unwrap().push(duration);
        Sleep::new(tokio::time::sleep(duration / 100))
    }
}

impl Interceptor for Watch {
    fn before_signing(&self, attempt: &Attempt<'_>, _: &mut http::Request<Bytes>) -> Result<(), BoxError> {
        self.0.attempts.fetch_add(1, Ordering::SeqCst);
        let action = self.0.between.lock().unwrap().take_if(|_| attempt.number == 2);
        if let Some(action) = action {
            action();
        }
        Ok(())
    }
}

/// Answers without a network: throttles, or succeeds.
#[derive(Debug, Clone)]
struct Instead {
    status: u16,
    requests: Arc<AtomicU32>,
}

impl HttpClient for Instead {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Instead {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        self.requests.fetch_add(1, Ordering::SeqCst);
        HttpConnectorFuture::ready(Ok(HttpResponse::new(self.status.try_into().unwrap(), SdkBody::empty())))
    }
}

/// How many tokens the client has for retries. It has none afterwards.
///
/// A retry after throttling costs 5, so the number of those that a call still makes tells the
/// fives; each success at first try brings one back, so what is missing to the next five, the rest.
async fn tokens_left(client: &Client) -> u32 {
    let requests = async |status| {
        let instead = Instead { status, requests: Arc::default() };
        let retries = RetryConfig::standard().with_max_attempts(1_000).with_initial_backoff(Duration::ZERO);
        let changes = Config::builder()
            .http_client(instead.clone())
            .retry_config(retries)
            .timeout_config(TimeoutConfig::disabled());
        let _ = client.put_thing().customize().config_override(changes).send().await;
        instead.requests.load(Ordering::SeqCst)
    };
    let fives = requests(429).await - 1;
    let mut missing = 0;
    loop {
        requests(200).await;
        missing += 1;
        if requests(429).await > 1 {
            return fives * 5 + 5 - missing;
        }
    }
}
