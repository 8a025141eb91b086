//! The layout as a JSON Schema, by which editors complete, explain and check a model while somebody types.

use serde_json::{Map, Value, json};

use crate::layout::{Holds, Place, TOP, TYPES, type_place};

/// The JSON Schema (draft 2020-12) of a model file that is ours, as text with a line break at its end.
///
/// It says which keys there are, which are needed, of which JSON type each is, and what it means. What it takes may
/// still be wrong: a schema cannot say that a shape has to be there, or that a URI fits to its input.
pub fn schema() -> String {
    let mut defs = Map::new();
    let model = object(&TOP, &mut defs);
    defs.sort_keys();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Service model",
        "description": "What a service's REST-JSON API is, and what a client for it is generated from.",
    });
    if let (Value::Object(schema), Value::Object(model)) = (&mut schema, model) {
        schema.extend(model);
        schema.insert("$defs".to_owned(), Value::Object(defs));
    }
    format!("{schema:#}\n")
}

/// The schema of the objects of a place; those that it holds go into `defs`.
fn object(place: &Place, defs: &mut Map<String, Value>) -> Value {
    let keys = place.keys.iter().flat_map(|keys| keys.iter());
    let properties: Map<_, _> = keys
        .map(|key| {
            let mut value = value(&key.holds, defs);
            value.insert("description".to_owned(), key.about.into());
            (key.name.to_owned(), Value::Object(value))
        })
        .collect();
    let mut object = json!({"type": "object", "properties": properties});
    if !place.needs.is_empty() {
        object["required"] = place.needs.into();
    }
    object["additionalProperties"] = false.into();
    object
}

/// The schema of what stands under a key.
fn value(holds: &Holds, defs: &mut Map<String, Value>) -> Map<String, Value> {
    let texts = json!({"type": "string"});
    let value = match holds {
        Holds::Any => json!({}),
        Holds::Text | Holds::Prose => texts,
        Holds::OneOf(words) => json!({"enum": words.words}),
        Holds::Flag => json!({"type": "boolean"}),
        Holds::Number => json!({"type": "number"}),
        Holds::Texts | Holds::Values => json!({"type": "array", "items": texts}),
        Holds::TextOrTexts => json!({"type": ["string", "array"], "items": texts}),
        Holds::One(place) => reference(place, defs),
        Holds::Each(place) => json!({"type": "array", "items": reference(place, defs)}),
        Holds::Named(place) => json!({"type": "object", "additionalProperties": reference(place, defs)}),
        Holds::Shapes => json!({"type": "object", "additionalProperties": shape(defs)}),
    };
    match value {
        Value::Object(value) => value,
        _ => Map::new(),
    }
}

fn reference(place: &Place, defs: &mut Map<String, Value>) -> Value {
    let name = place.noun().replace(' ', "-");
    if !defs.contains_key(&name) {
        let object = object(place, defs);
        defs.insert(name.clone(), object);
    }
    json!({"$ref": format!("#/$defs/{name}")})
}

/// A shape, whose `type` says which keys it has.
fn shape(defs: &mut Map<String, Value>) -> Value {
    let places = TYPES.words.iter().filter_map(|name| Some((name, type_place(name)?)));
    let by_type = places.map(|(name, place)| {
        json!({
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": reference(place, defs),
        })
    });
    let by_type: Vec<_> = by_type.collect();
    json!({
        "type": "object",
        "properties": {"type": {"enum": TYPES.words}},
        "required": ["type"],
        "allOf": by_type,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use jsonschema::Validator;

    use super::*;
    use crate::json::Document;
    use crate::problem::Code;
    use crate::read::{Dialect, keys, read};
    use crate::report::Report;

    fn validator() -> Validator {
        let schema = serde_json::from_str(&schema()).expect("it is JSON");
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
        jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{error}"))
    }

    fn root(path: &str) -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
    }

    #[test]
    fn the_committed_schema_is_what_the_layout_gives() {
        let committed = fs::read_to_string(root("model.schema.json")).unwrap_or_default();
        assert!(committed == schema(), "model.schema.json is stale; run `cargo xtask regenerate`");
    }

    #[test]
    fn models_that_are_read_are_valid() {
        let validator = validator();
        let fixtures = fs::read_dir(root("tests/fixtures/models")).expect("it is there");
        let fixtures = fixtures.map(|entry| entry.expect("it can be read").path());
        let models: Vec<_> = fixtures.chain([root("model.json")]).collect();
        assert!(models.len() > 10);
        let mut wrong = Vec::new();
        for path in models {
            let (text, path) = (fs::read_to_string(&path).expect("it can be read"), path.display());
            if let Err(problems) = read(text.as_bytes(), Dialect::Ours) {
                wrong.push(format!("{path}: {problems}"));
            }
            let model = serde_json::from_str(&text).expect("it is JSON");
            if let Err(error) = validator.validate(&model) {
                wrong.push(format!("{path}: {error}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// One mistake each in a model that is right.
    #[test]
    fn mistakes_are_told_by_the_schema_and_by_the_reader() {
        let right = r#"{
            "$schema": "./model.schema.json", "version": "2.0", "metadata": {"protocol": "rest-json"},
            "operations": {"Op": {"http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "In"},
                "errors": [{"shape": "Oops", "retryable": {"throttling": true}}]}},
            "shapes": {
                "In": {"type": "structure", "required": ["A"], "members": {
                    "A": {"shape": "Text", "location": "querystring"}, "B": {"shape": "Texts"}, "C": {"shape": "When"}}},
                "Oops": {"type": "structure", "exception": true, "error": {"httpStatusCode": 429}},
                "Text": {"type": "string", "min": 1, "enum": ["x"]},
                "Texts": {"type": "list", "member": {"shape": "Text"}},
                "When": {"type": "timestamp", "timestampFormat": "iso8601"}
            },
            "waiters": {"W": {"operation": "Op", "delay": 1, "maxAttempts": 2,
                "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}
        }"#;
        let validator = validator();
        let taken = |text: &str| {
            let valid = validator.is_valid(&serde_json::from_str(text).expect("it is JSON"));
            assert_eq!(valid, read(text.as_bytes(), Dialect::Ours).is_ok(), "{text}");
            valid
        };
        assert!(taken(right));
        let mistakes = [
            (r#""version""#, r#""versoin""#),
            (r#""2.0""#, r#""1.0""#),
            (r#""metadata": {"protocol": "rest-json"},"#, ""),
            (r#""POST""#, r#""PSOT""#),
            (r#""requestUri": "/op""#, r#""requestUri": 1"#),
            (r#""method": "POST", "#, ""),
            (r#"{"shape": "In"}"#, r#""In""#),
            (r#""throttling": true"#, r#""throttling": "yes""#),
            (r#"["A"]"#, r#""A""#),
            (r#"["A"]"#, r#"{"A": true}"#),
            (r#""querystring""#, r#""query""#),
            (r#""locat"#, r#""loact"#),
            (r#""type": "structure", "ex"#, r#""ex"#),
            (r#"429"#, r#""429""#),
            (r#""min": 1"#, r#""min": "1""#),
            (r#""min": 1"#, r#""minLength": 1"#),
            (r#"["x"]"#, r#"["x", 1]"#),
            (r#", "member": {"shape": "Text"}"#, ""),
            (r#""type": "list""#, r#""type": "array""#),
            (r#""type": "list""#, r#""type": "map""#),
            (r#""iso8601""#, r#""iso""#),
            (r#""operation": "Op", "#, ""),
            (r#""acceptors": ["#, r#""acceptors": [null, "#),
            (r#""success""#, r#""succes""#),
            (r#""matcher": "status""#, r#""matcher": ["status"]"#),
        ];
        for (before, after) in mistakes {
            assert_eq!(right.matches(before).count(), 1, "{before}");
            assert!(!taken(&right.replace(before, after)), "{before} as {after}");
        }
    }

    /// For each key of the layout and each type of JSON, the schema takes what the reader takes.
    #[test]
    fn the_schema_agrees_with_the_reader_on_every_key() {
        let mut check = Compare { validator: validator(), taken: 0, refused: 0 };
        check.place(&TOP, &|model| model);
        // Each key takes something and refuses what is misspelt; far more keys than the smallest place has.
        assert!(check.taken > 400 && check.refused > 2000, "{} {}", check.taken, check.refused);
    }

    struct Compare {
        validator: Validator,
        taken: usize,
        refused: usize,
    }

    /// Puts an object where it belongs in a model.
    type Wrap<'w> = &'w dyn Fn(Value) -> Value;

    impl Compare {
        fn place(&mut self, place: &Place, wrap: Wrap<'_>) {
            let right = example(place);
            assert!(self.both(wrap(right.clone())), "{} as {right}", place.what);
            for value in [json!(null), json!("x"), json!([right])] {
                assert!(!self.both(wrap(value)), "{} is an object", place.what);
            }
            for name in place.needs {
                let mut without = right.clone();
                without.as_object_mut().map(|object| object.shift_remove(*name));
                assert!(!self.both(wrap(without)), "{} needs {name}", place.what);
            }
            for key in place.keys.iter().flat_map(|keys| keys.iter()) {
                assert!(!self.both(wrap(with(&right, &format!("{}x", key.name), json!(true)))), "{}x", key.name);
                let put = |value| wrap(with(&right, key.name, value));
                let taken = values(&key.holds).into_iter().filter(|value| self.both(put(value.clone()))).count();
                assert!(taken > 0, "{} of {}", key.name, place.what);
                self.below(&key.holds, &put);
            }
        }

        fn below(&mut self, holds: &Holds, put: Wrap<'_>) {
            match holds {
                Holds::One(place) => self.place(place, put),
                Holds::Each(place) => self.place(place, &|value| put(json!([value]))),
                Holds::Named(place) => self.place(place, &|value| put(json!({"X": value}))),
                Holds::Shapes => {
                    for name in TYPES.words {
                        let place = type_place(name).expect("each type has a place");
                        // Where `type` itself is tried out, it stays as it is.
                        self.place(place, &|value| put(json!({"X": typed(value, name)})));
                    }
                }
                _ => {}
            }
        }

        /// What the schema and the reader's look at keys and types say of a model, which has to be the same.
        fn both(&mut self, model: Value) -> bool {
            let text = model.to_string();
            let document = Document::parse(&text).expect("it is JSON");
            let mut report = Report::new(&text, Dialect::Ours);
            keys::check(document.root(), &TOP, report.pass(Code::Key));
            let taken = !report.has_errors();
            assert_eq!(self.validator.is_valid(&model), taken, "the reader says {taken}: {text}");
            *(if taken { &mut self.taken } else { &mut self.refused }) += 1;
            taken
        }
    }

    /// A shape of a type, where a test has not given it another.
    fn typed(mut shape: Value, name: &str) -> Value {
        if shape.get("type").is_some_and(|found| *found == json!("?")) {
            shape["type"] = json!(name);
        }
        shape
    }

    fn with(object: &Value, key: &str, value: Value) -> Value {
        let mut object = object.clone();
        object[key] = value;
        object
    }

    /// An object with the keys that the place needs.
    fn example(place: &Place) -> Value {
        let keys = place.needs.iter().map(|name| {
            let key = place.key(name).expect("it is one of its keys");
            let value = match &key.holds {
                Holds::OneOf(words) if words.what == TYPES.what => json!("?"),
                Holds::OneOf(words) => json!(words.words[0]),
                Holds::Number => json!(1),
                Holds::Text | Holds::TextOrTexts | Holds::Any => json!("x"),
                Holds::Texts | Holds::Each(_) => json!([]),
                Holds::Named(_) | Holds::Shapes => json!({}),
                Holds::One(place) => example(place),
                Holds::Flag | Holds::Prose | Holds::Values => unreachable!("no place needs such a key"),
            };
            ((*name).to_owned(), value)
        });
        Value::Object(keys.collect())
    }

    /// JSON of each type, and what the key takes.
    fn values(holds: &Holds) -> Vec<Value> {
        let mut values = vec![
            json!(null),
            json!(true),
            json!(1.5),
            json!("x"),
            json!([]),
            json!(["x"]),
            json!([1]),
            json!({}),
            json!({"X": {}}),
            json!({"X": "x"}),
            json!([{}]),
        ];
        match holds {
            Holds::OneOf(words) => values.extend(words.words.iter().map(|word| json!(word))),
            Holds::One(place) => values.push(example(place)),
            _ => {}
        }
        values
    }
}
