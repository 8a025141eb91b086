//! From JSON, or whatever a caller's serde deserializer reads, to a value.
//!
//! One visitor fills every shape. It is as forgiving as the services need: null where a value
//! was expected, numbers and timestamps given as text, unknown members, repeated keys (the last
//! one that is not null counts). What it cannot read it reports by path, without the text it found there.

mod scalar;

use std::borrow::Cow;
use std::fmt;

use aws_smithy_types::{Document, Number};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use crate::member::{Member, Schema, Timestamps};
use crate::shape::{List, Map, Slot, Structure, Union, UnknownMember, Value};
use crate::write::Form;
use scalar::{
    expected, mismatch, parse_blob, parse_boolean, parse_float, parse_integer, parse_timestamp, set_float, set_integer,
};

/// Fills a value; says whether there was one (null is none).
pub(crate) struct Fill<'a> {
    target: &'a mut dyn Value,
    timestamps: Option<Timestamps>,
    /// What the members of a structure are called, if it is one.
    form: Form,
}

impl<'a> Fill<'a> {
    pub(crate) fn new(target: &'a mut dyn Value, timestamps: Option<Timestamps>) -> Self {
        Fill { target, timestamps, form: Form::Serde }
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        match self.target.slot() {
            Slot::Boolean(slot) => *slot = value,
            Slot::Document(slot) => *slot = Document::Bool(value),
            other => return Err(mismatch(expected(&other), "a boolean")),
        }
        Ok(true)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        match self.target.slot() {
            Slot::Document(slot) => *slot = Document::Number(signed(value)),
            slot => set_integer(slot, value)?,
        }
        Ok(true)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match self.target.slot() {
            Slot::Document(slot) => *slot = Document::Number(Number::PosInt(value)),
            slot @ (Slot::Float(_) | Slot::Double(_) | Slot::Timestamp(_)) if value > i64::MAX as u64 => {
                set_float(slot, value as f64)?;
            }
            slot => set_integer(slot, i64::try_from(value).map_err(|_| E::custom("the number is too large"))?)?,
        }
        Ok(true)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        match self.target.slot() {
            Slot::Document(slot) => *slot = Document::Number(Number::Float(value)),
            slot => set_float(slot, value)?,
        }
        Ok(true)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.text(Cow::Borrowed(value)).map_err(E::custom)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<bool, E> {
        self.text(Cow::Owned(value)).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<bool, A::Error> {
        match self.target.slot() {
            Slot::List(list) => read_list(list, self.timestamps, sequence)?,
            Slot::Document(slot) => *slot = document(Json::deserialize(SeqAccessDeserializer::new(sequence))?),
            other => return Err(mismatch(expected(&other), "a list")),
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        match self.target.slot() {
            Slot::Structure(structure) => read_structure(structure, self.form, map)?,
            Slot::Union(union) => read_union(union, map)?,
            Slot::Map(target) => read_map(target, self.timestamps, map)?,
            Slot::Document(slot) => *slot = document(Json::deserialize(MapAccessDeserializer::new(map))?),
            other => return Err(mismatch(expected(&other), "an object")),
        }
        Ok(true)
    }
}

impl Fill<'_> {
    /// Reads a value from its text: what JSON strings and headers hold.
    pub(crate) fn text(self, text: Cow<'_, str>) -> Result<bool, String> {
        match self.target.slot() {
            Slot::Text(slot) => slot.set_text(text),
            Slot::Boolean(slot) => *slot = parse_boolean(&text)?,
            Slot::Integer(slot) => *slot = parse_integer(&text)?,
            Slot::Long(slot) => *slot = parse_integer(&text)?,
            Slot::Float(slot) => *slot = parse_float(&text)? as f32,
            Slot::Double(slot) => *slot = parse_float(&text)?,
            Slot::Timestamp(slot) => *slot = parse_timestamp(&text, self.timestamps)?,
            Slot::Blob(slot) => *slot = parse_blob(&text)?,
            Slot::Document(slot) => *slot = Document::String(text.into_owned()),
            other => return Err(format!("expected {}, found a string", expected(&other))),
        }
        Ok(true)
    }
}

fn read_structure<'de, A: MapAccess<'de>>(to: &mut dyn Structure, form: Form, mut map: A) -> Result<(), A::Error> {
    let schema = to.schema_of();
    let mut next = 0;
    while let Some(found) = map.next_key_seed(Names { schema, form, next })? {
        let Some(index) = found else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        next = index + 1;
        let member = &schema.members[index];
        let fill = Fill::new(to.member_mut(index), member.timestamp);
        // Null leaves what is there: a default, where the member has one.
        map.next_value_seed(fill).map_err(|error| at(member, error))?;
    }
    Ok(())
}

fn read_union<'de, A: MapAccess<'de>>(to: &mut dyn Union, mut map: A) -> Result<(), A::Error> {
    let schema = to.schema_of();
    let mut seen: Option<String> = None;
    while let Some(key) = map.next_key::<String>()? {
        let place = schema.members.iter().position(|member| member.wire == key);
        let place = place.or_else(|| renamed(schema, Form::Serde, &key));
        let found = match place {
            Some(index) => {
                // Null members come beside the one that is set: choose only when there is a value.
                let mut chosen = Chosen { union: to, index };
                let fill = Fill::new(&mut chosen, schema.members[index].timestamp);
                map.next_value_seed(fill).map_err(|error| at(&schema.members[index], error))?
            }
            None if key == "__type" => {
                map.next_value::<IgnoredAny>()?;
                false
            }
            None => {
                let value = document(map.next_value()?);
                let found = value != Document::Null;
                if found && seen.is_none() {
                    to.keep(UnknownMember::new(key.clone(), value));
                }
                found
            }
        };
        if found && let Some(first) = seen.replace(key.clone()) {
            return Err(A::Error::custom(format_args!(
                "{}: a union has one member, found {first} and {key}",
                schema.name
            )));
        }
    }
    Ok(())
}

/// A union member that is chosen when its value comes, not before.
struct Chosen<'a> {
    union: &'a mut dyn Union,
    index: usize,
}

impl Value for Chosen<'_> {
    fn view(&self) -> crate::shape::View<'_> {
        crate::shape::View::Absent
    }

    fn slot(&mut self) -> Slot<'_> {
        self.union.choose(self.index).slot()
    }

    fn empty() -> Self {
        unreachable!("a place to fill is never made from nothing")
    }
}

fn read_list<'de, A: SeqAccess<'de>>(
    to: &mut dyn List,
    timestamps: Option<Timestamps>,
    mut sequence: A,
) -> Result<(), A::Error> {
    while let Some(found) = sequence.next_element_seed(FillNext { list: to, timestamps })? {
        if !found {
            to.drop_null();
        }
    }
    Ok(())
}

/// Adds an element once the sequence says that there is one.
struct FillNext<'a> {
    list: &'a mut dyn List,
    timestamps: Option<Timestamps>,
}

impl<'de> DeserializeSeed<'de> for FillNext<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(Fill::new(self.list.push(), self.timestamps))
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    to: &mut dyn Map,
    timestamps: Option<Timestamps>,
    mut map: A,
) -> Result<(), A::Error> {
    while let Some(key) = map.next_key::<String>()? {
        if !map.next_value_seed(Fill::new(to.insert(&key), timestamps))? {
            to.drop_null(&key);
        }
    }
    Ok(())
}

/// Finds the place of a key among a structure's members. Services send members nearly in the
/// model's order, so the search begins after the last one found.
struct Names {
    schema: &'static Schema,
    form: Form,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Names {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Names {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Option<usize>, E> {
        let Names { schema, form, next } = self;
        let count = schema.members.len();
        let mut places = (next..count).chain(0..next.min(count));
        Ok(places
            .find(|&index| {
                let member = &schema.members[index];
                match form {
                    Form::Serde if schema.top_level => member.name == key,
                    Form::Body if schema.top_level => member.wire == key && member.in_body(),
                    _ => member.wire == key,
                }
            })
            .or_else(|| renamed(schema, form, key)))
    }
}

/// A nested member that another name is sent for, given by its API name: parameter objects that
/// people write have API names at every depth.
fn renamed(schema: &Schema, form: Form, key: &str) -> Option<usize> {
    let nested = form == Form::Serde && !schema.top_level;
    let is_renamed = |member: &Member| member.name == key && member.wire != key;
    if nested { schema.members.iter().position(is_renamed) } else { None }
}

/// Any JSON.
fn document(json: Json) -> Document {
    match json {
        Json::Null => Document::Null,
        Json::Bool(value) => Document::Bool(value),
        Json::Number(value) => Document::Number(match (value.as_u64(), value.as_i64()) {
            (Some(value), _) => Number::PosInt(value),
            (None, Some(value)) => Number::NegInt(value),
            (None, None) => Number::Float(value.as_f64().unwrap_or(f64::NAN)),
        }),
        Json::String(value) => Document::String(value),
        Json::Array(values) => Document::Array(values.into_iter().map(document).collect()),
        Json::Object(members) => {
            Document::Object(members.into_iter().map(|(key, value)| (key, document(value))).collect())
        }
    }
}

fn signed(value: i64) -> Number {
    match u64::try_from(value) {
        Ok(value) => Number::PosInt(value),
        Err(_) => Number::NegInt(value),
    }
}

/// Puts the member's name before what went wrong in it.
fn at<E: Error>(member: &Member, error: E) -> E {
    E::custom(format_args!("{}: {error}", member.name))
}

/// A structure that is all there is to read, as a place to fill.
struct Whole<'a>(&'a mut dyn Structure);

impl Value for Whole<'_> {
    fn view(&self) -> crate::shape::View<'_> {
        crate::shape::View::Structure(self.0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Structure(self.0)
    }

    fn empty() -> Self {
        unreachable!("a place to fill is never made from nothing")
    }
}

fn fill_whole<'de, D: Deserializer<'de>>(to: &mut dyn Structure, form: Form, from: D) -> Result<(), D::Error> {
    from.deserialize_any(Fill { target: &mut Whole(to), timestamps: None, form }).map(|_| ())
}

/// Reads the serde form of a structure: what the generated `Deserialize` implementations call.
///
/// # Errors
/// Whatever the deserializer reports, and values of the wrong kind.
pub fn deserialize_structure<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Structure,
    D: Deserializer<'de>,
{
    let mut value = <T as Structure>::empty();
    fill_whole(&mut value, Form::Serde, from)?;
    Ok(value)
}

/// Reads the serde form of a union: what the generated `Deserialize` implementations call.
///
/// # Errors
/// Whatever the deserializer reports, and values of the wrong kind. An object without any member is a
/// union that has none set, as services send them.
pub fn deserialize_union<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Union,
    D: Deserializer<'de>,
{
    let mut value = T::empty();
    Fill::new(&mut value, None).deserialize(from)?;
    Ok(value)
}

/// Reads a body into a structure.
pub(crate) fn read_body(bytes: &[u8], to: &mut dyn Structure) -> Result<(), serde_json::Error> {
    // Checked whole, it need not be checked string by string, which costs a seventh of a large answer.
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let byte = error.valid_up_to();
        serde_json::Error::custom(format_args!("it is not UTF-8 from byte {byte} on"))
    })?;
    let mut from = serde_json::Deserializer::from_str(text);
    fill_whole(to, Form::Body, &mut from)?;
    from.end()
}

/// Reads an enumeration: what the generated `Deserialize` implementations call.
///
/// # Errors
/// Whatever the deserializer reports, and anything but a string.
pub fn deserialize_text<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Value,
    D: Deserializer<'de>,
{
    let mut value = T::empty();
    match Fill::new(&mut value, None).deserialize(from)? {
        true => Ok(value),
        false => Err(mismatch("a string", "null")),
    }
}
