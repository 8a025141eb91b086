//! Signatures of random requests against those that botocore gives them. What the fixture holds is
//! in `tests/botocore/README.md`; `record_requests.py --check` says whether it is still true.

use std::collections::BTreeSet;
use std::time::SystemTime;

use client_tests::{fixture, json};
use connect_runtime::bytes::Bytes;
use connect_runtime::config::Credentials;
use connect_runtime::primitives::{DateTime, DateTimeFormat};
use connect_runtime::sign::sign;
use http::Request;
use serde_json::Value;

#[test]
fn random_requests_are_signed_as_botocore_signs_them() {
    for (number, case) in cases().iter().enumerate() {
        let request = signed(case);
        assert_eq!(request.headers()["authorization"], text(case, "authorization"), "request {number}: {case}");
        let sent = request.headers().get("x-amz-security-token").map(|token| token.to_str().expect("ASCII"));
        assert_eq!(sent, session_token(case).as_deref(), "request {number}");
    }
}

/// At least 200 requests, and at least 40 of them for each of what is easily signed in a wrong way.
#[test]
fn the_random_requests_have_what_is_hard_to_sign() {
    let cases = cases();
    assert!(cases.len() >= 200, "{}", cases.len());
    let count = |what: &str, has: fn(&Value) -> bool| {
        let found = cases.iter().filter(|case| has(case)).count();
        println!("{found} of {} requests: {what}", cases.len());
        assert!(found >= 40, "{what}: {found}");
    };
    count("an ARN as a label", |case| path_and_query(case).0.contains("/arn%3Aaws%3Aconnect%3A"));
    count("unicode in the path", |case| has_unicode(path_and_query(case).0));
    count("unicode in the query", |case| has_unicode(path_and_query(case).1));
    count("a query key that repeats", |case| {
        let mut seen = BTreeSet::new();
        path_and_query(case).1.split('&').any(|pair| !seen.insert(pair.split('=').next()))
    });
    count("a key that repeats with values out of order", |case| {
        let mut pairs = path_and_query(case).1.split('&').filter_map(|pair| pair.split_once('='));
        let mut earlier = Vec::new();
        pairs.any(|(key, value)| {
            let repeats = earlier.iter().any(|(other, before)| *other == key && *before > value);
            earlier.push((key, value));
            repeats
        })
    });
    count("a query parameter without a value", |case| {
        path_and_query(case).1.split('&').any(|pair| pair.ends_with('='))
    });
    count("a session token", |case| case["session_token"] == true);
    count("no session token", |case| case["session_token"] == false);
    count("unicode in the body", |case| !text(case, "body").is_ascii());
    count("headers that are not signed", |case| !case["headers"]["user-agent"].is_null());
}

fn cases() -> Vec<Value> {
    json(&fixture("signatures.json")).as_array().expect("a list").clone()
}

fn signed(case: &Value) -> Request<Bytes> {
    let mut request = Request::builder().method(text(case, "method")).uri(text(case, "url"));
    for (name, value) in case["headers"].as_object().expect("headers") {
        request = request.header(name, value.as_str().expect("a string"));
    }
    let mut request = request.body(Bytes::from(text(case, "body").to_owned())).expect("a valid request");
    let keys = json(&fixture("signing.json"));
    let (id, secret) = (text(&keys, "access_key_id"), text(&keys, "secret_access_key"));
    let credentials = Credentials::new(id, secret, session_token(case), None, "test");
    let time = DateTime::from_str(text(case, "time"), DateTimeFormat::DateTime).expect("a date and time");
    let time = SystemTime::try_from(time).expect("it is after 1970");
    sign(&mut request, &credentials, text(case, "region"), text(case, "service"), time).expect("signed");
    request
}

fn session_token(case: &Value) -> Option<String> {
    let keys = json(&fixture("signing.json"));
    (case["session_token"] == true).then(|| text(&keys, "session_token").to_owned())
}

fn path_and_query(case: &Value) -> (&str, &str) {
    let url = text(case, "url");
    url.split_once('?').unwrap_or((url, ""))
}

/// Whether a percent-encoded text holds a byte above ASCII.
fn has_unicode(encoded: &str) -> bool {
    encoded.split('%').skip(1).any(|after| after.starts_with(['8', '9', 'A', 'B', 'C', 'D', 'E', 'F']))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} in {value}"))
}
