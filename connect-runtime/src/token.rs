//! Idempotency tokens: what makes a second attempt recognisable as the same call.
//!
//! A token that somebody can guess, or that two processes share, lets one call pass for another.
//! Random tokens therefore come from the operating system, and a call fails where that has none.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::shape::{Slot, Structure, View};

/// Makes the tokens of calls that have none.
#[derive(Debug, Clone)]
pub struct IdempotencyTokenProvider {
    source: Source,
}

#[derive(Debug, Clone)]
enum Source {
    Random,
    Seeded(Arc<Mutex<fastrand::Rng>>),
    Fixed(&'static str),
}

impl IdempotencyTokenProvider {
    /// Random UUIDs (version 4), from the operating system's randomness.
    pub fn random() -> Self {
        IdempotencyTokenProvider { source: Source::Random }
    }

    /// The same sequence of UUIDs every time, for tests.
    pub fn with_seed(seed: u64) -> Self {
        IdempotencyTokenProvider { source: Source::Seeded(Arc::new(Mutex::new(fastrand::Rng::with_seed(seed)))) }
    }

    /// Always the same token, for tests.
    pub fn fixed(token: &'static str) -> Self {
        IdempotencyTokenProvider { source: Source::Fixed(token) }
    }

    /// The next token.
    ///
    /// # Errors
    /// The operating system has no random numbers to give.
    pub fn make_idempotency_token(&self) -> Result<String, RandomnessError> {
        match &self.source {
            Source::Random => random_uuid(),
            Source::Seeded(rng) => Ok(uuid(rng.lock().unwrap_or_else(PoisonError::into_inner).u128(..))),
            Source::Fixed(token) => Ok((*token).to_owned()),
        }
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(token: &'static str) -> Self {
        IdempotencyTokenProvider::fixed(token)
    }
}

/// The operating system gave no random numbers, so that no token and no id could be made.
#[derive(Debug, Clone)]
pub struct RandomnessError(getrandom::Error);

impl fmt::Display for RandomnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the operating system gave no random numbers, which tokens and ids of calls are made of")
    }
}

impl std::error::Error for RandomnessError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Fills the token members that are absent. An empty token is somebody's choice and stays.
///
/// # Errors
/// The operating system has no random numbers to give.
pub fn fill(input: &mut dyn Structure, provider: &IdempotencyTokenProvider) -> Result<(), RandomnessError> {
    for (index, member) in input.schema_of().members.iter().enumerate() {
        if member.token
            && matches!(input.member(index).view(), View::Absent)
            && let Slot::Text(text) = input.member_mut(index).slot()
        {
            text.set_text(provider.make_idempotency_token()?.into());
        }
    }
    Ok(())
}

/// A UUID of the operating system's randomness.
pub(crate) fn random_uuid() -> Result<String, RandomnessError> {
    uuid_from(getrandom::getrandom)
}

fn uuid_from(fill: impl FnOnce(&mut [u8]) -> Result<(), getrandom::Error>) -> Result<String, RandomnessError> {
    let mut bytes = [0; 16];
    fill(&mut bytes).map_err(RandomnessError)?;
    Ok(uuid(u128::from_ne_bytes(bytes)))
}

/// Random bits as a UUID of version 4 (RFC 9562, section 5.4).
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected texts set by hand: version digit 4, variant bits 10.
    #[test]
    fn uuids_have_version_and_variant() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn random_tokens_do_not_follow_from_the_state_of_a_generator() {
        let token = || {
            fastrand::seed(7);
            IdempotencyTokenProvider::random().make_idempotency_token().expect("the system has random numbers")
        };
        assert_ne!(token(), token());
    }

    #[test]
    fn seeded_and_fixed_tokens_are_the_same_each_time() {
        let three = |provider: IdempotencyTokenProvider| {
            [(); 3].map(|()| provider.make_idempotency_token().expect("no randomness is needed"))
        };
        assert_eq!(three(IdempotencyTokenProvider::with_seed(7)), three(IdempotencyTokenProvider::with_seed(7)));
        assert_ne!(three(IdempotencyTokenProvider::with_seed(7)), three(IdempotencyTokenProvider::with_seed(8)));
        assert_eq!(three("t".into()), ["t"; 3]);
    }

    #[test]
    fn without_randomness_there_is_no_token() {
        let error = uuid_from(|_| Err(getrandom::Error::UNSUPPORTED)).expect_err("there is no randomness");
        assert!(error.to_string().starts_with("the operating system gave no random numbers"), "{error}");
        assert!(std::error::Error::source(&error).is_some());
        // What the source wrote before it failed is no token either.
        let partly = |bytes: &mut [u8]| {
            bytes.fill(1);
            Err(getrandom::Error::UNEXPECTED)
        };
        assert!(uuid_from(partly).is_err());
    }
}
