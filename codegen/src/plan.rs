//! What will be generated, with every decision made: emission has no questions left.

use std::collections::BTreeSet;
use std::iter;

use connect_model::{
    Acceptor, HostPart, Kind, Location, Member, Model, Operation, Retryable, ShapeId, Structure, TimestampFormat,
    Waiter, boxed_members,
};
use proc_macro2::Ident;

use crate::docs;
use crate::names;
use crate::types::{Type, Types};

/// A whole client.
pub(crate) struct Plan {
    pub(crate) service: Service,
    pub(crate) types: Vec<Item>,
    pub(crate) errors: Vec<StructurePlan>,
    pub(crate) operations: Vec<OperationPlan>,
    pub(crate) waiters: Vec<WaiterPlan>,
    /// Whether names of the model have letters that are not ASCII.
    pub(crate) foreign_letters: bool,
}

impl Plan {
    /// Whether any operation answers in pages.
    pub(crate) fn has_pages(&self) -> bool {
        self.operations.iter().any(|operation| operation.pagination.is_some())
    }
}

/// What the client is called and signs for.
pub(crate) struct Service {
    pub(crate) id: String,
    /// Full name, as Markdown.
    pub(crate) title: String,
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) signing_name: String,
    pub(crate) docs: Vec<String>,
}

/// A type of the `types` module.
pub(crate) enum Item {
    Structure(StructurePlan),
    Union(UnionPlan),
    Enumeration(EnumerationPlan),
}

impl Item {
    pub(crate) fn name(&self) -> &Ident {
        match self {
            Item::Structure(plan) => &plan.name,
            Item::Union(plan) => &plan.name,
            Item::Enumeration(plan) => &plan.name,
        }
    }
}

/// A structure, of whatever role.
pub(crate) struct StructurePlan {
    pub(crate) shape: String,
    pub(crate) name: Ident,
    pub(crate) builder: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) members: Vec<MemberPlan>,
}

/// What a builder does at the end.
pub(crate) enum Build {
    /// All members are optional.
    AsItIs,
    /// Members that were not set get their default.
    WithDefaults,
    /// It fails where a required member was not set.
    Fallible,
}

impl StructurePlan {
    pub(crate) fn build(&self) -> Build {
        let any = |wanted: fn(&Presence) -> bool| self.members.iter().any(|member| wanted(&member.presence));
        match () {
            () if any(|presence| matches!(presence, Presence::Required)) => Build::Fallible,
            () if any(|presence| matches!(presence, Presence::Default(_))) => Build::WithDefaults,
            () => Build::AsItIs,
        }
    }
}

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

/// One of several members.
pub(crate) struct UnionPlan {
    pub(crate) shape: String,
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) members: Vec<MemberPlan>,
}

/// A string with known values.
pub(crate) struct EnumerationPlan {
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) values: Vec<ValuePlan>,
}

/// A value of an enumeration.
pub(crate) struct ValuePlan {
    pub(crate) value: String,
    pub(crate) variant: Ident,
    /// What documentation shows in its place, where the value would be read as Markdown.
    pub(crate) shown: Option<String>,
}

/// An operation with its input, output and errors.
pub(crate) struct OperationPlan {
    /// API name.
    pub(crate) name: String,
    /// The same as code of Markdown.
    pub(crate) shown: String,
    /// The operation's own type, and the prefix of the error and the fluent builder.
    pub(crate) prefix: String,
    /// The same in words of the official crate: prefix of input, output and paginator.
    pub(crate) words: String,
    pub(crate) module: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) host_prefix: Option<String>,
    pub(crate) checksum: bool,
    pub(crate) gzip: bool,
    pub(crate) anonymous: bool,
    pub(crate) unsigned_payload: bool,
    pub(crate) input: StructurePlan,
    pub(crate) output: StructurePlan,
    pub(crate) errors: Vec<ErrorPlan>,
    pub(crate) pagination: Option<PaginationPlan>,
    /// Whether there is a waiter that calls it.
    pub(crate) waits: bool,
}

/// An error that an operation lists.
pub(crate) struct ErrorPlan {
    pub(crate) code: String,
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) retryable: Option<Retryable>,
}

/// How an operation continues.
pub(crate) struct PaginationPlan {
    /// Members of the input that take the tokens, joined by commas.
    pub(crate) input_token: String,
    /// Members of the output that lead to the tokens, joined by dots, and those of several tokens by commas.
    pub(crate) output_token: String,
    /// Members of the output that lead to what says whether there is another page, joined by dots.
    pub(crate) more: Option<String>,
    /// Member of the input that bounds a page.
    pub(crate) limit: Option<String>,
    /// What is walked through after `items`.
    pub(crate) items: Option<ItemsPlan>,
}

/// The results of a page.
pub(crate) struct ItemsPlan {
    /// Members of the output that lead to them, joined by dots.
    pub(crate) name: String,
    /// Fields of the output that lead to them.
    pub(crate) path: Vec<Ident>,
    /// The type of one result.
    pub(crate) ty: Type,
}

/// A state to wait for, and how to find out whether it is there.
pub(crate) struct WaiterPlan {
    pub(crate) name: Ident,
    pub(crate) module: Ident,
    /// The client's method.
    pub(crate) method: Ident,
    /// The first line of its documentation.
    pub(crate) about: Vec<String>,
    pub(crate) docs: Vec<String>,
    /// Seconds.
    pub(crate) delay: u32,
    pub(crate) operation: Ident,
    pub(crate) operation_module: Ident,
    pub(crate) builder: Ident,
    pub(crate) acceptors: Vec<Acceptor>,
}

/// Decides everything, for a model in which [`check`](crate::check()) finds no problem.
pub(crate) fn plan(model: &Model) -> Plan {
    let planner = Planner { model, boxed: boxed_members(model), types: Types::collect(model) };
    Plan {
        service: service(model),
        types: planner.items(),
        errors: planner.errors(),
        operations: model.operations.iter().map(|operation| planner.operation(operation)).collect(),
        waiters: planner.waiters(),
        foreign_letters: has_foreign_letters(model),
    }
}

/// Whether the names of the model have letters that are not ASCII.
fn has_foreign_letters(model: &Model) -> bool {
    let operations = model.operations.iter().map(|operation| &operation.name);
    let shapes = model.shapes.iter().flat_map(|shape| {
        let members = shape.structure().into_iter().flat_map(|structure| &structure.members);
        let values = match &shape.kind {
            Kind::String(string) => &*string.values,
            _ => &[],
        };
        iter::once(&shape.name).chain(members.map(|member| &member.name)).chain(values)
    });
    let mut names = operations.chain(shapes).chain(model.waiters.iter().map(|waiter| &waiter.name));
    names.any(|name| !name.is_ascii())
}

/// Whether the body of a request may be compressed.
pub(crate) fn accepts_gzip(operation: &Operation) -> bool {
    operation.request_compression.iter().any(|encoding| encoding == "gzip")
}

fn service(model: &Model) -> Service {
    let metadata = &model.metadata;
    Service {
        id: metadata.service_id.clone(),
        title: docs::title(metadata),
        api_version: metadata.api_version.clone(),
        endpoint_prefix: metadata.endpoint_prefix.clone(),
        signing_name: metadata.signing_name.clone(),
        docs: docs::lines(model.documentation.as_deref()),
    }
}

/// Which side of a call a structure is on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Input,
    Output,
    Nested,
    Error,
}

struct Planner<'a> {
    model: &'a Model,
    boxed: BTreeSet<(ShapeId, usize)>,
    types: Types,
}

impl<'a> Planner<'a> {
    fn items(&self) -> Vec<Item> {
        let ids: Vec<ShapeId> = self.types.nested().collect();
        let mut items: Vec<Item> = ids.into_iter().map(|id| self.item(id)).collect();
        items.sort_by_key(|item| item.name().to_string());
        items
    }

    fn item(&self, id: ShapeId) -> Item {
        let shape = &self.model[id];
        let name = self.types.name_of(id);
        match &shape.kind {
            Kind::Structure(structure) if structure.union => Item::Union(UnionPlan {
                shape: shape.name.clone(),
                name,
                docs: docs::shape(shape),
                members: self.union_members(id, structure),
            }),
            Kind::Structure(_) => Item::Structure(self.structure(id, name, Role::Nested)),
            kind => Item::Enumeration(EnumerationPlan { name, docs: docs::shape(shape), values: self.values(kind) }),
        }
    }

    fn values(&self, kind: &Kind) -> Vec<ValuePlan> {
        let Kind::String(string) = kind else { return Vec::new() };
        let value = |value: &String| ValuePlan {
            value: value.clone(),
            variant: names::variant(value),
            shown: docs::value(value),
        };
        let mut values: Vec<_> = string.values.iter().map(value).collect();
        values.sort_by_key(|value| value.variant.to_string());
        values
    }

    fn union_members(&self, id: ShapeId, structure: &'a Structure) -> Vec<MemberPlan> {
        let sensitive = self.model[id].sensitive;
        let mut members: Vec<MemberPlan> = (0..structure.members.len())
            .map(|index| self.member(id, structure, index, Role::Nested, sensitive))
            .collect();
        members.sort_by_key(|member| names::variant(&member.api_name).to_string());
        members
    }

    fn errors(&self) -> Vec<StructurePlan> {
        let ids: Vec<ShapeId> = self.types.errors().collect();
        let mut errors: Vec<_> =
            ids.into_iter().map(|id| self.structure(id, self.types.name_of(id), Role::Error)).collect();
        errors.sort_by_key(|error| error.name.to_string());
        errors
    }

    fn structure(&self, id: ShapeId, name: Ident, role: Role) -> StructurePlan {
        let shape = &self.model[id];
        let mut plan = StructurePlan {
            shape: shape.name.clone(),
            builder: names::ident(&format!("{name}Builder")),
            name,
            docs: docs::shape(shape),
            members: Vec::new(),
        };
        let Kind::Structure(structure) = &shape.kind else { return plan };
        for index in 0..structure.members.len() {
            let member = self.member(id, structure, index, role, shape.sensitive);
            plan.members.push(member);
        }
        if role == Role::Error && !plan.members.iter().any(|member| member.names.field == "message") {
            plan.members.push(error_message());
        }
        plan
    }

    fn member(&self, id: ShapeId, structure: &'a Structure, index: usize, role: Role, sensitive: bool) -> MemberPlan {
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

    fn presence(&self, member: &Member, role: Role) -> Presence {
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

    fn facts(
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

    fn location(&self, structure: &Structure, index: usize, role: Role) -> Vec<Fact> {
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
    fn is_sensitive(&self, id: ShapeId) -> bool {
        let shape = &self.model[id];
        shape.sensitive
            || match &shape.kind {
                Kind::List(list) => self.is_sensitive(list.member),
                Kind::Map(map) => self.is_sensitive(map.key) || self.is_sensitive(map.value),
                _ => false,
            }
    }

    fn timestamp_format(&self, id: ShapeId) -> Option<TimestampFormat> {
        match &self.model[id].kind {
            Kind::Timestamp(format) => *format,
            Kind::List(list) => self.timestamp_format(list.member),
            Kind::Map(map) => self.timestamp_format(map.value),
            _ => None,
        }
    }

    fn bounds(&self, id: ShapeId) -> Option<BoundsPlan> {
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

    fn operation(&self, operation: &'a Operation) -> OperationPlan {
        let words = names::type_name(&operation.name);
        OperationPlan {
            module: names::module(&operation.name),
            docs: docs::operation(self.model, operation),
            method: operation.method.clone(),
            uri: operation.uri.source.clone(),
            host_prefix: operation.host_prefix.as_ref().map(|prefix| self.host_prefix(operation, &prefix.parts)),
            checksum: operation.checksum_required,
            gzip: accepts_gzip(operation),
            anonymous: operation.anonymous,
            unsigned_payload: operation.unsigned_payload,
            input: self.top_level(operation.input, &format!("{words}Input"), &operation.name, Role::Input),
            output: self.top_level(operation.output, &format!("{words}Output"), &operation.name, Role::Output),
            errors: self.operation_errors(operation),
            pagination: self.pagination(operation),
            waits: self
                .model
                .waiters
                .iter()
                .any(|waiter| self.model.operations[waiter.operation].name == operation.name),
            prefix: names::operation_type(&operation.name),
            shown: docs::code(&operation.name),
            name: operation.name.clone(),
            words,
        }
    }

    fn host_prefix(&self, operation: &Operation, parts: &[HostPart]) -> String {
        let input = operation.input.and_then(|id| self.model.structure(id));
        let label =
            |index: &usize| input.and_then(|input| input.members.get(*index)).map_or("", |m| m.wire_name.as_str());
        let text = |part: &HostPart| match part {
            HostPart::Literal(text) => text.clone(),
            HostPart::Label(index) => format!("{{{}}}", label(index)),
        };
        parts.iter().map(text).collect()
    }

    fn top_level(&self, id: Option<ShapeId>, name: &str, operation: &str, role: Role) -> StructurePlan {
        let ident = names::ident(name);
        let what = if role == Role::Input { "Parameters" } else { "Result" };
        let about = format!("{what} of {}.", docs::code(operation));
        match id {
            Some(id) => {
                StructurePlan { docs: docs::shape_or(&self.model[id], about), ..self.structure(id, ident, role) }
            }
            None => StructurePlan {
                shape: name.to_owned(),
                builder: names::ident(&format!("{name}Builder")),
                name: ident,
                docs: vec![about],
                members: Vec::new(),
            },
        }
    }

    fn operation_errors(&self, operation: &Operation) -> Vec<ErrorPlan> {
        let mut errors: Vec<ErrorPlan> = Vec::new();
        for listed in &operation.errors {
            let shape = &self.model[listed.shape];
            let Some(structure) = shape.structure() else { continue };
            let error_trait = structure.error.clone().unwrap_or_default();
            errors.push(ErrorPlan {
                code: if error_trait.code.is_empty() { shape.name.clone() } else { error_trait.code },
                name: self.types.name_of(listed.shape),
                docs: docs::shape(shape),
                retryable: listed.retryable.or(error_trait.retryable),
            });
        }
        errors.sort_by_key(|error| error.name.to_string());
        errors.dedup_by(|a, b| a.name == b.name);
        errors
    }

    fn pagination(&self, operation: &Operation) -> Option<PaginationPlan> {
        let pagination = operation.pagination.as_ref()?;
        let fields = |path: &[String]| path.iter().map(|name| names::field(name).field).collect();
        let items = pagination.result_key.first().and_then(|path| {
            let target = self.follow(operation.output?, path)?;
            match &self.model[target].kind {
                Kind::List(list) if !list.sparse => {
                    let ty = self.types.of(self.model, list.member);
                    Some(ItemsPlan { name: path.join("."), path: fields(path), ty })
                }
                _ => None,
            }
        });
        let output_token = pagination.output_token.iter().map(|path| path.join("."));
        Some(PaginationPlan {
            input_token: pagination.input_token.join(","),
            output_token: output_token.collect::<Vec<_>>().join(","),
            more: pagination.more_results.as_ref().map(|path| path.join(".")),
            limit: pagination.limit_key.clone(),
            items,
        })
    }

    fn waiters(&self) -> Vec<WaiterPlan> {
        let plan = |waiter: &Waiter| {
            let operation = &self.model.operations[waiter.operation];
            WaiterPlan {
                name: names::ident(&names::type_name(&waiter.name)),
                module: names::module(&waiter.name),
                method: names::wait_method(&waiter.name),
                about: docs::waiter_in_short(waiter),
                docs: docs::waiter(waiter, operation),
                delay: waiter.delay,
                operation: names::ident(&names::operation_type(&operation.name)),
                operation_module: names::module(&operation.name),
                builder: names::ident(&format!("{}Builder", names::type_name(&operation.name))),
                acceptors: waiter.acceptors.clone(),
            }
        };
        self.model.waiters.iter().map(plan).collect()
    }

    /// The shape at the end of a path of members.
    fn follow(&self, from: ShapeId, path: &[String]) -> Option<ShapeId> {
        path.iter().try_fold(from, |id, name| Some(self.model.structure(id)?.member(name)?.target))
    }
}

/// Every error has a message, even where the model has no member for it.
fn error_message() -> MemberPlan {
    MemberPlan {
        api_name: "message".to_owned(),
        names: names::field("message"),
        docs: vec!["What the service says about it.".to_owned()],
        ty: Type::Text,
        boxed: false,
        presence: Presence::Optional,
        facts: Vec::new(),
    }
}
