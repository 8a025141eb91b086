//! Why a wait did not end well.

use std::fmt;
use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::{ConstructionFailure, SdkError};
use aws_smithy_runtime_api::client::waiters::FinalPoll;
use aws_smithy_types::error::metadata::{EMPTY_ERROR_METADATA, ErrorMetadata, ProvideErrorMetadata};

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
    pub(super) waiter: &'static str,
    pub(super) operation: &'static str,
    pub(super) max_wait: Duration,
    pub(super) elapsed: Duration,
    pub(super) poll_count: u32,
    pub(super) last_poll: Option<FinalPoll<O, E>>,
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
    pub(super) waiter: &'static str,
    pub(super) final_poll: FinalPoll<O, E>,
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
    pub(super) waiter: &'static str,
    pub(super) source: SdkError<E, HttpResponse>,
    pub(super) last_poll: Option<FinalPoll<O, E>>,
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
