//! Which members of recursive shapes are boxed.
//!
//! A structure cannot hold itself without a pointer in between. Lists and maps are pointers
//! already; for the loops that have neither, one member per loop is boxed. The choice is part of
//! the generated crate's public API, so it follows a fixed rule that adding shapes or members
//! rarely disturbs: going through all members by name, a member is boxed if it still closes a
//! loop of members that are not boxed.

use std::collections::{BTreeSet, HashSet};

use crate::model::{Kind, Model, ShapeId};

/// The members to box, as shape and index of the member.
pub fn boxed_members(model: &Model) -> BTreeSet<(ShapeId, usize)> {
    let mut edges = Vec::new();
    for (id, shape) in (0..).map(ShapeId).zip(&model.shapes) {
        if let Kind::Structure(structure) = &shape.kind {
            for (index, member) in structure.members.iter().enumerate() {
                if matches!(model[member.target].kind, Kind::Structure(_)) {
                    edges.push(((shape.name.as_str(), member.name.as_str()), (id, index), member.target));
                }
            }
        }
    }
    edges.sort();
    let mut boxed = BTreeSet::new();
    for &(_, (from, index), target) in &edges {
        if reaches(model, target, from, &boxed) {
            boxed.insert((from, index));
        }
    }
    boxed
}

/// Whether `from` holds `wanted`, directly or through other structures, without any box between.
fn reaches(model: &Model, from: ShapeId, wanted: ShapeId, boxed: &BTreeSet<(ShapeId, usize)>) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == wanted {
            return true;
        }
        if let Kind::Structure(structure) = &model[id].kind
            && seen.insert(id)
        {
            let members = structure.members.iter().enumerate();
            open.extend(members.filter(|(index, _)| !boxed.contains(&(id, *index))).map(|(_, member)| member.target));
        }
    }
    false
}
