//! What keeps a model from being generated: what streams, and names that are of no use or not alone.
//!
//! It looks at a draft, too, in which shapes can be missing: everything is found in the run in which the reader finds
//! what it finds.

use std::collections::{BTreeMap, BTreeSet};

use connect_model::{Element, Kind, Model, Problem, Severity, Shape, ShapeId, Structure, Waiter};
use proc_macro2::Ident;

use crate::names;
use crate::supported::unsupported;
use crate::types::Types;

/// Everything that keeps the client of a model from being generated, each with its place in the file.
pub fn check(model: &Model) -> Vec<Problem> {
    let streams = unsupported(model).into_iter().map(|(element, name, reason)| {
        let message = format!(
            "the operation `{name}` cannot be generated: {reason}; leave it out, as `generate --skip-unsupported` does"
        );
        (element, message)
    });
    let types = Types::collect(model);
    let mut names = Names { model, found: streams.collect() };
    names.operations();
    names.shapes(&types.nested().collect::<Vec<_>>());
    names.shapes(&types.errors().collect::<Vec<_>>());
    names.error_variants(&types);
    names.members(&types);
    names.waiters();
    model.problems(Severity::Error, names.found)
}

/// File names of more bytes than 255 cannot be written; `.rs` and a suffix belong to them.
const LONGEST: usize = 250;

/// Two names that would become one are reported at the second.
struct Names<'m> {
    model: &'m Model,
    found: Vec<(Element<'m>, String)>,
}

impl<'m> Names<'m> {
    fn report(&mut self, element: Element<'m>, message: String) {
        self.found.push((element, message));
    }

    /// A name that becomes a module; whether it can.
    fn module(&mut self, element: Element<'m>, name: &str, module: &Ident) -> bool {
        let what = match element {
            Element::Operation(_) => "operation",
            Element::Waiter(_) => "waiter",
            _ => "shape",
        };
        let reason = match () {
            () if names::file(module).len() > LONGEST => "is too long for the name of a file; shorten it",
            () if !names::is_nameable(name) && what != "shape" => {
                "has no letter or digit to make a Rust name of; rename it"
            }
            () => return true,
        };
        self.report(element, format!("the name `{name}` of the {what} {reason}"));
        false
    }

    fn operations(&mut self) {
        let model = self.model;
        let (mut files, mut methods) = (BTreeMap::new(), BTreeMap::new());
        for operation in &model.operations {
            let (name, element) = (operation.name.as_str(), Element::Operation(&operation.name));
            let (module, method) = (names::module(name), names::client_method(name));
            if !self.module(element, name, &module) {
                continue;
            }
            let by_file = files.insert(names::file_key(&module), name);
            let by_method = methods.insert(method.to_string(), name);
            if let Some(other) = by_file.or(by_method) {
                let message = format!(
                    "the operations `{other}` and `{name}` would get the same Rust name, `{method}`; rename one of them"
                );
                self.report(element, message);
            }
        }
    }

    /// Types that live in one module.
    fn shapes(&mut self, ids: &[ShapeId]) {
        let model = self.model;
        let mut files = BTreeMap::new();
        for &id in ids {
            let name = model[id].name.as_str();
            let rust = names::type_name(name);
            // The module decides as well: `Thing1` and `Thing_1` differ, their files do not.
            let module = names::type_module(&rust);
            if !self.module(Element::Shape(name), name, &module) {
                continue;
            }
            if let Some(other) = files.insert(names::file_key(&module), name) {
                let message = format!(
                    "the shapes `{other}` and `{name}` would get the same Rust name, `{rust}`; rename one of them"
                );
                self.report(Element::Shape(name), message);
            }
        }
    }

    /// The errors of a service are variants of one enumeration.
    fn error_variants(&mut self, types: &Types) {
        let model = self.model;
        let mut taken = BTreeMap::new();
        for id in types.errors() {
            let (name, rust) = (model[id].name.as_str(), types.name_of(id));
            let variant = names::error_variant(&rust);
            if let Some((other, other_rust)) = taken.insert(variant.to_string(), (name, rust.clone()))
                && other_rust != rust
            {
                let message = format!(
                    "the errors `{other}` and `{name}` would both become the variant `{variant}`; rename one of them"
                );
                self.report(Element::Shape(name), message);
            }
        }
    }

    /// Members and values of all types, inputs and outputs, each once.
    fn members(&mut self, types: &Types) {
        let model = self.model;
        let operations = model.operations.iter();
        let tops: BTreeSet<ShapeId> =
            operations.flat_map(|operation| operation.input.into_iter().chain(operation.output)).collect();
        let nested: BTreeSet<ShapeId> = types.nested().collect();
        let all: BTreeSet<ShapeId> = tops.iter().chain(&nested).copied().chain(types.errors()).collect();
        for id in all {
            let shape = &model[id];
            match &shape.kind {
                Kind::Structure(structure) => {
                    let is_enum = structure.union && nested.contains(&id);
                    if is_enum {
                        self.union(shape, structure);
                    }
                    if !is_enum || tops.contains(&id) {
                        self.fields(shape, structure);
                    }
                }
                Kind::String(string) => self.values(&shape.name, &string.values),
                _ => {}
            }
        }
    }

    fn fields(&mut self, shape: &'m Shape, structure: &'m Structure) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for member in &structure.members {
            let names = names::field(&member.name);
            for name in [names.field, names.set, names.get] {
                if let Some(other) = taken.insert(name.to_string(), &member.name) {
                    let message = format!(
                        "the members `{other}` and `{}` would both need the name `{name}`; rename one of them",
                        member.name
                    );
                    self.report(Element::Member { shape: &shape.name, member: &member.name }, message);
                    break;
                }
            }
        }
    }

    fn union(&mut self, shape: &'m Shape, structure: &'m Structure) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for member in &structure.members {
            let variant = names::variant(&member.name);
            if let Some(other) = taken.insert(variant.to_string(), &member.name) {
                let message = format!(
                    "the members `{other}` and `{}` would both become the variant `{variant}`; rename one of them",
                    member.name
                );
                self.report(Element::Member { shape: &shape.name, member: &member.name }, message);
            }
        }
    }

    fn values(&mut self, shape: &'m str, values: &'m [String]) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for value in values {
            let variant = names::variant(value);
            if let Some(other) = taken.insert(variant.to_string(), value) {
                let message = format!("the values `{other}` and `{value}` would both become the variant `{variant}`");
                self.report(Element::Value { shape, value }, message);
            }
        }
    }

    fn waiters(&mut self) {
        let model = self.model;
        let operations = model.operations.iter().map(|operation| operation.name.as_str());
        let mut methods: BTreeMap<String, &str> =
            operations.map(|name| (names::client_method(name).to_string(), name)).collect();
        let mut files = BTreeMap::new();
        for waiter in &model.waiters {
            let (name, element) = (waiter.name.as_str(), Element::Waiter(&waiter.name));
            let (module, method) = (names::module(name), names::wait_method(name));
            if !self.module(element, name, &module) {
                continue;
            }
            let by_method = methods.insert(method.to_string(), name);
            if let Some(other) = by_method.or(files.insert(names::file_key(&module), name)) {
                let message = format!(
                    "the waiter `{name}` and `{other}` would both become the client's method `{method}`; rename one of them"
                );
                self.report(element, message);
            }
            self.own_types(waiter);
        }
    }

    /// The types of a waiter stand beside those of the operation that it calls.
    fn own_types(&mut self, waiter: &'m Waiter) {
        let (operation, name) = (&self.model.operations[waiter.operation].name, names::type_name(&waiter.name));
        let imported = [names::operation_type(operation), format!("{}Builder", names::type_name(operation))];
        let own = [format!("{name}FluentBuilder"), format!("{name}FinalPoll"), format!("WaitUntil{name}Error")];
        if let Some(both) = own.iter().find(|own| imported.contains(own)) {
            let message = format!(
                "the waiter `{}` and its operation `{operation}` would both need the type `{both}`; rename the waiter",
                waiter.name
            );
            self.report(Element::Waiter(&waiter.name), message);
        }
    }
}
