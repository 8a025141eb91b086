//! Interceptors.

use std::sync::{Arc, Mutex};

use connect_runtime::config::interceptors::{Attempt, Interceptor, Outcome};
use connect_runtime::error::{BoxError, DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::script::{Script, answer, refuse};

/// Adds a header and writes down what it sees.
#[derive(Debug, Clone, Default)]
struct Audit(Arc<Mutex<Vec<String>>>);

impl Interceptor for Audit {
    fn before_signing(&self, attempt: &Attempt<'_>, request: &mut http::Request<bytes::Bytes>) -> Result<(), BoxError> {
        request.headers_mut().insert("x-audit", http::HeaderValue::from(attempt.number));
        self.0.lock().unwrap().push(format!("send {} {}", attempt.operation, attempt.number));
        Ok(())
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        let status = outcome.response.map_or(0, |response| response.status().as_u16());
        let code = outcome.service_error.and_then(|meta| meta.code()).unwrap_or("-");
        self.0.lock().unwrap().push(format!("attempt {} {status} {code}", attempt.number));
    }

    fn after_call(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        self.0.lock().unwrap().push(format!("call {} {}", attempt.number, outcome.is_success()));
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_and_the_call_are_seen_and_the_header_is_signed() {
    let audit = Audit::default();
    let script = Script::new([refuse(400, "BusyException"), answer(200, "{}")]);
    let client = Client::from_conf(script.config().interceptor(audit.clone()).build());
    client.get_thing().id("a").send().await.unwrap();
    let seen = audit.0.lock().unwrap().clone();
    assert_eq!(
        seen,
        ["send GetThing 1", "attempt 1 400 BusyException", "send GetThing 2", "attempt 2 200 -", "call 2 true"]
    );
    for (number, sent) in script.sent().iter().enumerate() {
        assert_eq!(sent.header("x-audit"), (number + 1).to_string());
        assert!(sent.header("authorization").contains(";x-audit,"), "{}", sent.header("authorization"));
    }
}

/// Refuses attempts from that number on.
#[derive(Debug)]
struct Veto(u32);

impl Interceptor for Veto {
    fn before_signing(&self, attempt: &Attempt<'_>, _: &mut http::Request<bytes::Bytes>) -> Result<(), BoxError> {
        if attempt.number < self.0 { Ok(()) } else { Err("not on a Sunday".into()) }
    }
}

#[tokio::test]
async fn an_interceptor_can_keep_a_request_from_being_sent() {
    let audit = Audit::default();
    let script = Script::new([]);
    let client = Client::from_conf(script.config().interceptor(Veto(1)).interceptor(audit.clone()).build());
    let said = DisplayErrorContext(client.get_thing().id("a").send().await.unwrap_err()).to_string();
    assert!(said.starts_with("failed to construct request: GetThing was not sent: not on a Sunday"), "{said}");
    assert_eq!(*audit.0.lock().unwrap(), ["attempt 1 0 -", "call 0 false"], "no attempt was sent");
}

/// Changes the request into one that cannot be signed.
#[derive(Debug)]
enum Spoil {
    Header,
    Address,
}

impl Interceptor for Spoil {
    fn before_signing(&self, _: &Attempt<'_>, request: &mut http::Request<bytes::Bytes>) -> Result<(), BoxError> {
        match self {
            Spoil::Header => {
                request.headers_mut().insert("x-amz-note", http::HeaderValue::from_bytes(b"caf\xe9")?);
            }
            Spoil::Address => *request.uri_mut() = http::Uri::from_static("/things/a"),
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_request_that_cannot_be_signed_is_an_error_and_not_sent() {
    for (spoil, expected) in [
        (Spoil::Header, "the header `x-amz-note` holds bytes that are not UTF-8"),
        (Spoil::Address, "the address /things/a has no scheme or no host"),
    ] {
        let script = Script::new([]);
        let client = Client::from_conf(script.config().interceptor(spoil).build());
        let said = DisplayErrorContext(client.get_thing().id("a").send().await.unwrap_err()).to_string();
        assert!(said.contains(&format!("GetThing was not sent: {expected}")), "{said}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_second_attempt_is_kept_back_was_sent_once() {
    let audit = Audit::default();
    let script = Script::new([refuse(400, "BusyException")]);
    let client = Client::from_conf(script.config().interceptor(Veto(2)).interceptor(audit.clone()).build());
    let error = client.get_thing().id("a").send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
    let said = DisplayErrorContext(error).to_string();
    assert!(said.contains("GetThing failed (things.us-west-2.amazonaws.com, 1 attempt): not on a Sunday"), "{said}");
    let seen = audit.0.lock().unwrap().clone();
    assert_eq!(seen[2..], ["attempt 2 0 -", "call 1 false"], "{seen:?}");
}
