//! The `pagination` key: how operations continue where the last answer ended.

use super::Shapes;
use super::operations::{Found, kind_name};
use super::positions::member_of;
use crate::json::Node;
use crate::model::{Kind, Pagination, Shape, ShapeId, Structure};
use crate::nearest::did_you_mean;
use crate::report::Report;

/// Reads all entries into the operations they belong to.
pub(crate) fn read(root: Node<'_>, operations: &mut [Found<'_>], shapes: &Shapes<'_>, report: &mut Report<'_>) {
    for (name, node) in root.get("pagination").into_iter().flat_map(Node::entries) {
        match find(operations, name) {
            Ok(index) => {
                let operation = &mut operations[index].operation;
                let entry = Entry { node, shapes, input: operation.input, output: operation.output };
                operation.pagination = Some(entry.read(report));
            }
            Err(hint) => report.error(node, format!("there is no operation `{name}` to paginate{hint}")),
        }
    }
}

/// The index of an operation, or the end of a sentence that says there is none.
pub(crate) fn find(operations: &[Found<'_>], name: &str) -> Result<usize, String> {
    let found = operations.binary_search_by(|found| found.operation.name.as_str().cmp(name));
    found.map_err(|_| {
        let names = operations.iter().map(|found| found.operation.name.as_str());
        did_you_mean(name, names, "remove the entry or add the operation")
    })
}

/// One entry with the shapes that its paths start from.
struct Entry<'s, 'd> {
    node: Node<'d>,
    shapes: &'s Shapes<'s>,
    input: Option<ShapeId>,
    output: Option<ShapeId>,
}

impl Entry<'_, '_> {
    fn read(&self, report: &mut Report<'_>) -> Pagination {
        let pagination = Pagination {
            input_token: self.texts("input_token").into_iter().filter_map(|at| self.input_member(at, report)).collect(),
            output_token: self.output_paths("output_token", report),
            limit_key: self.node.get("limit_key").and_then(|at| self.input_member(at, report)),
            result_key: self.output_paths("result_key", report),
            more_results: self.output_paths("more_results", report).into_iter().next(),
            non_aggregate_keys: self.output_paths("non_aggregate_keys", report),
        };
        self.check_tokens(report);
        self.check_more_results(pagination.more_results.as_deref(), report);
        pagination
    }

    /// The strings under a key, which holds one or a list of them.
    fn texts(&self, key: &str) -> Vec<Node<'_>> {
        let Some(node) = self.node.get(key) else {
            return Vec::new();
        };
        if node.is_array() { node.items().collect() } else { vec![node] }
    }

    fn input_member(&self, at: Node<'_>, report: &mut Report<'_>) -> Option<String> {
        let name = at.as_str()?;
        match self.top(self.input) {
            Top::Broken => {}
            Top::None => report.error(at, format!("`{name}` cannot be a member of the input: the operation has none")),
            Top::Structure(shape, structure) if structure.member(name).is_none() => {
                let hint = unknown_member(name, structure);
                report.error(at, format!("the input `{}` has no member `{name}`{hint}", shape.name));
            }
            Top::Structure(..) => return Some(name.to_owned()),
        }
        None
    }

    fn output_paths(&self, key: &str, report: &mut Report<'_>) -> Vec<Vec<String>> {
        self.texts(key).into_iter().filter_map(|at| self.output_path(at, report)).collect()
    }

    fn output_path(&self, at: Node<'_>, report: &mut Report<'_>) -> Option<Vec<String>> {
        let path = at.as_str()?;
        let mut shape = match self.top(self.output) {
            Top::Structure(shape, _) => shape,
            Top::Broken => return None,
            Top::None => {
                report.error(at, format!("`{path}` cannot be a member of the output: the operation has none"));
                return None;
            }
        };
        let names: Vec<&str> = path.split('.').collect();
        for (index, name) in names.iter().enumerate() {
            let Some(member) = member_of(shape, name) else {
                report.error(at, no_such_step(path, name, shape));
                return None;
            };
            shape = match self.shapes.get(member.target) {
                Some(shape) => shape,
                None if index + 1 == names.len() => break,
                None => return None,
            };
        }
        Some(names.into_iter().map(str::to_owned).collect())
    }

    fn top(&self, id: Option<ShapeId>) -> Top<'_> {
        let Some(id) = id else { return Top::None };
        match self.shapes.get(id).and_then(|shape| Some((shape, shape.structure()?))) {
            Some((shape, structure)) => Top::Structure(shape, structure),
            None => Top::Broken,
        }
    }

    fn check_tokens(&self, report: &mut Report<'_>) {
        let (given, taken) = (self.texts("output_token").len(), self.texts("input_token").len());
        if given != taken {
            let message = format!(
                "{taken} input tokens cannot take {given} output tokens; list as many of the one as of the other"
            );
            return report.error(self.node, message);
        }
        for (taken, given) in self.texts("input_token").into_iter().zip(self.texts("output_token")) {
            self.check_token(taken, given, report);
        }
    }

    /// A token is passed on as it is, so both sides have to be of one kind.
    fn check_token(&self, taken: Node<'_>, given: Node<'_>, report: &mut Report<'_>) {
        let target = |start: Option<ShapeId>, at: Node<'_>| {
            let path = at.as_str()?.split('.');
            path.into_iter().try_fold(start?, |id, name| Some(member_of(self.shapes.get(id)?, name)?.target))
        };
        let (Some(to), Some(from)) = (target(self.input, taken), target(self.output, given)) else { return };
        let (Some(input), Some(output)) = (self.shapes.get(to), self.shapes.get(from)) else { return };
        let fits = match (&output.kind, &input.kind) {
            (Kind::Structure(_) | Kind::List(_) | Kind::Map(_), _) => to == from,
            (Kind::Integer(_), Kind::Long(_)) => true,
            (output, input) => kind_name(output) == kind_name(input),
        };
        if !fits {
            let (to, from) = (kind_name(&input.kind), kind_name(&output.kind));
            let message = format!(
                "the output gives `{}`, {from}, but the input takes `{}`, {to}; both have to be the same",
                output.name, input.name
            );
            report.error(taken, message);
        }
    }

    fn check_more_results(&self, path: Option<&[String]>, report: &mut Report<'_>) {
        let (Some(path), Some(at)) = (path, self.node.get("more_results")) else {
            return;
        };
        let Some(mut shape) = self.output.and_then(|id| self.shapes.get(id)) else {
            return;
        };
        for name in path {
            match member_of(shape, name).and_then(|member| self.shapes.get(member.target)) {
                Some(next) => shape = next,
                None => return,
            }
        }
        if !matches!(shape.kind, Kind::Boolean) {
            let message =
                format!("`more_results` leads to `{}`, {}; it has to be a boolean", shape.name, kind_name(&shape.kind));
            report.error(at, message);
        }
    }
}

/// The input or output of an operation.
enum Top<'s> {
    None,
    /// It has been reported.
    Broken,
    Structure(&'s Shape, &'s Structure),
}

fn no_such_step(path: &str, name: &str, shape: &Shape) -> String {
    if !name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
        return format!(
            "`{path}` is more than member names with dots between them, which is all that can be read here"
        );
    }
    match shape.structure() {
        Some(structure) => format!("`{}` has no member `{name}`{}", shape.name, unknown_member(name, structure)),
        None => {
            format!("`{path}` asks for the member `{name}` of `{}`, which is {}", shape.name, kind_name(&shape.kind))
        }
    }
}

fn unknown_member(name: &str, structure: &Structure) -> String {
    let names = structure.members.iter().map(|member| member.name.as_str());
    did_you_mean(name, names, "name one that is there")
}
