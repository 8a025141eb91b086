//! Operations that cannot be generated, and why.

use std::collections::HashSet;

use connect_model::{Kind, Model, ShapeId};

use crate::problem::Problem;

/// The operations that stream, with the shape that does.
pub fn unsupported(model: &Model) -> Vec<Problem> {
    let operations = model.operations.iter();
    operations
        .filter_map(|operation| {
            let mut seen = HashSet::new();
            let reason = [operation.input, operation.output]
                .into_iter()
                .flatten()
                .find_map(|id| streams(model, id, &mut seen))?;
            Some(Problem::new(&operation.name, format!("{reason}; leave the operation out with `--skip-unsupported`")))
        })
        .collect()
}

fn streams(model: &Model, id: ShapeId, seen: &mut HashSet<ShapeId>) -> Option<String> {
    if !seen.insert(id) {
        return None;
    }
    let shape = &model[id];
    match &shape.kind {
        Kind::Structure(structure) if structure.event_stream => {
            Some(format!("its shape {} is a stream of events, which is not supported", shape.name))
        }
        Kind::Blob(blob) if blob.streaming => {
            Some(format!("its shape {} is a streaming body, which is not supported", shape.name))
        }
        Kind::Structure(structure) => structure.members.iter().find_map(|member| streams(model, member.target, seen)),
        Kind::List(list) => streams(model, list.member, seen),
        Kind::Map(map) => streams(model, map.value, seen),
        _ => None,
    }
}
