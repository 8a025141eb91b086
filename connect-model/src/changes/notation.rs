//! What is new in a request or a response, as AWS's change notices write it: nested dictionaries of additions.
//!
//! A new member stands with the structure of its type, new values of an enumeration as a set. Lists and maps are
//! passed through to what they hold. A shape inside itself is cut: left out among changes, `()` among new types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::pairs::{Pair, Pairs};
use crate::model::{Kind, Model, ShapeId, StringShape, Structure};

/// A value of the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    /// A type by its name, or all values of a new enumeration.
    Type(String),
    /// New values of an enumeration that there was, in alphabetical order.
    Values(BTreeSet<String>),
    /// Members, or the key and the value of a map.
    Dict(BTreeMap<String, Tree>),
    List(Box<Tree>),
    /// A shape inside itself.
    Cut,
}

impl Tree {
    pub(super) fn json(&self) -> Value {
        match self {
            Tree::Type(text) => text.as_str().into(),
            Tree::Values(values) => values.iter().map(String::as_str).collect(),
            Tree::Dict(entries) => entries.iter().map(|(key, value)| (key.clone(), value.json())).collect(),
            Tree::List(item) => Value::Array(vec![item.json()]),
            Tree::Cut => Value::Array(Vec::new()),
        }
    }
}

/// Writes the additions of two models, and notes which shapes they were found in.
pub(super) struct Notation<'m> {
    pub(super) old: &'m Model,
    pub(super) new: &'m Model,
    pub(super) pairs: &'m Pairs,
    /// Pairs whose own additions stand in some dictionary.
    pub(super) told: BTreeSet<Pair>,
}

impl Notation<'_> {
    /// The additions of what an operation takes or gives; `None` where there are none.
    pub(super) fn top_level(&mut self, old: Option<ShapeId>, new: Option<ShapeId>) -> Option<Tree> {
        match (old, new) {
            (Some(old), Some(new)) => self.delta((old, new), &mut Vec::new()),
            (None, Some(new)) => Some(of_type(self.new, new, &mut Vec::new())).filter(|tree| !is_empty(tree)),
            (_, None) => None,
        }
    }

    fn delta(&mut self, pair: Pair, around: &mut Vec<ShapeId>) -> Option<Tree> {
        let (old, new) = pair;
        if !self.pairs.lead_to_additions(pair) || around.contains(&new) {
            return None;
        }
        around.push(new);
        let tree = match (&self.old[old].kind, &self.new[new].kind) {
            (Kind::Structure(old), Kind::Structure(new)) => self.structure(pair, old, new, around),
            (Kind::List(old), Kind::List(new)) => self.delta((old.member, new.member), around),
            (Kind::Map(old), Kind::Map(new)) => self.delta((old.value, new.value), around),
            (Kind::String(old), Kind::String(new)) => self.values(pair, old, new),
            _ => None,
        };
        around.pop();
        tree
    }

    fn structure(&mut self, pair: Pair, old: &Structure, new: &Structure, around: &mut Vec<ShapeId>) -> Option<Tree> {
        let mut entries = BTreeMap::new();
        let before: BTreeMap<&str, ShapeId> = old.members.iter().map(|member| (&*member.name, member.target)).collect();
        for member in &new.members {
            let tree = match before.get(&*member.name) {
                Some(target) => self.delta((*target, member.target), around),
                None => {
                    self.told.insert(pair);
                    Some(of_type(self.new, member.target, &mut Vec::new()))
                }
            };
            entries.extend(tree.map(|tree| (member.name.clone(), tree)));
        }
        (!entries.is_empty()).then_some(Tree::Dict(entries))
    }

    fn values(&mut self, pair: Pair, old: &StringShape, new: &StringShape) -> Option<Tree> {
        let before: BTreeSet<&String> = old.values.iter().collect();
        let added: BTreeSet<String> = new.values.iter().filter(|value| !before.contains(value)).cloned().collect();
        self.told.insert(pair);
        (!added.is_empty()).then_some(Tree::Values(added))
    }
}

fn is_empty(tree: &Tree) -> bool {
    matches!(tree, Tree::Dict(entries) if entries.is_empty())
}

/// The structure of a new type.
fn of_type(model: &Model, id: ShapeId, around: &mut Vec<ShapeId>) -> Tree {
    if around.contains(&id) {
        return Tree::Cut;
    }
    around.push(id);
    let tree = match &model[id].kind {
        Kind::Structure(structure) => {
            let members = structure.members.iter();
            Tree::Dict(members.map(|member| (member.name.clone(), of_type(model, member.target, around))).collect())
        }
        Kind::List(list) => Tree::List(Box::new(of_type(model, list.member, around))),
        Kind::Map(map) => {
            let key = match &model[map.key].kind {
                Kind::String(string) => text(string),
                kind => type_name(kind).to_owned(),
            };
            Tree::Dict(BTreeMap::from([(key, of_type(model, map.value, around))]))
        }
        Kind::String(string) => Tree::Type(text(string)),
        kind => Tree::Type(type_name(kind).to_owned()),
    };
    around.pop();
    tree
}

fn text(string: &StringShape) -> String {
    if string.values.is_empty() { "string".to_owned() } else { string.values.join(" | ") }
}

/// What the layout calls a type.
pub(super) fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure(_) => "structure",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
        Kind::String(_) => "string",
        Kind::Integer(_) => "integer",
        Kind::Long(_) => "long",
        Kind::Float(_) => "float",
        Kind::Double(_) => "double",
        Kind::Boolean => "boolean",
        Kind::Timestamp(_) => "timestamp",
        Kind::Blob(_) => "blob",
    }
}
