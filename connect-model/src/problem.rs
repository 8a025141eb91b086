//! What is wrong with a model file, and where.

use std::error::Error;
use std::fmt;

/// How much a [`Problem`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing, nothing to do.
    Note,
    /// Probably a mistake; the model can be used.
    Warning,
    /// The model cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// The subject of a [`Problem`], which programs can tell problems apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The file is not JSON, or cannot be unpacked.
    Json,
    /// The file is JSON but not a model that can be read: another layout or another protocol.
    Layout,
    /// A key is unknown, missing or there twice, or what it holds is of another type.
    Key,
    /// A shape, its members or its bounds.
    Shape,
    /// An operation, its call or its URI.
    Operation,
    /// A member that has no place of its own in a request or a response.
    Wire,
    /// A `default` that the shape cannot have.
    Default,
    /// A shape of a kind that cannot stand where it is used.
    Position,
    /// A structure that requires itself, or a list or map that holds nothing but itself.
    Recursion,
    /// An entry of `pagination`.
    Paginator,
    /// An entry of `waiters`.
    Waiter,
    /// A shape that no operation reaches.
    Unreachable,
    /// An operation or a type without documentation.
    Undocumented,
    /// An operation that could paginate and does not.
    Unpaginated,
    /// Names that differ only by case.
    Case,
    /// What no client can be generated from.
    Generate,
}

impl Code {
    /// The code as programs see it.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::Json => "json",
            Code::Layout => "layout",
            Code::Key => "key",
            Code::Shape => "shape",
            Code::Operation => "operation",
            Code::Wire => "wire",
            Code::Default => "default",
            Code::Position => "position",
            Code::Recursion => "recursion",
            Code::Paginator => "paginator",
            Code::Waiter => "waiter",
            Code::Unreachable => "unreachable",
            Code::Undocumented => "undocumented",
            Code::Unpaginated => "unpaginated",
            Code::Case => "case",
            Code::Generate => "generate",
        }
    }
}

/// One thing that is wrong, or odd, at one place of a model file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON pointer (RFC 6901) to the value in question; empty for the whole file.
    pub pointer: String,
    /// Line, the first is 1.
    pub line: usize,
    /// Column in characters, the first is 1.
    pub column: usize,
    /// Line and column behind its last character; `None` where it is a point.
    pub end: Option<(usize, usize)>,
    /// What is wrong and what to do.
    pub message: String,
    /// How much it matters.
    pub severity: Severity,
    /// What it is about.
    pub code: Code,
}

impl Problem {
    /// A file that is not JSON, at one point of it.
    pub(crate) fn not_json((line, column): (usize, usize), message: String) -> Problem {
        let pointer = String::new();
        Problem { pointer, line, column, end: None, message, severity: Severity::Error, code: Code::Json }
    }
}

impl fmt::Display for Problem {
    /// Writes `line:column: error: message (at /pointer)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { pointer, line, column, message, severity, .. } = self;
        write!(f, "{line}:{column}: {severity}: {message}")?;
        if !pointer.is_empty() {
            write!(f, " (at {pointer})")?;
        }
        Ok(())
    }
}

/// Everything that is wrong with a file, in the order of its lines. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    file: Option<String>,
    list: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(list: Vec<Problem>) -> Self {
        Problems { file: None, list }
    }

    /// An error if there is any problem.
    ///
    /// # Errors
    /// The problems.
    pub fn none_of(list: Vec<Problem>) -> Result<(), Self> {
        if list.is_empty() { Ok(()) } else { Err(Problems::new(list)) }
    }

    /// Puts the name of the file in front of each line that [`Display`](fmt::Display) writes.
    #[must_use]
    pub fn in_file(mut self, name: impl fmt::Display) -> Self {
        self.file = Some(name.to_string());
        self
    }

    /// The same problems, each changed.
    pub(crate) fn each(mut self, change: impl FnMut(Problem) -> Problem) -> Self {
        self.list = self.list.into_iter().map(change).collect();
        self
    }

    /// The problems, in the order of the file's lines.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.list.iter()
    }

    /// How many of them are errors; the rest are warnings and notes found on the way.
    pub fn errors(&self) -> usize {
        self.iter().filter(|problem| problem.severity == Severity::Error).count()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Problems::new(vec![problem])
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    /// Writes one problem a line, `file:line:column: error: message (at /pointer)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if let Some(file) = &self.file {
                write!(f, "{file}:")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Error for Problems {}
