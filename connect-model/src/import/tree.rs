//! JSON that can be changed, with keys in order and numbers as written.

use crate::json::{Node, Value};

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    /// `null`, `true`, `false` or a number, as written.
    Literal(String),
    Text(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn of(node: Node<'_>) -> Json {
        match node.value() {
            Value::Null => Json::Literal("null".to_owned()),
            Value::Bool(value) => Json::Literal(value.to_string()),
            Value::Number(text) => Json::Literal((*text).to_owned()),
            Value::String(text) => Json::Text(text.to_string()),
            Value::Array(_) => Json::Array(node.items().map(Json::of).collect()),
            Value::Object(_) => {
                Json::Object(node.entries().map(|(key, node)| (key.to_owned(), Json::of(node))).collect())
            }
        }
    }

    pub(crate) fn texts(texts: impl IntoIterator<Item = String>) -> Json {
        Json::Array(texts.into_iter().map(Json::Text).collect())
    }

    /// Keys and values of an object; nothing for anything else.
    pub(crate) fn entries(&self) -> &[(String, Json)] {
        match self {
            Json::Object(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn entries_mut(&mut self) -> Option<&mut Vec<(String, Json)>> {
        match self {
            Json::Object(entries) => Some(entries),
            _ => None,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Json> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        self.entries_mut()?.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Sets a key of an object, in its old place or at the end.
    pub(crate) fn set(&mut self, key: &str, value: Json) {
        match self.get_mut(key) {
            Some(old) => *old = value,
            None => self.entries_mut().into_iter().for_each(|entries| entries.push((key.to_owned(), value.clone()))),
        }
    }

    /// Puts a new key of an object where people look for it: documentation behind the name, type or
    /// target, a message behind what it is about, anything else at the end.
    pub(crate) fn insert(&mut self, key: &str, value: Json) {
        let Some(entries) = self.entries_mut() else {
            return;
        };
        let behind: &[&str] = match key {
            "documentation" | "description" => &["name", "type", "shape", "operation", "metadata"],
            "deprecatedMessage" => &["deprecated"],
            _ => &[],
        };
        let place = match entries.iter().position(|(name, _)| behind.contains(&name.as_str())) {
            Some(index) => index + 1,
            None if behind.is_empty() => entries.len(),
            None => 0,
        };
        entries.insert(place, (key.to_owned(), value));
    }
}
