//! The places within a JSON value, and what the value is with something else there. Tests of hostile
//! input share it, those of the client too.

use serde_json::Value;

/// The JSON pointers of all values within a value, its own first.
pub(crate) fn pointers(value: &Value) -> Vec<String> {
    fn walk(value: &Value, at: String, found: &mut Vec<String>) {
        found.push(at.clone());
        match value {
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| walk(item, format!("{at}/{index}"), found));
            }
            Value::Object(entries) => {
                entries.iter().for_each(|(key, item)| walk(item, format!("{at}/{key}"), found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, String::new(), &mut found);
    found
}

/// The value with another one at a pointer.
pub(crate) fn replaced(value: &Value, pointer: &str, by: Value) -> Value {
    let mut value = value.clone();
    *value.pointer_mut(pointer).expect("it is one of its pointers") = by;
    value
}

/// The JSON text of a value, with a text at a pointer that need not be JSON.
pub(crate) fn spliced(value: &Value, pointer: &str, text: &str) -> Vec<u8> {
    const HOLE: &str = "the place to splice";
    replaced(value, pointer, HOLE.into()).to_string().replace(&format!("\"{HOLE}\""), text).into_bytes()
}
