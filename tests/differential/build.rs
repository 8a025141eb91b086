//! Writes the table of all operations, with the functions that run their cases.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use heck::ToSnakeCase;

fn main() -> Result<(), Box<dyn Error>> {
    let model = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../../model.json");
    println!("cargo::rerun-if-changed={}", model.display());
    let model = connect_model::read_file(&model)?.model;
    let mut table = String::from("pub(crate) static OPERATIONS: &[(&str, crate::Run)] = &[\n");
    for operation in &model.operations {
        let (name, module) = (&operation.name, operation.name.to_snake_case());
        writeln!(table, "    ({name:?}, crate::run::<connect_client::operation::{module}::{name}>),")?;
    }
    table.push_str("];\n");
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("operations.rs"), table)?;
    Ok(())
}
