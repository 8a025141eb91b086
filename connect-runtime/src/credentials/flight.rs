//! A load in progress, and the calls that wait for it.
//!
//! A load is a task of the tokio runtime that started it. A client can be used in several runtimes, and
//! each of them can end, or stand still while no thread is in `block_on`. So a call that waits in another
//! runtime notices when the load is lost, and stops waiting for a load that makes no progress.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::time::Instant;

use super::NoCredentials;
use super::load::LIMIT;
use crate::sign::SigningCredentials;

/// How long to wait for a load that another runtime runs, before one is begun in this one.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a load comes to for those who wait for it.
pub(super) type Outcome = Result<Arc<SigningCredentials>, NoCredentials>;

#[derive(Debug, Clone)]
pub(super) struct Flight {
    pub(super) number: u64,
    landed: watch::Receiver<Option<Outcome>>,
    /// Where it runs; none if a call runs it, because there is no runtime.
    runtime: Option<Id>,
    began: Instant,
}

/// What became of a load that somebody waited for.
pub(super) enum Landing {
    Landed(Outcome),
    /// Its runtime has ended, or whoever ran it stopped.
    Lost,
    /// It runs elsewhere, and nothing was heard of it.
    Silent,
}

impl Flight {
    /// A load that begins now, and where to report what came of it.
    pub(super) fn new(number: u64) -> (Self, watch::Sender<Option<Outcome>>) {
        let (report, landed) = watch::channel(None);
        (Flight { number, landed, runtime: current(), began: Instant::now() }, report)
    }

    /// Whether it can be waited for: it is not lost, and its time is not up.
    pub(super) fn is_aloft(&self) -> bool {
        self.landed.has_changed().is_ok() && self.began.elapsed() < LIMIT
    }

    /// Waits for the end.
    pub(super) async fn land(&self, sleep: &SharedAsyncSleep) -> Landing {
        let mut landed = self.landed.clone();
        let landing = async {
            match landed.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone()) {
                Some(outcome) => Landing::Landed(outcome),
                None => Landing::Lost,
            }
        };
        match self.runtime.is_some() && self.runtime == current() {
            true => landing.await,
            false => Timeout::new(landing, sleep.sleep(PATIENCE)).await.unwrap_or(Landing::Silent),
        }
    }
}

fn current() -> Option<Id> {
    Handle::try_current().ok().map(|runtime| runtime.id())
}
