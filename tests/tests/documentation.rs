//! Every operation, type and member shows its text, and the 40 operations that the documents describe are described
//! down to their values.

use std::collections::{BTreeMap, BTreeSet};

use client_tests::{connect, fixture, generate, json, recorded};
use connect_model::{Kind, Shape, ShapeId};
use proc_macro2::TokenTree;
use syn::{Attribute, Expr, ExprLit, Item, ItemMacro, Lit, LitStr, Meta, MetaNameValue};

/// The names of the operations that the documents describe.
fn documented() -> BTreeSet<String> {
    let recorded = recorded();
    let facts = json(&fixture("document_facts.json"));
    let entries = facts.as_object().expect("documents by date").values().flat_map(|entries| entries.as_array());
    let functions = entries.flatten().map(|entry| entry["op"].as_str().expect("each names its operation"));
    functions.map(|function| recorded[function]["operation"].as_str().expect("it has a name").to_owned()).collect()
}

/// The values of enumerations that the documents name.
fn documented_values() -> BTreeSet<String> {
    let facts = json(&fixture("document_facts.json"));
    let entries = facts.as_object().expect("documents by date").values().flat_map(|entries| entries.as_array());
    let sides = entries.flatten().flat_map(|entry| [&entry["request"], &entry["response"]]);
    let facts = sides.flat_map(|side| side.as_array().expect("a list of facts"));
    let values = facts.filter_map(|fact| fact[1].as_str()?.strip_prefix("enum=").map(str::to_owned));
    let values: BTreeSet<String> = values.collect();
    assert!(!values.is_empty());
    values
}

/// The macros in which documented items stand.
const MACROS: [&str; 7] = ["enumeration", "error", "input", "operation", "output", "structure", "union"];

/// The doc comments of the generated code, line by line: of operations under `Operation()`, of enumerations under
/// their own names, of other shapes under the model's, of members under `Shape.Member`.
fn comments() -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for code in generate(connect()).values() {
        for item in syn::parse_file(code).expect("generated code is Rust").items {
            let Item::Macro(ItemMacro { mac, .. }) = item else { continue };
            if mac.path.segments.last().is_some_and(|name| MACROS.iter().any(|known| name.ident == known)) {
                let items = mac.parse_body::<syn::File>().expect("what stands in a macro is Rust too").items;
                items.iter().for_each(|item| comments_of(item, &mut found));
            }
        }
    }
    found
}

fn comments_of(item: &Item, found: &mut BTreeMap<String, Vec<String>>) {
    let (ident, attributes, members): (_, _, Vec<&Vec<Attribute>>) = match item {
        Item::Struct(item) => (&item.ident, &item.attrs, item.fields.iter().map(|field| &field.attrs).collect()),
        Item::Enum(item) => (&item.ident, &item.attrs, item.variants.iter().map(|variant| &variant.attrs).collect()),
        _ => return,
    };
    let is_operation = attributes.iter().any(|attribute| attribute.path().is_ident("http"));
    let own = if is_operation { format!("{ident}()") } else { ident.to_string() };
    let name = api_name(attributes, "shape").unwrap_or(own);
    for attributes in members {
        if let Some(member) = api_name(attributes, "member") {
            found.insert(format!("{name}.{member}"), doc_comment(attributes));
        }
    }
    found.insert(name, doc_comment(attributes));
}

/// The first text of an attribute that does not stand in parentheses, as a default does.
fn api_name(attributes: &[Attribute], of: &str) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident(of))?;
    let tokens = attribute.meta.require_list().expect("it has arguments").tokens.clone();
    let mut literals = tokens.into_iter().filter(|token| matches!(token, TokenTree::Literal(_)));
    literals.find_map(|literal| syn::parse2::<LitStr>(literal.into()).ok()).map(|text| text.value())
}

fn doc_comment(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(MetaNameValue { path, value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. })
            if path.is_ident("doc") =>
        {
            Some(text.value())
        }
        _ => None,
    });
    lines.map(|line| line.trim().to_owned()).collect()
}

#[test]
fn every_operation_shows_its_text() {
    let (shown, mut silent) = (comments(), Vec::new());
    for operation in &connect().operations {
        let name = format!("{}()", operation.name);
        match text_of(&name, operation.documentation.as_deref(), &shown) {
            Some(text) => assert!(text.ends_with('.') || text.contains(" - "), "{name}: no sentence: {text}"),
            None => silent.push(name.clone()),
        }
        // The facts stand below: how it is called and where to read on.
        assert!(shown[&name].iter().any(|line| line.starts_with(&format!("`{} ", operation.method))), "{name}");
    }
    assert_few(&silent, connect().operations.len());
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
    if lines.is_empty() {
        return None;
    }
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
    let (mut types, mut members) = (0, BTreeSet::new());
    let (mut silent_types, mut silent_members) = (Vec::new(), Vec::new());
    for id in reached(|_| true) {
        let shape = &connect()[id];
        let name = match &shape.kind {
            Kind::Structure(_) => shape.name.clone(),
            Kind::String(string) if !string.values.is_empty() => codegen::type_name(&shape.name),
            _ => continue,
        };
        let text = text_of(&name, shape.documentation.as_deref(), &shown);
        // Inputs and outputs are called what they are, the parameters or the result of their operation.
        if !sides.contains(&id) {
            types += 1;
            silent_types.extend(text.is_none().then_some(name));
        }
        for member in shape.structure().into_iter().flat_map(|structure| &structure.members) {
            let name = format!("{}.{}", shape.name, member.name);
            let text = text_of(&name, member.documentation.as_deref(), &shown);
            silent_members.extend(text.is_none().then_some(name.clone()));
            members.insert(name);
        }
    }
    assert_few(&silent_types, types);
    assert_few(&silent_members, members.len());
    assert!(types > 0 && !members.is_empty());
    // Errors have a message also where the model gives them none.
    let is_error = |name| connect().shape(name).and_then(Shape::structure).is_some_and(|shape| shape.error.is_some());
    let missed = shown.keys().filter(|name| name.contains('.') && !members.contains(*name));
    let missed: Vec<&String> = missed.filter(|name| !name.strip_suffix(".message").is_some_and(is_error)).collect();
    assert!(missed.is_empty(), "shown, but not looked at: {missed:?}");
}

#[test]
fn the_values_that_the_documented_operations_use_are_described() {
    let documented = documented();
    assert_eq!(documented.len(), 40);
    let (mut values, mut silent) = (Vec::new(), Vec::new());
    for id in reached(|operation| documented.contains(operation)) {
        let shape = &connect()[id];
        let Kind::String(string) = &shape.kind else { continue };
        values.extend(string.values.iter().cloned());
        let text = shape.documentation.as_deref().unwrap_or_default();
        let unsaid = string.values.iter().filter(|value| !speaks_of(text, value));
        silent.extend(unsaid.map(|value| format!("{}: {value}", shape.name)));
    }
    assert_few(&silent, values.len());
    let missed: Vec<String> = documented_values().into_iter().filter(|value| !values.contains(value)).collect();
    assert!(missed.is_empty(), "they are not looked at: {missed:?}");
}
