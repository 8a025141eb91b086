//! For each rule of `connect_model::RULES` a change of that kind, in a model small enough to read, and programs that
//! use what changes.

mod operations;
mod service;
mod shapes;

use connect_model::Wire;
use serde_json::{Map, Value, json};

/// One kind of change.
#[derive(Debug)]
pub struct Case {
    /// The rule.
    pub kind: &'static str,
    /// Whether programs built before still work, the change being where the case has it: in what the operation takes,
    /// or in what it gives.
    pub wire: Wire,
    /// The operation before; see [`model`].
    before: &'static str,
    /// And after.
    after: &'static str,
    /// Other changes that come along, sorted.
    pub along: &'static [&'static str],
    /// What a program does with the client before. `client` is one, `shop` is the crate.
    pub old: &'static str,
    /// What a program does with what is new; nothing but for minor changes.
    pub new: &'static str,
}

impl Case {
    /// The model of this change alone.
    pub fn model(&self, after: bool) -> String {
        model(&[self], after)
    }
}

/// A model of some of the changes, each in an operation named after its kind.
///
/// A side of a case is JSON: `in` and `out` are the members of the operation's structures (a text is the name of a
/// shape), with `requiredIn` and `requiredOut`; `op` holds further facts of the operation, `shapes` further shapes,
/// `paginator` and `metadata` what they say. A side that is empty has no operation.
///
/// # Panics
/// A side is not JSON.
pub fn model(cases: &[&Case], after: bool) -> String {
    let mut model = json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "shop", "protocol": "rest-json",
            "serviceFullName": "Shop", "serviceId": "Shop", "signingName": "shop",
        },
        "operations": {},
        "shapes": {
            "Text": {"type": "string"},
            "Number": {"type": "integer"},
            "Time": {"type": "timestamp"},
            "Texts": {"type": "list", "member": {"shape": "Text"}},
            "Oops": {"type": "structure", "members": {}, "exception": true},
            "AllRequest": {"type": "structure", "members": {
                "Text": {"shape": "Text"}, "Number": {"shape": "Number"}, "Time": {"shape": "Time"},
                "Texts": {"shape": "Texts"},
            }},
        },
        "pagination": {},
        "waiters": {},
    });
    // What all have in common is used by all, so that nothing is left unreached.
    let all = json!({
        "name": "All", "http": {"method": "POST", "requestUri": "/all"}, "input": {"shape": "AllRequest"},
        "errors": [{"shape": "Oops"}],
    });
    put(&mut model["operations"], "All", all);
    for case in cases {
        let side = if after { case.after } else { case.before };
        if !side.is_empty() {
            let side = serde_json::from_str(side).unwrap_or_else(|error| panic!("{}: {error}", case.kind));
            add(&mut model, &operation_name(case.kind), side);
        }
    }
    model.to_string()
}

fn add(model: &mut Value, name: &str, side: Map<String, Value>) {
    let mut operation = json!({
        "name": name,
        "http": {"method": "POST", "requestUri": format!("/{name}")},
    });
    for (key, required, slot, suffix) in
        [("in", "requiredIn", "input", "Request"), ("out", "requiredOut", "output", "Response")]
    {
        let Some(Value::Object(members)) = side.get(key) else { continue };
        let reference = |value: &Value| if value.is_string() { json!({"shape": value}) } else { value.clone() };
        let members: Map<_, _> = members.iter().map(|(name, value)| (name.clone(), reference(value))).collect();
        let mut shape = json!({"type": "structure", "members": members});
        shape.as_object_mut().into_iter().for_each(|shape| {
            shape.extend(side.get(required).map(|names| ("required".to_owned(), names.clone())));
            shape.extend(side.get(&format!("{key}Facts")).and_then(Value::as_object).cloned().into_iter().flatten());
        });
        let shape_name = format!("{name}{suffix}");
        put(&mut operation, slot, json!({"shape": shape_name}));
        put(&mut model["shapes"], &shape_name, shape);
    }
    for (key, value) in side.get("op").and_then(Value::as_object).into_iter().flatten() {
        put(&mut operation, key, value.clone());
    }
    put(&mut model["operations"], name, operation);
    for key in ["shapes", "waiters", "metadata"] {
        for (name, value) in side.get(key).and_then(Value::as_object).into_iter().flatten() {
            put(&mut model[key], name, value.clone());
        }
    }
    if let Some(paginator) = side.get("paginator") {
        put(&mut model["pagination"], name, paginator.clone());
    }
}

fn put(object: &mut Value, key: &str, value: Value) {
    object.as_object_mut().into_iter().for_each(|object| drop(object.insert(key.to_owned(), value.clone())));
}

/// `member-added` as `MemberAdded`.
fn operation_name(kind: &str) -> String {
    let words = kind.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}

const fn case(kind: &'static str, wire: Wire, before: &'static str, after: &'static str, old: &'static str) -> Case {
    Case { kind, wire, before, after, along: &[], old, new: "" }
}

/// One for each rule, in the order of the table.
pub fn cases() -> impl Iterator<Item = &'static Case> {
    [operations::CASES, shapes::CASES, service::CASES].into_iter().flatten()
}
