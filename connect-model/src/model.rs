//! The resolved model: every reference is an index, every rule of the layout has been checked.

mod waiter;

use crate::element::Origin;

pub use waiter::{Acceptor, Expected, Expression, Matcher, Step, Waiter, WaiterState};

/// A service with its operations and shapes, free of dangling references.
#[derive(Debug, Clone)]
pub struct Model {
    /// What the service is called and how it is signed for.
    pub metadata: Metadata,
    /// Where the model came from, when it was imported.
    pub upstream: Option<Upstream>,
    /// The service's own documentation.
    pub documentation: Option<String>,
    /// All operations, sorted by name.
    pub operations: Vec<Operation>,
    /// All shapes, sorted by name. A [`ShapeId`] is an index into this list.
    pub shapes: Vec<Shape>,
    /// All waiters, sorted by name.
    pub waiters: Vec<Waiter>,
    /// What it was read from, for the places of problems.
    pub origin: Origin,
}

impl Model {
    /// The operation of that name.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        let found = self.operations.binary_search_by(|operation| operation.name.as_str().cmp(name));
        found.ok().map(|index| &self.operations[index])
    }

    /// Leaves out operations, and the waiters that call them. All shapes stay.
    pub fn retain_operations(&mut self, keep: impl Fn(&Operation) -> bool) {
        let kept: Vec<bool> = self.operations.iter().map(keep).collect();
        self.waiters.retain_mut(|waiter| {
            let place = waiter.operation;
            waiter.operation = kept[..place].iter().filter(|kept| **kept).count();
            kept[place]
        });
        let mut kept = kept.into_iter();
        self.operations.retain(|_| kept.next().unwrap_or(false));
    }

    /// The shape of that name.
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        self.shape_id(name).map(|id| &self[id])
    }

    /// The place of the shape of that name.
    pub fn shape_id(&self, name: &str) -> Option<ShapeId> {
        let found = self.shapes.binary_search_by(|shape| shape.name.as_str().cmp(name));
        found.ok().map(|index| ShapeId(index as u32))
    }

    /// The structure that a shape is; `None` for what is none.
    pub fn structure(&self, id: ShapeId) -> Option<&Structure> {
        self[id].structure()
    }
}

impl Model {
    /// What a member is when nobody set it, in all structures but inputs and errors, where every member is optional.
    ///
    /// It decides whether a field is an `Option` and whether building the structure can fail.
    pub fn presence<'m>(&'m self, member: &'m Member) -> Presence<'m> {
        let of_shape = self[member.target].default.as_ref().filter(|_| !member.boxed);
        match member.default.as_ref().or(of_shape) {
            Some(default) => Presence::Default(default),
            None => self.presence_without_default(member),
        }
    }

    /// The same as if there were no defaults.
    pub(crate) fn presence_without_default(&self, member: &Member) -> Presence<'static> {
        // Structures stay optional even where they are required: there is no empty one to fall back on.
        match member.required && !matches!(self[member.target].kind, Kind::Structure(_)) {
            true => Presence::Required,
            false => Presence::Optional,
        }
    }
}

/// What a member is when nobody set it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Presence<'m> {
    /// Absent.
    Optional,
    /// An error where the structure is built, and empty where it is read.
    Required,
    /// This value.
    Default(&'m serde_json::Value),
}

/// The place of a shape in [`Model::shapes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(pub u32);

/// The published file that a `model.json` was imported from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upstream {
    /// Version of the package that carried the file, as `botocore 1.44.5`.
    pub version: String,
    /// SHA-256 of the uncompressed file, in lower-case hexadecimal.
    pub sha256: String,
}

/// The `metadata` of the service.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// Version of the API, a date.
    pub api_version: String,
    /// First label of the service's host name.
    pub endpoint_prefix: String,
    /// Full name, as `Amazon Connect Service`.
    pub service_full_name: String,
    /// Short name, as `Connect`.
    pub service_id: String,
    /// Name that requests are signed for; `endpoint_prefix` where the file has none.
    pub signing_name: String,
}

/// One call that the service answers.
#[derive(Debug, Clone)]
pub struct Operation {
    /// API name, as `DescribeContact`.
    pub name: String,
    /// Our documentation of it, in Markdown.
    pub documentation: Option<String>,
    /// HTTP method, upper case.
    pub method: String,
    /// Path and literal query of the request.
    pub uri: UriTemplate,
    /// Status of a success, where the model says one.
    pub response_code: Option<u16>,
    /// A structure.
    pub input: Option<ShapeId>,
    /// A structure.
    pub output: Option<ShapeId>,
    /// The errors it can answer with, in the file's order, without repetition.
    pub errors: Vec<OperationError>,
    /// Set when callers should move away from it.
    pub deprecated: Option<Deprecated>,
    /// Prefix of the host name, as `data-{label}.`
    pub host_prefix: Option<HostPrefix>,
    /// The request carries `Content-MD5` or another checksum.
    pub checksum_required: bool,
    /// Encodings the request body may be compressed with, most preferred first.
    pub request_compression: Vec<String>,
    /// No signature (`authtype: none`).
    pub anonymous: bool,
    /// The body is not part of the signature (`unsignedPayload`).
    pub unsigned_payload: bool,
    /// How results are continued.
    pub pagination: Option<Pagination>,
}

/// An error that an operation lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationError {
    /// The error's structure.
    pub shape: ShapeId,
    /// How to retry when this operation answers with it; the shape's own trait where the reference has none.
    pub retryable: Option<Retryable>,
}

/// Path and query of a request, with the places that members fill.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UriTemplate {
    /// As written in the model.
    pub source: String,
    /// Parts of the path, each after a `/`. The path `/` has none.
    pub segments: Vec<Segment>,
    /// Literal query parameters.
    pub query: Vec<(String, Option<String>)>,
}

/// What stands between two slashes of a [`UriTemplate`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Sent as it is.
    Literal(String),
    /// Filled from a member of the input.
    Label {
        /// Name in the template, which is the member's location name.
        name: String,
        /// Index of the member in the input structure.
        member: usize,
        /// `{name+}`: slashes in the value stay.
        greedy: bool,
    },
}

/// A host prefix with its labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPrefix {
    /// As written, as `{label}.data.`
    pub source: String,
    /// Literal texts and member indices, in order.
    pub parts: Vec<HostPart>,
}

/// A part of a [`HostPrefix`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HostPart {
    /// Sent as it is.
    Literal(String),
    /// Index of the member in the input structure.
    Label(usize),
}

/// A shape with its name.
#[derive(Debug, Clone)]
pub struct Shape {
    /// API name, unique in the model.
    pub name: String,
    /// Our documentation of it, in Markdown.
    pub documentation: Option<String>,
    /// Values must not be printed.
    pub sensitive: bool,
    /// A number or boolean that can be absent even where the type has a default.
    pub boxed: bool,
    /// What a member of this shape holds when nobody set it, for members without a [`Member::default`] of their own
    /// and without [`Member::boxed`]. Our own key `default`, which no published file has.
    ///
    /// A structure's field with a default is plain: `bool`, not `Option<bool>`. Inputs take no notice of it, since there
    /// nothing is sent that nobody set, and neither do unions. The value fits the shape: true or false, a number, a string (of an enum one of its
    /// values), seconds since 1970 for a timestamp, `[]` for a list and `{}` for a map. It need not keep to the bounds,
    /// since the service stands in for a value with it. Structures, blobs and boxed shapes have none.
    pub default: Option<serde_json::Value>,
    /// Set when callers should move away from it.
    pub deprecated: Option<Deprecated>,
    /// What it is.
    pub kind: Kind,
}

impl Shape {
    /// What it is when it is a structure.
    pub fn structure(&self) -> Option<&Structure> {
        match &self.kind {
            Kind::Structure(structure) => Some(structure),
            _ => None,
        }
    }
}

/// What a shape is, with what only that kind has.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Named members. Unions, errors and documents are structures with a mark.
    Structure(Structure),
    /// A sequence.
    List(List),
    /// Keys are strings.
    Map(Map),
    /// Text, or one of a list of values.
    String(StringShape),
    /// 32 bits.
    Integer(Bounds<i64>),
    /// 64 bits.
    Long(Bounds<i64>),
    /// 32 bits.
    Float(Bounds<f64>),
    /// 64 bits.
    Double(Bounds<f64>),
    /// True or false.
    Boolean,
    /// A point in time, with the format that the shape asks for.
    Timestamp(Option<TimestampFormat>),
    /// Bytes.
    Blob(Blob),
}

/// Named members.
#[derive(Debug, Clone, Default)]
pub struct Structure {
    /// In the file's order.
    pub members: Vec<Member>,
    /// Exactly one member is set.
    pub union: bool,
    /// The service answers with it when a call fails.
    pub error: Option<ErrorTrait>,
    /// Any JSON value (`document: true`); has no members.
    pub document: bool,
    /// Index of the member that is the whole body.
    pub payload: Option<usize>,
    /// A sequence of events, which is not supported.
    pub event_stream: bool,
}

impl Structure {
    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// How a structure acts as an error.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ErrorTrait {
    /// Code on the wire; the shape's name where the model has none.
    pub code: String,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// The caller is to blame (`senderFault`, or a status below 500).
    pub sender_fault: bool,
    /// What the model says of another attempt.
    pub retryable: Option<Retryable>,
}

/// The `retryable` mark of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retryable {
    /// Another attempt can help.
    Transient,
    /// Another attempt can help; the service asks to slow down.
    Throttling,
    /// Another attempt cannot help.
    Never,
}

/// A member of a structure.
#[derive(Debug, Clone)]
pub struct Member {
    /// API name.
    pub name: String,
    /// What it holds.
    pub target: ShapeId,
    /// Our documentation of it, in Markdown.
    pub documentation: Option<String>,
    /// Listed in the structure's `required`.
    pub required: bool,
    /// Where it travels.
    pub location: Location,
    /// Name where it travels: `locationName`, or `name` where the model has none. For
    /// [`Location::Headers`] the prefix of the header names.
    pub wire_name: String,
    /// Filled with a UUID where the caller gives none.
    pub idempotency_token: bool,
    /// The member's own `box` mark; with it, the default of the shape does not count.
    pub boxed: bool,
    /// What it holds when nobody set it, as [`Shape::default`]; wins over that of the shape. As written: members
    /// without one do not show their shape's here. Members of unions have none.
    pub default: Option<serde_json::Value>,
    /// The member's own `sensitive` mark: values must not be printed, whatever the shape says.
    pub sensitive: bool,
    /// The member's own `streaming` mark, which makes its blob too large to hold.
    pub streaming: bool,
    /// Part of the host name.
    pub host_label: bool,
    /// The text is JSON, sent as base64 in headers (`jsonvalue`).
    pub json_value: bool,
    /// The member's own format, which wins over the shape's.
    pub timestamp_format: Option<TimestampFormat>,
    /// Set when callers should move away from it.
    pub deprecated: Option<Deprecated>,
}

/// Where a member travels in an HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body, as a member of a JSON object, or as the whole of it.
    Body,
    /// In the path.
    Uri,
    /// In the query.
    Query,
    /// In one header.
    Header,
    /// In all headers that start with a prefix.
    Headers,
    /// The status of the response.
    StatusCode,
}

/// A sequence.
#[derive(Debug, Clone)]
pub struct List {
    /// What it holds.
    pub member: ShapeId,
    /// `locationName` of the elements, where the model has one.
    pub member_name: Option<String>,
    /// Null is an element.
    pub sparse: bool,
    /// Number of elements.
    pub length: Bounds<i64>,
}

/// Values by name.
#[derive(Debug, Clone)]
pub struct Map {
    /// A string.
    pub key: ShapeId,
    /// What it holds.
    pub value: ShapeId,
    /// Null is a value.
    pub sparse: bool,
    /// Number of entries.
    pub length: Bounds<i64>,
}

/// Text.
#[derive(Debug, Clone, Default)]
pub struct StringShape {
    /// Known values in the file's order; empty for plain text.
    pub values: Vec<String>,
    /// Number of characters.
    pub length: Bounds<i64>,
    /// Regular expression, in AWS's dialect.
    pub pattern: Option<String>,
}

/// Bytes.
#[derive(Debug, Clone, Default)]
pub struct Blob {
    /// Too large to hold, which is not supported.
    pub streaming: bool,
    /// Number of bytes.
    pub length: Bounds<i64>,
}

/// Smallest and largest value or length, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds<T> {
    /// `min`
    pub min: Option<T>,
    /// `max`
    pub max: Option<T>,
}

impl<T> Default for Bounds<T> {
    fn default() -> Self {
        Bounds { min: None, max: None }
    }
}

/// Why and since when something should no longer be used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// What to do instead.
    pub message: Option<String>,
    /// A date.
    pub since: Option<String>,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2015-01-01T00:00:00Z` (`iso8601`)
    DateTime,
    /// `Thu, 01 Jan 2015 00:00:00 GMT` (`rfc822`)
    HttpDate,
    /// Seconds since 1970 (`unixTimestamp`)
    EpochSeconds,
}

/// How an operation continues where the last answer ended. Paths are JMESPath's plain
/// `A.B` form, resolved into member indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// Members of the input that take the tokens, most often one.
    pub input_token: Vec<String>,
    /// Members of the output that give them, as paths, one for each of [`Pagination::input_token`].
    pub output_token: Vec<Vec<String>>,
    /// Member of the input that bounds a page.
    pub limit_key: Option<String>,
    /// Members of the output that hold results, as paths; the first is the one that items come from.
    pub result_key: Vec<Vec<String>>,
    /// A boolean of the output that says whether to go on.
    pub more_results: Option<Vec<String>>,
    /// Members of the output that belong to the whole, not to a page.
    pub non_aggregate_keys: Vec<Vec<String>>,
}
