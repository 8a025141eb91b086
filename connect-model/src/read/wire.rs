//! Members that have no place of their own in a request or a response: two of them with one name, a name that HTTP
//! does not allow, a header that is the client's.
//!
//! In a file that people edit each of these is an error. In one that AWS publishes it is a note, and the model does not
//! have the member: the one that stands first keeps the place. Only what headers share with a prefix stays.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::Shapes;
use super::shapes::members;
use crate::json::Node;
use crate::model::{Kind, Location, Member, Shape, ShapeId, Structure};
use crate::read::Dialect;
use crate::report::Report;

/// Headers that are set by the client or that concern its connection, whatever a member says.
const OF_THE_CLIENT: [&str; 18] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
];

/// Reports members without a place of their own, and leaves them out of the shapes.
pub(crate) fn check(root: Node<'_>, shapes: &mut Shapes<'_>, report: &mut Report<'_>) {
    let roles = Roles::find(root, shapes);
    let mut lost = Vec::new();
    for (id, node, shape) in shapes.iter() {
        let Some(structure) = shape.structure() else { continue };
        let mut of_shape: BTreeMap<usize, Lost> = BTreeMap::new();
        for role in roles.of(id) {
            for (index, found) in role.lost(structure, shapes) {
                of_shape.entry(index).or_insert(found);
            }
        }
        for (index, _, at) in members(structure, node) {
            if let Some(Lost { problem, stays }) = of_shape.get(&index) {
                let end = match report.dialect {
                    Dialect::Ours => "give it another `locationName`, or remove it",
                    Dialect::Published => stays.unwrap_or("it is left out"),
                };
                report.slip(at, format!("{problem}; {end}"));
            }
        }
        of_shape.retain(|_, found| report.dialect == Dialect::Ours || found.stays.is_none());
        lost.extend((!of_shape.is_empty()).then_some((id, of_shape)));
    }
    for (id, of_shape) in lost {
        if let Some(Shape { kind: Kind::Structure(structure), .. }) = shapes.get_mut(id) {
            leave_out(structure, |index| of_shape.contains_key(&index));
        }
    }
}

fn leave_out(structure: &mut Structure, lost: impl Fn(usize) -> bool) {
    let payload = structure.payload.filter(|payload| !lost(*payload));
    structure.payload = payload.map(|payload| payload - (0..payload).filter(|index| lost(*index)).count());
    let mut indices = 0..;
    structure.members.retain(|_| !indices.next().is_some_and(&lost));
}

/// Why a member has no place of its own.
struct Lost {
    /// The beginning of a sentence.
    problem: String,
    /// Its end where a published model keeps the member.
    stays: Option<&'static str>,
}

impl From<String> for Lost {
    fn from(problem: String) -> Self {
        Lost { problem, stays: None }
    }
}

/// What a structure is to operations, which decides where its members travel.
#[derive(Clone)]
enum Role<'d> {
    /// With the names of the query parameters that URIs set, and the operations whose URIs do.
    Input(HashMap<&'d str, &'d str>),
    /// An output or an error.
    Output,
    /// Part of something else: all of it is in JSON.
    Nested,
}

/// The roles of all structures. One can have several.
struct Roles<'d> {
    inputs: HashMap<ShapeId, HashMap<&'d str, &'d str>>,
    outputs: HashSet<ShapeId>,
    nested: HashSet<ShapeId>,
}

impl<'d> Roles<'d> {
    fn find(root: Node<'d>, shapes: &Shapes<'_>) -> Self {
        let mut roles = Roles { inputs: HashMap::new(), outputs: HashSet::new(), nested: HashSet::new() };
        let named = |reference: Option<Node<'_>>| shapes.id(reference?.text("shape")?);
        for (name, node) in root.get("operations").into_iter().flat_map(Node::entries) {
            if let Some(input) = named(node.get("input")) {
                let uri = node.get("http").and_then(|http| http.text("requestUri")).unwrap_or_default();
                let (_, query) = uri.split_once('?').unwrap_or_default();
                let keys = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
                roles.inputs.entry(input).or_default().extend(keys.map(|key| (key, name)));
            }
            let errors = node.get("errors").into_iter().flat_map(Node::items).map(Some);
            roles.outputs.extend(errors.chain([node.get("output")]).filter_map(named));
        }
        for (_, _, shape) in shapes.iter() {
            match &shape.kind {
                Kind::Structure(structure) => roles.nested.extend(structure.members.iter().map(|member| member.target)),
                Kind::List(list) => roles.nested.extend([list.member]),
                Kind::Map(map) => roles.nested.extend([map.value]),
                _ => {}
            }
        }
        roles
    }

    fn of(&self, id: ShapeId) -> impl Iterator<Item = Role<'d>> {
        let input = self.inputs.get(&id).map(|fixed| Role::Input(fixed.clone()));
        let output = self.outputs.contains(&id).then_some(Role::Output);
        let top = input.is_some() || output.is_some();
        let nested = (!top || self.nested.contains(&id)).then_some(Role::Nested);
        input.into_iter().chain(output).chain(nested)
    }
}

impl Role<'_> {
    /// The members that have no place of their own, by their index.
    fn lost(&self, structure: &Structure, shapes: &Shapes<'_>) -> Vec<(usize, Lost)> {
        let mut taken = Taken { role: self, names: HashMap::new(), prefixes: Vec::new() };
        let members = structure.members.iter().enumerate();
        // A payload has no name, but a member of a structure inside another is no payload.
        let named = members.filter(|(index, _)| matches!(self, Role::Nested) || structure.payload != Some(*index));
        let (prefixes, others): (Vec<_>, Vec<_>) =
            named.partition(|(_, member)| !matches!(self, Role::Nested) && member.location == Location::Headers);
        let all = prefixes.into_iter().chain(others);
        all.filter_map(|(index, member)| Some((index, taken.take(member, shapes).err()?))).collect()
    }
}

/// The places that members have so far, with the names of the members.
struct Taken<'r, 's> {
    role: &'r Role<'r>,
    names: HashMap<(&'static str, String), &'s str>,
    prefixes: Vec<(String, &'s str)>,
}

impl<'s> Taken<'_, 's> {
    fn take(&mut self, member: &'s Member, shapes: &Shapes<'_>) -> Result<(), Lost> {
        let wire = &member.wire_name;
        let location = if matches!(self.role, Role::Nested) { Location::Body } else { member.location };
        match location {
            Location::Body => self.name(member, "JSON key", wire.clone()),
            Location::Uri => self.name(member, "label of the URI", wire.clone()),
            Location::StatusCode => self.alone(member, "takes the HTTP status"),
            Location::Query if matches!(shapes.get(member.target), Some(Shape { kind: Kind::Map(_), .. })) => {
                self.alone(member, "takes all other query parameters")
            }
            Location::Query => self.query(member),
            Location::Header => self.header(member),
            Location::Headers => self.prefix(member),
        }
    }

    fn name(&mut self, member: &'s Member, what: &'static str, key: String) -> Result<(), Lost> {
        let (name, wire) = (&member.name, &member.wire_name);
        match self.first((what, key), name) {
            None => Ok(()),
            Some(other) => Err(format!("`{name}` has the {what} `{wire}`, which `{other}` has already").into()),
        }
    }

    /// A place that there is once, whatever the member is called.
    fn alone(&mut self, member: &'s Member, does: &'static str) -> Result<(), Lost> {
        match self.first((does, String::new()), &member.name) {
            None => Ok(()),
            Some(other) => Err(format!("`{}` {does}, as `{other}` already does", member.name).into()),
        }
    }

    /// The member that had the place before; without one, it is now this one's.
    fn first(&mut self, place: (&'static str, String), name: &'s str) -> Option<&'s str> {
        match self.names.entry(place) {
            Entry::Occupied(taken) => Some(taken.get()),
            Entry::Vacant(free) => {
                free.insert(name);
                None
            }
        }
    }

    fn query(&mut self, member: &'s Member) -> Result<(), Lost> {
        let (name, wire) = (&member.name, &member.wire_name);
        if wire.is_empty() {
            return Err(format!("`{name}` is a query parameter without a name").into());
        }
        if let Role::Input(fixed) = self.role
            && let Some(operation) = fixed.get(wire.as_str())
        {
            return Err(
                format!("`{name}` has the query parameter `{wire}`, which the URI of `{operation}` sets").into()
            );
        }
        self.name(member, "query parameter", wire.clone())
    }

    fn header(&mut self, member: &'s Member) -> Result<(), Lost> {
        let (name, wire) = (&member.name, &member.wire_name);
        let key = wire.to_ascii_lowercase();
        if wire.is_empty() || !is_token(wire) {
            return Err(no_header_name(name, wire).into());
        }
        if matches!(self.role, Role::Input(_)) && OF_THE_CLIENT.contains(&&*key) {
            return Err(format!("`{name}` has the header `{wire}`, which is the client's own").into());
        }
        if let Some((prefix, other)) = self.prefixes.iter().find(|(prefix, _)| key.starts_with(prefix)) {
            let problem = format!("`{name}` has the header `{wire}`, which `{other}` takes with its prefix `{prefix}`");
            return Err(Lost { problem, stays: Some("requests send this one, and responses fill both") });
        }
        self.name(member, "header", key)
    }

    fn prefix(&mut self, member: &'s Member) -> Result<(), Lost> {
        let (name, wire) = (&member.name, &member.wire_name);
        let key = wire.to_ascii_lowercase();
        if !is_token(wire) {
            return Err(no_header_name(name, wire).into());
        }
        if matches!(self.role, Role::Input(_))
            && (wire.is_empty() || wire.ends_with('-'))
            && let Some(header) = OF_THE_CLIENT.iter().find(|header| header.starts_with(&key))
        {
            let problem = format!(
                "`{name}` takes all headers with the prefix `{wire}`, also `{header}`, which is the client's own"
            );
            return Err(Lost { problem, stays: Some("what the client sets wins") });
        }
        let overlaps = |(prefix, _): &&(String, &str)| prefix.starts_with(&key) || key.starts_with(prefix);
        if let Some((prefix, other)) = self.prefixes.iter().find(overlaps) {
            let problem =
                format!("`{name}` takes the headers with the prefix `{wire}`, as `{other}` does with `{prefix}`");
            return Err(Lost { problem, stays: Some("responses fill both") });
        }
        self.prefixes.push((key, name));
        Ok(())
    }
}

fn no_header_name(name: &str, wire: &str) -> String {
    format!("`{name}` has the header `{wire}`, which is no name that HTTP allows: letters, digits and !#$%&'*+-.^_`|~")
}

/// Whether all characters are those of a token (RFC 9110, section 5.6.2).
fn is_token(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
