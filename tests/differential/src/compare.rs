//! What differs between botocore and the client.

use connect_runtime::bytes::Bytes;
use connect_runtime::http;
use connect_runtime::primitives::{DateTime, DateTimeFormat};
use serde_json::{Map, Value};

/// Members that hold something although nobody set it, as in the official crate: the model's
/// `default`s that are not empty.
const DEFAULTS: &[(&str, &str)] = &[("PhoneType", "SOFT_PHONE"), ("CreatedBy", "n/a")];

/// Compares a request with the one that botocore makes.
pub(crate) fn request(expected: &Value, request: &http::Request<Bytes>) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: &str, expected: &Value, given: Value| {
        if *expected != given {
            found.push(format!("{what}: expected {expected}, got {given}"));
        }
    };
    check("method", &expected["method"], request.method().as_str().into());
    check("path", &expected["path"], request.uri().path().into());
    let (wanted, given) = (pairs(&expected["query"]), query(request.uri().query().unwrap_or_default()));
    check("query", &wanted, given);
    for (name, value) in expected["headers"].as_object().into_iter().flatten() {
        let given = request.headers().get(name).and_then(|given| given.to_str().ok());
        check(name, value, given.map_or(Value::Null, Value::from));
    }
    match serde_json::from_slice::<Value>(request.body()) {
        Ok(body) => found.extend(json("body", &expected["body"], &body)),
        Err(_) if request.body().is_empty() && expected["body"].is_null() => {}
        Err(error) => found.push(format!("the body is not JSON: {error}")),
    }
    found
}

/// Compares an output, or the members of an error, with what botocore reads.
pub(crate) fn parsed(expected: &Value, given: &Value) -> Vec<String> {
    json("", expected, given).into_iter().collect()
}

/// Parameters in the order of their keys; the order among equal keys counts.
fn pairs(query: &Value) -> Value {
    let mut pairs: Vec<Value> = query.as_array().cloned().unwrap_or_default();
    pairs.sort_by_key(|pair| pair[0].as_str().unwrap_or_default().to_owned());
    pairs.into()
}

fn query(query: &str) -> Value {
    let split = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs(&split.map(|(key, value)| Value::from(vec![key, value])).collect())
}

/// The first difference between two values, with its path.
fn json(path: &str, expected: &Value, given: &Value) -> Option<String> {
    match (expected, given) {
        (Value::Object(expected), Value::Object(given)) => objects(path, expected, given),
        (Value::Array(expected), Value::Array(given)) if expected.len() == given.len() => {
            let mut pairs = expected.iter().zip(given).enumerate();
            pairs.find_map(|(index, (expected, given))| json(&format!("{path}[{index}]"), expected, given))
        }
        (Value::Number(expected), Value::Number(given)) if expected.as_f64() == given.as_f64() => None,
        // Botocore reads 32 bits as 64, and keeps numbers and their text apart.
        (Value::Number(one), Value::Number(other)) if one.as_f64().map(single) == other.as_f64().map(single) => None,
        // A member that asks for text keeps it in serde form; botocore turns every time into one type.
        (Value::Number(expected), Value::String(given)) if expected.as_f64() == seconds(given) => None,
        _ if expected == given => None,
        _ => Some(format!("{path}: expected {expected}, got {given}")),
    }
}

fn seconds(text: &str) -> Option<f64> {
    let formats = [DateTimeFormat::DateTimeWithOffset, DateTimeFormat::HttpDate];
    formats.into_iter().find_map(|format| DateTime::from_str(text, format).ok()).map(|time| time.as_secs_f64())
}

fn single(number: f64) -> f32 {
    number as f32
}

fn objects(path: &str, expected: &Map<String, Value>, given: &Map<String, Value>) -> Option<String> {
    // Botocore names an unknown union member and drops its value; the client keeps both.
    if let Some(unknown) = expected.get("SDK_UNKNOWN_MEMBER") {
        let kept = unknown["name"].as_str().is_some_and(|name| given.contains_key(name));
        return (!kept).then(|| format!("{path}: the unknown member {unknown} was lost"));
    }
    let differs = expected.iter().find_map(|(name, value)| match given.get(name) {
        Some(given) => json(&format!("{path}.{name}"), value, given),
        // Where the type has a default, zero and false are how "not set" looks.
        None if *value == Value::Null || is_zero(value) => None,
        None => Some(format!("{path}.{name}: expected {value}, got nothing")),
    });
    let is_default =
        |name: &str, value: &Value| DEFAULTS.iter().any(|(known, default)| name == *known && value == default);
    let is_added =
        |name: &str, value: &Value| !expected.contains_key(name) && !is_empty(value) && !is_default(name, value);
    let added = || given.iter().find(|(name, value)| is_added(name, value));
    differs.or_else(|| added().map(|(name, value)| format!("{path}.{name}: expected nothing, got {value}")))
}

fn is_zero(value: &Value) -> bool {
    *value == Value::Bool(false) || value.as_f64() == Some(0.0)
}

/// What a required member reads as when the service leaves it out.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        value => is_zero(value),
    }
}
