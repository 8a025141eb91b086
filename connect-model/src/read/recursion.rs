//! Structures that nobody could ever build, since each value would have to hold another of its kind.

use super::Shapes;
use crate::model::{Shape, ShapeId, Structure};
use crate::report::Report;

/// Reports every loop of required members once, at the structure whose name comes first.
///
/// Lists and maps end a loop, since they can be empty.
pub(crate) fn check(shapes: &Shapes<'_>, report: &mut Report<'_>) {
    let buildable = buildable(shapes);
    let mut told = vec![false; shapes.len()];
    for (id, node, shape) in shapes.iter() {
        if buildable[id.0 as usize] || told[id.0 as usize] {
            continue;
        }
        let Some(path) = follow(id, shapes, &buildable) else {
            continue;
        };
        path.iter().for_each(|(id, _)| told[id.0 as usize] = true);
        let steps = path.iter().filter_map(|(id, member)| Some(format!("{}.{member}", shapes.get(*id)?.name)));
        let steps: Vec<_> = steps.collect();
        let message = format!(
            "no value of `{}` can ever end: it requires another of itself ({}); make a member optional",
            shape.name,
            steps.join(" → ")
        );
        report.error(node, message);
    }
}

/// Which shapes have a finite value, found by adding those that need only such until none is left.
fn buildable(shapes: &Shapes<'_>) -> Vec<bool> {
    let mut known = vec![true; shapes.len()];
    let mut open = Vec::new();
    for (id, _, shape) in shapes.iter() {
        if shape.structure().is_some() {
            known[id.0 as usize] = false;
            open.push(id);
        }
    }
    loop {
        let before = open.len();
        open.retain(|id| {
            let ends = shapes.get(*id).and_then(Shape::structure).is_none_or(|structure| can_end(structure, &known));
            known[id.0 as usize] = ends;
            !ends
        });
        if open.len() == before {
            return known;
        }
    }
}

fn can_end(structure: &Structure, known: &[bool]) -> bool {
    let ends = |id: ShapeId| known.get(id.0 as usize).copied().unwrap_or(true);
    if structure.union {
        return structure.members.is_empty() || structure.members.iter().any(|member| ends(member.target));
    }
    structure.members.iter().filter(|member| member.required).all(|member| ends(member.target))
}

/// The way from a structure back to itself; `None` where it only leads to a loop of others.
fn follow<'s>(start: ShapeId, shapes: &'s Shapes<'_>, buildable: &[bool]) -> Option<Vec<(ShapeId, &'s str)>> {
    let mut path = Vec::new();
    let mut seen = vec![false; shapes.len()];
    let mut at = start;
    loop {
        let structure = shapes.get(at).and_then(Shape::structure)?;
        let endless = structure.members.iter().find(|member| {
            (member.required || structure.union) && !buildable.get(member.target.0 as usize).copied().unwrap_or(true)
        })?;
        path.push((at, endless.name.as_str()));
        at = endless.target;
        if at == start {
            return Some(path);
        }
        if std::mem::replace(&mut seen[at.0 as usize], true) {
            return None;
        }
    }
}
