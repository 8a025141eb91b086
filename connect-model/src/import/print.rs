//! Writes a model so that people can edit it and a change of one thing is a change of one line.

use super::facts::place_of;
use super::tree::Json;
use crate::layout::{Holds, TOP};

const WIDTH: usize = 120;

/// The text of a model, with a line break at its end.
///
/// Two spaces a level. What fits on a line of 120 columns stands on one, except that operations, shapes, members,
/// enum values, errors and the like have a line each.
pub(crate) fn print(model: &Json) -> String {
    let mut printer = Printer { text: String::new(), indent: 0 };
    printer.value(model, Holds::One(&TOP));
    printer.text.push('\n');
    printer.text
}

struct Printer {
    text: String,
    indent: usize,
}

impl Printer {
    fn value(&mut self, json: &Json, holds: Holds) {
        if !must_break(json, holds) {
            let line = one_line(json);
            // One column is left for the comma behind it.
            if matches!(json, Json::Text(_) | Json::Literal(_)) || self.column() + line.chars().count() < WIDTH {
                self.text.push_str(&line);
                return;
            }
        }
        match json {
            Json::Object(entries) => self.block(['{', '}'], entries, |printer, (key, value)| {
                printer.text.push_str(&quoted(key));
                printer.text.push_str(": ");
                printer.value(value, holds_under(holds, key, value));
            }),
            Json::Array(items) => self.block(['[', ']'], items, |printer, item| {
                printer.value(item, holds_item(holds));
            }),
            Json::Text(_) | Json::Literal(_) => {}
        }
    }

    fn block<T>(&mut self, brackets: [char; 2], items: &[T], mut one: impl FnMut(&mut Self, &T)) {
        self.text.push(brackets[0]);
        self.indent += 1;
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            self.line();
            one(self, item);
        }
        self.indent -= 1;
        self.line();
        self.text.push(brackets[1]);
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(self.indent));
    }

    fn column(&self) -> usize {
        let start = self.text.rfind('\n').map_or(0, |index| index + 1);
        self.text[start..].chars().count()
    }
}

/// Whether something has lines of its own inside, however short it is.
fn must_break(json: &Json, holds: Holds) -> bool {
    match json {
        Json::Text(_) | Json::Literal(_) => false,
        Json::Array(items) => !items.is_empty() && matches!(holds, Holds::Each(_) | Holds::Values),
        Json::Object(entries) if entries.is_empty() => false,
        Json::Object(entries) => {
            let named = matches!(holds, Holds::Named(_) | Holds::Shapes);
            named || entries.iter().any(|(key, value)| must_break(value, holds_under(holds, key, value)))
        }
    }
}

/// What the layout says of the value under a key of an object.
fn holds_under(holds: Holds, key: &str, value: &Json) -> Holds {
    match holds {
        Holds::One(place) => place.key(key).map_or(Holds::Any, |key| key.holds),
        Holds::Named(place) => Holds::One(place),
        Holds::Shapes => place_of(value).map_or(Holds::Any, Holds::One),
        _ => Holds::Any,
    }
}

/// What the layout says of the items of a list.
fn holds_item(holds: Holds) -> Holds {
    match holds {
        Holds::Each(place) => Holds::One(place),
        _ => Holds::Any,
    }
}

/// A value on one line, with a space behind commas and colons.
pub(crate) fn one_line(json: &Json) -> String {
    match json {
        Json::Literal(text) => text.clone(),
        Json::Text(text) => quoted(text),
        Json::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Json::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}: {}", quoted(key), one_line(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tree::Json;
    use crate::json::Document;

    #[test]
    fn a_line_for_each_thing_that_changes_alone() {
        let compact = r#"{"operations":{"Ping":{"http":{"method":"GET","requestUri":"/"},"errors":[{"shape":"Oops"}]}},
            "shapes":{"Color":{"type":"string","enum":["RED"]},"Empty":{"type":"structure","members":{}},
            "Name":{"type":"string","max":100,"min":1.50},
            "In":{"type":"structure","required":["A"],"members":{"A":{"shape":"Name","location":"uri"},"enum":{"shape":"Name"}}}}}"#;
        let document = Document::parse(compact).expect("it is JSON");
        let expected = r#"{
  "operations": {
    "Ping": {
      "http": {"method": "GET", "requestUri": "/"},
      "errors": [
        {"shape": "Oops"}
      ]
    }
  },
  "shapes": {
    "Color": {
      "type": "string",
      "enum": [
        "RED"
      ]
    },
    "Empty": {"type": "structure", "members": {}},
    "Name": {"type": "string", "max": 100, "min": 1.50},
    "In": {
      "type": "structure",
      "required": ["A"],
      "members": {
        "A": {"shape": "Name", "location": "uri"},
        "enum": {"shape": "Name"}
      }
    }
  }
}
"#;
        assert_eq!(print(&Json::of(document.root())), expected);
    }

    #[test]
    fn lines_end_at_120_columns() {
        // Indent 4, then `"X": {"type": "string", "pattern": "…"}`, with a comma's column left free.
        let frame = r#"    "X": {"type": "string", "pattern": ""}"#.len();
        for (letters, lines) in [(119 - frame, 5), (120 - frame, 8)] {
            let pattern = "é".repeat(letters);
            let file = format!(r#"{{"shapes": {{"X": {{"type": "string", "pattern": "{pattern}"}}}}}}"#);
            let document = Document::parse(&file).expect("it is JSON");
            let text = print(&Json::of(document.root()));
            assert_eq!(text.lines().count(), lines, "{text}");
        }
    }
}
