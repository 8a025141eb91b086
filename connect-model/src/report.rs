//! Collects problems while a model is read; the places are looked up once, at the end.

use std::ops::Range;

use crate::json::Node;
use crate::problem::{Code, Problem, Severity};
use crate::read::Dialect;
use crate::source::Lines;

pub(crate) struct Report<'d> {
    text: &'d str,
    pub(crate) dialect: Dialect,
    /// What the pass that is running looks at.
    code: Code,
    found: Vec<Found>,
}

struct Found {
    span: Range<usize>,
    pointer: String,
    message: String,
    severity: Severity,
    code: Code,
}

impl<'d> Report<'d> {
    pub(crate) fn new(text: &'d str, dialect: Dialect) -> Self {
        Report { text, dialect, code: Code::Layout, found: Vec::new() }
    }

    /// Begins a pass: what is found from here on is about its subject.
    pub(crate) fn pass(&mut self, code: Code) -> &mut Self {
        self.code = code;
        self
    }

    pub(crate) fn error(&mut self, node: Node<'_>, message: impl Into<String>) {
        self.add(node, node.span(), Severity::Error, message.into());
    }

    /// Something that is most likely a slip; in a published file only a note, since nobody here can mend it.
    pub(crate) fn warning(&mut self, node: Node<'_>, message: impl Into<String>) {
        let severity = match self.dialect {
            Dialect::Ours => Severity::Warning,
            Dialect::Published => Severity::Note,
        };
        self.add(node, node.span(), severity, message.into());
    }

    /// An error whose place is the key, not the value.
    pub(crate) fn key_error(&mut self, node: Node<'_>, message: impl Into<String>) {
        self.add(node, node.key_span(), Severity::Error, message.into());
    }

    /// What is a slip in a file that people edit, and a fact of the service, or news, in one that AWS publishes: a key
    /// that nobody reads, a member that has no place of its own. The place is the key.
    pub(crate) fn slip(&mut self, node: Node<'_>, message: impl Into<String>) {
        let severity = match self.dialect {
            Dialect::Ours => Severity::Error,
            Dialect::Published => Severity::Note,
        };
        self.add(node, node.key_span(), severity, message.into());
    }

    /// A problem of that severity.
    pub(crate) fn add_to(&mut self, node: Node<'_>, severity: Severity, message: String) {
        self.add(node, node.span(), severity, message);
    }

    fn add(&mut self, node: Node<'_>, span: Range<usize>, severity: Severity, message: String) {
        self.found.push(Found { span, pointer: node.pointer(), message, severity, code: self.code });
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// The problems in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.found.sort_by_key(|found| found.span.start);
        let lines = Lines::of(self.text);
        let place = |found: Found| {
            let Found { span, pointer, message, severity, code } = found;
            let (line, column) = lines.position(span.start);
            let end = Some(lines.position(span.end));
            Problem { pointer, line, column, end, message, severity, code }
        };
        self.found.into_iter().map(place).collect()
    }
}
