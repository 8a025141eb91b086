//! Operations that cannot be generated, and why.

use std::collections::HashSet;

use connect_model::{Kind, Model, ShapeId};

use crate::problem::Problem;

/// The operations that stream, with the shape that does.
pub(crate) fn unsupported(model: &Model) -> Vec<Problem> {
    let operations = model.operations.iter();
    operations
        .filter_map(|operation| {
            let mut seen = HashSet::new();
            let reason = [operation.input, operation.output]
                .into_iter()
                .flatten()
                .find_map(|id| streams(model, id, &mut seen))?;
            Some(Problem::new(&operation.name, reason))
        })
        .collect()
}

/// Leaves out the operations that stream, and tells which.
pub fn leave_out_unsupported(model: &mut Model) -> Vec<Problem> {
    let left_out = unsupported(model);
    model.retain_operations(|operation| left_out.iter().all(|problem| problem.subject != operation.name));
    left_out
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

#[cfg(test)]
mod tests {
    use connect_model::Dialect;

    use super::leave_out_unsupported;
    use crate::generate;

    const MODEL: &str = r#"{
      "version": "2.0",
      "metadata": {
        "apiVersion": "2020-01-01", "endpointPrefix": "shop", "protocol": "rest-json",
        "serviceFullName": "Shop", "serviceId": "Shop"
      },
      "operations": {
        "Download": {"name": "Download", "http": {"method": "GET", "requestUri": "/file"}, "output": {"shape": "File"}},
        "Ping": {"name": "Ping", "http": {"method": "GET", "requestUri": "/ping"}},
        "Watch": {"name": "Watch", "http": {"method": "GET", "requestUri": "/watch"}, "output": {"shape": "Watched"}}
      },
      "shapes": {
        "File": {"type": "structure", "members": {"Bytes": {"shape": "Bytes"}}, "payload": "Bytes"},
        "Bytes": {"type": "blob", "streaming": true},
        "Watched": {"type": "structure", "members": {"Events": {"shape": "Events"}}, "payload": "Events"},
        "Events": {"type": "structure", "members": {"Sold": {"shape": "Sold"}}, "eventstream": true},
        "Sold": {"type": "structure", "members": {}, "event": true}
      }
    }"#;

    #[test]
    fn operations_that_stream_are_named_or_left_out() {
        let loaded =
            connect_model::read(MODEL.as_bytes(), Dialect::Published).unwrap_or_else(|problems| panic!("{problems}"));
        let mut model = loaded.model;
        let problems = generate(&model).expect_err("two operations stream").to_string();
        assert_eq!(
            problems,
            "Download: its shape Bytes is a streaming body, which is not supported; \
             leave the operation out, as `--skip-unsupported` does\n\
             Watch: its shape Events is a stream of events, which is not supported; \
             leave the operation out, as `--skip-unsupported` does"
        );
        let left_out: Vec<_> = leave_out_unsupported(&mut model).iter().map(ToString::to_string).collect();
        assert_eq!(
            left_out,
            [
                "Download: its shape Bytes is a streaming body, which is not supported",
                "Watch: its shape Events is a stream of events, which is not supported",
            ]
        );
        assert_eq!(generate(&model).expect("the rest is supported").operations, 1);
    }
}
