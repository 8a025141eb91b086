//! All shapes, with every reference turned into an index.

use std::collections::{HashMap, HashSet};

use super::{bounds, structures, text};
use crate::json::Node;
use crate::model::{
    Blob, Deprecated, Kind, List, Map, Member, Shape, ShapeId, StringShape, Structure, TimestampFormat,
};
use crate::nearest::did_you_mean;
use crate::report::Report;

/// Stands for a shape that is not there. It has been reported; checks pass over it.
const UNKNOWN: ShapeId = ShapeId(u32::MAX);

/// The shapes of a file, those that could not be read being holes.
pub(crate) struct Shapes<'d> {
    nodes: Vec<Node<'d>>,
    ids: HashMap<&'d str, ShapeId>,
    list: Vec<Option<Shape>>,
}

impl<'d> Shapes<'d> {
    pub(crate) fn read(root: Node<'d>, report: &mut Report<'_>) -> Self {
        let mut named: Vec<_> = root.get("shapes").map(|node| node.entries().collect()).unwrap_or_default();
        named.sort_by_key(|(name, _)| *name);
        named.dedup_by_key(|(name, _)| *name);
        let ids = named.iter().enumerate().map(|(index, (name, _))| (*name, ShapeId(index as u32))).collect();
        let nodes: Vec<_> = named.into_iter().map(|(_, node)| node).collect();
        let mut shapes = Shapes { list: Vec::with_capacity(nodes.len()), nodes, ids };
        for index in 0..shapes.nodes.len() {
            let shape = shapes.read_shape(shapes.nodes[index], report);
            shapes.list.push(shape);
        }
        shapes
    }

    /// The shape, unless it is one of those that have been reported.
    pub(crate) fn get(&self, id: ShapeId) -> Option<&Shape> {
        self.list.get(id.0 as usize)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: ShapeId) -> Option<&mut Shape> {
        self.list.get_mut(id.0 as usize)?.as_mut()
    }

    /// Shapes with their places in the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (ShapeId, Node<'d>, &Shape)> {
        let numbered = self.list.iter().zip(&self.nodes).enumerate();
        numbered.filter_map(|(index, (shape, node))| Some((ShapeId(index as u32), *node, shape.as_ref()?)))
    }

    /// Where the shape stands in the file.
    pub(crate) fn node(&self, id: ShapeId) -> Option<Node<'d>> {
        self.nodes.get(id.0 as usize).copied()
    }

    /// The place of the shape of that name.
    pub(crate) fn id(&self, name: &str) -> Option<ShapeId> {
        self.ids.get(name).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// All of them. Holes keep their places and names.
    pub(crate) fn into_list(self) -> Vec<Shape> {
        let named = self.list.into_iter().zip(self.nodes);
        let hole = |node: Node<'_>| Shape { name: node.key().unwrap_or_default().to_owned(), ..Shape::MISSING };
        named.map(|(shape, node)| shape.unwrap_or_else(|| hole(node))).collect()
    }

    /// The shape that a reference (`{"shape": "Name"}`) names.
    pub(crate) fn target(&self, reference: Node<'_>, report: &mut Report<'_>) -> ShapeId {
        let Some(node) = reference.get("shape") else {
            return UNKNOWN;
        };
        let Some(name) = node.as_str() else {
            return UNKNOWN;
        };
        self.ids.get(name).copied().unwrap_or_else(|| {
            let hint = did_you_mean(name, self.ids.keys().copied(), "add it to `shapes`");
            report.error(node, format!("there is no shape `{name}`{hint}"));
            UNKNOWN
        })
    }

    fn target_under(&self, node: Node<'_>, key: &str, report: &mut Report<'_>) -> ShapeId {
        node.get(key).map_or(UNKNOWN, |reference| self.target(reference, report))
    }

    fn read_shape(&self, node: Node<'d>, report: &mut Report<'_>) -> Option<Shape> {
        let kind = match node.text("type")? {
            "structure" => Kind::Structure(structures::read(node, self, report)),
            "list" => Kind::List(self.read_list(node, report)),
            "map" => Kind::Map(self.read_map(node, report)),
            "string" => Kind::String(read_string(node, report)),
            "integer" => Kind::Integer(bounds::whole(node, report)),
            "long" => Kind::Long(bounds::whole(node, report)),
            "float" => Kind::Float(bounds::real(node, report)),
            "double" => Kind::Double(bounds::real(node, report)),
            "boolean" => Kind::Boolean,
            "timestamp" => Kind::Timestamp(timestamp_format(node)),
            "blob" => Kind::Blob(Blob { streaming: node.flag("streaming"), length: bounds::length(node, report) }),
            _ => return None,
        };
        Some(Shape {
            name: node.key().unwrap_or_default().to_owned(),
            documentation: text(node, "documentation"),
            sensitive: node.flag("sensitive") || holds_secrets(node),
            boxed: node.flag("box") || node.flag("boxed"),
            default: node.get("default").map(Node::to_json),
            deprecated: deprecated(node),
            kind,
        })
    }

    fn read_list(&self, node: Node<'_>, report: &mut Report<'_>) -> List {
        List {
            member: self.target_under(node, "member", report),
            member_name: node.get("member").and_then(|member| text(member, "locationName")),
            sparse: node.flag("sparse"),
            length: bounds::length(node, report),
        }
    }

    fn read_map(&self, node: Node<'_>, report: &mut Report<'_>) -> Map {
        Map {
            key: self.target_under(node, "key", report),
            value: self.target_under(node, "value", report),
            sparse: node.flag("sparse"),
            length: bounds::length(node, report),
        }
    }
}

/// Whether a list or a map says of what it holds that it is secret.
fn holds_secrets(node: Node<'_>) -> bool {
    ["member", "key", "value"].iter().any(|part| node.get(part).is_some_and(|part| part.flag("sensitive")))
}

/// Members with their places in the file; `node` is the place of their structure.
pub(crate) fn members<'s, 'd>(
    structure: &'s Structure,
    node: Node<'d>,
) -> impl Iterator<Item = (usize, &'s Member, Node<'d>)> {
    // Both are in the file's order, but members without a place on the wire have been left out of the structure.
    let mut members = structure.members.iter().enumerate().peekable();
    let nodes = node.get("members").into_iter().flat_map(Node::entries);
    nodes.filter_map(move |(name, node)| {
        let (index, member) = members.next_if(|(_, member)| member.name == name)?;
        Some((index, member, node))
    })
}

fn read_string(node: Node<'_>, report: &mut Report<'_>) -> StringShape {
    let mut values = Vec::new();
    let mut seen = HashSet::new();
    for (value, at) in node.texts("enum") {
        if seen.insert(value) {
            values.push(value.to_owned());
        } else {
            report.error(at, format!("the enum has the value `{value}` twice; remove one"));
        }
    }
    if let Some(at) = node.get("enum").filter(|at| at.is_array() && at.items().next().is_none()) {
        report.error(at, "the enum has no values; add some, or remove `enum` for plain text");
    }
    StringShape { values, length: bounds::length(node, report), pattern: text(node, "pattern") }
}

/// The mark of what should no longer be used, which shapes, members and operations share.
pub(crate) fn deprecated(node: Node<'_>) -> Option<Deprecated> {
    node.flag("deprecated")
        .then(|| Deprecated { message: text(node, "deprecatedMessage"), since: text(node, "deprecatedSince") })
}

/// The format that a shape or a member asks for.
pub(crate) fn timestamp_format(node: Node<'_>) -> Option<TimestampFormat> {
    match node.text("timestampFormat")? {
        "iso8601" => Some(TimestampFormat::DateTime),
        "rfc822" => Some(TimestampFormat::HttpDate),
        "unixTimestamp" => Some(TimestampFormat::EpochSeconds),
        _ => None,
    }
}
