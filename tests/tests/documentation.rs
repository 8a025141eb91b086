//! Every operation, type and member shows its text, and the 40 operations that the documents describe are described
//! down to their values.

use std::collections::{BTreeMap, BTreeSet};

use client_tests::{connect, fixture, json, recorded, root, text};
use connect_model::{Kind, ShapeId};

/// The names of the operations that the documents describe.
fn documented() -> BTreeSet<String> {
    let recorded = recorded();
    let facts = json(&fixture("document_facts.json"));
    let entries = facts.as_object().expect("documents by date").values().flat_map(|entries| entries.as_array());
    let functions = entries.flatten().map(|entry| entry["op"].as_str().expect("each names its operation"));
    functions.map(|function| recorded[function]["operation"].as_str().expect("it has a name").to_owned()).collect()
}

/// The doc comment of each operation in the generated files.
fn shown() -> BTreeMap<String, Vec<String>> {
    let folder = root().join("connect-client/src/operation");
    let files = std::fs::read_dir(folder).expect("the client is generated");
    files.map(|file| shown_in(&text(&file.expect("the folder can be read").path()))).collect()
}

fn shown_in(file: &str) -> (String, Vec<String>) {
    let (_, item) = file.split_once("connect_runtime::operation! {").expect("each file has an operation");
    let lines: Vec<&str> = item.lines().map(str::trim).skip(1).collect();
    let docs = lines.iter().map_while(|line| line.strip_prefix("///")).map(|line| line.trim_start().to_owned());
    let name = lines.iter().find_map(|line| line.strip_prefix("pub struct ")?.strip_suffix(" {"));
    (name.expect("the operation has a name").to_owned(), docs.collect())
}

#[test]
fn every_operation_shows_its_text() {
    let (documented, shown) = (documented(), shown());
    assert_eq!((documented.len(), shown.len()), (40, connect().operations.len()));
    for operation in &connect().operations {
        let name = &operation.name;
        let docs = operation.documentation.as_deref().unwrap_or_else(|| panic!("{name} has no text"));
        let lines: Vec<&str> = docs.trim().lines().map(str::trim).collect();
        assert!(shown[name].starts_with(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()), "{name}");
        assert!(docs.ends_with('.') || docs.contains("\n- "), "{name}: no sentence: {docs}");
        // The facts stand below: how it is called and where to read on.
        assert!(shown[name].iter().any(|line| line.starts_with(&format!("`{} ", operation.method))), "{name}");
        if !documented.contains(name) {
            assert_eq!(lines.len(), 1, "{name} gets one line: {docs}");
        }
    }
}

/// All shapes that operations take, give and fail with.
fn reached(wanted: impl Fn(&str) -> bool) -> BTreeSet<ShapeId> {
    let mut reached = BTreeSet::new();
    let mut next = Vec::new();
    for operation in connect().operations.iter().filter(|operation| wanted(&operation.name)) {
        next.extend(operation.input.into_iter().chain(operation.output));
        next.extend(operation.errors.iter().map(|error| error.shape));
    }
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            match &connect()[id].kind {
                Kind::Structure(structure) => next.extend(structure.members.iter().map(|member| member.target)),
                Kind::List(list) => next.push(list.member),
                Kind::Map(map) => next.extend([map.key, map.value]),
                _ => {}
            }
        }
    }
    reached
}

/// The doc comments of the generated files: of enumerations under their own names, of other shapes under the model's, of members under `Shape.Member`.
fn comments() -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for folder in ["operation", "types", "types/error"] {
        let files = std::fs::read_dir(root().join("connect-client/src").join(folder)).expect("the client is generated");
        for file in files.map(|file| file.expect("the folder can be read").path()).filter(|path| path.is_file()) {
            comments_in(&text(&file), &mut found);
        }
    }
    found
}

fn comments_in(file: &str, found: &mut BTreeMap<String, Vec<String>>) {
    let (mut docs, mut shape, mut attribute) = (Vec::new(), String::new(), None);
    for line in file.lines().map(str::trim) {
        if let Some(doc) = line.strip_prefix("///") {
            docs.push(doc.trim().to_owned());
            continue;
        }
        let name = line.strip_prefix("#[").and_then(|line| line.split_once('(')).map(|(name, _)| name);
        attribute = attribute.or(name.filter(|name| ["shape", "member"].contains(name)));
        // The shape's or member's name is the first text of the attribute that is no default. It may stand on a line
        // of its own.
        let pieces: Vec<&str> = line.split('"').collect();
        let mut texts = pieces.chunks_exact(2).filter(|pair| attribute.is_some() && !pair[0].ends_with("from("));
        let quoted = texts.next().map(|pair| pair[1]);
        // Enumerations do not say what their shapes are called.
        let plain =
            line.strip_prefix("pub enum ").and_then(|line| line.strip_suffix(" {")).filter(|_| !docs.is_empty());
        if let Some(name) = quoted.or(plain) {
            let path = match attribute.take() {
                Some("member") => format!("{shape}.{name}"),
                _ => {
                    name.clone_into(&mut shape);
                    shape.clone()
                }
            };
            found.insert(path, std::mem::take(&mut docs));
        } else if attribute.is_none() {
            docs.clear();
        }
    }
}

/// Whether a text speaks of a value: by its name as code, or in words, as it does with "in progress" of `IN_PROGRESS`.
fn speaks_of(text: &str, value: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let prose = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let (prose, value_words) = (words(&prose), words(value));
    text.split('`').skip(1).step_by(2).any(|code| code == value)
        || prose.windows(value_words.len()).any(|window| window == value_words)
}

/// The text of a shape or member, which has to stand first in its doc comment.
fn text_of(name: &str, documentation: Option<&str>, shown: &BTreeMap<String, Vec<String>>) -> Option<String> {
    let lines: Vec<&str> = documentation?.trim().lines().map(str::trim).collect();
    let starts = shown.get(name).is_some_and(|shown| shown.iter().take(lines.len()).eq(&lines));
    assert!(starts, "{name} does not show {lines:?}, but {:?}", shown.get(name));
    Some(lines.join(" "))
}

/// A change of the API is not held up by texts that are still to be written; `cargo xtask check` tells of them.
fn assert_few(silent: &[String], of: usize) {
    assert!(silent.len() * 50 <= of, "without a word, of {of}: {}", silent.join(", "));
}

#[test]
fn every_type_and_every_member_shows_its_text() {
    let shown = comments();
    let sides = connect().operations.iter().flat_map(|operation| [operation.input, operation.output]);
    let sides: BTreeSet<ShapeId> = sides.flatten().collect();
    let (mut types, mut members, mut silent) = (0, 0, Vec::new());
    for id in reached(|_| true) {
        let shape = &connect()[id];
        let name = match &shape.kind {
            Kind::Structure(_) => shape.name.clone(),
            Kind::String(string) if !string.values.is_empty() => codegen::type_name(&shape.name),
            _ => continue,
        };
        types += 1;
        // Inputs and outputs are called what they are, the parameters or the result of their operation.
        if text_of(&name, shape.documentation.as_deref(), &shown).is_none() && !sides.contains(&id) {
            silent.push(name);
        }
        for member in shape.structure().into_iter().flat_map(|structure| &structure.members) {
            members += 1;
            let name = format!("{}.{}", shape.name, member.name);
            if text_of(&name, member.documentation.as_deref(), &shown).is_none() {
                silent.push(name);
            }
        }
    }
    assert_few(&silent, types + members);
    // As many as the imported model has; more may come.
    assert!(types >= 1_379 + 214 && members >= 4_617, "{types} types, {members} members");
}

#[test]
fn the_values_that_the_documented_operations_use_are_described() {
    let documented = documented();
    let (mut enumerations, mut values, mut silent) = (0, 0, Vec::new());
    for id in reached(|operation| documented.contains(operation)) {
        let shape = &connect()[id];
        let Kind::String(string) = &shape.kind else { continue };
        if string.values.is_empty() {
            continue;
        }
        enumerations += 1;
        values += string.values.len();
        let text = shape.documentation.as_deref().unwrap_or_default();
        let unsaid = string.values.iter().filter(|value| !speaks_of(text, value));
        silent.extend(unsaid.map(|value| format!("{}: {value}", shape.name)));
    }
    assert_few(&silent, values);
    assert!(enumerations >= 45, "{enumerations} enumerations");
}
