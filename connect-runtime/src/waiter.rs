//! Waiting for a state of the service: an operation is called again and again until its answer
//! says that the state is reached, that it never will be, or time is up.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
pub use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
pub use aws_smithy_runtime_api::client::result::{ConstructionFailure, SdkError};
pub use aws_smithy_runtime_api::client::waiters::FinalPoll;
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ErrorMetadata, ProvideErrorMetadata};
use tokio::time::Instant;

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

/// Why a wait did not end well.
///
/// `O` is the output of the operation that is asked, `E` its error.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)] // errors are rare, and outputs are as large as the service makes them
pub enum WaiterError<O, E> {
    /// Nothing was asked: parameters, endpoint or configuration are not right.
    ConstructionFailure(ConstructionFailure),
    /// Time was up before the state was reached.
    ExceededMaxWait(ExceededMaxWait<O, E>),
    /// An answer says that the state can no longer be reached.
    FailureState(FailureState<O, E>),
    /// A call failed in a way that the waiter does not expect, retries included.
    OperationFailed(OperationFailed<O, E>),
}

/// Time was up: how long, how often, and what the last answer was.
#[derive(Debug)]
#[non_exhaustive]
pub struct ExceededMaxWait<O, E> {
    waiter: &'static str,
    operation: &'static str,
    max_wait: Duration,
    elapsed: Duration,
    poll_count: u32,
    last_poll: Option<FinalPoll<O, E>>,
}

impl<O, E> ExceededMaxWait<O, E> {
    /// How long it was allowed to take.
    pub fn max_wait(&self) -> Duration {
        self.max_wait
    }

    /// How long it took. It may be less than allowed, since no call is made when the time that is
    /// left is no longer than the shortest pause.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Number of calls, including one that was cut off by the end of the time.
    pub fn poll_count(&self) -> u32 {
        self.poll_count
    }

    /// The last answer; nothing if the first call did not end in time.
    pub fn last_poll(&self) -> Option<&FinalPoll<O, E>> {
        self.last_poll.as_ref()
    }

    /// The last answer, taken out.
    pub fn into_last_poll(self) -> Option<FinalPoll<O, E>> {
        self.last_poll
    }
}

/// An answer that ended a wait because the state can no longer be reached.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailureState<O, E> {
    waiter: &'static str,
    final_poll: FinalPoll<O, E>,
}

impl<O, E> FailureState<O, E> {
    /// The answer.
    pub fn final_poll(&self) -> &FinalPoll<O, E> {
        &self.final_poll
    }

    /// The answer, taken out.
    pub fn into_final_poll(self) -> FinalPoll<O, E> {
        self.final_poll
    }
}

/// A call that failed in a way that its waiter does not expect.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationFailed<O, E> {
    waiter: &'static str,
    source: SdkError<E, HttpResponse>,
    last_poll: Option<FinalPoll<O, E>>,
}

impl<O, E> OperationFailed<O, E> {
    /// Why it failed.
    pub fn error(&self) -> &SdkError<E, HttpResponse> {
        &self.source
    }

    /// Why it failed, taken out.
    pub fn into_error(self) -> SdkError<E, HttpResponse> {
        self.source
    }

    /// The last answer before it; nothing if there was none.
    pub fn last_poll(&self) -> Option<&FinalPoll<O, E>> {
        self.last_poll.as_ref()
    }
}

impl<O, E> WaiterError<O, E> {
    /// The last answer of the service, if there was one: an output, or its error.
    pub fn last_answer(&self) -> Option<Result<&O, &E>> {
        match self {
            Self::ConstructionFailure(_) => None,
            Self::ExceededMaxWait(context) => context.last_poll().map(FinalPoll::as_result),
            Self::FailureState(context) => Some(context.final_poll().as_result()),
            Self::OperationFailed(context) => match context.error().as_service_error() {
                Some(error) => Some(Err(error)),
                None => context.last_poll().map(FinalPoll::as_result),
            },
        }
    }

    /// The service's error, if one ended the wait; else the error as it is.
    ///
    /// # Errors
    /// The wait ended for another reason, such as that time was up.
    #[allow(clippy::result_large_err)] // it is this error that is large
    pub fn into_service_error(self) -> Result<E, Self> {
        match self {
            Self::FailureState(FailureState { waiter, final_poll }) => match final_poll.into_result() {
                Err(error) => Ok(error),
                Ok(output) => Err(Self::FailureState(FailureState { waiter, final_poll: FinalPoll::new(Ok(output)) })),
            },
            Self::OperationFailed(OperationFailed { source: SdkError::ServiceError(context), .. }) => {
                Ok(context.into_err())
            }
            other => Err(other),
        }
    }
}

impl<O, E: fmt::Display> fmt::Display for WaiterError<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConstructionFailure(_) => return f.write_str("the wait could not begin"),
            Self::ExceededMaxWait(context) => {
                let ExceededMaxWait { waiter, operation, max_wait, elapsed, poll_count, .. } = context;
                let plural = if *poll_count == 1 { "" } else { "s" };
                write!(
                    f,
                    "{waiter} was not reached within {max_wait:?} ({elapsed:.1?}, {poll_count} call{plural} of {operation})"
                )?
            }
            Self::FailureState(context) => write!(f, "{} can no longer be reached", context.waiter)?,
            Self::OperationFailed(context) => {
                write!(f, "waiting for {} failed", context.waiter)?;
                if context.error().as_service_error().is_some() {
                    return Ok(()); // it is the source
                }
            }
        }
        match self.last_answer() {
            None => Ok(()),
            Some(Ok(_)) => f.write_str("; the last answer was an output, which the error holds"),
            Some(Err(error)) => write!(f, "; the last answer was an error: {error}"),
        }
    }
}

impl<O, E> std::error::Error for WaiterError<O, E>
where
    O: fmt::Debug,
    E: std::error::Error + 'static,
{
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ConstructionFailure(_) => None,
            Self::OperationFailed(context) => Some(context.error()),
            _ => self.last_answer().and_then(Result::err).map(|error| error as _),
        }
    }
}

impl<O, E: ProvideErrorMetadata> ProvideErrorMetadata for WaiterError<O, E> {
    fn meta(&self) -> &ErrorMetadata {
        match (self, self.last_answer()) {
            (Self::OperationFailed(context), _) => context.error().meta(),
            (_, Some(Err(error))) => error.meta(),
            _ => &EMPTY_ERROR_METADATA,
        }
    }
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // what the macros write is more than is used here
mod tests {
    use super::*;
    crate::structure! {
        /// One of the jobs.
        #[shape("Job", JobBuilder)]
        pub struct Job {
            /// How far it is.
            #[member(optional, text, "State")]
            #[setters(set_state, get_state)]
            pub state: Option<String>,
        }
    }

    crate::structure! {
        /// What is asked for.
        #[shape("Jobs", JobsBuilder)]
        pub struct Jobs {
            /// All of them.
            #[member(optional, list(Job), "Jobs")]
            #[setters(set_jobs, get_jobs)]
            pub jobs: Option<Vec<Job>>,
        }
    }

    const RULES: Rules = Rules { name: "Done", delay: 5, acceptors: &[] };

    /// Bounds by hand, from Smithy's rules: a random part between the shortest pause and
    /// shortest × 2^(n−1), at most 120 s.
    #[test]
    fn pauses_double_up_to_the_longest() {
        let hour = Duration::from_secs(3_600);
        let seconds = |rules: &Rules, calls, random| rules.pause(calls, hour, random).map(|pause| pause.as_secs());
        for (calls, longest) in [(1, 5), (2, 10), (3, 20), (4, 40), (5, 80), (6, 120), (7, 120), (u32::MAX, 120)] {
            assert_eq!(seconds(&RULES, calls, 0.0), Some(5), "after {calls} calls");
            assert_eq!(seconds(&RULES, calls, 1.0), Some(longest), "after {calls} calls");
        }
        assert_eq!(seconds(&RULES, 4, 0.5), Some(22), "5 + 35 / 2, without the half");
        let slow = Rules { delay: 300, ..RULES };
        assert_eq!([1, 2, 9].map(|calls| seconds(&slow, calls, 1.0)), [Some(300); 3], "the shortest may be longer");
    }

    #[test]
    fn the_last_pause_leaves_time_for_a_call() {
        let pause = |left| RULES.pause(9, Duration::from_secs(left), 1.0).map(|pause| pause.as_secs());
        assert_eq!([0, 4, 5].map(pause), [None; 3]);
        assert_eq!([6, 50, 124, 125, 126].map(pause), [Some(1), Some(45), Some(119), Some(120), Some(120)]);
    }

    #[test]
    fn the_first_acceptor_that_matches_decides() {
        use Expression::At;
        use State::{Failure, Retry, Success};
        let states = |states: &[&str]| {
            let of = |state: &&str| Job::builder().state(*state).build();
            Jobs::builder().set_jobs(Some(states.iter().map(of).collect())).build()
        };
        const STATES: Expression = At(&[Step::Member("Jobs"), Step::Each, Step::Member("State")]);
        let rules = Rules {
            acceptors: &[
                Acceptor(Failure, Matcher::Status(202)),
                Acceptor(Failure, Matcher::PathAny(STATES, Literal::Text("BAD"))),
                Acceptor(Success, Matcher::PathAll(STATES, Literal::Text("GOOD"))),
                Acceptor(Retry, Matcher::Path(Expression::Length(&STATES), Literal::Number(2.0))),
                Acceptor(Failure, Matcher::Path(Expression::Length(&STATES), Literal::Number(2.0))),
                Acceptor(Success, Matcher::Path(Expression::Length(&STATES), Literal::Number(3.0))),
            ],
            ..RULES
        };
        let judge = |status, names: &[&str]| rules.judge(status, &Answer::Output(&states(names)));
        assert_eq!(judge(202, &["GOOD"]), Some(Failure));
        assert_eq!(judge(200, &["GOOD", "BAD"]), Some(Failure), "one is enough");
        assert_eq!(judge(200, &["GOOD", "GOOD"]), Some(Success));
        assert_eq!(judge(200, &["GOOD", "SLOW"]), Some(Retry), "not all of them, and two");
        assert_eq!(judge(200, &["SLOW", "SLOW", "SLOW"]), Some(Success));
        assert_eq!(judge(200, &[]), Some(Retry), "all of none are not all");
    }

    #[test]
    fn errors_match_by_code_status_or_as_such() {
        let error = ErrorMetadata::builder().code("NotFound").build();
        let judge = |acceptors: &'static [Acceptor]| Rules { acceptors, ..RULES }.judge(404, &Answer::Error(&error));
        assert_eq!(judge(&[]), None, "nobody expected it");
        assert_eq!(judge(&[Acceptor(State::Retry, Matcher::Error("Other"))]), None);
        assert_eq!(judge(&[Acceptor(State::Retry, Matcher::Error("NotFound"))]), Some(State::Retry));
        assert_eq!(judge(&[Acceptor(State::Success, Matcher::Status(404))]), Some(State::Success));
        assert_eq!(judge(&[Acceptor(State::Failure, Matcher::AnyError(true))]), Some(State::Failure));
        assert_eq!(judge(&[Acceptor(State::Success, Matcher::AnyError(false))]), None);
        const NOTHING: Matcher = Matcher::Path(Expression::At(&[Step::Member("A")]), Literal::Null);
        assert_eq!(judge(&[Acceptor(State::Success, NOTHING)]), None, "an error has no members to look at");
    }
}
