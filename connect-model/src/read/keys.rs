//! First pass: every key is one that the layout knows, once, and holds the JSON type it should.

use super::foreign;
use crate::json::{Document, Node, Value};
use crate::layout::{self, Holds, Place, TYPES, Words};
use crate::nearest::did_you_mean;
use crate::report::Report;

/// Reports keys that stand twice in one object.
pub(crate) fn check_repeated(document: &Document<'_>, report: &mut Report<'_>) {
    for node in document.repeated_keys() {
        let key = node.key().unwrap_or_default();
        report.key_error(node, format!("the key `{key}` is in this object already; remove or rename one of them"));
    }
}

/// Reports unknown and missing keys and wrong JSON types in an object and all it holds.
pub(crate) fn check(node: Node<'_>, place: &Place, report: &mut Report<'_>) {
    if !node.is_object() {
        report.error(node, format!("{} is a JSON object, not {}", place.what, json_type(node)));
        return;
    }
    for (name, value) in node.entries() {
        match place.key(name) {
            Some(key) => check_value(name, value, &key.holds, report),
            None => {
                let hint = foreign::key(name, place).unwrap_or_else(|| {
                    did_you_mean(name, place.key_names(), "remove it, or look for it in the layout")
                });
                report.slip(value, format!("`{name}` is not a key of {}{hint}", place.what));
            }
        }
    }
    for name in place.needs.iter().filter(|name| node.get(name).is_none()) {
        report.error(node, format!("{} needs the key `{name}`; add it", place.what));
    }
}

fn check_value(name: &str, value: Node<'_>, holds: &Holds, report: &mut Report<'_>) {
    let mut expect = |fits: bool, what: &str| {
        if !fits {
            report.error(value, format!("`{name}` holds {what}, not {}", json_type(value)));
        }
    };
    match holds {
        Holds::Any => {}
        Holds::Text | Holds::Prose => expect(value.as_str().is_some(), "a string"),
        Holds::OneOf(words) => match value.as_str() {
            Some(word) => check_word(word, value, words, report),
            None => expect(false, "a string"),
        },
        Holds::Flag => expect(matches!(value.value(), Value::Bool(_)), "true or false"),
        Holds::Number => expect(value.as_number().is_some(), "a number"),
        Holds::Texts | Holds::Values | Holds::TextOrTexts if value.is_array() => check_texts(name, value, report),
        Holds::Texts | Holds::Values => expect(false, "a list of strings"),
        Holds::TextOrTexts => expect(value.as_str().is_some(), "a string or a list of strings"),
        Holds::One(place) => check(value, place, report),
        Holds::Each(_) if !value.is_array() => expect(false, "a list of objects"),
        Holds::Named(_) | Holds::Shapes if !value.is_object() => expect(false, "an object"),
        Holds::Each(place) | Holds::Named(place) => value.items().for_each(|item| check(item, place, report)),
        Holds::Shapes => value.items().for_each(|item| check_shape(item, report)),
    }
}

fn check_shape(node: Node<'_>, report: &mut Report<'_>) {
    let named = node.get("type").and_then(|node| node.as_str().map(|name| (node, name)));
    match (layout::shape_place(node), named) {
        (Some(place), _) => check(node, place, report),
        (None, Some((at, name))) => check_word(name, at, &TYPES, report),
        (None, None) if !node.is_object() => {
            report.error(node, format!("a shape is a JSON object, not {}", json_type(node)));
        }
        (None, None) => report.error(node, "a shape needs the key `type` with a string; add it"),
    }
}

fn check_word(word: &str, at: Node<'_>, known: &Words, report: &mut Report<'_>) {
    let Words { what, all, words } = *known;
    if !words.contains(&word) {
        let foreign = if what == TYPES.what { foreign::shape_type(word) } else { None };
        let hint = foreign.unwrap_or_else(|| {
            did_you_mean(word, words.iter().copied(), &format!("the {all} are {}", words.join(", ")))
        });
        report.error(at, format!("`{word}` is not {what}{hint}"));
    }
}

fn check_texts(name: &str, list: Node<'_>, report: &mut Report<'_>) {
    for item in list.items().filter(|item| item.as_str().is_none()) {
        report.error(item, format!("`{name}` lists strings, and this is {}", json_type(item)));
    }
}

/// What a value is, as messages call it.
pub(crate) fn json_type(node: Node<'_>) -> &'static str {
    match node.value() {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
