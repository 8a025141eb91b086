//! Which members of recursive shapes are boxed.
//!
//! A structure cannot hold itself without a pointer in between. Lists and maps are pointers
//! already; for the loops that have neither, one member per loop is boxed. The choice is part of
//! the generated crate's public API, so it follows a fixed rule that adding shapes or members
//! rarely disturbs: going through all members by name, a member is boxed if it still closes a
//! loop of members that are not boxed.

use std::collections::{BTreeSet, HashMap, HashSet};

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
    // Nearly all members are in no loop, and looking for one costs a walk each.
    let looping = looping(edges.iter().map(|&(_, (from, _), target)| (from, target)).collect());
    edges.retain(|(_, (from, _), target)| looping.contains(from) && looping.contains(target));
    edges.sort();
    let mut boxed = BTreeSet::new();
    for &(_, (from, index), target) in &edges {
        if reaches(model, target, from, &boxed, &looping) {
            boxed.insert((from, index));
        }
    }
    boxed
}

/// The structures that are left when those are taken away which hold none of the others, or which none of the others
/// holds, until there are no more of these: all that are in loops, and what lies between loops.
fn looping(edges: Vec<(ShapeId, ShapeId)>) -> HashSet<ShapeId> {
    let edges = without_ends(edges).into_iter().map(|(from, target)| (target, from)).collect();
    without_ends(edges).into_iter().flat_map(|(from, target)| [from, target]).collect()
}

/// The edges whose targets lead on without end.
fn without_ends(edges: Vec<(ShapeId, ShapeId)>) -> Vec<(ShapeId, ShapeId)> {
    let mut open_ways: HashMap<ShapeId, usize> = HashMap::new();
    let mut holders: HashMap<ShapeId, Vec<ShapeId>> = HashMap::new();
    for &(from, target) in &edges {
        *open_ways.entry(from).or_default() += 1;
        open_ways.entry(target).or_default();
        holders.entry(target).or_default().push(from);
    }
    let mut ends: Vec<ShapeId> = open_ways.iter().filter(|(_, ways)| **ways == 0).map(|(id, _)| *id).collect();
    let mut ending: HashSet<ShapeId> = ends.iter().copied().collect();
    while let Some(end) = ends.pop() {
        for holder in holders.get(&end).into_iter().flatten() {
            if let Some(ways) = open_ways.get_mut(holder) {
                *ways -= 1;
                if *ways == 0 && ending.insert(*holder) {
                    ends.push(*holder);
                }
            }
        }
    }
    edges.into_iter().filter(|(_, target)| !ending.contains(target)).collect()
}

/// Whether `from` holds `wanted`, directly or through other structures, without any box between.
fn reaches(
    model: &Model,
    from: ShapeId,
    wanted: ShapeId,
    boxed: &BTreeSet<(ShapeId, usize)>,
    looping: &HashSet<ShapeId>,
) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == wanted {
            return true;
        }
        if let Kind::Structure(structure) = &model[id].kind
            && looping.contains(&id)
            && seen.insert(id)
        {
            let members = structure.members.iter().enumerate();
            open.extend(members.filter(|(index, _)| !boxed.contains(&(id, *index))).map(|(_, member)| member.target));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Dialect, read};

    fn boxed(shapes: &str) -> Vec<String> {
        let file = format!(
            r#"{{"metadata": {{"protocol": "rest-json"}}, "operations": {{"Do": {{"http": {{"method": "POST", "requestUri": "/"}},
            "input": {{"shape": "A"}}}}}}, "shapes": {{"Text": {{"type": "string"}}, {shapes}}}}}"#
        );
        let model = read(file.as_bytes(), Dialect::Published).expect("it is a model").model;
        let name = |(id, index): (ShapeId, usize)| match &model[id].kind {
            Kind::Structure(structure) => format!("{}.{}", model[id].name, structure.members[index].name),
            _ => unreachable!("only structures have members"),
        };
        boxed_members(&model).into_iter().map(name).collect()
    }

    /// `A` holds `B` twice, `B` and `C` hold each other, `C` holds itself and `D`, which holds nothing.
    #[test]
    fn one_member_of_each_loop_is_boxed() {
        let shapes = r#"
            "A": {"type": "structure", "members": {"X": {"shape": "B"}, "Y": {"shape": "B"}, "L": {"shape": "As"}}},
            "As": {"type": "list", "member": {"shape": "A"}},
            "B": {"type": "structure", "members": {"C": {"shape": "C"}}},
            "C": {"type": "structure", "members": {"B": {"shape": "B"}, "C": {"shape": "C"}, "D": {"shape": "D"}}},
            "D": {"type": "structure", "members": {"T": {"shape": "Text"}}}"#;
        assert_eq!(boxed(shapes), ["B.C", "C.C"]);
    }
}
