//! From JSON, or whatever a caller's serde deserializer reads, to a value.
//!
//! One visitor fills every shape. It is as forgiving as the services need: null where a value
//! was expected, numbers and timestamps given as text, unknown members, repeated keys (the last
//! one counts). What it cannot read it reports by path, without the text it found there.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, Document, Number};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::member::{Member, Schema, Timestamps};
use crate::shape::{List, Map, Slot, Structure, Union, UnknownMember, Value};
use crate::write::Form;

/// Fills a value; says whether there was one (null is none).
pub(crate) struct Fill<'a> {
    pub(crate) target: &'a mut dyn Value,
    pub(crate) timestamps: Option<Timestamps>,
}

/// Fills a structure from a JSON object.
pub(crate) struct FillMembers<'a>(pub(crate) &'a mut dyn Structure, pub(crate) Form);

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> DeserializeSeed<'de> for FillMembers<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FillMembers<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_structure(self.0, self.1, map)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Err(mismatch("an object", "a boolean"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Err(mismatch("an object", "a number"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Err(mismatch("an object", "a number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(mismatch("an object", "a number"))
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(mismatch("an object", "a string"))
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
            Slot::Document(slot) => *slot = DocumentVisitor.visit_seq(sequence)?,
            other => return Err(mismatch(expected(&other), "a list")),
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        match self.target.slot() {
            Slot::Structure(structure) => read_structure(structure, Form::Serde, map)?,
            Slot::Union(union) => read_union(union, map)?,
            Slot::Map(target) => read_map(target, self.timestamps, map)?,
            Slot::Document(slot) => *slot = DocumentVisitor.visit_map(map)?,
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
    // The first 128 members, a bit each. Null takes away what the same key brought before, and otherwise leaves what
    // is there: a default, where the member has one.
    let mut filled = 0_u128;
    while let Some(found) = map.next_key_seed(Names { schema, form, next })? {
        let Some(index) = found else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        next = index + 1;
        let member = &schema.members[index];
        let fill = Fill { target: to.member_mut(index), timestamps: member.timestamp };
        let bit = 1_u128.checked_shl(index as u32).unwrap_or_default();
        match map.next_value_seed(fill).map_err(|error| at(member, error))? {
            true => filled |= bit,
            false if filled & bit != 0 => to.member_mut(index).clear(),
            false => {}
        }
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
                let fill = Fill { target: &mut chosen, timestamps: schema.members[index].timestamp };
                map.next_value_seed(fill).map_err(|error| at(&schema.members[index], error))?
            }
            None if key == "__type" => {
                map.next_value::<IgnoredAny>()?;
                false
            }
            None => {
                let value = map.next_value_seed(DocumentSeed)?;
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
    to.clear();
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
        from.deserialize_any(Fill { target: self.list.push(), timestamps: self.timestamps })
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    to: &mut dyn Map,
    timestamps: Option<Timestamps>,
    mut map: A,
) -> Result<(), A::Error> {
    to.clear();
    while let Some(key) = map.next_key::<String>()? {
        if !map.next_value_seed(Fill { target: to.insert(&key), timestamps })? {
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

/// Reads any JSON.
pub(crate) struct DocumentSeed;

struct DocumentVisitor;

impl<'de> DeserializeSeed<'de> for DocumentSeed {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Document, D::Error> {
        from.deserialize_any(DocumentVisitor)
    }
}

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Number(signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Document, E> {
        Ok(Document::Number(Number::PosInt(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Document, E> {
        Ok(Document::Number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Document, E> {
        Ok(Document::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Document, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element_seed(DocumentSeed)? {
            elements.push(element);
        }
        Ok(Document::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut members = HashMap::new();
        while let Some(key) = map.next_key::<String>()? {
            members.insert(key, map.next_value_seed(DocumentSeed)?);
        }
        Ok(Document::Object(members))
    }
}

fn signed(value: i64) -> Number {
    match u64::try_from(value) {
        Ok(value) => Number::PosInt(value),
        Err(_) => Number::NegInt(value),
    }
}

fn set_integer<E: Error>(slot: Slot<'_>, value: i64) -> Result<(), E> {
    match slot {
        Slot::Integer(slot) => {
            *slot = value.try_into().map_err(|_| E::custom("the number does not fit into 32 bits"))?;
        }
        Slot::Long(slot) => *slot = value,
        Slot::Float(slot) => *slot = value as f32,
        Slot::Double(slot) => *slot = value as f64,
        Slot::Timestamp(slot) if value.unsigned_abs() <= LATEST => *slot = DateTime::from_secs(value),
        Slot::Timestamp(_) => return Err(E::custom(OUT_OF_RANGE)),
        other => return Err(mismatch(expected(&other), "a number")),
    }
    Ok(())
}

fn set_float<E: Error>(slot: Slot<'_>, value: f64) -> Result<(), E> {
    match slot {
        Slot::Float(slot) => *slot = value as f32,
        Slot::Double(slot) => *slot = value,
        Slot::Timestamp(slot) => *slot = from_epoch(value).map_err(E::custom)?,
        // `5.0` is a whole number to the services that write it.
        slot @ (Slot::Integer(_) | Slot::Long(_)) if value.fract() == 0.0 && value.abs() < 9.0e15 => {
            set_integer(slot, value as i64)?;
        }
        other => return Err(mismatch(expected(&other), "a number with a fraction")),
    }
    Ok(())
}

fn parse_boolean(text: &str) -> Result<bool, String> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err("expected a boolean, found other text".to_owned()),
    }
}

fn parse_integer<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.trim().parse().map_err(|_| "expected a whole number, found other text".to_owned())
}

fn parse_float(text: &str) -> Result<f64, String> {
    match text.trim() {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        // Rust would also take "inf" and "nan", which no service writes.
        number if number.bytes().any(|byte| byte.is_ascii_digit()) => {
            number.parse().map_err(|_| "expected a number, found other text".to_owned())
        }
        _ => Err("expected a number, found other text".to_owned()),
    }
}

/// A timestamp in the expected format or, since services do not always keep to it, in any of the three.
fn parse_timestamp(text: &str, format: Option<Timestamps>) -> Result<DateTime, String> {
    let text = text.trim();
    let wanted = match format {
        Some(Timestamps::HttpDate) => Format::HttpDate,
        _ => Format::DateTimeWithOffset,
    };
    if let Ok(seconds) = text.parse::<f64>() {
        return from_epoch(seconds);
    }
    [wanted, Format::DateTimeWithOffset, Format::HttpDate]
        .into_iter()
        .find_map(|format| DateTime::from_str(text, format).ok())
        .ok_or_else(|| "expected a timestamp, found other text".to_owned())
}

/// Seconds before or after 1970 that are taken for a time: some thirty thousand years.
const LATEST: u64 = 1_000_000_000_000;
const OUT_OF_RANGE: &str = "the timestamp is out of range";

/// Seconds with a fraction, to the microsecond that a 64-bit number can still tell apart.
fn from_epoch(seconds: f64) -> Result<DateTime, String> {
    if !seconds.is_finite() || seconds.abs() > LATEST as f64 {
        return Err(OUT_OF_RANGE.to_owned());
    }
    let micros = (seconds * 1e6).round() as i128;
    DateTime::from_nanos(micros * 1_000).map_err(|_| OUT_OF_RANGE.to_owned())
}

fn parse_blob(text: &str) -> Result<Blob, String> {
    aws_smithy_types::base64::decode(text).map(Blob::new).map_err(|_| "expected base64, found other text".to_owned())
}

/// What belongs into a place, in words.
fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Boolean(_) => "a boolean",
        Slot::Integer(_) | Slot::Long(_) => "a whole number",
        Slot::Float(_) | Slot::Double(_) => "a number",
        Slot::Text(_) => "a string",
        Slot::Timestamp(_) => "a timestamp",
        Slot::Blob(_) => "a string of base64",
        Slot::Document(_) => "a JSON value",
        Slot::Structure(_) | Slot::Union(_) | Slot::Map(_) => "an object",
        Slot::List(_) => "a list",
    }
}

/// The wrong kind of value, named without showing it: it may be a secret.
fn mismatch<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}

/// Puts the member's name before what went wrong in it.
fn at<E: Error>(member: &Member, error: E) -> E {
    E::custom(format_args!("{}: {error}", member.name))
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
    FillMembers(&mut value, Form::Serde).deserialize(from)?;
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
    Fill { target: &mut value, timestamps: None }.deserialize(from)?;
    Ok(value)
}

/// Reads a body into a structure.
pub(crate) fn read_body(bytes: &[u8], to: &mut dyn Structure) -> Result<(), serde_json::Error> {
    let mut from = serde_json::Deserializer::from_slice(bytes);
    FillMembers(to, Form::Body).deserialize(&mut from)?;
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
    match (Fill { target: &mut value, timestamps: None }).deserialize(from)? {
        true => Ok(value),
        false => Err(mismatch("a string", "null")),
    }
}
