//! Checks that what a shape or a member defaults to is a value it can have.

use serde_json::Value;

use super::Shapes;
use super::keys::json_type;
use super::operations::kind_name;
use super::shapes::members;
use crate::json::Node;
use crate::model::{Kind, Shape};
use crate::nearest::did_you_mean;
use crate::report::Report;

/// Checks the defaults of all shapes and of all members.
pub(crate) fn check(shapes: &Shapes<'_>, report: &mut Report<'_>) {
    for (_, node, shape) in shapes.iter() {
        check_default(shape.default.as_ref(), node, shape, report);
        if let Some(at) = node.get("default").filter(|_| shape.boxed) {
            let message = "the shape has the mark `box`, which says that it has no default; remove one of the two";
            report.error(at, message);
        }
        if let Kind::Structure(structure) = &shape.kind {
            for (_, member, node) in members(structure, node) {
                if let Some(target) = shapes.get(member.target) {
                    check_default(member.default.as_ref(), node, target, report);
                }
            }
        }
    }
}

/// Checks the default that stands in `node` against the shape that it is a value of.
fn check_default(default: Option<&Value>, node: Node<'_>, shape: &Shape, report: &mut Report<'_>) {
    let (Some(default), Some(at)) = (default, node.get("default")) else {
        return;
    };
    let (name, kind) = (&shape.name, kind_name(&shape.kind));
    let needed = match &shape.kind {
        Kind::Structure(_) | Kind::Blob(_) => {
            let message = format!("`{name}` is {kind}, which cannot have a default; remove it");
            return report.error(at, message);
        }
        Kind::Boolean => needs(default.is_boolean(), "true or false"),
        Kind::Integer(_) => needs(is_integer(default), "a whole number of 32 bits"),
        Kind::Long(_) => needs(default.is_i64(), "a whole number of 64 bits"),
        Kind::Float(_) | Kind::Double(_) => needs(default.is_number(), "a number"),
        Kind::Timestamp(_) => needs(default.is_number(), "a number, the seconds since 1970"),
        Kind::String(_) => needs(default.is_string(), "a string"),
        Kind::List(_) => needs(*default == Value::Array(Vec::new()), "`[]`"),
        Kind::Map(_) => needs(*default == Value::Object(Default::default()), "`{}`"),
    };
    if let Some(needed) = needed {
        let found = json_type(at);
        let message = format!("the default is {found}, but `{name}` is {kind}; it has to be {needed}");
        report.error(at, message);
    } else if let (Kind::String(string), Some(value)) = (&shape.kind, default.as_str())
        && !string.values.is_empty()
        && !string.values.iter().any(|known| known == value)
    {
        let values = string.values.iter().map(String::as_str);
        let hint = did_you_mean(value, values, "name one of its values");
        report.error(at, format!("the default `{value}` is not a value of `{name}`{hint}"));
    }
}

/// What is needed, unless it is there.
fn needs(fits: bool, what: &'static str) -> Option<&'static str> {
    (!fits).then_some(what)
}

fn is_integer(value: &Value) -> bool {
    value.as_i64().is_some_and(|value| i32::try_from(value).is_ok())
}
