//! Adaptive mode: a limit on how fast this client sends, learned from throttling.
//!
//! Nothing is limited until the service throttles for the first time. From then on each attempt
//! takes a token from a bucket whose filling rate follows the CUBIC curve, as in TCP: down to
//! 70 % at once, then back up, slowly near the rate that was too high and faster beyond it.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// What is left of the rate after throttling.
const BETA: f64 = 0.7;
/// How steep the way up is.
const SCALE: f64 = 0.4;
/// Weight of the newest half second in the measured rate.
const SMOOTHING: f64 = 0.8;
/// Tokens per second, at the least.
const SLOWEST: f64 = 0.5;
/// Tokens in the bucket, at the least, when it is full.
const SMALLEST: f64 = 1.0;

/// The limit of one client. It knows no other clock than the one it is given, in seconds.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    start: Instant,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    limited: bool,
    fill_rate: f64,
    capacity: f64,
    tokens: f64,
    filled_at: Option<f64>,
    /// Attempts per second as measured, and what the measurement is made of.
    measured_rate: f64,
    bucket: f64,
    attempts: u32,
    last_highest_rate: f64,
    throttled_at: f64,
}

impl RateLimiter {
    pub(crate) fn new() -> Self {
        RateLimiter { start: Instant::now(), state: Mutex::default() }
    }

    /// Permission to send, or how long to wait before asking again.
    pub(crate) fn acquire(&self) -> Result<(), Duration> {
        self.with(|state, now| state.acquire(now))
    }

    /// Takes note of what became of an attempt.
    pub(crate) fn update(&self, throttled: bool) {
        self.with(|state, now| state.update(now, throttled));
    }

    fn with<T>(&self, change: impl FnOnce(&mut State, f64) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state, self.start.elapsed().as_secs_f64())
    }
}

impl State {
    fn acquire(&mut self, now: f64) -> Result<(), Duration> {
        if !self.limited {
            return Ok(());
        }
        self.fill(now);
        let wait = Duration::from_secs_f64((1.0 - self.tokens).max(0.0) / self.fill_rate);
        // Less than a timer can wait for counts as nothing, or a caller could ask for ever.
        if wait >= Duration::from_millis(1) {
            return Err(wait);
        }
        self.tokens = (self.tokens - 1.0).max(0.0);
        Ok(())
    }

    fn update(&mut self, now: f64, throttled: bool) {
        self.measure(now);
        let rate = if throttled {
            let rate = if self.limited { self.measured_rate.min(self.fill_rate) } else { self.measured_rate };
            self.last_highest_rate = rate;
            self.throttled_at = now;
            self.limited = true;
            rate * BETA
        } else {
            // Where the curve reaches the last highest rate again.
            let plateau = (self.last_highest_rate * (1.0 - BETA) / SCALE).cbrt();
            SCALE * (now - self.throttled_at - plateau).powi(3) + self.last_highest_rate
        };
        let rate = rate.min(2.0 * self.measured_rate);
        self.fill(now);
        self.fill_rate = rate.max(SLOWEST);
        self.capacity = rate.max(SMALLEST);
        self.tokens = self.tokens.min(self.capacity);
    }

    fn fill(&mut self, now: f64) {
        if let Some(filled_at) = self.filled_at {
            self.tokens = (self.tokens + (now - filled_at) * self.fill_rate).min(self.capacity);
        }
        self.filled_at = Some(now);
    }

    /// Counts an attempt; at the end of each half second, the rate is measured anew.
    fn measure(&mut self, now: f64) {
        let bucket = (now * 2.0).floor() / 2.0;
        self.attempts += 1;
        if bucket > self.bucket {
            let rate = f64::from(self.attempts) / (bucket - self.bucket);
            self.measured_rate = rate * SMOOTHING + self.measured_rate * (1.0 - SMOOTHING);
            self.attempts = 0;
            self.bucket = bucket;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn close(actual: f64, expected: f64) {
        assert!((actual - expected).abs() < 0.000_5, "{actual} is not {expected}");
    }

    #[test]
    fn nothing_is_limited_before_the_first_throttling() {
        let mut state = State::default();
        for attempt in 0..1_000 {
            assert_eq!(state.acquire(f64::from(attempt) / 1_000.0), Ok(()));
            state.update(f64::from(attempt) / 1_000.0, false);
        }
    }

    /// Two attempts in the half second that ends at 0.5 measure (2 / 0.5) × 0.8 = 3.2 a second;
    /// throttling leaves 3.2 × 0.7 = 2.24. The curve is back at 3.2 after ∛(3.2 × 0.3 / 0.4)
    /// = ∛2.4 = 1.338866 s.
    #[test]
    fn throttling_cuts_the_rate_and_success_raises_it_along_the_curve() {
        let mut state = State::default();
        state.update(0.2, false);
        state.update(0.5, true);
        close(state.measured_rate, 3.2);
        close(state.fill_rate, 2.24);
        close(state.capacity, 2.24);
        assert!(state.limited);

        // One attempt in the next half second: 2 × 0.8 + 3.2 × 0.2 = 2.24 measured. The curve:
        // 0.4 × (0.5 − 1.338866)³ + 3.2 = 0.4 × −0.590304 + 3.2 = 2.963878, below 2 × 2.24.
        state.update(1.0, false);
        close(state.measured_rate, 2.24);
        close(state.fill_rate, 2.963_878);
        // And at 1.838866 s the plateau: 3.2, were it not for twice the measured rate, which is
        // now (1 / 0.5) × 0.8 + 2.24 × 0.2 = 2.048.
        state.update(0.5 + 1.338_866, false);
        close(state.measured_rate, 2.048);
        close(state.fill_rate, 3.2);
    }

    /// Nothing but one throttled attempt in ten seconds: (1 / 10) × 0.8 = 0.08 measured, less
    /// than the slowest rate of 0.5; the bucket still holds one.
    #[test]
    fn the_rate_never_falls_below_one_attempt_in_two_seconds() {
        let mut state = State::default();
        state.update(10.0, true);
        close(state.fill_rate, 0.5);
        close(state.capacity, 1.0);
        assert_eq!(state.acquire(10.0), Err(Duration::from_secs(2)), "one token at half a token a second");
        assert_eq!(state.acquire(11.0), Err(Duration::from_secs(1)));
        assert_eq!(state.acquire(12.0), Ok(()));
        assert_eq!(state.acquire(12.0), Err(Duration::from_secs(2)));
    }

    #[test]
    fn the_bucket_does_not_overflow() {
        let mut state = State::default();
        state.update(10.0, true);
        assert_eq!(state.acquire(1_000.0), Ok(()));
        assert_eq!(state.acquire(1_000.0), Err(Duration::from_secs(2)), "it held one token, however long the pause");
    }
}
