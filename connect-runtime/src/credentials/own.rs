//! A client's own cache.
//!
//! Credentials are loaded once for all who wait, serve until they expire, and are renewed some
//! minutes before that, while they still serve. A failed load is not kept: without credentials that
//! are good, the next call tries again; with them, a new attempt follows after a pause.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use tokio::runtime::Handle;

use super::NoCredentials;
use super::flight::{Flight, Landing, Outcome};
use super::load::load;
use crate::observe;
use crate::sign::SigningCredentials;

/// How long before the end a renewal is due, at most; at least half of that, by chance, so that
/// machines that started together do not renew together.
const BEFORE_END: Duration = Duration::from_secs(5 * 60);
/// How long credentials serve that do not say when they expire.
const UNSAID_LIFE: Duration = Duration::from_secs(15 * 60);
/// How long credentials serve that have expired when they come: this machine's clock may be ahead.
const EXPIRED_LIFE: Duration = Duration::from_secs(10);
/// The pause after a failed renewal, or after one that the service asked for.
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
const REFUSAL_PAUSE: Duration = Duration::from_secs(10);

/// A load that no task runs.
type Load = Pin<Box<dyn Future<Output = ()> + Send>>;

#[derive(Debug)]
pub(super) struct Own {
    provider: SharedCredentialsProvider,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    kept: Option<Kept>,
    flight: Option<Flight>,
    flights: u64,
    /// When credentials were last dropped because the service called them expired.
    refused: Option<SystemTime>,
}

#[derive(Debug)]
struct Kept {
    credentials: Arc<SigningCredentials>,
    /// When a renewal is due.
    renew: SystemTime,
    /// When they no longer serve. If they do not expire, that is when a call waits for the renewal.
    until: SystemTime,
    expire: bool,
}

enum Step {
    Use(Arc<SigningCredentials>),
    /// Wait for a load; `begun` if this call began it. Without a runtime, it has to run it as well.
    Wait {
        flight: Flight,
        begun: bool,
        run: Option<Load>,
    },
}

impl Own {
    pub(super) fn new(provider: SharedCredentialsProvider) -> Self {
        Own { provider, state: Mutex::default() }
    }

    /// Credentials that are good now.
    pub(super) async fn get(self: &Arc<Self>, time: &SharedTimeSource, sleep: &SharedAsyncSleep) -> Outcome {
        let mut distrusted = None;
        loop {
            let (flight, begun, run) = match self.step(time, sleep, distrusted) {
                Step::Use(credentials) => return Ok(credentials),
                Step::Wait { flight, begun, run } => (flight, begun, run),
            };
            if let Some(run) = run {
                run.await;
            }
            match flight.land(sleep).await {
                Landing::Landed(outcome) => return outcome,
                // This runtime takes no more tasks.
                Landing::Lost if begun => return Err(NoCredentials::aborted()),
                Landing::Lost => {}
                Landing::Silent => distrusted = Some(flight.number),
            }
        }
    }

    /// What a call has to do now. `distrusted` is a load that it waited for in vain.
    fn step(self: &Arc<Self>, time: &SharedTimeSource, sleep: &SharedAsyncSleep, distrusted: Option<u64>) -> Step {
        let mut state = self.state();
        let now = time.now();
        let flight = state.flight.clone().filter(|flight| flight.is_aloft() && Some(flight.number) != distrusted);
        let serving = state.kept.as_ref().filter(|kept| now < kept.until);
        if let Some(kept) = serving
            && (now < kept.renew || flight.is_some())
        {
            return Step::Use(kept.credentials.clone());
        }
        let serving = serving.map(|kept| kept.credentials.clone());
        if let Some(flight) = flight {
            return Step::Wait { flight, begun: false, run: None };
        }
        let (flight, run) = self.begin(&mut state, time, sleep);
        match (serving, run) {
            (Some(credentials), None) => Step::Use(credentials),
            (_, run) => Step::Wait { flight, begun: true, run },
        }
    }

    /// Begins a load, as a task if there is a runtime.
    fn begin(
        self: &Arc<Self>,
        state: &mut State,
        time: &SharedTimeSource,
        sleep: &SharedAsyncSleep,
    ) -> (Flight, Option<Load>) {
        state.flights += 1;
        let (flight, report) = Flight::new(state.flights);
        state.flight = Some(flight.clone());
        let (own, time, sleep, number) = (self.clone(), time.clone(), sleep.clone(), flight.number);
        let run = async move {
            let loaded = load(&own.provider, &sleep).await;
            report.send_replace(Some(own.settle(number, loaded, time.now())));
        };
        match Handle::try_current() {
            Ok(runtime) => {
                runtime.spawn(run);
                (flight, None)
            }
            Err(_) => (flight, Some(Box::pin(run))),
        }
    }

    /// Keeps what was loaded; after a failure, goes on with the old credentials while they are good.
    fn settle(&self, number: u64, loaded: Result<Credentials, NoCredentials>, now: SystemTime) -> Outcome {
        let mut state = self.state();
        if state.flight.as_ref().is_some_and(|flight| flight.number == number) {
            state.flight = None;
        }
        match loaded {
            Ok(credentials) => {
                let kept = Kept::new(credentials, state.kept.take(), now, fastrand::f64());
                Ok(state.kept.insert(kept).credentials.clone())
            }
            Err(problem) => match &mut state.kept {
                Some(kept) if !kept.expire || now < kept.until => {
                    kept.postpone(now);
                    observe::not_renewed(&problem);
                    Ok(kept.credentials.clone())
                }
                _ => Err(problem),
            },
        }
    }

    /// Drops these credentials, if they are still the ones that serve.
    pub(super) fn refused(&self, credentials: &Arc<SigningCredentials>, now: SystemTime) -> bool {
        let mut state = self.state();
        if !state.kept.as_ref().is_some_and(|kept| Arc::ptr_eq(&kept.credentials, credentials)) {
            return true;
        }
        let just_tried =
            state.refused.and_then(|last| now.duration_since(last).ok()).is_some_and(|since| since < REFUSAL_PAUSE);
        if !just_tried {
            state.kept = None;
            state.refused = Some(now);
        }
        !just_tried
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// `random` is in `[0, 1)`. The same credentials as before keep the signing key derived from them.
    fn new(credentials: Credentials, before: Option<Kept>, now: SystemTime, random: f64) -> Self {
        let left = credentials.expiry().map(|expiry| expiry.duration_since(now).unwrap_or_default());
        let life = match left {
            None => UNSAID_LIFE,
            Some(Duration::ZERO) => EXPIRED_LIFE,
            Some(left) => left,
        };
        let window = BEFORE_END.min(life / 3).mul_f64(1.0 - random / 2.0);
        let before = before.map(|kept| kept.credentials).filter(|before| before.are(&credentials));
        Kept {
            renew: later(now, (life - window).max(SHORTEST_PAUSE)),
            until: later(now, life),
            expire: left.is_some(),
            credentials: before.unwrap_or_else(|| Arc::new(SigningCredentials::new(credentials))),
        }
    }

    /// After a failed renewal, the next one is due after a pause, shorter as the end comes nearer.
    fn postpone(&mut self, now: SystemTime) {
        if !self.expire {
            self.until = later(now, UNSAID_LIFE);
        }
        let left = self.until.duration_since(now).unwrap_or_default();
        self.renew = later(now, (left / 4).clamp(SHORTEST_PAUSE, LONGEST_PAUSE));
    }
}

/// That time, or the same, where no later one can be told.
fn later(time: SystemTime, by: Duration) -> SystemTime {
    time.checked_add(by).unwrap_or(time)
}

#[cfg(test)]
mod tests;
