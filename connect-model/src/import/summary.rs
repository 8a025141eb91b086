//! What an import did, for people to read.

use std::fmt;

use crate::changes::Changes;
use crate::model::Model;
use crate::problem::Problems;

/// What an import did. [`Display`](fmt::Display) writes it as a few lines of text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Summary {
    /// Operations in the new model.
    pub operations: usize,
    /// Shapes in the new model.
    pub shapes: usize,
    /// Operations in the new model that continue over several answers.
    pub paginators: usize,
    /// Operations whose paginators were derived by this import.
    pub derived: Vec<String>,
    /// What differs from the model there was, or why that could not be read; `None` when there was none.
    pub changes: Option<Result<Changes, Problems>>,
    /// How many texts of ours were carried over.
    pub texts_kept: usize,
    /// JSON pointers of the texts of ours whose subject is gone.
    pub texts_dropped: Vec<String>,
    /// Marks, paginators and waiters that no longer fit, and why.
    pub left_out: Vec<String>,
    /// JSON pointers of what was left out because the layout does not know the key.
    pub dropped_keys: Vec<String>,
}

impl Summary {
    pub(crate) fn count(&mut self, model: &Model) {
        self.operations = model.operations.len();
        self.shapes = model.shapes.len();
        self.paginators = model.operations.iter().filter(|operation| operation.pagination.is_some()).count();
    }

    /// Whether the new model says the same as the one there was.
    pub fn is_unchanged(&self) -> bool {
        let lost = self.texts_dropped.len() + self.left_out.len() + self.dropped_keys.len();
        lost == 0 && self.derived.is_empty() && matches!(&self.changes, Some(Ok(changes)) if changes.is_empty())
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary { operations, shapes, paginators, texts_kept, .. } = self;
        writeln!(f, "{operations} operations, {shapes} shapes, {paginators} paginators")?;
        writeln!(f, "{texts_kept} texts of our documentation carried over")?;
        section(f, "paginators derived", &self.derived)?;
        section(f, "documentation dropped, since what it described is gone", &self.texts_dropped)?;
        section(f, "left out", &self.left_out)?;
        section(f, "left out, since the layout does not know the key", &self.dropped_keys)?;
        match &self.changes {
            None => writeln!(f, "there was no model to compare with"),
            Some(Err(problems)) => writeln!(f, "not compared, since the model there was cannot be read:\n{problems}"),
            Some(Ok(changes)) => write!(f, "\n{changes}"),
        }
    }
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, lines: &[String]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title} ({}):", lines.len())?;
    lines.iter().try_for_each(|line| writeln!(f, "  {line}"))
}
