//! Lays a value out as Python's `pprint` does at width 80.
//!
//! What fits on the rest of the line stands there; of what does not, each part gets a line of its own, indented to
//! one column behind the bracket, or behind the colon of its key. Long texts are broken behind spaces. The rules are
//! Python's (<https://docs.python.org/3/library/pprint.html>), and the tests ask Python.

use super::notation::Tree;

const WIDTH: usize = 80;

/// The text of a value, without a line break at its end.
pub(super) fn pprint(tree: &Tree) -> String {
    let mut printer = Printer { text: String::new() };
    printer.tree(tree, 0, 0, true);
    printer.text
}

struct Printer {
    text: String,
}

impl Printer {
    /// `indent` is the column that the value starts in, and `behind` how many brackets and commas follow it.
    fn tree(&mut self, tree: &Tree, indent: usize, behind: usize, outermost: bool) {
        if left_over(tree, WIDTH.saturating_sub(indent + behind)).is_some() {
            self.text.push_str(&one_line(tree));
            return;
        }
        match tree {
            Tree::Dict(entries) => self.items(['{', '}'], entries, indent, behind, |printer, (key, value), behind| {
                let key = format!("{}: ", repr(key));
                printer.text.push_str(&key);
                printer.tree(value, indent + 1 + key.chars().count(), behind, false);
            }),
            Tree::List(item) => self.items(['[', ']'], [item], indent, behind, |printer, item, behind| {
                printer.tree(item, indent + 1, behind, false);
            }),
            Tree::Values(values) => self.items(['{', '}'], values, indent, behind, |printer, value, behind| {
                printer.string(value, indent + 1, behind, false);
            }),
            Tree::Type(text) => self.string(text, indent, behind, outermost),
            Tree::Cut => self.text.push_str(CUT),
        }
    }

    fn items<T>(
        &mut self,
        [open, close]: [char; 2],
        items: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
        indent: usize,
        behind: usize,
        mut one: impl FnMut(&mut Self, T, usize),
    ) {
        let items = items.into_iter();
        let last = items.len().saturating_sub(1);
        self.text.push(open);
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.text.push(',');
                self.line(indent + 1);
            }
            // A comma needs as much room as what closes the whole, or less.
            one(self, item, if index == last { behind + 1 } else { 1 });
        }
        self.text.push(close);
    }

    fn line(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
    }

    /// Texts next to each other are one text to Python. Only where nothing else is around them it wants parentheses.
    fn string(&mut self, text: &str, indent: usize, behind: usize, outermost: bool) {
        let (indent, behind) = if outermost { (indent + 1, behind + 1) } else { (indent, behind) };
        let chunks = chunks(text, WIDTH.saturating_sub(indent), behind);
        let parentheses = outermost && chunks.len() > 1;
        if parentheses {
            self.text.push('(');
        }
        for (index, chunk) in chunks.iter().enumerate() {
            if index > 0 {
                self.line(indent);
            }
            self.text.push_str(&repr(chunk));
        }
        if parentheses {
            self.text.push(')');
        }
    }
}

/// A text in parts that fit on a line each, as far as its spaces allow.
fn chunks(text: &str, width: usize, behind: usize) -> Vec<String> {
    let fits = |text: &str, width: usize| repr(text).chars().count() <= width;
    if fits(text, width.saturating_sub(behind)) {
        return vec![text.to_owned()];
    }
    let words: Vec<&str> = text.split_inclusive(' ').collect();
    let (mut chunks, mut current) = (Vec::new(), String::new());
    for (index, word) in words.iter().enumerate() {
        let width = if index + 1 == words.len() { width.saturating_sub(behind) } else { width };
        let candidate = format!("{current}{word}");
        if fits(&candidate, width) {
            current = candidate;
        } else {
            chunks.extend((!current.is_empty()).then_some(current));
            current = (*word).to_owned();
        }
    }
    chunks.extend((!current.is_empty()).then_some(current));
    chunks
}

/// How much of the room a value leaves on its line; `None` where it does not fit. It looks no further than the room
/// reaches, so that laying out stays linear.
fn left_over(tree: &Tree, room: usize) -> Option<usize> {
    let text = |text: &str, room: usize| room.checked_sub(repr(text).chars().count());
    // Brackets, or nothing between them.
    let room = if matches!(tree, Tree::Type(_)) { room } else { room.checked_sub(CUT.len())? };
    match tree {
        Tree::Type(name) => text(name, room),
        Tree::Values(values) => {
            let commas = room.checked_sub(2 * values.len().saturating_sub(1))?;
            values.iter().try_fold(commas, |room, value| text(value, room))
        }
        Tree::Dict(entries) => {
            let commas = room.checked_sub(2 * entries.len().saturating_sub(1))?;
            entries.iter().try_fold(commas, |room, (key, value)| left_over(value, text(key, room)?.checked_sub(2)?))
        }
        Tree::List(item) => left_over(item, room),
        Tree::Cut => Some(room),
    }
}

const CUT: &str = "()";

fn one_line(tree: &Tree) -> String {
    match tree {
        Tree::Type(text) => repr(text),
        Tree::Values(values) => {
            format!("{{{}}}", values.iter().map(|value| repr(value)).collect::<Vec<_>>().join(", "))
        }
        Tree::Dict(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}: {}", repr(key), one_line(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Tree::List(item) => format!("[{}]", one_line(item)),
        Tree::Cut => CUT.to_owned(),
    }
}

/// A text as Python writes it: in single quotes, or in double quotes where that saves escapes.
fn repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut repr = String::from(quote);
    for char in text.chars() {
        match char {
            '\\' => repr.push_str("\\\\"),
            '\n' => repr.push_str("\\n"),
            '\r' => repr.push_str("\\r"),
            '\t' => repr.push_str("\\t"),
            char if char == quote => repr.extend(['\\', char]),
            char if char.is_ascii_control() => repr.push_str(&format!("\\x{:02x}", char as u32)),
            char => repr.push(char),
        }
    }
    repr.push(quote);
    repr
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn tree(value: &Value) -> Tree {
        let text = |value: &Value| value.as_str().expect("it is a text").to_owned();
        match value {
            Value::Null => Tree::Cut,
            Value::String(text) => Tree::Type(text.clone()),
            Value::Object(value) => match value.iter().next().expect("it says what it is") {
                (kind, Value::Array(items)) if kind == "set" => Tree::Values(items.iter().map(text).collect()),
                (kind, Value::Object(entries)) if kind == "dict" => {
                    Tree::Dict(entries.iter().map(|(key, value)| (key.clone(), tree(value))).collect())
                }
                (_, item) => Tree::List(Box::new(tree(item))),
            },
            other => panic!("{other} is no value of the notation"),
        }
    }

    /// Recorded from Python by `tests/botocore/record_changes.py`.
    #[test]
    fn values_are_laid_out_as_python_does() {
        let cases = include_str!("../../tests/fixtures/pprint.json");
        let cases: Vec<Value> = serde_json::from_str(cases).expect("it is JSON");
        assert!(cases.len() > 100);
        for case in cases {
            assert_eq!(pprint(&tree(&case["value"])), case["text"].as_str().expect("it is a text"));
        }
    }
}
