//! Operations that cannot be generated, and why.

use std::collections::HashSet;

use connect_model::{Element, Kind, Model, Problem, Severity, ShapeId};

/// The operations that stream, by name, and why.
pub(crate) fn unsupported(model: &Model) -> Vec<(Element<'_>, &str, String)> {
    let operations = model.operations.iter();
    operations
        .filter_map(|operation| {
            let reason = streams(model, operation.input.into_iter().chain(operation.output))?;
            Some((Element::Operation(&operation.name), operation.name.as_str(), reason))
        })
        .collect()
}

/// Leaves out the operations that stream, with a note on each.
pub fn leave_out_unsupported(model: &mut Model) -> Vec<Problem> {
    let unsupported = unsupported(model);
    let names: HashSet<String> = unsupported.iter().map(|(_, name, _)| (*name).to_owned()).collect();
    let notes = unsupported
        .into_iter()
        .map(|(element, name, reason)| (element, format!("the operation `{name}` is left out: {reason}")));
    let notes = model.problems(Severity::Note, notes);
    model.retain_operations(|operation| !names.contains(&operation.name));
    notes
}

/// Why an operation with those shapes streams: depth first, with a list instead of recursion, since models can be deeper
/// than the stack.
fn streams(model: &Model, tops: impl DoubleEndedIterator<Item = ShapeId>) -> Option<String> {
    let mut seen = HashSet::new();
    let mut open: Vec<(ShapeId, bool)> = tops.rev().map(|id| (id, false)).collect();
    while let Some((id, streaming)) = open.pop() {
        let shape = &model[id];
        match &shape.kind {
            Kind::Blob(blob) if blob.streaming || streaming => {
                return Some(format!("its shape `{}` is a streaming body, which is not supported", shape.name));
            }
            _ if !seen.insert(id) => {}
            Kind::Structure(structure) if structure.event_stream => {
                return Some(format!("its shape `{}` is a stream of events, which is not supported", shape.name));
            }
            Kind::Structure(structure) => {
                open.extend(structure.members.iter().rev().map(|member| (member.target, member.streaming)));
            }
            Kind::List(list) => open.push((list.member, false)),
            Kind::Map(map) => open.push((map.value, false)),
            _ => {}
        }
    }
    None
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
            "8:9: error: the operation `Download` cannot be generated: its shape `Bytes` is a streaming body, which is not \
             supported; leave it out, as `generate --skip-unsupported` does (at /operations/Download)\n\
             10:9: error: the operation `Watch` cannot be generated: its shape `Events` is a stream of events, which is not \
             supported; leave it out, as `generate --skip-unsupported` does (at /operations/Watch)"
        );
        let left_out: Vec<_> = leave_out_unsupported(&mut model).iter().map(ToString::to_string).collect();
        assert_eq!(
            left_out,
            [
                "8:9: note: the operation `Download` is left out: its shape `Bytes` is a streaming body, which is not \
                 supported (at /operations/Download)",
                "10:9: note: the operation `Watch` is left out: its shape `Events` is a stream of events, which is not \
                 supported (at /operations/Watch)",
            ]
        );
        assert_eq!(generate(&model).expect("the rest is supported").operations, 1);
    }

    /// S3 says it at the member: the same blob is small in other places.
    #[test]
    fn a_member_can_say_that_it_streams() {
        let text = MODEL.replace(r#""Bytes": {"shape": "Bytes"}"#, r#""Bytes": {"shape": "Bytes", "streaming": true}"#);
        let text = text.replace(r#"{"type": "blob", "streaming": true}"#, r#"{"type": "blob"}"#);
        let mut model = connect_model::read(text.as_bytes(), Dialect::Published).expect("it is a model").model;
        let left_out = leave_out_unsupported(&mut model);
        assert_eq!(
            left_out[0].to_string(),
            "8:9: note: the operation `Download` is left out: its shape `Bytes` is a streaming body, which is not supported \
             (at /operations/Download)"
        );
    }

    /// Deeper than the stack of a thread (2 MiB) lets a function call itself.
    #[test]
    fn structures_in_structures_of_any_depth_exhaust_nothing() {
        const DEPTH: usize = 100_000;
        let shapes = (0..DEPTH).map(|depth| {
            let next = if depth + 1 < DEPTH { format!("S{:06}", depth + 1) } else { "Text".to_owned() };
            format!(r#""S{depth:06}": {{"type": "structure", "members": {{"M": {{"shape": "{next}"}}}}}},"#)
        });
        let text = format!(
            r#"{{"metadata": {{"protocol": "rest-json"}},
            "operations": {{"Op": {{"http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "S000000"}}}}}},
            "shapes": {{{} "Text": {{"type": "string"}}}}}}"#,
            shapes.collect::<String>()
        );
        let mut model = connect_model::read(text.as_bytes(), Dialect::Published).expect("it is a model").model;
        assert_eq!(leave_out_unsupported(&mut model).len(), 0);
        let types = crate::types::Types::collect(&model);
        assert_eq!(types.nested().count(), DEPTH - 1, "the input is no type of its own");
        assert_eq!(connect_model::boxed_members(&model).len(), 0);
    }
}
