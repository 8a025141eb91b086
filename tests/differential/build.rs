//! Writes tables of what the client has: all operations and all types, with the functions that run their cases; and
//! what can hold a secret, for the test that looks for it in all that is shown.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{field_names, method_name, module_name, type_name};
use connect_model::{Kind, Model, Operation, ShapeId};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let (model, source) = (root.join("model.json"), root.join("connect-client/src"));
    println!("cargo::rerun-if-changed={}", model.display());
    println!("cargo::rerun-if-changed={}", source.display());
    let model = connect_model::read_file(&model)?.model;
    let all = table("OPERATIONS", "crate::Run", model.operations.iter().map(|operation| run("run", operation)));
    fs::write(out.join("operations.rs"), all)?;

    let callable = model.operations.iter().filter(|operation| {
        let sides = operation.input.into_iter().chain(operation.output);
        sides.chain(operation.errors.iter().map(|error| error.shape)).any(|id| reaches_a_secret(&model, id))
    });
    let calls = table("CALLS", "crate::Call", callable.map(|operation| run("call", operation)));
    let structures = (0..model.shapes.len()).filter_map(|index| structure(&model, ShapeId(index as u32)));
    let structures = table("STRUCTURES", "crate::Show", structures);
    fs::write(out.join("secrets.rs"), calls + &structures)?;
    fs::write(out.join("types.rs"), types(&model, &source)?)?;
    Ok(())
}

/// The types that generated files define, each with its shape.
fn types(model: &Model, source: &Path) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("static TYPES: &[(&str, Check)] = &[\n");
    for (folder, module) in [("types", "types"), ("types/error", "types::error"), ("operation", "operation")] {
        let mut files: Vec<PathBuf> =
            fs::read_dir(source.join(folder))?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
        files.sort();
        for file in files.iter().filter(|file| file.is_file()) {
            let within = match module {
                "operation" => format!("operation::{}", file.file_stem().unwrap_or_default().to_string_lossy()),
                _ => module.to_owned(),
            };
            for (shape, name) in defined(model, &fs::read_to_string(file)?) {
                writeln!(table, "    ({shape:?}, again::<connect_client::{within}::{name}>),")?;
            }
        }
    }
    table.push_str("];\n");
    Ok(table)
}

/// Shape and Rust name of each type with a `#[shape("…")]` or, being an enumeration, with the shape's name.
fn defined(model: &Model, file: &str) -> Vec<(String, String)> {
    let name = |rest: &str| {
        let item = rest.split_once("\n    pub ").map(|(_, item)| item).unwrap_or_default();
        item.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let shapes = file.split("#[shape(").skip(1);
    let mut found: Vec<_> =
        shapes.map(|rest| (rest.split('"').nth(1).unwrap_or_default().to_owned(), name(rest))).collect();
    for rest in file.split("connect_runtime::enumeration! {").skip(1) {
        let name = name(rest);
        let shape = model.shapes.iter().find(|shape| shape.name.eq_ignore_ascii_case(&name));
        found.push((shape.map(|shape| shape.name.clone()).unwrap_or_default(), name));
    }
    found
}

fn table(name: &str, of: &str, entries: impl Iterator<Item = String>) -> String {
    let mut table = format!("pub(crate) static {name}: &[(&str, {of})] = &[\n");
    entries.for_each(|entry| table.extend(["    ", &entry, ",\n"]));
    table + "];\n"
}

fn run(function: &str, operation: &Operation) -> String {
    let (name, module) = (&operation.name, module_name(&operation.name));
    format!("({name:?}, crate::{function}::<connect_client::operation::{module}::{name}>)")
}

/// A structure that can hold a secret: its type, and the builders that take a value of it apart.
fn structure(model: &Model, id: ShapeId) -> Option<String> {
    let shape = &model[id];
    let Kind::Structure(structure) = &shape.kind else { return None };
    if structure.union || !reaches_a_secret(model, id) {
        return None;
    }
    let module = |operation: &Operation| format!("connect_client::operation::{}", module_name(&operation.name));
    let of = |side: fn(&Operation) -> Option<ShapeId>| model.operations.iter().find(|one| side(one) == Some(id));
    let (input, output) = (of(|operation| operation.input), of(|operation| operation.output));
    let path = match (input, output) {
        (Some(of), _) => format!("{}::{}Input", module(of), type_name(&of.name)),
        (_, Some(of)) => format!("{}::{}Output", module(of), type_name(&of.name)),
        _ if structure.error.is_some() => format!("connect_client::types::error::{}", type_name(&shape.name)),
        _ => format!("connect_client::types::{}", type_name(&shape.name)),
    };
    let mut set = String::new();
    for member in &structure.members {
        let (field, setter) = field_names(&member.name);
        write!(set, ".{setter}(value.{field}.clone().into())").ok()?;
    }
    let call = input.map(|of| format!(", Box::new(crate::client().{}(){set})", method_name(&of.name)));
    let call = call.unwrap_or_default();
    let name = &shape.name;
    Some(format!("({name:?}, |json| crate::show(json, |value: &{path}| vec![Box::new({path}::builder(){set}){call}]))"))
}

fn reaches_a_secret(model: &Model, root: ShapeId) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![root]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        if model[id].sensitive {
            return true;
        }
        match &model[id].kind {
            Kind::Structure(structure) if structure.members.iter().any(|member| member.sensitive) => return true,
            Kind::Structure(structure) => open.extend(structure.members.iter().map(|member| member.target)),
            Kind::List(list) => open.push(list.member),
            Kind::Map(map) => open.extend([map.key, map.value]),
            _ => {}
        }
    }
    false
}
