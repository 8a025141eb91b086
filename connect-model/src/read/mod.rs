//! From a file to a [`Model`], in passes: text, JSON, keys, shapes, operations, then the checks that need all of them.

mod bounds;
mod defaults;
mod expression;
mod foreign;
pub(crate) mod gate;
pub(crate) mod keys;
mod nesting;
mod operations;
mod paginators;
mod positions;
mod reach;
mod recursion;
mod shapes;
mod structures;
mod uri;
mod waiter_paths;
mod waiters;
mod wire;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::draft::Draft;
use crate::element::Origin;
use crate::json::{Document, Node};
use crate::layout::{Place, TOP};
use crate::model::{Metadata, Model, Upstream};
use crate::problem::{Code, Problem, Problems, Severity};
use crate::report::Report;
use crate::source;
pub(crate) use shapes::Shapes;

/// Whose file it is, which decides how strictly its keys are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// A file that people edit here: an unknown key is an error, since it is most likely misspelt.
    Ours,
    /// A file as AWS publishes it: an unknown key is a note, since it is most likely new.
    Published,
}

impl Dialect {
    /// Ours is a file with one of the keys that no published file has at its top: `upstream`,
    /// `pagination`, `waiters` or `$schema`.
    pub(crate) fn of(root: Node<'_>) -> Self {
        let ours = ["upstream", "pagination", "waiters", "$schema"];
        if ours.iter().any(|key| root.get(key).is_some()) { Dialect::Ours } else { Dialect::Published }
    }
}

/// A model without errors, and what else there is to say about its file.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The model.
    pub model: Model,
    /// Warnings and notes, in the order of the file's lines.
    pub notes: Vec<Problem>,
    /// Whose file it was read as.
    pub dialect: Dialect,
}

/// Reads a model from the bytes of a file, plain or gzip.
///
/// # Errors
///
/// Everything that is wrong with the file, all of it in one run. A file that is no model at all
/// (not JSON, another version of the layout, another protocol) is told in one sentence.
pub fn read(bytes: &[u8], dialect: Dialect) -> Result<Loaded, Problems> {
    read_as(bytes, |_| dialect)
}

/// The same, with the dialect taken from the file: [`Dialect::Ours`] when it has one of the keys
/// `upstream`, `pagination`, `waiters` and `$schema` at its top, else [`Dialect::Published`].
///
/// # Errors
///
/// As [`read`].
pub fn read_detected(bytes: &[u8]) -> Result<Loaded, Problems> {
    read_as(bytes, Dialect::of)
}

/// The same from a file on disk.
///
/// # Errors
///
/// As [`read`], and when the file cannot be read. Both name the file.
pub fn read_file(path: impl AsRef<Path>) -> Result<Loaded, ReadError> {
    let path = path.as_ref();
    let bytes = std::fs::read(path).map_err(|error| ReadError::Io { path: path.to_owned(), error })?;
    read_detected(&bytes).map_err(|problems| ReadError::Problems(problems.in_file(path.display())))
}

/// Why [`read_file`] has no model.
#[derive(Debug)]
pub enum ReadError {
    /// The file could not be read.
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The file is not a model.
    Problems(Problems),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Io { path, .. } => write!(f, "cannot read {}", path.display()),
            ReadError::Problems(problems) => problems.fmt(f),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ReadError::Io { error, .. } => Some(error),
            ReadError::Problems(_) => None,
        }
    }
}

fn read_as(bytes: &[u8], dialect: impl FnOnce(Node<'_>) -> Dialect) -> Result<Loaded, Problems> {
    let bytes = source::unpack(bytes)?;
    let document = Document::parse(source::text(&bytes)?)?;
    let dialect = dialect(document.root());
    read_document(&document, dialect)
}

/// A model from a file that is JSON.
pub(crate) fn read_document(document: &Document<'_>, dialect: Dialect) -> Result<Loaded, Problems> {
    read_draft(document, dialect)?.finish()
}

/// The passes over a file that is JSON.
pub(crate) fn read_draft(document: &Document<'_>, dialect: Dialect) -> Result<Draft, Problems> {
    let root = document.root();
    gate::check(document)?;

    let mut report = Report::new(document.text, dialect);
    keys::check_repeated(document, report.pass(Code::Key));
    keys::check(root, &TOP, &mut report);
    let mut shapes = Shapes::read(root, report.pass(Code::Shape));
    wire::check(root, &mut shapes, report.pass(Code::Wire));
    let mut operations = operations::read(root, &mut shapes, report.pass(Code::Operation));
    defaults::check(&shapes, report.pass(Code::Default));
    positions::check(&shapes, &operations, report.pass(Code::Position));
    recursion::check(&shapes, report.pass(Code::Recursion));
    nesting::check(&shapes, report.pass(Code::Recursion));
    paginators::read(root, &mut operations, &shapes, report.pass(Code::Paginator));
    let waiters = waiters::read(root, &operations, &shapes, report.pass(Code::Waiter));
    // A misspelt target would leave the shape it meant unreached: that is one problem, not two.
    if !report.has_errors() {
        reach::check(&shapes, &operations, report.pass(Code::Unreachable));
    }

    let model = Model {
        metadata: metadata(root),
        upstream: upstream(root),
        documentation: text(root, "documentation"),
        operations: operations.into_iter().map(|found| found.operation).collect(),
        shapes: shapes.into_list(),
        waiters,
        origin: Origin::new(document.text, dialect),
    };
    Ok(Draft { model, dialect, problems: report.finish(), file: None })
}

/// What is wrong with a file of paginators or waiters, as far as that can be said without the service.
pub(crate) fn check_part(document: &Document<'_>, place: &Place) -> Vec<Problem> {
    let mut report = Report::new(document.text, Dialect::Published);
    keys::check_repeated(document, report.pass(Code::Key));
    keys::check(document.root(), place, &mut report);
    let mut problems = report.finish();
    problems.retain(|problem| problem.severity == Severity::Error);
    problems
}

fn metadata(root: Node<'_>) -> Metadata {
    let Some(node) = root.get("metadata") else {
        return Metadata::default();
    };
    let text = |key| text(node, key);
    let endpoint_prefix = text("endpointPrefix").unwrap_or_default();
    Metadata {
        api_version: text("apiVersion").unwrap_or_default(),
        signing_name: text("signingName").unwrap_or_else(|| endpoint_prefix.clone()),
        endpoint_prefix,
        service_full_name: text("serviceFullName").unwrap_or_default(),
        service_id: text("serviceId").unwrap_or_default(),
    }
}

fn upstream(root: Node<'_>) -> Option<Upstream> {
    let node = root.get("upstream")?;
    Some(Upstream { version: text(node, "package")?, sha256: text(node, "sha256")? })
}

fn text(node: Node<'_>, key: &str) -> Option<String> {
    node.text(key).map(str::to_owned)
}
