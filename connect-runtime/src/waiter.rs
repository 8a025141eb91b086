//! Waiting for a state of the service: an operation is called again and again until its answer
//! says that the state is reached, that it never will be, or time is up.

mod error;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
pub use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
pub use aws_smithy_runtime_api::client::result::{ConstructionFailure, SdkError};
pub use aws_smithy_runtime_api::client::waiters::FinalPoll;
use aws_smithy_types::error::metadata::ErrorMetadata;
use tokio::time::Instant;

pub use self::error::{ExceededMaxWait, FailureState, OperationFailed, WaiterError};
use crate::client::{Call, typed};
use crate::expression::Found;
pub use crate::expression::{Expression, Literal, Step};
use crate::operation::{Operation, OperationError};
use crate::pipeline::Pipeline;
use crate::shape::Structure;

/// Longest pause between two calls, unless the shortest is longer still.
const LONGEST: Duration = Duration::from_secs(120);

/// What a waiter waits for.
#[derive(Debug)]
pub struct Rules {
    /// Name of the waiter.
    pub name: &'static str,
    /// Shortest pause between two calls, in seconds.
    pub delay: u32,
    /// Tried in order on each answer; the first that matches decides.
    pub acceptors: &'static [Acceptor],
}

/// What one kind of answer means.
#[derive(Debug)]
pub struct Acceptor(pub State, pub Matcher);

/// How to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The wanted state is reached.
    Success,
    /// It can no longer be reached.
    Failure,
    /// Ask again later.
    Retry,
}

/// Which answers are accepted.
#[derive(Debug)]
pub enum Matcher {
    /// Those with this HTTP status.
    Status(u16),
    /// Errors with this code.
    Error(&'static str),
    /// All errors of the service (true), or all outputs (false).
    AnyError(bool),
    /// Outputs in which the expression gives the value.
    Path(Expression, Literal),
    /// Outputs in which it gives a list that is not empty and holds nothing but the value.
    PathAll(Expression, Literal),
    /// Outputs in which it gives a list that holds the value.
    PathAny(Expression, Literal),
}

/// What the service answered.
enum Answer<'a> {
    Output(&'a dyn Structure),
    Error(&'a ErrorMetadata),
}

impl Rules {
    /// What an answer means. Without a matching acceptor, an output means to ask again, and an
    /// error that nobody expected it.
    fn judge(&self, status: u16, answer: &Answer<'_>) -> Option<State> {
        let decides = self.acceptors.iter().find(|acceptor| acceptor.1.accepts(status, answer));
        match (decides, answer) {
            (Some(acceptor), _) => Some(acceptor.0),
            (None, Answer::Output(_)) => Some(State::Retry),
            (None, Answer::Error(_)) => None,
        }
    }

    /// The pause after that many calls, with some time left; nothing when it is too late for another call.
    ///
    /// It is random, from the shortest to one that doubles with each call, up to the longest. The
    /// last one is cut so that the shortest pause is left after it. These are the rules of Smithy's
    /// specification (<https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries>).
    fn pause(&self, calls: u32, left: Duration, random: f64) -> Option<Duration> {
        let shortest = Duration::from_secs(self.delay.into());
        if left <= shortest {
            return None;
        }
        let longest = LONGEST.max(shortest);
        let doubled = shortest.checked_mul(2_u32.saturating_pow(calls.saturating_sub(1))).unwrap_or(longest);
        let pause = shortest + (doubled.min(longest) - shortest).mul_f64(random);
        Some(pause.min(left - shortest))
    }
}

impl Matcher {
    fn accepts(&self, answered: u16, answer: &Answer<'_>) -> bool {
        match (self, answer) {
            (Matcher::Status(status), _) => *status == answered,
            (Matcher::Error(code), Answer::Error(meta)) => meta.code() == Some(code),
            (Matcher::AnyError(any), _) => *any == matches!(answer, Answer::Error(_)),
            (Matcher::Path(argument, value), Answer::Output(output)) => argument.of(*output).equals(&(*value).into()),
            (Matcher::PathAll(argument, value), Answer::Output(output)) => {
                list(argument, *output, |all| !all.is_empty() && all.iter().all(|one| one.equals(&(*value).into())))
            }
            (Matcher::PathAny(argument, value), Answer::Output(output)) => {
                list(argument, *output, |all| all.iter().any(|one| one.equals(&(*value).into())))
            }
            (Matcher::Error(_), Answer::Output(_)) => false,
            (Matcher::Path(..) | Matcher::PathAll(..) | Matcher::PathAny(..), Answer::Error(_)) => false,
        }
    }
}

fn list(argument: &Expression, output: &dyn Structure, is: impl Fn(&[Found<'_>]) -> bool) -> bool {
    match argument.of(output) {
        Found::List(all) => is(&all),
        _ => false,
    }
}

/// A wait in the making: what the builder of a waiter collects parameters for.
#[derive(Debug, Clone)]
pub struct Waiting {
    call: Call,
    rules: &'static Rules,
}

/// The last answer of a wait: an output, or an error of the service.
pub type LastPoll<O> = FinalPoll<<O as Operation>::Output, SdkError<<O as Operation>::Error, HttpResponse>>;

/// What a wait comes to.
pub type WaitResult<O> = Result<LastPoll<O>, WaiterError<<O as Operation>::Output, <O as Operation>::Error>>;

impl Waiting {
    /// A wait by these rules.
    pub fn new(call: Call, rules: &'static Rules) -> Self {
        Waiting { call, rules }
    }

    /// Calls the operation until its answer decides, for at most that time.
    pub fn wait<O: Operation<Input: Clone>>(self, input: O::Input, limit: Duration) -> WaitFuture<O> {
        let progress = Progress::new(self.rules, O::SPEC.name, limit);
        Box::pin(poll::<O>(self.call.pipeline(), input, progress))
    }
}

/// The loop of a wait.
async fn poll<O: Operation<Input: Clone>>(
    pipeline: Arc<Pipeline>,
    input: O::Input,
    mut progress: Progress,
) -> WaitResult<O> {
    let waiter = progress.rules.name;
    let mut last_poll = None;
    loop {
        progress.calls += 1;
        let (mut input, mut output) = (input.clone(), <O::Output as Structure>::empty());
        // A call that hangs must not outlast the wait.
        let time_up = pipeline.sleep.sleep(progress.left());
        let answered = match Timeout::new(pipeline.invoke(O::SPEC, &mut input, &mut output), time_up).await {
            Err(_) => return Err(WaiterError::ExceededMaxWait(progress.exceeded(last_poll))),
            Ok(answered) => answered,
        };
        let status = answered.as_ref().map_or(0, |answered| answered.status);
        let answer = typed::<O>(answered, output);
        let state = match &answer {
            Ok(output) => progress.rules.judge(status, &Answer::Output(output)),
            Err(SdkError::ServiceError(context)) => {
                progress.rules.judge(context.raw().status().as_u16(), &Answer::Error(context.err().held().meta()))
            }
            Err(_) => None,
        };
        match (state, answer) {
            (Some(State::Success), answer) => return Ok(FinalPoll::new(answer)),
            (Some(State::Failure), answer) => {
                let final_poll = FinalPoll::new(answer.map_err(SdkError::into_service_error));
                return Err(WaiterError::FailureState(FailureState { waiter, final_poll }));
            }
            (None, Err(SdkError::ConstructionFailure(failure))) if progress.calls == 1 => {
                return Err(WaiterError::ConstructionFailure(failure));
            }
            (None, Err(source)) => {
                return Err(WaiterError::OperationFailed(OperationFailed { waiter, source, last_poll }));
            }
            (Some(State::Retry) | None, answer) => {
                last_poll = Some(FinalPoll::new(answer.map_err(SdkError::into_service_error)))
            }
        }
        match progress.rules.pause(progress.calls, progress.left(), fastrand::f64()) {
            Some(pause) => {
                pipeline.sleep.sleep(pause).await;
                progress.slept = progress.slept.saturating_add(pause);
            }
            None => return Err(WaiterError::ExceededMaxWait(progress.exceeded(last_poll))),
        }
    }
}

/// How far a wait is.
struct Progress {
    rules: &'static Rules,
    operation: &'static str,
    limit: Duration,
    calls: u32,
    start: Instant,
    /// What the pauses came to, which a caller's own `sleep_impl` may make shorter than they are.
    slept: Duration,
}

impl Progress {
    fn new(rules: &'static Rules, operation: &'static str, limit: Duration) -> Self {
        Progress { rules, operation, limit, calls: 0, start: Instant::now(), slept: Duration::ZERO }
    }

    fn elapsed(&self) -> Duration {
        self.start.elapsed().max(self.slept)
    }

    fn left(&self) -> Duration {
        self.limit.saturating_sub(self.elapsed())
    }

    fn exceeded<O, E>(&self, last_poll: Option<FinalPoll<O, E>>) -> ExceededMaxWait<O, E> {
        ExceededMaxWait {
            waiter: self.rules.name,
            operation: self.operation,
            max_wait: self.limit,
            elapsed: self.elapsed(),
            poll_count: self.calls,
            last_poll,
        }
    }
}

/// A wait on its way: nothing is asked until it is awaited.
pub type WaitFuture<O> = Pin<Box<dyn Future<Output = WaitResult<O>> + Send>>;

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // what the macros write is more than is used here
mod tests;
