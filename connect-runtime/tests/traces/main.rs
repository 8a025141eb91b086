//! What `tracing` gets to see. A process of its own: while other tests run, `tracing` may
//! remember that nobody listened.

#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used)]

#[path = "../behaviour/client.rs"]
mod client;
#[path = "../behaviour/error.rs"]
mod error;
#[path = "../behaviour/operation.rs"]
mod operation;
#[path = "../behaviour/script.rs"]
mod script;

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::script::{Script, answer, refuse};

/// Writes down everything, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0.lock().unwrap(), " {}={value:?}", field.name()).unwrap();
    }
}

impl Log {
    fn line(&self, start: &str, record: impl FnOnce(&mut Log)) {
        self.0.lock().unwrap().push_str(start);
        record(&mut self.clone());
        self.0.lock().unwrap().push('\n');
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |log| span.record(log));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |log| values.record(log));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", |log| event.record(log));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test(start_paused = true)]
async fn a_call_and_its_attempts_are_spans_and_a_retry_is_an_event() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let script = Script::new([refuse(400, "ThrottlingException"), answer(200, r#"{"Secret": "planted"}"#)]);
    script.client().get_thing().id("a").password("planted").send().await.unwrap();
    drop(guard);
    let log = log.0.lock().unwrap().clone();
    for part in [
        "rpc.system=\"aws-api\"",
        "rpc.service=\"Things\"",
        "rpc.method=\"GetThing\"",
        "server.address=\"things.us-west-2.amazonaws.com\"",
        "aws.attempt attempt=1",
        "error.type=\"ThrottlingException\"",
        "http.response.status_code=400",
        "reason=\"throttling\"",
        "aws.attempt attempt=2",
        "http.response.status_code=200",
        "outcome=\"success\"",
        "aws.request_id=\"req-1\"",
        "server.port=443",
        "attempts=2",
    ] {
        assert!(log.contains(part), "{part} in:\n{log}");
    }
    for secret in ["planted", "hidden-key", "hidden-token", "AWS4-HMAC"] {
        assert!(!log.contains(secret), "{secret} in:\n{log}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_cannot_be_read_has_its_status_and_request_id() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let script = Script::new([answer(200, "{")]);
    let config = script.config().endpoint_url("http://[::1]:81").build();
    crate::client::Client::from_conf(config).get_thing().id("a").send().await.unwrap_err();
    drop(guard);
    let log = log.0.lock().unwrap().clone();
    for part in [
        "error.type=\"response_error\"",
        "http.response.status_code=200",
        "aws.request_id=\"req-1\"",
        "server.address=\"::1\"",
        "server.port=81",
    ] {
        assert!(log.contains(part), "{part} in:\n{log}");
    }
}
