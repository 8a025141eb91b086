//! A model several times over: copies of every operation and shape under names of their own.

use serde_json::{Map, Value};

/// Puts `factor - 1` renamed copies of the operations, shapes, paginators and waiters beside the originals.
pub(crate) fn multiply(model: &Value, factor: usize) -> Value {
    let mut multiple = model.clone();
    for copy in 1..factor {
        let suffix = format!("Copy{copy}");
        for table in ["operations", "shapes", "pagination", "waiters"] {
            let Some(entries) = model.get(table).and_then(Value::as_object) else { continue };
            let Some(all) = multiple.get_mut(table).and_then(Value::as_object_mut) else { continue };
            for (name, entry) in entries {
                all.insert(format!("{name}{suffix}"), renamed(entry, &suffix));
            }
        }
    }
    multiple
}

/// What a service would publish of a model: the facts, without the keys that are this project's.
pub(crate) fn published(model: &Value) -> Value {
    const OURS: [&str; 7] = ["upstream", "pagination", "waiters", "$schema", "documentation", "retryable", "default"];
    match model {
        Value::Object(object) => {
            // A member may be called like one of the keys; what it holds has a shape, and a key has not.
            let keep = |(key, value): &(&String, &Value)| value.get("shape").is_some() || !OURS.contains(&key.as_str());
            Value::Object(object.iter().filter(keep).map(|(key, value)| (key.clone(), published(value))).collect())
        }
        Value::Array(values) => values.iter().map(published).collect(),
        other => other.clone(),
    }
}

/// An entry whose references go to the shapes of the same copy.
fn renamed(entry: &Value, suffix: &str) -> Value {
    match entry {
        Value::Object(object) => Value::Object(
            object.iter().map(|(key, value)| (key.clone(), renamed_in(key, value, suffix))).collect::<Map<_, _>>(),
        ),
        Value::Array(values) => values.iter().map(|value| renamed(value, suffix)).collect(),
        other => other.clone(),
    }
}

/// The keys `shape` and `name` hold names of shapes and operations, a waiter's `operation` too. A copy
/// of an operation has a path of its own.
fn renamed_in(key: &str, value: &Value, suffix: &str) -> Value {
    match (key, value) {
        ("shape" | "name" | "operation", Value::String(name)) => format!("{name}{suffix}").into(),
        ("requestUri", Value::String(uri)) => format!("/{suffix}{uri}").into(),
        (_, value) => renamed(value, suffix),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn model() -> Value {
        json!({
            "upstream": {"package": "p"},
            "metadata": {"serviceId": "S"},
            "operations": {"Get": {
                "name": "Get", "documentation": "Gets.", "http": {"method": "GET", "requestUri": "/x"},
                "input": {"shape": "In"},
            }},
            "shapes": {"In": {"type": "structure", "members": {
                "documentation": {"shape": "Text", "documentation": "Text."},
            }}, "Text": {"type": "string"}},
            "pagination": {"Get": {"input_token": "t"}},
        })
    }

    #[test]
    fn copies_refer_to_copies() {
        let twice = multiply(&model(), 2);
        assert_eq!(twice["shapes"].as_object().map(Map::len), Some(4));
        assert_eq!(twice["shapes"]["In"], model()["shapes"]["In"]);
        assert_eq!(twice["shapes"]["InCopy1"]["members"]["documentation"]["shape"], "TextCopy1");
        let copy = &twice["operations"]["GetCopy1"];
        assert_eq!((&copy["name"], &copy["input"]["shape"]), (&json!("GetCopy1"), &json!("InCopy1")));
        assert_eq!(copy["http"], json!({"method": "GET", "requestUri": "/Copy1/x"}));
        assert_eq!(twice["pagination"]["GetCopy1"], model()["pagination"]["Get"]);
    }

    #[test]
    fn a_published_model_has_no_keys_of_ours() {
        let published = published(&model());
        assert_eq!(published["shapes"]["In"]["members"], json!({"documentation": {"shape": "Text"}}));
        assert_eq!(published["operations"]["Get"].get("documentation"), None);
        assert_eq!(published.get("pagination").or(published.get("upstream")), None);
    }
}
