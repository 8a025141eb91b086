//! A model as far as its file can be read, so that all who look for problems can do so in one run.

use std::ops::Index;
use std::path::Path;

use crate::json::Document;
use crate::model::{Kind, Model, Shape, ShapeId};
use crate::problem::{Problem, Problems, Severity};
use crate::read::{self, Dialect, Loaded, ReadError};
use crate::source;

/// What was read of a file, and what is wrong with it so far.
///
/// After an error some of the model is missing, and what the reader checks does not hold: a member can be of no known
/// shape, which then is a boolean without a name, and a list can contain itself.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The model, as far as it can be read.
    pub model: Model,
    /// Whose file it was read as.
    pub dialect: Dialect,
    pub(crate) problems: Vec<Problem>,
    pub(crate) file: Option<String>,
}

impl Draft {
    /// Reads the bytes of a file, plain or gzip; the dialect is taken from the file.
    ///
    /// # Errors
    ///
    /// The file is no model at all: not JSON, another version of the layout, another protocol.
    pub fn read(bytes: &[u8]) -> Result<Self, Problems> {
        let bytes = source::unpack(bytes)?;
        let document = Document::parse(source::text(&bytes)?)?;
        read::read_draft(&document, Dialect::of(document.root()))
    }

    /// The same from a file on disk, which its problems then name.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and when the file cannot be read.
    pub fn read_file(path: impl AsRef<Path>) -> Result<Self, ReadError> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| ReadError::Io { path: path.to_owned(), error })?;
        let name = path.display().to_string();
        match Draft::read(&bytes) {
            Ok(draft) => Ok(Draft { file: Some(name), ..draft }),
            Err(problems) => Err(ReadError::Problems(problems.in_file(name))),
        }
    }

    /// Adds problems that others found.
    pub fn add(&mut self, problems: Vec<Problem>) {
        self.problems.extend(problems);
        self.problems.sort_by_key(|problem| (problem.line, problem.column));
    }

    /// The problems, in the order of the file's lines.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether the model cannot be used.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// The model, if there is no error.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, all in one run; notes are left out.
    pub fn finish(self) -> Result<Loaded, Problems> {
        let has_errors = self.has_errors();
        let Draft { model, dialect, mut problems, file } = self;
        if !has_errors {
            return Ok(Loaded { model, notes: problems, dialect });
        }
        problems.retain(|problem| problem.severity != Severity::Note);
        let problems = Problems::new(problems);
        Err(match file {
            Some(name) => problems.in_file(name),
            None => problems,
        })
    }
}

impl Shape {
    /// Stands for a shape that could not be read: nothing follows from it.
    pub(crate) const MISSING: Shape = Shape {
        name: String::new(),
        documentation: None,
        sensitive: false,
        boxed: false,
        default: None,
        deprecated: None,
        kind: Kind::Boolean,
    };
}

impl Index<ShapeId> for Model {
    type Output = Shape;

    fn index(&self, id: ShapeId) -> &Shape {
        static MISSING: Shape = Shape::MISSING;
        self.shapes.get(id.0 as usize).unwrap_or(&MISSING)
    }
}
