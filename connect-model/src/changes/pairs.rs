//! Which shape of the old model became which of the new: found by walking both from the operations, position by position.
//!
//! A shape's name never travels, so what counts is where a shape is used. Each pair is visited once, which keeps the
//! comparison linear in the size of the models.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, Model, Operation, ShapeId, Structure};

/// A shape of the old model and the one that stands in its place in the new.
pub(super) type Pair = (ShapeId, ShapeId);

/// What a structure is to an operation, which decides how its members travel and what their fields are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Input,
    Output,
    Error,
    Nested,
}

/// Whether something travels in requests, in responses, or in both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Travels {
    pub(super) request: bool,
    pub(super) response: bool,
}

impl Travels {
    pub(super) const REQUEST: Self = Travels { request: true, response: false };
    pub(super) const RESPONSE: Self = Travels { request: false, response: true };
    pub(super) const BOTH: Self = Travels { request: true, response: true };

    /// Adds the other's ways; says whether there was one that was not there.
    fn add(&mut self, other: Self) -> bool {
        let before = *self;
        self.request |= other.request;
        self.response |= other.response;
        *self != before
    }
}

/// All pairs that operations of both models reach.
pub(super) struct Pairs {
    found: BTreeMap<(Pair, Role), Travels>,
    /// Pairs that have new members or values, or hold some that have.
    adding: BTreeSet<Pair>,
}

impl Pairs {
    pub(super) fn find(old: &Model, new: &Model) -> Self {
        let mut walk = Walk { old, new, found: BTreeMap::new(), open: Vec::new(), held_by: BTreeMap::new() };
        for (before, after) in operations(old, new) {
            if let (Some(old), Some(new)) = (before.input, after.input) {
                walk.reach((old, new), Role::Input, Travels::REQUEST);
            }
            if let (Some(old), Some(new)) = (before.output, after.output) {
                walk.reach((old, new), Role::Output, Travels::RESPONSE);
            }
            for error in &after.errors {
                let name = &new[error.shape].name;
                let same = before.errors.iter().find(|error| old[error.shape].name == *name);
                if let Some(same) = same {
                    walk.reach((same.shape, error.shape), Role::Error, Travels::RESPONSE);
                }
            }
        }
        walk.all();
        Pairs { adding: walk.adding(), found: walk.found }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Pair, Role, Travels)> {
        self.found.iter().map(|(&(pair, role), &travels)| (pair, role, travels))
    }

    pub(super) fn lead_to_additions(&self, pair: Pair) -> bool {
        self.adding.contains(&pair)
    }
}

/// Operations that both models have.
pub(super) fn operations<'m>(
    old: &'m Model,
    new: &'m Model,
) -> impl Iterator<Item = (&'m Operation, &'m Operation)> + use<'m> {
    new.operations.iter().filter_map(|after| Some((old.operation(&after.name)?, after)))
}

/// Members of both structures, by name; those of the old one are found by a map, since there can be many.
pub(super) fn members<'m>(old: &'m Structure, new: &'m Structure) -> impl Iterator<Item = (usize, usize)> + use<'m> {
    let before: BTreeMap<&str, usize> = old.members.iter().enumerate().map(|(i, member)| (&*member.name, i)).collect();
    let after = new.members.iter().enumerate();
    after.filter_map(move |(index, member)| Some((*before.get(&*member.name)?, index)))
}

struct Walk<'m> {
    old: &'m Model,
    new: &'m Model,
    found: BTreeMap<(Pair, Role), Travels>,
    open: Vec<(Pair, Role)>,
    /// The pairs that hold a pair where the notation shows it.
    held_by: BTreeMap<Pair, Vec<Pair>>,
}

impl Walk<'_> {
    fn reach(&mut self, pair: Pair, role: Role, travels: Travels) {
        if self.found.entry((pair, role)).or_default().add(travels) {
            self.open.push((pair, role));
        }
    }

    fn all(&mut self) {
        while let Some((pair, role)) = self.open.pop() {
            let travels = self.found[&(pair, role)];
            for (held, shown) in self.held(pair) {
                if shown {
                    self.held_by.entry(held).or_default().push(pair);
                }
                self.reach(held, Role::Nested, travels);
            }
        }
    }

    /// The pairs inside a pair, and whether the notation shows what is in them: it passes over the keys of maps.
    fn held(&self, (old, new): Pair) -> Vec<(Pair, bool)> {
        match (&self.old[old].kind, &self.new[new].kind) {
            (Kind::Structure(old), Kind::Structure(new)) => members(old, new)
                .map(|(before, after)| ((old.members[before].target, new.members[after].target), true))
                .collect(),
            (Kind::List(old), Kind::List(new)) => vec![((old.member, new.member), true)],
            (Kind::Map(old), Kind::Map(new)) => {
                vec![((old.key, new.key), false), ((old.value, new.value), true)]
            }
            _ => Vec::new(),
        }
    }

    fn adding(&self) -> BTreeSet<Pair> {
        let pairs: BTreeSet<Pair> = self.found.keys().map(|(pair, _)| *pair).collect();
        let mut open: Vec<Pair> = pairs.into_iter().filter(|pair| self.adds(*pair)).collect();
        let mut adding: BTreeSet<Pair> = open.iter().copied().collect();
        while let Some(pair) = open.pop() {
            let holders = self.held_by.get(&pair).into_iter().flatten();
            open.extend(holders.filter(|holder| adding.insert(**holder)));
        }
        adding
    }

    /// Whether a pair itself has new members or values.
    fn adds(&self, (old, new): Pair) -> bool {
        match (&self.old[old].kind, &self.new[new].kind) {
            (Kind::Structure(old), Kind::Structure(new)) => members(old, new).count() < new.members.len(),
            (Kind::String(old), Kind::String(new)) => {
                let before: BTreeSet<&String> = old.values.iter().collect();
                new.values.iter().any(|value| !before.contains(value))
            }
            _ => false,
        }
    }
}
