//! Waiters and the expressions by which they look at outputs.

/// Calls an operation again and again until the service is in a wanted state.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiter {
    /// Name of it, as `UserExists`.
    pub name: String,
    /// Our documentation of it, in Markdown.
    pub documentation: Option<String>,
    /// Index of the operation in [`Model::operations`](super::Model::operations).
    pub operation: usize,
    /// Seconds between two calls.
    pub delay: u32,
    /// Number of calls after which it gives up.
    pub max_attempts: u32,
    /// Tried in order on each answer; the first that matches decides.
    pub acceptors: Vec<Acceptor>,
}

/// What one kind of answer means to a [`Waiter`].
#[derive(Debug, Clone, PartialEq)]
pub struct Acceptor {
    /// What to do when it matches.
    pub state: WaiterState,
    /// When it matches.
    pub matcher: Matcher,
}

/// How a [`Waiter`] goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WaiterState {
    /// The wanted state is reached.
    Success,
    /// It can no longer be reached.
    Failure,
    /// Call again after the delay.
    Retry,
}

/// Which answers an [`Acceptor`] accepts.
#[derive(Debug, Clone, PartialEq)]
pub enum Matcher {
    /// The answer has this HTTP status.
    Status(u16),
    /// The call failed with this error code.
    Error(String),
    /// The call failed with any error (`true`), or succeeded (`false`).
    AnyError(bool),
    /// The expression gives the expected value.
    Path(Expected),
    /// The expression gives a list that is not empty and in which all values are the expected one.
    PathAll(Expected),
    /// The expression gives a list in which some value is the expected one.
    PathAny(Expected),
}

/// What to look at in an output, and what it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    /// What to look at.
    pub argument: Expression,
    /// What it should be: a string, a number, a boolean or null.
    pub value: serde_json::Value,
}

/// An expression on an output: the part of JMESPath that waiters need.
///
/// Names are those of members, and have been checked against the shapes.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// What stands at the end of some steps: `Instance.Status`, `Items[].Name`.
    At(Vec<Step>),
    /// A value: `'text'`, `` `0` ``. It is a string, a number, a boolean or null.
    Constant(serde_json::Value),
    /// Number of elements, entries or characters: `length(Items)`.
    Length(Box<Expression>),
    /// `left == right`
    Equal(Box<[Expression; 2]>),
    /// `left && right`
    And(Box<[Expression; 2]>),
    /// `left || right`
    Or(Box<[Expression; 2]>),
    /// `!it`, and around [`Expression::Equal`] what `!=` stands for.
    Not(Box<Expression>),
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// To the member of that name.
    Member(String),
    /// To the elements of a list; all steps that follow are taken from each: `[]`.
    Each,
}
