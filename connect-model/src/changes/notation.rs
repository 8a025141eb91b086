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
            (Some(old), Some(new)) => self.delta((old, new), &mut Vec::new()),
            (None, Some(new)) => Some(of_type(self.new, new, &mut Vec::new())).filter(|tree| !is_empty(tree)),
            (_, None) => None,
        }
    }

    fn delta(&mut self, pair: Pair, around: &mut Vec<ShapeId>) -> Option<Tree> {
        let (old, new) = pair;
        if !self.pairs.lead_to_additions(pair) || around.len() == DEEPEST || around.contains(&new) {
            return None;
        }
        around.push(new);
        let tree = match (&self.old[old].kind, &self.new[new].kind) {
            (Kind::Structure(old), Kind::Structure(new)) => self.structure(pair, old, new, around),
            (Kind::List(old), Kind::List(new)) => self.delta((old.member, new.member), around),
            (Kind::Map(old), Kind::Map(new)) => self.delta((old.value, new.value), around),
            (Kind::String(old), Kind::String(new)) => self.values(pair, old, new),
            _ => None,
        };
        around.pop();
        tree
    }

    fn structure(&mut self, pair: Pair, old: &Structure, new: &Structure, around: &mut Vec<ShapeId>) -> Option<Tree> {
        let mut entries = BTreeMap::new();
        let before: BTreeMap<&str, ShapeId> = old.members.iter().map(|member| (&*member.name, member.target)).collect();
        for member in &new.members {
            let tree = match before.get(&*member.name) {
                Some(target) => self.delta((*target, member.target), around),
                None => {
                    self.told.insert(pair);
                    Some(of_type(self.new, member.target, &mut Vec::new()))
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

fn is_empty(tree: &Tree) -> bool {
    matches!(tree, Tree::Dict(entries) if entries.is_empty())
}

/// The structure of a new type.
fn of_type(model: &Model, id: ShapeId, around: &mut Vec<ShapeId>) -> Tree {
    if around.len() == DEEPEST || around.contains(&id) {
        return Tree::Cut;
    }
    around.push(id);
    let tree = match &model[id].kind {
        Kind::Structure(structure) => {
            let members = structure.members.iter();
            Tree::Dict(members.map(|member| (member.name.clone(), of_type(model, member.target, around))).collect())
        }
        Kind::List(list) => Tree::List(Box::new(of_type(model, list.member, around))),
        Kind::Map(map) => {
            let key = match &model[map.key].kind {
                Kind::String(string) => text(string),
                kind => type_name(kind).to_owned(),
            };
            Tree::Dict(BTreeMap::from([(key, of_type(model, map.value, around))]))
        }
        Kind::String(string) => Tree::Type(text(string)),
        kind => Tree::Type(type_name(kind).to_owned()),
    };
    around.pop();
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
}
