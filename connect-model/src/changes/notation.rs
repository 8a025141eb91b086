//! What is new in a request or a response, as AWS's change notices write it: nested dictionaries of additions.
//!
//! A new member stands with the structure of its type, new values of an enumeration as a set. Lists and maps are
//! passed through to what they hold. A shape inside itself is cut: left out among changes, `()` among new types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::pairs::{Pair, Pairs};
use crate::model::{Kind, Model, ShapeId, StringShape, Structure};

/// Deeper nesting than this is cut like a shape inside itself, so that no model can exhaust the stack.
const DEEPEST: usize = 200;

/// A dictionary has no more entries than this, since types that hold each other twice double it with each level; what
/// follows is cut like a shape inside itself.
const MOST: usize = 100_000;

/// A value of the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    /// A type by its name, or all values of a new enumeration.
    Type(String),
    /// New values of an enumeration that there was, in alphabetical order.
    Values(BTreeSet<String>),
    /// Members, or the key and the value of a map.
    Dict(BTreeMap<String, Tree>),
    List(Box<Tree>),
    /// A shape inside itself.
    Cut,
}

impl Tree {
    pub(super) fn json(&self) -> Value {
        match self {
            Tree::Type(text) => text.as_str().into(),
            Tree::Values(values) => values.iter().map(String::as_str).collect(),
            Tree::Dict(entries) => entries.iter().map(|(key, value)| (key.clone(), value.json())).collect(),
            Tree::List(item) => Value::Array(vec![item.json()]),
            Tree::Cut => Value::Array(Vec::new()),
        }
    }
}

/// Writes the additions of two models, and notes which shapes they were found in.
pub(super) struct Notation<'m> {
    pub(super) old: &'m Model,
    pub(super) new: &'m Model,
    pub(super) pairs: &'m Pairs,
    /// Pairs whose own additions stand in some dictionary.
    pub(super) told: BTreeSet<Pair>,
}

impl Notation<'_> {
    /// The additions of what an operation takes or gives; `None` where there are none.
    pub(super) fn top_level(&mut self, old: Option<ShapeId>, new: Option<ShapeId>) -> Option<Tree> {
        match (old, new) {
            (Some(old), Some(new)) => self.delta((old, new), &mut Walk::new()),
            (None, Some(new)) => Some(of_type(self.new, new, &mut Walk::new())).filter(|tree| !is_empty(tree)),
            (_, None) => None,
        }
    }

    fn delta(&mut self, pair: Pair, walk: &mut Walk) -> Option<Tree> {
        let (old, new) = pair;
        if !self.pairs.lead_to_additions(pair) || !walk.enter(new) {
            return None;
        }
        let tree = match (&self.old[old].kind, &self.new[new].kind) {
            (Kind::Structure(old), Kind::Structure(new)) => self.structure(pair, old, new, walk),
            (Kind::List(old), Kind::List(new)) => self.delta((old.member, new.member), walk),
            (Kind::Map(old), Kind::Map(new)) => self.delta((old.value, new.value), walk),
            (Kind::String(old), Kind::String(new)) => self.values(pair, old, new),
            _ => None,
        };
        walk.leave();
        tree
    }

    fn structure(&mut self, pair: Pair, old: &Structure, new: &Structure, walk: &mut Walk) -> Option<Tree> {
        let mut entries = BTreeMap::new();
        let before: BTreeMap<&str, ShapeId> = old.members.iter().map(|member| (&*member.name, member.target)).collect();
        for member in &new.members {
            let tree = match before.get(&*member.name) {
                Some(target) => self.delta((*target, member.target), walk),
                None => {
                    self.told.insert(pair);
                    Some(walk.apart(|walk| of_type(self.new, member.target, walk)))
                }
            };
            entries.extend(tree.map(|tree| (member.name.clone(), tree)));
        }
        (!entries.is_empty()).then_some(Tree::Dict(entries))
    }

    fn values(&mut self, pair: Pair, old: &StringShape, new: &StringShape) -> Option<Tree> {
        let before: BTreeSet<&String> = old.values.iter().collect();
        let added: BTreeSet<String> = new.values.iter().filter(|value| !before.contains(value)).cloned().collect();
        self.told.insert(pair);
        (!added.is_empty()).then_some(Tree::Values(added))
    }
}

/// Where a walk through types is, and how far it may still go.
struct Walk {
    around: Vec<ShapeId>,
    left: usize,
}

impl Walk {
    fn new() -> Self {
        Walk { around: Vec::new(), left: MOST }
    }

    /// Goes into a shape, unless it is cut.
    fn enter(&mut self, id: ShapeId) -> bool {
        if self.left == 0 || self.around.len() == DEEPEST || self.around.contains(&id) {
            return false;
        }
        self.left -= 1;
        self.around.push(id);
        true
    }

    fn leave(&mut self) {
        self.around.pop();
    }

    /// A new type is cut inside itself alone, whatever it stands in.
    fn apart(&mut self, walk: impl FnOnce(&mut Self) -> Tree) -> Tree {
        let around = std::mem::take(&mut self.around);
        let tree = walk(self);
        self.around = around;
        tree
    }
}

fn is_empty(tree: &Tree) -> bool {
    matches!(tree, Tree::Dict(entries) if entries.is_empty())
}

/// The structure of a new type.
fn of_type(model: &Model, id: ShapeId, walk: &mut Walk) -> Tree {
    if !walk.enter(id) {
        return Tree::Cut;
    }
    let tree = match &model[id].kind {
        Kind::Structure(structure) => {
            let members = structure.members.iter();
            Tree::Dict(members.map(|member| (member.name.clone(), of_type(model, member.target, walk))).collect())
        }
        Kind::List(list) => Tree::List(Box::new(of_type(model, list.member, walk))),
        Kind::Map(map) => {
            let key = match &model[map.key].kind {
                Kind::String(string) => text(string),
                kind => type_name(kind).to_owned(),
            };
            Tree::Dict(BTreeMap::from([(key, of_type(model, map.value, walk))]))
        }
        Kind::String(string) => Tree::Type(text(string)),
        kind => Tree::Type(type_name(kind).to_owned()),
    };
    walk.leave();
    tree
}

fn text(string: &StringShape) -> String {
    if string.values.is_empty() { "string".to_owned() } else { string.values.join(" | ") }
}

/// What the layout calls a type.
pub(super) fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Structure(_) => "structure",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
        Kind::String(_) => "string",
        Kind::Integer(_) => "integer",
        Kind::Long(_) => "long",
        Kind::Float(_) => "float",
        Kind::Double(_) => "double",
        Kind::Boolean => "boolean",
        Kind::Timestamp(_) => "timestamp",
        Kind::Blob(_) => "blob",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::changes::Changes;
    use crate::read::{Dialect, read};

    /// A model with the operation `Do`, whose request has the members of `In`.
    fn model(shapes: &str) -> String {
        format!(
            r#"{{"metadata": {{"protocol": "rest-json", "serviceFullName": "Things"}},
            "operations": {{"Do": {{"http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "In"}}}}}},
            "shapes": {{"Text": {{"type": "string"}}, {shapes}}}}}"#
        )
    }

    fn text(old: &str, new: &str) -> String {
        let read = |shapes| read(model(shapes).as_bytes(), Dialect::Published).expect("it is a model");
        Changes::between(&read(old), &read(new)).to_string()
    }

    /// The request is that of UpdateContactRoutingData in the notice of 2024-08-09, which new members had.
    #[test]
    fn a_new_type_shows_its_structure_and_is_cut_inside_itself() {
        let new = r#"
            "In": {"type": "structure", "members": {"RoutingCriteria": {"shape": "RoutingCriteria"}}},
            "RoutingCriteria": {"type": "structure", "members": {"Steps": {"shape": "Steps"}}},
            "Steps": {"type": "list", "member": {"shape": "Step"}},
            "Step": {"type": "structure", "members": {"Expiry": {"shape": "Expiry"}, "Expression": {"shape": "Expression"}}},
            "Expiry": {"type": "structure", "members": {"DurationInSeconds": {"shape": "Number"}}},
            "Number": {"type": "integer"}, "Level": {"type": "float"},
            "Expression": {"type": "structure", "members": {"AttributeCondition": {"shape": "Condition"},
                "AndExpression": {"shape": "Expressions"}, "OrExpression": {"shape": "Expressions"}}},
            "Expressions": {"type": "list", "member": {"shape": "Expression"}},
            "Condition": {"type": "structure", "members": {"Name": {"shape": "Text"}, "Value": {"shape": "Text"},
                "ProficiencyLevel": {"shape": "Level"}, "MatchCriteria": {"shape": "Match"},
                "ComparisonOperator": {"shape": "Text"}}},
            "Match": {"type": "structure", "members": {"AgentsCriteria": {"shape": "Agents"}}},
            "Agents": {"type": "structure", "members": {"AgentIds": {"shape": "Ids"}}},
            "Ids": {"type": "list", "member": {"shape": "Text"}}"#;
        let expected = "\
Things - 1 updated api methods

Do (updated)
Changes (request)
{'RoutingCriteria': {'Steps': [{'Expiry': {'DurationInSeconds': 'integer'},
                                'Expression': {'AndExpression': [()],
                                               'AttributeCondition': {'ComparisonOperator': 'string',
                                                                      'MatchCriteria': {'AgentsCriteria': {'AgentIds': ['string']}},
                                                                      'Name': 'string',
                                                                      'ProficiencyLevel': 'float',
                                                                      'Value': 'string'},
                                               'OrExpression': [()]}}]}}

On the wire: compatible. In source: minor.
";
        assert_eq!(text(r#""In": {"type": "structure", "members": {}}"#, new), expected);
    }

    /// The request is that of CreateRoutingProfile in the notice of 2023-04-10.
    #[test]
    fn a_new_enumeration_shows_its_values_in_the_order_of_the_model() {
        let old = r#"
            "In": {"type": "structure", "members": {"MediaConcurrencies": {"shape": "Media"}}},
            "Media": {"type": "list", "member": {"shape": "Concurrency"}},
            "Concurrency": {"type": "structure", "members": {}}"#;
        let new = r#"
            "In": {"type": "structure", "members": {"MediaConcurrencies": {"shape": "Media"}}},
            "Media": {"type": "list", "member": {"shape": "Concurrency"}},
            "Concurrency": {"type": "structure", "members": {"CrossChannelBehavior": {"shape": "Behavior"}}},
            "Behavior": {"type": "structure", "members": {"BehaviorType": {"shape": "Kind"}}},
            "Kind": {"type": "string", "enum": ["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"]}"#;
        let expected = "\
{'MediaConcurrencies': {'CrossChannelBehavior': {'BehaviorType': 'ROUTE_CURRENT_CHANNEL_ONLY '
                                                                 '| '
                                                                 'ROUTE_ANY_CHANNEL'}}}
";
        assert!(text(old, new).contains(expected), "{}", text(old, new));
    }

    /// A member that is added to a recursive shape stands where the shape is met first, and not again inside it.
    #[test]
    fn a_changed_type_is_left_out_inside_itself() {
        let shapes = |member: &str| {
            format!(
                r#""In": {{"type": "structure", "members": {{"Tree": {{"shape": "Tree"}}}}}},
                "Tree": {{"type": "structure", "members": {{"Children": {{"shape": "Trees"}}{member}}}}},
                "Trees": {{"type": "map", "key": {{"shape": "Text"}}, "value": {{"shape": "Tree"}}}}"#
            )
        };
        let found = text(&shapes(""), &shapes(r#", "Name": {"shape": "Text"}"#));
        assert!(found.contains("\n{'Tree': {'Name': 'string'}}\n"), "{found}");
    }

    /// The keys of maps are the one place of a request that the notation passes over.
    #[test]
    fn what_the_notation_passes_over_is_told_below_it() {
        let shapes = |values: &str| {
            format!(
                r#""In": {{"type": "structure", "members": {{"Tags": {{"shape": "Tags"}}}}}},
                "Tags": {{"type": "map", "key": {{"shape": "Key"}}, "value": {{"shape": "Text"}}}},
                "Key": {{"type": "string", "enum": [{values}]}}"#
            )
        };
        let expected = "\
Things - no new or updated api methods

Also changed:
Key: enum value added, B [wire: compatible, source: minor]

On the wire: compatible. In source: minor.
";
        assert_eq!(text(&shapes(r#""A""#), &shapes(r#""A", "B""#)), expected);
    }

    /// Thirty types that hold the next one twice have 2^30 entries; only what was added to the last of them is little.
    fn doubling(end: &str) -> String {
        let level = |n: usize| {
            let members = format!(r#"{{"L": {{"shape": "S{0}"}}, "R": {{"shape": "S{0}"}}}}"#, n + 1);
            format!(r#""S{n}": {{"type": "structure", "members": {members}}}, "#)
        };
        (0..30).map(level).collect::<String>() + &format!(r#""S30": {{"type": "structure", "members": {{{end}}}}}"#)
    }

    /// Dictionaries, types and sets; not what is cut.
    fn entries(value: &Value) -> usize {
        match value {
            Value::Object(entries) => 1 + entries.values().map(self::entries).sum::<usize>(),
            Value::Array(items) if items.is_empty() => 0,
            _ => 1,
        }
    }

    fn request(old: &str, new: &str) -> (Value, usize) {
        let read = |shapes| read(model(shapes).as_bytes(), Dialect::Published).expect("it is a model");
        let changes = Changes::between(&read(old), &read(new));
        (changes.json()["updated"]["Do"]["request"].clone(), changes.others().count())
    }

    #[test]
    fn types_that_double_at_each_level_are_cut() {
        let with =
            |member: &str, rest: &str| format!(r#""In": {{"type": "structure", "members": {{{member}}}}}, {rest}"#);
        let (top, text) = (r#""S": {"shape": "S0"}"#, r#""Text": {"shape": "Text"}"#);
        // A new type: with its outermost dictionary, which is walked too.
        let (found, others) = request(&with("", &doubling(text)), &with(top, &doubling(text)));
        assert_eq!((entries(&found), others), (super::MOST, 0));
        // What is new in an old type: half of its last entries are left, and all that holds them.
        let (found, others) = request(&with(top, &doubling("")), &with(top, &doubling(text)));
        assert!((super::MOST / 2..=super::MOST).contains(&entries(&found)), "{}", entries(&found));
        assert_eq!(others, 0);
    }
}
