//! Writes tables of what the client has, with the functions that run their cases: all operations, all types.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use connect_model::Model;
use heck::ToSnakeCase;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let (model, source) = (root.join("model.json"), root.join("connect-client/src"));
    println!("cargo::rerun-if-changed={}", model.display());
    println!("cargo::rerun-if-changed={}", source.display());
    let model = connect_model::read_file(&model)?.model;
    fs::write(out.join("operations.rs"), operations(&model)?)?;
    fs::write(out.join("types.rs"), types(&model, &source)?)?;
    Ok(())
}

fn operations(model: &Model) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("pub(crate) static OPERATIONS: &[(&str, crate::Run)] = &[\n");
    for operation in &model.operations {
        let (name, module) = (&operation.name, operation.name.to_snake_case());
        writeln!(table, "    ({name:?}, crate::run::<connect_client::operation::{module}::{name}>),")?;
    }
    table.push_str("];\n");
    Ok(table)
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
