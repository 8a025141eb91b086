//! Structures that nobody could ever build, since each value would have to hold another of its kind.

use std::collections::HashMap;

use super::Shapes;
use crate::model::{Shape, ShapeId};
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

/// Which shapes have a finite value: beginning with those that need no structure, each one found may be the last that
/// its holders waited for.
fn buildable(shapes: &Shapes<'_>) -> Vec<bool> {
    let mut known = vec![true; shapes.len()];
    let structures = || shapes.iter().filter_map(|(id, _, shape)| Some((id, shape.structure()?)));
    structures().for_each(|(id, _)| known[id.0 as usize] = false);
    let mut waits = vec![0; shapes.len()];
    let mut holders: HashMap<ShapeId, Vec<ShapeId>> = HashMap::new();
    let mut found = Vec::new();
    for (id, structure) in structures() {
        let needed = structure.members.iter().filter(|member| structure.union || member.required);
        let is_open = |target: &ShapeId| known.get(target.0 as usize) == Some(&false);
        let open: Vec<ShapeId> = needed.map(|member| member.target).filter(is_open).collect();
        // One member of a union is enough.
        let ends = open.is_empty() || (structure.union && open.len() < structure.members.len());
        waits[id.0 as usize] = if structure.union { 1 } else { open.len() };
        open.into_iter().for_each(|target| holders.entry(target).or_default().push(id));
        found.extend(ends.then_some(id));
    }
    found.iter().for_each(|id| known[id.0 as usize] = true);
    while let Some(id) = found.pop() {
        for holder in holders.get(&id).into_iter().flatten() {
            let (waits, known) = (&mut waits[holder.0 as usize], &mut known[holder.0 as usize]);
            *waits = waits.saturating_sub(1);
            if *waits == 0 && !std::mem::replace(known, true) {
                found.push(*holder);
            }
        }
    }
    known
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
