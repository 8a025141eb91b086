//! What differs between botocore and the client, member by member, as the model describes them.

use std::path::Path;
use std::sync::OnceLock;

use connect_model::{Kind, Member, Model, Presence, Shape, ShapeId, Structure};
use connect_runtime::bytes::Bytes;
use connect_runtime::http;
use connect_runtime::primitives::{DateTime, DateTimeFormat};
use serde_json::{Map, Value};

/// The model that the client was generated from.
pub(crate) fn model() -> Result<&'static Model, String> {
    static MODEL: OnceLock<Result<Model, String>> = OnceLock::new();
    let read = || {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../model.json");
        connect_model::read_file(&path).map(|loaded| loaded.model).map_err(|problems| problems.to_string())
    };
    MODEL.get_or_init(read).as_ref().map_err(String::clone)
}

/// Compares a request with the one that botocore makes.
pub(crate) fn request(expected: &Value, request: &http::Request<Bytes>, input: At<'_>) -> Vec<String> {
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
        Ok(body) => found.extend(input.compare("body", &expected["body"], &body)),
        Err(_) if request.body().is_empty() && expected["body"].is_null() => {}
        Err(error) => found.push(format!("the body is not JSON: {error}")),
    }
    found
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

/// A place in a request or in a response, with what the model says of it.
#[derive(Clone, Copy)]
pub(crate) struct At<'m> {
    model: &'m Model,
    shape: Option<ShapeId>,
    is_request: bool,
    /// All members of inputs and errors are optional, whatever the model says of them.
    is_optional: bool,
}

impl<'m> At<'m> {
    pub(crate) fn input(model: &'m Model, shape: Option<ShapeId>) -> Self {
        At { model, shape, is_request: true, is_optional: true }
    }

    pub(crate) fn output(model: &'m Model, shape: Option<ShapeId>) -> Self {
        At { model, shape, is_request: false, is_optional: false }
    }

    pub(crate) fn error(model: &'m Model, shape: Option<ShapeId>) -> Self {
        At { model, shape, is_request: false, is_optional: true }
    }

    fn inside(self, shape: ShapeId) -> Self {
        At { shape: Some(shape), is_optional: false, ..self }
    }

    fn shape(self) -> Option<&'m Shape> {
        self.shape.map(|id| &self.model[id])
    }

    /// The first difference between two values, with its path.
    pub(crate) fn compare(self, path: &str, expected: &Value, given: &Value) -> Option<String> {
        match (self.shape().map(|shape| &shape.kind), expected, given) {
            (Some(Kind::Structure(structure)), Value::Object(expected), Value::Object(given)) => {
                self.structures(structure, path, expected, given)
            }
            (Some(Kind::Map(map)), Value::Object(expected), Value::Object(given)) => {
                self.inside(map.value).maps(path, expected, given)
            }
            (Some(Kind::List(list)), Value::Array(expected), Value::Array(given)) if expected.len() == given.len() => {
                let mut pairs = expected.iter().zip(given).enumerate();
                let at = self.inside(list.member);
                pairs.find_map(|(index, (expected, given))| at.compare(&format!("{path}[{index}]"), expected, given))
            }
            (Some(kind), ..) if equal(kind, expected, given) => None,
            _ if expected == given => None,
            _ => Some(format!("{path}: expected {expected}, got {given}")),
        }
    }

    fn maps(self, path: &str, expected: &Map<String, Value>, given: &Map<String, Value>) -> Option<String> {
        let differs = expected.iter().find_map(|(key, value)| match given.get(key) {
            Some(given) => self.compare(&format!("{path}.{key}"), value, given),
            None => Some(format!("{path}.{key}: expected {value}, got nothing")),
        });
        differs.or_else(|| added(path, given.iter().find(|(key, _)| !expected.contains_key(*key))))
    }

    fn structures(
        self,
        structure: &Structure,
        path: &str,
        expected: &Map<String, Value>,
        given: &Map<String, Value>,
    ) -> Option<String> {
        // Botocore names an unknown union member and drops its value; the client keeps both.
        if let Some(unknown) = expected.get("SDK_UNKNOWN_MEMBER") {
            let kept = unknown["name"].as_str().is_some_and(|name| given.contains_key(name));
            return (!kept).then(|| format!("{path}: the unknown member {unknown} was lost"));
        }
        let member =
            |name: &String| structure.members.iter().find(|member| member.name == *name || member.wire_name == *name);
        let differs = expected.iter().find_map(|(name, value)| {
            let at = At { shape: None, ..self };
            let at = member(name).map_or(at, |member| self.inside(member.target));
            match given.get(name) {
                Some(given) => at.compare(&format!("{path}.{name}"), value, given),
                None if member(name).is_some_and(|member| self.may_be_left_out(member, value)) => None,
                None => Some(format!("{path}.{name}: expected {value}, got nothing")),
            }
        });
        let is_added = |name: &String, value: &Value| {
            !expected.contains_key(name) && !member(name).is_some_and(|member| self.may_be_added(member, value))
        };
        differs.or_else(|| added(path, given.iter().find(|(name, value)| is_added(name, value))))
    }

    /// Null says that nothing is there; and where the type has a default, zero and false in a request are how
    /// "not set" looks.
    fn may_be_left_out(self, member: &Member, value: &Value) -> bool {
        let is_zero = *value == Value::Bool(false) || value.as_f64() == Some(0.0);
        *value == Value::Null || self.is_request && is_zero && matches!(self.presence(member), Presence::Default(_))
    }

    /// What is there although nobody set it: a default, and, in responses, what a required member reads as when
    /// the service leaves it out.
    fn may_be_added(self, member: &Member, value: &Value) -> bool {
        match self.presence(member) {
            Presence::Optional => false,
            Presence::Required => !self.is_request && is_empty(value),
            Presence::Default(default) => value == default || value.is_number() && value.as_f64() == default.as_f64(),
        }
    }

    fn presence(self, member: &'m Member) -> Presence<'m> {
        if self.is_optional { Presence::Optional } else { self.model.presence(member) }
    }
}

fn added(path: &str, found: Option<(&String, &Value)>) -> Option<String> {
    found.map(|(name, value)| format!("{path}.{name}: expected nothing, got {value}"))
}

/// Whether two values of one kind are the same although they are written otherwise.
fn equal(kind: &Kind, expected: &Value, given: &Value) -> bool {
    let (number, other) = (expected.as_f64(), given.as_f64());
    match (kind, expected, given) {
        // Botocore reads 32 bits as 64.
        (Kind::Float(_), Value::Number(_), Value::Number(_)) => {
            number.map(|number| number as f32) == other.map(|number| number as f32)
        }
        (Kind::Double(_) | Kind::Timestamp(_), Value::Number(_), Value::Number(_)) => number == other,
        // A member that asks for text keeps it in serde form; botocore turns every time into one type.
        (Kind::Timestamp(_), Value::Number(_), Value::String(given)) => number == seconds(given),
        _ => false,
    }
}

fn seconds(text: &str) -> Option<f64> {
    let formats = [DateTimeFormat::DateTimeWithOffset, DateTimeFormat::HttpDate];
    formats.into_iter().find_map(|format| DateTime::from_str(text, format).ok()).map(|time| time.as_secs_f64())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
    }
}

#[cfg(test)]
mod tests {
    use connect_model::Dialect;
    use serde_json::json;

    use super::*;

    const MODEL: &str = r#"{
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "cinema", "protocol": "rest-json", "serviceId": "Cinema",
            "signatureVersion": "v4"
        },
        "operations": {"Show": {"name": "Show", "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "Film"}, "output": {"shape": "Film"}}},
        "shapes": {
            "Film": {"type": "structure", "members": {
                "Length": {"shape": "Long"}, "Start": {"shape": "Time"}, "Share": {"shape": "Float"},
                "Inner": {"shape": "Inner"}}},
            "Inner": {"type": "structure", "required": ["Count"], "members": {
                "Count": {"shape": "Long"}, "Seats": {"shape": "Zero"}, "Row": {"shape": "Seven"},
                "Length": {"shape": "Long"}}},
            "Long": {"type": "long"}, "Time": {"type": "timestamp"}, "Float": {"type": "float"},
            "Zero": {"type": "integer", "default": 0}, "Seven": {"type": "integer", "default": 7}
        }
    }"#;

    fn differs(at: fn(&'static Model, Option<ShapeId>) -> At<'static>, expected: &Value, given: &Value) -> bool {
        static READ: OnceLock<Model> = OnceLock::new();
        let read = || connect_model::read(MODEL.as_bytes(), Dialect::Published);
        let model = READ.get_or_init(|| read().unwrap_or_else(|problems| panic!("{problems}")).model);
        at(model, model.shape_id("Film")).compare("", expected, given).is_some()
    }

    #[test]
    fn only_floats_have_32_bits() {
        for (expected, given, is_other) in [
            // Above 2^24 and 2^53 the nearest float and the nearest double are others.
            (json!({"Length": 16_777_217}), json!({"Length": 16_777_216}), true),
            (json!({"Length": 9_007_199_254_740_993_i64}), json!({"Length": 9_007_199_254_740_992_i64}), true),
            (json!({"Start": 1_734_513_011}), json!({"Start": 1_734_513_012}), true),
            (json!({"Start": 1_734_513_011.5}), json!({"Start": 1_734_513_011.25}), true),
            (json!({"Start": 1_734_513_011}), json!({"Start": 1_734_513_011.0}), false),
            (json!({"Start": 1_734_513_011}), json!({"Start": "2024-12-18T09:10:11Z"}), false),
            (json!({"Start": 1_734_513_011}), json!({"Start": "2024-12-18T09:10:12Z"}), true),
            (json!({"Share": 0.1}), json!({"Share": f64::from(0.1_f32)}), false),
            (json!({"Share": 0.1}), json!({"Share": 0.1001}), true),
        ] {
            assert_eq!(differs(At::output, &expected, &given), is_other, "{expected} {given}");
        }
    }

    #[test]
    fn what_may_be_missing_or_added() {
        let inner = |members: Value| json!({"Inner": members});
        let (all, none) = (inner(json!({"Count": 1, "Seats": 0})), inner(json!({"Count": 1})));
        assert!(!differs(At::input, &all, &none), "zero is how the default looks in requests");
        assert!(differs(At::output, &all, &none), "responses lose nothing");
        let (all, none) = (inner(json!({"Count": 0})), inner(json!({})));
        assert!(differs(At::input, &all, &none) && differs(At::output, &all, &none), "there is no default");
        assert!(differs(At::input, &none, &all) && !differs(At::output, &none, &all), "required, and not sent");
        let (zero, nothing) = (json!({"Length": 0}), json!({}));
        assert!(differs(At::input, &zero, &nothing) && differs(At::output, &nothing, &zero), "it is optional");
        assert!(!differs(At::input, &none, &inner(json!({"Row": 7}))), "it is the default");
        assert!(differs(At::input, &none, &inner(json!({"Row": 8}))), "it is not the default");
    }
}
