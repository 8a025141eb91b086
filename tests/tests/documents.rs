//! Every fact of the documents this project started from holds in `model.json`: 1,675 of them.
//!
//! What a fact says is in `tests/botocore/README.md`.

use std::collections::BTreeSet;

use client_tests::{connect, fixture, json, recorded};
use connect_model::{Kind, Shape, ShapeId};
use serde_json::Value;

#[test]
fn all_facts_hold() {
    let operations = recorded();
    let (mut count, mut names, mut wrong) = (0, BTreeSet::new(), Vec::new());
    for (document, entries) in json(&fixture("document_facts.json")).as_object().expect("documents by date") {
        for entry in entries.as_array().expect("a list of operations") {
            let function = text(&entry["op"]);
            names.insert(function.to_owned());
            let name = text(&operations[function]["operation"]);
            let operation = connect().operation(name).unwrap_or_else(|| panic!("there is no operation {name}"));
            for (side, root) in [("request", operation.input), ("response", operation.output)] {
                for fact in entry[side].as_array().expect("a list of facts") {
                    count += 1;
                    let (path, fact) = (text(&fact[0]), text(&fact[1]));
                    if let Err(problem) = holds(root, path, fact) {
                        wrong.push(format!("{document} {name} {side} {path} {fact}: {problem}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} facts do not hold:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!((count, names.len()), (1_675, 40));
    assert_eq!(names, operations.keys().cloned().collect(), "each documented operation was recorded");
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no string"))
}

/// Whether a fact is true at the end of a path.
fn holds(root: Option<ShapeId>, path: &str, fact: &str) -> Result<(), String> {
    let way = follow(root.ok_or("the operation has no such structure")?, path)?;
    let (id, before) = way.split_last().ok_or("the path is empty")?;
    let shape = &connect()[*id];
    let right = match (fact, &shape.kind) {
        // The path could be followed.
        ("member", _) => true,
        ("string", Kind::String(string)) => string.values.is_empty(),
        ("integer", Kind::Integer(_) | Kind::Long(_)) => true,
        ("float", Kind::Float(_)) => true,
        ("double", Kind::Double(_)) => true,
        ("bool", Kind::Boolean) => true,
        ("timestamp", Kind::Timestamp(_)) => true,
        ("recursive", _) => before.contains(id),
        (_, Kind::String(string)) => {
            fact.strip_prefix("enum=").is_some_and(|wanted| string.values.iter().any(|value| value == wanted))
        }
        _ => false,
    };
    if right { Ok(()) } else { Err(format!("the shape there is {}", describe(shape))) }
}

/// The shapes on the way, the last being the one at the end.
fn follow(root: ShapeId, path: &str) -> Result<Vec<ShapeId>, String> {
    let mut way = vec![root];
    for part in path.split('.') {
        let shape = &connect()[*way.last().unwrap_or(&root)];
        way.push(match (part, &shape.kind) {
            ("[]", Kind::List(list)) => list.member,
            ("{}", Kind::Map(map)) => map.value,
            (name, Kind::Structure(structure)) => {
                structure.member(name).ok_or_else(|| format!("{} has no member {name}", shape.name))?.target
            }
            _ => return Err(format!("{part} does not lead on from {}", describe(shape))),
        });
    }
    Ok(way)
}

fn describe(shape: &Shape) -> String {
    let kind = format!("{:?}", shape.kind);
    let kind = kind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    format!("{} ({kind})", shape.name)
}
