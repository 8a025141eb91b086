//! JSON with the place of every value. serde_json decides what is JSON, jsonc-parser says where things stand.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use jsonc_parser::ast::Value as Parsed;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions};

use crate::problem::Problem;
use crate::source::Lines;

/// Deeper than this is not a model (a published one has seven levels), and may be meant to exhaust the stack.
const DEEPEST: usize = 128;

/// A parsed file: all values in one list, each with its parent, so that a value alone knows its JSON pointer.
pub(crate) struct Document<'t> {
    pub(crate) text: &'t str,
    nodes: Vec<Data<'t>>,
}

struct Data<'t> {
    parent: Option<u32>,
    label: Label<'t>,
    span: Range<usize>,
    value: Value<'t>,
}

enum Label<'t> {
    Root,
    Key { name: Cow<'t, str>, span: Range<usize> },
    Index(usize),
}

pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// As written.
    Number(&'t str),
    String(Cow<'t, str>),
    Array(Vec<u32>),
    Object(Vec<u32>),
}

/// A value of a [`Document`].
#[derive(Clone, Copy)]
pub(crate) struct Node<'d> {
    document: &'d Document<'d>,
    id: u32,
}

impl<'t> Document<'t> {
    pub(crate) fn parse(text: &'t str) -> Result<Self, Problem> {
        let fail = |offset, message| Err(syntax_problem(text, offset, message));
        if text.trim().is_empty() {
            return fail(0, "the file is empty".to_owned());
        }
        if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
            let offset = match error.is_eof() {
                true => text.trim_end().len(),
                false => Lines::of(text).offset(error.line(), error.column()),
            };
            return fail(offset, not_json(&error, text, offset));
        }
        if let Some(offset) = too_deep(text) {
            return fail(offset, format!("values are nested more than {DEEPEST} deep, which no model needs"));
        }
        match jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &strict()) {
            Err(error) => fail(error.range().start, format!("this is not JSON: {}", error.kind())),
            Ok(parsed) => {
                let mut document = Document { text, nodes: Vec::new() };
                if let Some(value) = parsed.value {
                    document.add(None, Label::Root, value);
                }
                match document.infinite() {
                    Some(problem) => Err(problem),
                    None => Ok(document),
                }
            }
        }
    }

    fn add(&mut self, parent: Option<u32>, label: Label<'t>, parsed: Parsed<'t>) -> u32 {
        let id = self.nodes.len() as u32;
        self.nodes.push(Data { parent, label, span: span(&parsed), value: Value::Null });
        let value = match parsed {
            Parsed::NullKeyword(_) => Value::Null,
            Parsed::BooleanLit(literal) => Value::Bool(literal.value),
            Parsed::NumberLit(literal) => Value::Number(literal.value),
            Parsed::StringLit(literal) => Value::String(literal.value),
            Parsed::Array(array) => {
                let items = array.elements.into_iter().enumerate();
                Value::Array(items.map(|(index, item)| self.add(Some(id), Label::Index(index), item)).collect())
            }
            Parsed::Object(object) => {
                let entries = object.properties.into_iter();
                Value::Object(
                    entries
                        .map(|entry| {
                            let span = span(&entry.name);
                            let name = key_name(entry.name);
                            self.add(Some(id), Label::Key { name, span }, entry.value)
                        })
                        .collect(),
                )
            }
        };
        self.nodes[id as usize].value = value;
        id
    }

    /// A number that would be read as infinite. serde_json has no eye for these in what it ignores.
    fn infinite(&self) -> Option<Problem> {
        let numbers = (0..self.nodes.len()).map(|id| Node { document: self, id: id as u32 });
        let mut infinite =
            numbers.filter(|node| node.as_number().is_some_and(|text| text.parse().is_ok_and(f64::is_infinite)));
        infinite.next().map(|node| {
            let message = "this number is out of the range that 64 bits have".to_owned();
            Problem { pointer: node.pointer(), ..syntax_problem(self.text, node.span().start, message) }
        })
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node { document: self, id: 0 }
    }

    /// Every value that stands under a key which its object has already had.
    pub(crate) fn repeated_keys(&self) -> Vec<Node<'_>> {
        let mut repeated = Vec::new();
        let mut seen = HashSet::new();
        for data in &self.nodes {
            let Value::Object(children) = &data.value else {
                continue;
            };
            seen.clear();
            for id in children {
                let node = Node { document: self, id: *id };
                if !seen.insert(node.key()) {
                    repeated.push(node);
                }
            }
        }
        repeated
    }
}

fn span(parsed: &impl Ranged) -> Range<usize> {
    let range = parsed.range();
    range.start..range.end
}

fn key_name(name: jsonc_parser::ast::ObjectPropName<'_>) -> Cow<'_, str> {
    match name {
        jsonc_parser::ast::ObjectPropName::String(literal) => literal.value,
        jsonc_parser::ast::ObjectPropName::Word(literal) => Cow::Borrowed(literal.value),
    }
}

fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

fn syntax_problem(text: &str, offset: usize, message: String) -> Problem {
    Problem::not_json(Lines::of(text).position(offset), message)
}

fn not_json(error: &serde_json::Error, text: &str, offset: usize) -> String {
    if error.is_eof() {
        return "the file is cut short: it ends before its JSON does".to_owned();
    }
    // The slip that editing by hand makes most often deserves its name.
    let (before, behind) = text.split_at_checked(offset).unwrap_or_default();
    if behind.starts_with([']', '}']) && before.trim_end().ends_with(',') {
        return "this is not JSON: there is a comma too many before this bracket; remove it".to_owned();
    }
    if let Some(message) = foreign_text(before, behind) {
        return format!("this is not JSON: {message}");
    }
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    format!("this is not JSON: {}", message.strip_suffix(&position).unwrap_or(&message))
}

/// What editors and version control leave in files that are JSON otherwise.
fn foreign_text(before: &str, behind: &str) -> Option<&'static str> {
    let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
    let marker = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|marker| behind.starts_with(marker));
    if marker && line.is_empty() {
        return Some("this line is the marker of a merge conflict; choose one side and remove the markers");
    }
    let comment = ["//", "/*", "#"].iter().any(|start| behind.starts_with(start));
    comment.then_some("it has no comments; remove this one, or make it the text of a `documentation`")
}

/// Where a text that is JSON is first nested too deep for functions that call themselves.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' if depth == DEEPEST => return Some(offset),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

impl<'d> Node<'d> {
    fn data(self) -> &'d Data<'d> {
        &self.document.nodes[self.id as usize]
    }

    pub(crate) fn value(self) -> &'d Value<'d> {
        &self.data().value
    }

    fn children(self) -> &'d [u32] {
        match self.value() {
            Value::Array(children) | Value::Object(children) => children,
            _ => &[],
        }
    }

    /// The values of an object or an array in order; nothing for anything else.
    pub(crate) fn items(self) -> impl Iterator<Item = Node<'d>> {
        self.children().iter().map(move |id| Node { document: self.document, id: *id })
    }

    /// Keys and values of an object; nothing for anything else.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        self.items().filter_map(|node| node.key().map(|key| (key, node)))
    }

    pub(crate) fn get(self, key: &str) -> Option<Node<'d>> {
        self.items().find(|node| node.key() == Some(key))
    }

    /// The key that the value stands under.
    pub(crate) fn key(self) -> Option<&'d str> {
        match &self.data().label {
            Label::Key { name, .. } => Some(name),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> Option<&'d str> {
        match self.value() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_number(self) -> Option<&'d str> {
        match self.value() {
            Value::Number(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn is_object(self) -> bool {
        matches!(self.value(), Value::Object(_))
    }

    pub(crate) fn is_array(self) -> bool {
        matches!(self.value(), Value::Array(_))
    }

    /// The text under a key, where there is one.
    pub(crate) fn text(self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    /// Whether the value under a key is `true`.
    pub(crate) fn flag(self, key: &str) -> bool {
        matches!(self.get(key).map(Node::value), Some(Value::Bool(true)))
    }

    /// The texts of the list under a key.
    pub(crate) fn texts(self, key: &str) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let items = self.get(key).into_iter().filter(|node| node.is_array()).flat_map(Node::items);
        items.filter_map(|node| node.as_str().map(|text| (text, node)))
    }

    /// Where a reader should look: at the key of an object or list, else at the value.
    pub(crate) fn span(self) -> Range<usize> {
        match self.value() {
            Value::Array(_) | Value::Object(_) => self.key_span(),
            _ => self.data().span.clone(),
        }
    }

    /// Where the key stands that holds the value.
    pub(crate) fn key_span(self) -> Range<usize> {
        match &self.data().label {
            Label::Key { span, .. } => span.clone(),
            _ => self.data().span.clone(),
        }
    }

    /// JSON pointer as of RFC 6901.
    pub(crate) fn pointer(self) -> String {
        let mut labels = Vec::new();
        let mut at = Some(self.id);
        while let Some(id) = at {
            let data = &self.document.nodes[id as usize];
            match &data.label {
                Label::Root => {}
                Label::Key { name, .. } => labels.push(escape(name)),
                Label::Index(index) => labels.push(index.to_string()),
            }
            at = data.parent;
        }
        labels.iter().rev().flat_map(|label| ["/", label]).collect()
    }

    /// The same without places.
    pub(crate) fn to_json(self) -> serde_json::Value {
        match self.value() {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            // The text has been parsed before, and its numbers are finite.
            Value::Number(text) => serde_json::from_str(text).unwrap_or_default(),
            Value::String(text) => text.as_ref().into(),
            Value::Array(_) => self.items().map(Node::to_json).collect(),
            Value::Object(_) => {
                let entries = self.entries().map(|(key, node)| (key.to_owned(), node.to_json()));
                serde_json::Value::Object(entries.collect())
            }
        }
    }
}

/// A name as a part of a JSON pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a part of a JSON pointer stands for.
pub(crate) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        match Document::parse(text) {
            Ok(_) => "fine".to_owned(),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn places_and_pointers() {
        let text = "{\n  \"a/b\": {\"~\": [1, \"é\", true]}\n}";
        let document = Document::parse(text).expect("it is JSON");
        let list = document.root().get("a/b").and_then(|node| node.get("~")).expect("it is there");
        assert_eq!(list.pointer(), "/a~1b/~0");
        let last = list.items().last().expect("it has three items");
        assert_eq!(last.pointer(), "/a~1b/~0/2");
        assert_eq!(Lines::of(text).position(last.span().start), (2, 25));
        assert_eq!(Lines::of(text).position(list.span().start), (2, 11));
        assert_eq!(document.root().to_json(), serde_json::json!({"a/b": {"~": [1, "é", true]}}));
    }

    #[test]
    fn one_sentence_on_what_is_not_json() {
        assert_eq!(message(" \n"), "1:1: error: the file is empty");
        assert_eq!(message("{\"a\": [1,"), "1:10: error: the file is cut short: it ends before its JSON does");
        assert_eq!(message("{\"é\": x}"), "1:7: error: this is not JSON: expected value");
        assert_eq!(message("{} {}"), "1:4: error: this is not JSON: trailing characters");
        assert_eq!(
            message("[1,]"),
            "1:4: error: this is not JSON: there is a comma too many before this bracket; remove it"
        );
        assert_eq!(message("[01]"), "1:3: error: this is not JSON: invalid number");
    }

    #[test]
    fn comments_and_merge_markers_have_a_sentence_of_their_own() {
        let comment = "error: this is not JSON: it has no comments; \
                       remove this one, or make it the text of a `documentation`";
        for (text, place) in [
            ("// no\n{}", "1:1"),
            ("{\"a\": 1, /* no */ \"b\": 2}", "1:10"),
            ("{\"a\": 1 // no\n}", "1:9"),
            ("{\n  # no\n  \"a\": 1}", "2:3"),
            ("{\"a\": // no\n 1}", "1:7"),
            ("[1, 2] // no", "1:8"),
            ("[1, # no\n 2]", "1:5"),
        ] {
            assert_eq!(message(text), format!("{place}: {comment}"), "{text}");
        }
        let marker = "error: this is not JSON: this line is the marker of a merge conflict; \
                      choose one side and remove the markers";
        for (text, place) in [
            ("{\n<<<<<<< ours\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> theirs\n}", "2:1"),
            ("{\"a\": 1\n=======\n}", "2:1"),
            ("{\"a\": 1,\n>>>>>>> theirs\n\"b\": 1}", "2:1"),
            ("[1\n||||||| base\n]", "2:1"),
            ("<<<<<<< ours\n{}", "1:1"),
        ] {
            assert_eq!(message(text), format!("{place}: {marker}"), "{text}");
        }
        // What stands in a string is nothing but text.
        assert_eq!(message("[\"// # /*\", \"<<<<<<<\"]"), "fine");
        assert_eq!(message("[1 < 2]"), "1:4: error: this is not JSON: expected `,` or `]`");
    }

    #[test]
    fn numbers_are_finite() {
        assert_eq!(message("[1e308, 1e-999]"), "fine");
        let expected = "1:13: error: this number is out of the range that 64 bits have (at /0/a)";
        assert_eq!(message("[{\"b\":0,\"a\":-1e309}, 1e999]"), expected);
    }

    #[test]
    fn what_serde_json_takes_jsonc_parser_takes() {
        for text in ["\"\\u0041\\ud83d\\ude00\\/\\b\"", "-0.5e-7", "[[], {}, null, false]", "\t{\r\n}"] {
            assert_eq!(message(text), "fine", "{text}");
        }
    }

    #[test]
    fn halves_of_surrogate_pairs_are_not_text() {
        assert_ne!(message("\"\\ud83d\""), "fine");
    }

    #[test]
    fn nesting_is_limited() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(message(&nested(128)), "fine");
        let expected = "1:129: error: values are nested more than 128 deep, which no model needs";
        assert_eq!(message(&nested(129)), expected);
        assert_eq!(message(&nested(10_000)), expected);
        assert_eq!(message(&"{\"a\":".repeat(100_000)).lines().count(), 1);
    }

    #[test]
    fn repeated_keys_are_found() {
        let document = Document::parse("{\"a\": 1, \"b\": {\"x\": 1, \"\\u0078\": 2}, \"a\": 2}").expect("it is JSON");
        let found: Vec<_> = document.repeated_keys().into_iter().map(Node::pointer).collect();
        assert_eq!(found, ["/a", "/b/x"]);
    }
}
