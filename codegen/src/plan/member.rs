//! Members: type, presence, place on the wire and bounds.

use connect_model::{Kind, Location, Member, ShapeId, Structure, TimestampFormat};

use super::{Planner, Role};
use crate::docs;
use crate::names;
use crate::types::Type;

/// A member of a structure or union.
pub(crate) struct MemberPlan {
    pub(crate) api_name: String,
    pub(crate) names: names::FieldNames,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) boxed: bool,
    pub(crate) presence: Presence,
    pub(crate) facts: Vec<Fact>,
}

/// What a member is when nobody set it.
pub(crate) enum Presence {
    Optional,
    Required,
    Default(serde_json::Value),
}

/// Something that the model says of a member and the runtime needs.
pub(crate) enum Fact {
    Required,
    Defaults,
    Token,
    Sensitive,
    JsonText,
    Payload,
    StructurePayload,
    StatusCode,
    Wire(String),
    Label(String),
    Host(String),
    Query(String),
    Header(String),
    Headers(String),
    Timestamps(TimestampFormat),
    Bounds(BoundsPlan),
}

/// Lower bounds at each level of a value.
#[derive(Default)]
pub(crate) struct BoundsPlan {
    pub(crate) min: Option<f64>,
    pub(crate) min_length: Option<u64>,
    pub(crate) keys: Option<Box<BoundsPlan>>,
    pub(crate) items: Option<Box<BoundsPlan>>,
}

impl BoundsPlan {
    fn is_empty(&self) -> bool {
        self.min.is_none() && self.min_length.is_none() && self.keys.is_none() && self.items.is_none()
    }
}

impl<'a> Planner<'a> {
    pub(super) fn member(
        &self,
        id: ShapeId,
        structure: &'a Structure,
        index: usize,
        role: Role,
        sensitive: bool,
    ) -> MemberPlan {
        let member = &structure.members[index];
        let presence = self.presence(member, role);
        MemberPlan {
            api_name: member.name.clone(),
            names: names::field(&member.name),
            docs: docs::member(self.model, member, matches!(role, Role::Input | Role::Nested)),
            ty: self.types.of(self.model, member.target),
            boxed: self.boxed.contains(&(id, index)),
            facts: self.facts(structure, index, role, &presence, sensitive),
            presence,
        }
    }

    pub(super) fn presence(&self, member: &Member, role: Role) -> Presence {
        // The builder of an error is the error in the making, because it holds the metadata as well.
        if matches!(role, Role::Input | Role::Error) {
            return Presence::Optional;
        }
        match self.model.presence(member) {
            connect_model::Presence::Default(default) => Presence::Default(default.clone()),
            connect_model::Presence::Required => Presence::Required,
            connect_model::Presence::Optional => Presence::Optional,
        }
    }

    pub(super) fn facts(
        &self,
        structure: &Structure,
        index: usize,
        role: Role,
        presence: &Presence,
        sensitive: bool,
    ) -> Vec<Fact> {
        let member = &structure.members[index];
        let mut facts = self.location(structure, index, role);
        if member.required {
            facts.push(Fact::Required);
        }
        if let Presence::Default(default) = presence
            && (*default == false || default.as_f64() == Some(0.0))
            && !member.required
            && !matches!(self.model[member.target].kind, Kind::Timestamp(_))
        {
            facts.push(Fact::Defaults);
        }
        if member.idempotency_token && role == Role::Input {
            facts.push(Fact::Token);
        }
        if sensitive || member.sensitive || self.is_sensitive(member.target) {
            facts.push(Fact::Sensitive);
        }
        if member.json_value {
            facts.push(Fact::JsonText);
        }
        if let Some(format) = member.timestamp_format.or_else(|| self.timestamp_format(member.target)) {
            facts.push(Fact::Timestamps(format));
        }
        if let Some(bounds) = self.bounds(member.target) {
            facts.push(Fact::Bounds(bounds));
        }
        facts
    }

    pub(super) fn location(&self, structure: &Structure, index: usize, role: Role) -> Vec<Fact> {
        let member = &structure.members[index];
        let wire = member.wire_name.clone();
        // Only what an operation takes and gives travels in other places than a JSON object.
        if role == Role::Nested {
            return if wire == member.name { Vec::new() } else { vec![Fact::Wire(wire)] };
        }
        if structure.payload == Some(index) {
            return match &self.model[member.target].kind {
                Kind::Structure(target) if !target.union && !target.document => vec![Fact::StructurePayload],
                _ => vec![Fact::Payload],
            };
        }
        match member.location {
            Location::Body if member.host_label => vec![Fact::Host(wire)],
            Location::Body if wire == member.name => Vec::new(),
            Location::Body => vec![Fact::Wire(wire)],
            Location::Uri => vec![Fact::Label(wire)],
            Location::Query => vec![Fact::Query(wire)],
            Location::Header => vec![Fact::Header(wire)],
            Location::Headers => vec![Fact::Headers(wire)],
            Location::StatusCode => vec![Fact::StatusCode],
        }
    }

    /// Whether a value, or anything in a list or map of it, must not be printed.
    pub(super) fn is_sensitive(&self, id: ShapeId) -> bool {
        let shape = &self.model[id];
        shape.sensitive
            || match &shape.kind {
                Kind::List(list) => self.is_sensitive(list.member),
                Kind::Map(map) => self.is_sensitive(map.key) || self.is_sensitive(map.value),
                _ => false,
            }
    }

    pub(super) fn timestamp_format(&self, id: ShapeId) -> Option<TimestampFormat> {
        match &self.model[id].kind {
            Kind::Timestamp(format) => *format,
            Kind::List(list) => self.timestamp_format(list.member),
            Kind::Map(map) => self.timestamp_format(map.value),
            _ => None,
        }
    }

    pub(super) fn bounds(&self, id: ShapeId) -> Option<BoundsPlan> {
        let length = |min: Option<i64>| min.and_then(|min| u64::try_from(min).ok()).filter(|min| *min > 0);
        let inner = |id| self.bounds(id).map(Box::new);
        let plan = match &self.model[id].kind {
            Kind::Integer(bounds) | Kind::Long(bounds) => {
                BoundsPlan { min: bounds.min.map(|min| min as f64), ..BoundsPlan::default() }
            }
            Kind::Float(bounds) | Kind::Double(bounds) => BoundsPlan { min: bounds.min, ..BoundsPlan::default() },
            Kind::String(string) => BoundsPlan { min_length: length(string.length.min), ..BoundsPlan::default() },
            Kind::Blob(blob) => BoundsPlan { min_length: length(blob.length.min), ..BoundsPlan::default() },
            Kind::List(list) => {
                BoundsPlan { min_length: length(list.length.min), items: inner(list.member), ..BoundsPlan::default() }
            }
            Kind::Map(map) => BoundsPlan {
                min_length: length(map.length.min),
                keys: inner(map.key),
                items: inner(map.value),
                ..BoundsPlan::default()
            },
            Kind::Structure(_) | Kind::Boolean | Kind::Timestamp(_) => BoundsPlan::default(),
        };
        Some(plan).filter(|plan| !plan.is_empty())
    }
}
