//! Collects problems while a model is read; the places are looked up once, at the end.

use crate::json::Node;
use crate::problem::{Problem, Severity};
use crate::read::Dialect;
use crate::source::Lines;

pub(crate) struct Report<'d> {
    text: &'d str,
    pub(crate) dialect: Dialect,
    found: Vec<Found>,
}

struct Found {
    offset: usize,
    pointer: String,
    message: String,
    severity: Severity,
}

impl<'d> Report<'d> {
    pub(crate) fn new(text: &'d str, dialect: Dialect) -> Self {
        Report { text, dialect, found: Vec::new() }
    }

    pub(crate) fn error(&mut self, node: Node<'_>, message: impl Into<String>) {
        self.add(node, node.offset(), Severity::Error, message.into());
    }

    /// Something that is most likely a slip; in a published file only a note, since nobody here can mend it.
    pub(crate) fn warning(&mut self, node: Node<'_>, message: impl Into<String>) {
        let severity = match self.dialect {
            Dialect::Ours => Severity::Warning,
            Dialect::Published => Severity::Note,
        };
        self.add(node, node.offset(), severity, message.into());
    }

    /// An error whose place is the key, not the value.
    pub(crate) fn key_error(&mut self, node: Node<'_>, message: impl Into<String>) {
        self.add(node, node.key_offset(), Severity::Error, message.into());
    }

    /// A key that nobody reads: a slip in a file that people edit, news in one that AWS publishes.
    pub(crate) fn stray_key(&mut self, node: Node<'_>, message: impl Into<String>) {
        let severity = match self.dialect {
            Dialect::Ours => Severity::Error,
            Dialect::Published => Severity::Note,
        };
        self.add(node, node.key_offset(), severity, message.into());
    }

    fn add(&mut self, node: Node<'_>, offset: usize, severity: Severity, message: String) {
        self.found.push(Found { offset, pointer: node.pointer(), message, severity });
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// The problems in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.found.sort_by_key(|found| found.offset);
        let lines = Lines::of(self.text);
        let place = |found: Found| {
            let (line, column) = lines.position(found.offset);
            let Found { pointer, message, severity, .. } = found;
            Problem { pointer, line, column, message, severity }
        };
        self.found.into_iter().map(place).collect()
    }
}
