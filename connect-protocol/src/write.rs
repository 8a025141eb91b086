//! From a value to JSON, or to whatever format a caller's serde serializer writes.

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{DateTime, Document, Number};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::member::{Location, Member, Timestamps};
use crate::shape::{Structure, Union, UnionMember, Value, View};

/// Which members of a structure are written, and under which names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The JSON object in a body: the members that travel there, by wire name.
    Body,
    /// The serde form: all members; by API name where the structure is an operation's.
    Serde,
}

/// A value with what is needed to write it.
pub(crate) struct Json<'a> {
    view: View<'a>,
    timestamps: Timestamps,
    form: Form,
}

/// A structure whose members are chosen by a [`Form`].
pub(crate) struct Members<'a>(pub(crate) &'a dyn Structure, pub(crate) Form);

impl<'a> Json<'a> {
    /// A value as a body carries it, timestamps in seconds unless the member says otherwise.
    pub(crate) fn of(view: View<'a>, member: &Member, form: Form) -> Self {
        Json { view, timestamps: member.timestamp.unwrap_or(Timestamps::EpochSeconds), form }
    }

    fn nested(&self, view: View<'a>) -> Self {
        Json { view, timestamps: self.timestamps, form: self.form }
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.view {
            View::Absent => to.serialize_unit(),
            View::Boolean(value) => to.serialize_bool(value),
            View::Integer(value) => to.serialize_i64(value),
            View::Float(value) if value.is_finite() => to.serialize_f32(value),
            View::Float(value) => to.serialize_str(non_finite(value.into())),
            View::Double(value) if value.is_finite() => to.serialize_f64(value),
            View::Double(value) => to.serialize_str(non_finite(value)),
            View::Text(value) => to.serialize_str(value),
            View::Timestamp(value) => serialize_timestamp(value, self.timestamps, to),
            View::Blob(value) => to.serialize_str(&aws_smithy_types::base64::encode(value)),
            View::Document(value) => JsonDocument(value).serialize(to),
            View::Structure(value) => Members(value, self.form).serialize(to),
            View::Union(value) => serialize_union(value, self.form, to),
            View::List(list) => {
                let mut sequence = to.serialize_seq(Some(list.count()))?;
                let mut result = Ok(());
                list.each(&mut |element| {
                    if result.is_ok() {
                        result = sequence.serialize_element(&self.nested(element.view()));
                    }
                });
                result?;
                sequence.end()
            }
            View::Map(map) => {
                let mut entries = to.serialize_map(Some(map.count()))?;
                let mut result = Ok(());
                map.each(&mut |key, value| {
                    if result.is_ok() {
                        result = entries.serialize_entry(key, &self.nested(value.view()));
                    }
                });
                result?;
                entries.end()
            }
        }
    }
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Members(structure, form) = *self;
        let schema = structure.schema_of();
        let mut object = to.serialize_map(None)?;
        for (member, value) in members_of(structure) {
            let name = match form {
                Form::Serde if schema.top_level => member.name,
                Form::Body if schema.top_level && !member.in_body() => continue,
                _ => member.wire,
            };
            let view = value.view();
            if is_written(view, member, form) {
                object.serialize_entry(name, &Json::of(view, member, form))?;
            }
        }
        object.end()
    }
}

/// Members of a structure with their values.
pub(crate) fn members_of(structure: &dyn Structure) -> impl Iterator<Item = (&'static Member, &dyn Value)> {
    let members = structure.schema_of().members.iter();
    members.enumerate().map(|(index, member)| (member, structure.member(index)))
}

/// Whether a member is written. Bodies leave out numbers and booleans that default and hold their
/// type's zero, which is how "not set" looks there.
fn is_written(view: View<'_>, member: &Member, form: Form) -> bool {
    match view {
        View::Absent => false,
        _ if !member.defaults || form == Form::Serde => true,
        View::Boolean(value) => value,
        View::Integer(value) => value != 0,
        View::Float(value) => value != 0.0,
        View::Double(value) => value != 0.0,
        _ => true,
    }
}

fn serialize_union<S: Serializer>(union: &dyn Union, form: Form, to: S) -> Result<S::Ok, S::Error> {
    let schema = union.schema_of();
    let mut object = to.serialize_map(Some(1))?;
    match union.set_member() {
        UnionMember::Known(index, value) => {
            let member = &schema.members[index];
            object.serialize_entry(member.wire, &Json::of(value.view(), member, form))?;
        }
        // What came without any member goes back without any; the parameter check refuses it in inputs.
        UnionMember::Unknown(unknown) if unknown.name.is_empty() => {}
        UnionMember::Unknown(unknown) => object.serialize_entry(&unknown.name, &JsonDocument(&unknown.value))?,
    }
    object.end()
}

/// Any JSON.
pub(crate) struct JsonDocument<'a>(pub(crate) &'a Document);

impl Serialize for JsonDocument<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Document::Null => to.serialize_unit(),
            Document::Bool(value) => to.serialize_bool(*value),
            Document::String(value) => to.serialize_str(value),
            Document::Number(Number::PosInt(value)) => to.serialize_u64(*value),
            Document::Number(Number::NegInt(value)) => to.serialize_i64(*value),
            Document::Number(Number::Float(value)) if value.is_finite() => to.serialize_f64(*value),
            Document::Number(Number::Float(value)) => to.serialize_str(non_finite(*value)),
            Document::Array(elements) => to.collect_seq(elements.iter().map(JsonDocument)),
            Document::Object(members) => to.collect_map(members.iter().map(|(k, v)| (k, JsonDocument(v)))),
        }
    }
}

/// The three numbers that JSON has no digits for.
pub(crate) fn non_finite(value: f64) -> &'static str {
    match value {
        value if value.is_nan() => "NaN",
        value if value > 0.0 => "Infinity",
        _ => "-Infinity",
    }
}

fn serialize_timestamp<S: Serializer>(value: &DateTime, format: Timestamps, to: S) -> Result<S::Ok, S::Error> {
    match format {
        Timestamps::EpochSeconds if value.subsec_nanos() < 1_000 => to.serialize_i64(value.secs()),
        Timestamps::EpochSeconds => to.serialize_f64(epoch_seconds(value)),
        other => to.serialize_str(&format_timestamp(value, other).map_err(S::Error::custom)?),
    }
}

/// Seconds since 1970 with microseconds. The parts are added after the sign is known, since
/// `DateTime` counts the fraction upwards even before 1970.
fn epoch_seconds(value: &DateTime) -> f64 {
    let micros = i128::from(value.secs()) * 1_000_000 + i128::from(value.subsec_nanos() / 1_000);
    micros as f64 / 1e6
}

/// A timestamp as text.
///
/// # Errors
/// Years that the format has no digits for.
pub(crate) fn format_timestamp(value: &DateTime, format: Timestamps) -> Result<String, String> {
    let (value, format) = match format {
        Timestamps::EpochSeconds if value.subsec_nanos() < 1_000 => return Ok(value.secs().to_string()),
        Timestamps::EpochSeconds => return Ok(epoch_seconds(value).to_string()),
        // Microseconds are what the services read; the third format has no fraction at all.
        Timestamps::DateTime => {
            (DateTime::from_secs_and_nanos(value.secs(), value.subsec_nanos() / 1_000 * 1_000), Format::DateTime)
        }
        Timestamps::HttpDate => (DateTime::from_secs(value.secs()), Format::HttpDate),
    };
    value.fmt(format).map_err(|error| error.to_string())
}

/// How a location writes timestamps that say nothing themselves.
pub(crate) fn default_timestamps(location: Location) -> Timestamps {
    match location {
        Location::Label | Location::Host | Location::Query => Timestamps::DateTime,
        Location::Header | Location::Headers => Timestamps::HttpDate,
        Location::Body | Location::Payload | Location::StatusCode => Timestamps::EpochSeconds,
    }
}

impl Serialize for dyn Structure + '_ {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Members(self, Form::Serde).serialize(to)
    }
}

/// Serde form of a structure: what the generated `Serialize` implementations call.
#[inline]
pub fn serialize_structure<T: Structure, S: Serializer>(structure: &T, to: S) -> Result<S::Ok, S::Error> {
    (structure as &dyn Structure).serialize(to)
}

/// Serde form of a union: what the generated `Serialize` implementations call.
pub fn serialize_union_value<S: Serializer>(union: &dyn Union, to: S) -> Result<S::Ok, S::Error> {
    serialize_union(union, Form::Serde, to)
}
