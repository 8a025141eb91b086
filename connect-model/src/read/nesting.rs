//! Lists and maps that hold nothing but each other: in a loop, for which there is no type, or too deep.

use super::Shapes;
use crate::model::{Kind, ShapeId};
use crate::report::Report;

/// No list or map stands in more others than this, so that walks through them need no stack worth mentioning. The
/// deepest at AWS stands in three.
const DEEPEST: usize = 8;

/// Depth of what lies in a loop, or leads into one.
const ENDLESS: usize = usize::MAX;

/// Reports every loop once, at the shape whose name comes first, and the shapes below which it goes too deep.
pub(crate) fn check(shapes: &Shapes<'_>, report: &mut Report<'_>) {
    let mut depths = vec![None; shapes.len()];
    for (start, ..) in shapes.iter() {
        let mut path = Vec::new();
        let mut at = start;
        let depth_of = |depths: &[Option<usize>], id: ShapeId| depths.get(id.0 as usize).copied().flatten();
        while let (None, Some((next, part))) = (depth_of(&depths, at), held(at, shapes)) {
            path.push((at, part));
            // Until the end is known: whatever comes back to it goes round in a loop.
            depths[at.0 as usize] = Some(ENDLESS);
            at = next;
        }
        if let Some(first) = path.iter().position(|(id, _)| *id == at) {
            report_loop(&mut path[first..], shapes, report);
        }
        let mut depth = depth_of(&depths, at).unwrap_or(0);
        for (id, _) in path.into_iter().rev() {
            depth = depth.saturating_add(1);
            depths[id.0 as usize] = Some(depth);
            if depth == DEEPEST + 1
                && let Some(node) = shapes.node(id)
            {
                let message = format!("lists and maps are more than {DEEPEST} deep here; put a structure in between");
                report.error(node, message);
            }
        }
    }
}

/// What a list or a map holds, and the key that says so. The keys of maps are texts.
fn held(id: ShapeId, shapes: &Shapes<'_>) -> Option<(ShapeId, &'static str)> {
    match &shapes.get(id)?.kind {
        Kind::List(list) => Some((list.member, "member")),
        Kind::Map(map) => Some((map.value, "value")),
        _ => None,
    }
}

fn report_loop(steps: &mut [(ShapeId, &str)], shapes: &Shapes<'_>, report: &mut Report<'_>) {
    // Shapes are numbered by name.
    let first = steps.iter().enumerate().min_by_key(|(_, (id, _))| *id).map_or(0, |(index, _)| index);
    steps.rotate_left(first);
    let named = |id: ShapeId| shapes.get(id).map_or("", |shape| shape.name.as_str());
    let texts: Vec<_> = steps.iter().map(|(id, part)| format!("{}.{part}", named(*id))).collect();
    if let Some((id, _)) = steps.first()
        && let Some(node) = shapes.node(*id)
    {
        let message = format!(
            "`{}` holds nothing but itself ({}), and there is no such type; put a structure in between",
            named(*id),
            texts.join(" → ")
        );
        report.error(node, message);
    }
}
