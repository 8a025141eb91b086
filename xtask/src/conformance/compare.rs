//! What differs between what a suite expects and what the generated code does.

use serde_json::Value;

/// Compares a request: method, host, path and query to the letter, JSON bodies as JSON, listed
/// headers, headers that must or must not be there.
pub(crate) fn request(expected: &Value, endpoint: &str, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(error) = answer.get("error") {
        return vec![format!("no request was made: {error}")];
    }
    let (host, path) = endpoint.trim_start_matches("https://").split_once('/').unwrap_or((endpoint, ""));
    let host = host.trim_start_matches("https://");
    let path = if path.is_empty() { String::new() } else { format!("/{path}") };
    let prefix = answer["host_prefix"].as_str().unwrap_or_default();
    differ(&mut found, "method", &expected["method"], &answer["method"]);
    let uri = format!("{path}{}", answer["uri"].as_str().unwrap_or_default());
    differ(&mut found, "uri", &expected["uri"], &Value::from(uri));
    if expected.get("host").is_some() {
        differ(&mut found, "host", &expected["host"], &Value::from(format!("{prefix}{host}{path}")));
    }
    headers(&mut found, expected, &answer["headers"]);
    if let Some(body) = expected["body"].as_str() {
        self::body(&mut found, body, answer["body"].as_str().unwrap_or_default());
    }
    found
}

/// Compares an output in serde form, or an error's code, message and members.
pub(crate) fn response(result: Option<&Value>, error: Option<&Value>, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    match error {
        Some(error) => {
            let given = &answer["service_error"];
            differ(&mut found, "code", &error["code"], &given["code"]);
            if !error["message"].is_null() {
                differ(&mut found, "message", &error["message"], &given["message"]);
            }
            for (name, value) in error["members"].as_object().into_iter().flatten() {
                differ(&mut found, name, value, &given["members"][name]);
            }
        }
        None => {
            let empty = Value::Object(serde_json::Map::new());
            differ(&mut found, "output", result.unwrap_or(&empty), &answer["output"]);
        }
    }
    if !found.is_empty() {
        found.push(format!("the program said {answer}"));
    }
    found
}

fn headers(found: &mut Vec<String>, expected: &Value, given: &Value) {
    let value = |name: &str| given.get(name.to_ascii_lowercase()).cloned().unwrap_or(Value::Null);
    for (name, wanted) in expected["headers"].as_object().into_iter().flatten() {
        differ(found, name, wanted, &value(name));
    }
    for name in expected["forbidHeaders"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !value(name).is_null() {
            found.push(format!("the header {name} must not be there"));
        }
    }
    for name in expected["requireHeaders"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        // The length is added by the transport, from the body.
        if value(name).is_null() && !name.eq_ignore_ascii_case("content-length") {
            found.push(format!("the header {name} must be there"));
        }
    }
}

fn body(found: &mut Vec<String>, expected: &str, given: &str) {
    match (serde_json::from_str::<Value>(expected), serde_json::from_str::<Value>(given)) {
        (Ok(expected), Ok(given)) => differ(found, "body", &expected, &given),
        _ if expected == given => {}
        _ => found.push(format!("body: expected {expected:?}, got {given:?}")),
    }
}

fn differ(found: &mut Vec<String>, what: &str, expected: &Value, given: &Value) {
    if !equal(expected, given) {
        found.push(format!("{what}: expected {expected}, got {given}"));
    }
}

/// Equal as JSON, numbers by value: `1` is `1.0`, and of a fraction its nearest 32 bits, widened, are as good.
fn equal(expected: &Value, given: &Value) -> bool {
    match (expected, given) {
        (Value::Number(expected), Value::Number(given)) => {
            let whole = !expected.is_f64() && !given.is_f64();
            let (double, other) = (expected.as_f64().unwrap_or(f64::NAN), given.as_f64().unwrap_or(f64::NAN));
            expected == given || !whole && (double == other || f64::from(double as f32) == other)
        }
        (Value::Array(expected), Value::Array(given)) => {
            expected.len() == given.len() && expected.iter().zip(given).all(|(expected, given)| equal(expected, given))
        }
        (Value::Object(expected), Value::Object(given)) => {
            // An absent member and one that is null say the same in the suites.
            let set =
                |object: &serde_json::Map<String, Value>| object.values().filter(|value| !value.is_null()).count();
            set(expected) == set(given)
                && expected.iter().all(|(name, value)| equal(value, given.get(name).unwrap_or(&Value::Null)))
        }
        _ => expected == given,
    }
}
