//! What is different between two models, and what that does to programs.
//!
//! ```text
//! two models ── pairs ──▶ which shape became which ──┬─ notation ──▶ additions, as AWS's notices write them
//!                                                    └─ compare ───▶ every change, judged by the rules
//! ```

mod compare;
mod json;
mod markdown;
mod notation;
mod operation;
mod pairs;
mod pprint;
mod rules;
mod service;
mod shape;
mod structure;
mod text;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Kind, Model};
use crate::read::{Dialect, Loaded};
use notation::{Notation, Tree};
use pairs::Pairs;
pub use rules::{RULES, Rule, Source, Wire, rules_table};

/// What is different between two models.
#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    /// The service's full name, as `Amazon Connect Service`, or its short one.
    service: String,
    /// Operations that only the new model has, sorted.
    pub new: Vec<String>,
    /// Operations that only the old model has, sorted.
    pub removed: Vec<String>,
    updated: BTreeMap<String, Updated>,
    /// Every change, sorted by path and kind.
    pub changes: Vec<Change>,
}

/// What an operation takes or gives in addition.
#[derive(Debug, Clone, Default, PartialEq)]
struct Updated {
    request: Option<Tree>,
    response: Option<Tree>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// JSON pointer to what changed, in the new model, or in the old one where it is gone.
    pub path: String,
    /// What kind of change it is.
    pub rule: &'static Rule,
    /// What was there; null where nothing was.
    pub old: Value,
    /// What is there; null where nothing is.
    pub new: Value,
    /// Whether old programs still work.
    pub wire: Wire,
    /// Whether the notation of the notices says it.
    in_notation: bool,
}

impl Changes {
    /// Compares two models. Documentation is not compared.
    ///
    /// A published file says nothing of paginators, defaults and waiters. Where one is compared with a model that was
    /// imported, these are left out of account.
    pub fn between(old: &Loaded, new: &Loaded) -> Self {
        let published = |side: &Loaded, other: &Loaded| {
            side.dialect == Dialect::Published && other.dialect == Dialect::Ours && other.model.upstream.is_some()
        };
        let with_ours = !published(old, new) && !published(new, old);
        Self::of(&old.model, &new.model, with_ours)
    }

    fn of(old: &Model, new: &Model, with_ours: bool) -> Self {
        let pairs = Pairs::find(old, new);
        let mut notation = Notation { old, new, pairs: &pairs, told: Default::default() };
        let updated = updated(&mut notation);
        let told = notation.told;
        let missing = |from: &Model, there: &Model| {
            let names = from.operations.iter().map(|operation| &operation.name);
            names.filter(|name| there.operation(name).is_none()).cloned().collect()
        };
        Changes {
            service: [&new.metadata.service_full_name, &new.metadata.service_id]
                .into_iter()
                .find(|name| !name.is_empty())
                .map_or_else(|| "The service".to_owned(), Clone::clone),
            new: missing(new, old),
            removed: missing(old, new),
            updated,
            changes: service::all(old, new, &pairs, &told, with_ours),
        }
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Names of operations that take or give more than before, sorted.
    pub fn updated(&self) -> impl Iterator<Item = &str> {
        self.updated.keys().map(String::as_str)
    }

    /// Whether a program built before all this still works.
    pub fn wire(&self) -> Wire {
        self.changes.iter().map(|change| change.wire).max().unwrap_or(Wire::Compatible)
    }

    /// What all of it asks of the version. Where nothing changed that is a patch, as of any release.
    pub fn source(&self) -> Source {
        self.changes.iter().map(|change| change.rule.source).max().unwrap_or(Source::Patch)
    }

    /// Changes that the notation of the notices does not say.
    fn others(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| !change.in_notation)
    }
}

fn updated(notation: &mut Notation<'_>) -> BTreeMap<String, Updated> {
    let mut updated = BTreeMap::new();
    for (before, after) in pairs::operations(notation.old, notation.new) {
        let request = notation.top_level(before.input, after.input);
        let response = notation.top_level(before.output, after.output);
        if request.is_some() || response.is_some() {
            updated.insert(after.name.clone(), Updated { request, response });
        }
    }
    updated
}

/// What a shape is, in a word: the name of its type, or its own where it has one.
fn describe(model: &Model, id: crate::model::ShapeId) -> String {
    let shape = &model[id];
    match &shape.kind {
        Kind::Structure(structure) if structure.document => "document".to_owned(),
        Kind::Structure(_) => shape.name.clone(),
        Kind::String(string) if !string.values.is_empty() => shape.name.clone(),
        Kind::List(list) => format!("list of {}", describe_item(model, list.member)),
        Kind::Map(map) => format!("map of {}", describe_item(model, map.value)),
        kind => notation::type_name(kind).to_owned(),
    }
}

/// One level only.
fn describe_item(model: &Model, id: crate::model::ShapeId) -> &str {
    match &model[id].kind {
        Kind::Structure(structure) if !structure.document => &model[id].name,
        Kind::String(string) if !string.values.is_empty() => &model[id].name,
        kind => notation::type_name(kind),
    }
}
