//! From a plan to files. Nothing is decided here any more.

mod client;
mod enumeration;
mod error;
mod operation;
mod pagination;
mod structure;
mod types;
mod waiter;

use std::collections::BTreeMap;

use crate::plan::{Item, Plan};
use crate::rust::File;

/// The files of `src`, by path.
pub(crate) fn emit(plan: &Plan) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |path: String, file: File| files.insert(path, file.finish());
    add("lib.rs".to_owned(), client::library(plan));
    add("client.rs".to_owned(), client::client(plan));
    add("config.rs".to_owned(), client::config(plan));
    add("presigning.rs".to_owned(), client::presigning());
    add("primitives.rs".to_owned(), client::primitives());
    add("error.rs".to_owned(), error::module(plan));
    add("types.rs".to_owned(), types::module(plan));
    add("types/error.rs".to_owned(), types::errors(plan));
    add("operation.rs".to_owned(), operation::module(plan));
    for item in &plan.types {
        let file = match item {
            Item::Structure(structure) => structure::nested(structure),
            Item::Union(union) => structure::union(union),
            Item::Enumeration(enumeration) => enumeration::enumeration(enumeration),
        };
        add(format!("types/{}", types::file(item.name())), file);
    }
    for error in &plan.errors {
        add(format!("types/error/{}", types::file(&error.name)), structure::error(error));
    }
    for operation in &plan.operations {
        add(format!("operation/{}", crate::names::file(&operation.module)), operation::operation(operation));
    }
    if plan.has_pages() {
        add("pagination.rs".to_owned(), pagination::module(plan));
    }
    if !plan.waiters.is_empty() {
        add("waiters.rs".to_owned(), waiter::module(plan));
    }
    for waiter in &plan.waiters {
        add(format!("waiters/{}", crate::names::file(&waiter.module)), waiter::waiter(waiter));
    }
    files
}
