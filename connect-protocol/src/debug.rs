//! `Debug` for all generated types, with sensitive values replaced.

use std::fmt;

use crate::member::{Member, Schema};
use crate::shape::{Structure, Union, UnionMember, Value, View};
use crate::write::members_of;

/// What stands for a sensitive value.
pub(crate) const REDACTED: &str = "*** Sensitive Data Redacted ***";

/// Prints a structure: what the generated `Debug` implementations call.
///
/// # Errors
/// Those of the formatter.
#[inline]
pub fn debug_structure<T: Structure>(structure: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    print(structure, f)
}

fn print(structure: &dyn Structure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(structure.schema_of().type_name);
    for (member, value) in members_of(structure) {
        show(&mut shown, member, value);
    }
    shown.finish()
}

/// Prints the members of a builder under the given name.
///
/// # Errors
/// Those of the formatter.
pub fn debug_members(
    name: &str,
    schema: &'static Schema,
    values: &[&dyn Value],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (member, value) in schema.members.iter().zip(values) {
        show(&mut shown, member, *value);
    }
    shown.finish()
}

fn show(shown: &mut fmt::DebugStruct<'_, '_>, member: &Member, value: &dyn Value) {
    let view = value.view();
    let hidden = member.sensitive && !matches!(view, View::Absent);
    let field = member.field.strip_prefix("r#").unwrap_or(member.field);
    shown.field(field, &Shown { view, hidden });
}

/// Prints a union: what the generated `Debug` implementations call.
///
/// # Errors
/// Those of the formatter.
pub fn debug_union(union: &dyn Union, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = union.schema_of();
    match union.set_member() {
        UnionMember::Known(index, value) => {
            let member = &schema.members[index];
            let shown = Shown { view: value.view(), hidden: member.sensitive };
            f.debug_tuple(member.field).field(&shown).finish()
        }
        // Nobody knows whether an unknown member is a secret.
        UnionMember::Unknown(unknown) => {
            f.debug_struct("Unknown").field("name", &unknown.name).field("value", &REDACTED).finish()
        }
    }
}

/// A value as `Debug` shows it.
pub(crate) struct Shown<'a> {
    pub(crate) view: View<'a>,
    pub(crate) hidden: bool,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view {
            _ if self.hidden => f.write_str(REDACTED),
            View::Absent => f.write_str("None"),
            View::Boolean(value) => fmt::Debug::fmt(&value, f),
            View::Integer(value) => fmt::Debug::fmt(&value, f),
            View::Float(value) => fmt::Debug::fmt(&value, f),
            View::Double(value) => fmt::Debug::fmt(&value, f),
            View::Text(value) => fmt::Debug::fmt(value, f),
            View::Timestamp(value) => fmt::Debug::fmt(value, f),
            View::Blob(value) => fmt::Debug::fmt(value, f),
            View::Document(value) => fmt::Debug::fmt(value, f),
            View::Structure(value) => print(value, f),
            View::Union(value) => debug_union(value, f),
            View::List(list) => {
                let mut shown = f.debug_list();
                list.each(&mut |element| {
                    shown.entry(&Shown { view: element.view(), hidden: false });
                });
                shown.finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |key, value| {
                    shown.entry(&key, &Shown { view: value.view(), hidden: false });
                });
                shown.finish()
            }
        }
    }
}
