//! Shapes that no operation reaches. They do no harm, but mostly a reference to them was forgotten.

use super::Shapes;
use super::operations::Found;
use crate::model::{Kind, ShapeId};
use crate::report::Report;

/// Warns of every shape that cannot be reached from an operation.
pub(crate) fn check(shapes: &Shapes<'_>, operations: &[Found<'_>], report: &mut Report<'_>) {
    let mut reached = vec![false; shapes.len()];
    let mut open: Vec<ShapeId> = Vec::new();
    for Found { operation, .. } in operations {
        open.extend(operation.input);
        open.extend(operation.output);
        open.extend(operation.errors.iter().map(|error| error.shape));
    }
    while let Some(id) = open.pop() {
        if let Some(mark) = reached.get_mut(id.0 as usize)
            && !std::mem::replace(mark, true)
            && let Some(shape) = shapes.get(id)
        {
            match &shape.kind {
                Kind::Structure(structure) => open.extend(structure.members.iter().map(|member| member.target)),
                Kind::List(list) => open.push(list.member),
                Kind::Map(map) => open.extend([map.key, map.value]),
                _ => {}
            }
        }
    }
    for (_, node, shape) in shapes.iter().filter(|(id, ..)| !reached[id.0 as usize]) {
        report.warning(node, format!("no operation reaches the shape `{}`; use it or remove it", shape.name));
    }
}
