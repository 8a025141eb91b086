//! Writes the table of all operations that answer in pages, with the calls that `tests/pagination.rs` makes.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use codegen::{field_names, method_name, module_name, type_name};
use connect_model::{Kind, Model, Operation};

fn main() -> Result<(), Box<dyn Error>> {
    let path = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("../model.json");
    println!("cargo::rerun-if-changed={}", path.display());
    let model = connect_model::read_file(&path)?.model;
    // Some operations require nothing of their input.
    let mut table = String::from("#[allow(unused_variables)]\nstatic WALKS: &[Walk] = &[\n");
    for operation in model.operations.iter().filter(|operation| operation.pagination.is_some()) {
        let name = &operation.name;
        let input = format!("parsed::<connect_client::operation::{}>(json)", input(operation));
        let start = format!("{}.into_paginator().page_size(PAGE_SIZE)", call(&model, operation));
        let pages = format!(
            "|client, json, stop| {{ let input = {input}; pages({start}.stop_on_duplicate_token(stop).send()) }}"
        );
        let items = match has_list(&model, operation) {
            true => format!("Some(|client, json| {{ let input = {input}; items({start}.items().send()) }})"),
            false => "None".to_owned(),
        };
        writeln!(table, "    Walk {{ name: {name:?}, pages: {pages}, items: {items} }},")?;
    }
    table.push_str("];\n");
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("walks.rs"), table)?;
    Ok(())
}

/// `list_users::ListUsersInput`
fn input(operation: &Operation) -> String {
    let (module, name) = (module_name(&operation.name), type_name(&operation.name));
    format!("{module}::{name}Input")
}

/// `client.list_users().set_instance_id(input.instance_id)`, for all required members.
fn call(model: &Model, operation: &Operation) -> String {
    let members = operation.input.and_then(|id| model.structure(id)).into_iter().flat_map(|input| &input.members);
    let setters = members.filter(|member| member.required).map(|member| {
        let (field, setter) = field_names(&member.name);
        format!(".{setter}(input.{field})")
    });
    format!("client.{}(){}", method_name(&operation.name), setters.collect::<String>())
}

/// Whether the results of a page are one list.
fn has_list(model: &Model, operation: &Operation) -> bool {
    let path = operation.pagination.as_ref().and_then(|pagination| pagination.result_key.first());
    let target = path.and_then(|path| {
        path.iter().try_fold(operation.output?, |id, name| Some(model.structure(id)?.member(name)?.target))
    });
    target.is_some_and(|id| matches!(model[id].kind, Kind::List(_)))
}
