//! Idempotency tokens: what makes a second attempt recognisable as the same call.

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
    /// Random UUIDs (version 4).
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
    pub fn make_idempotency_token(&self) -> String {
        match &self.source {
            Source::Random => uuid(fastrand::u128(..)),
            Source::Seeded(rng) => uuid(rng.lock().unwrap_or_else(PoisonError::into_inner).u128(..)),
            Source::Fixed(token) => (*token).to_owned(),
        }
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(token: &'static str) -> Self {
        IdempotencyTokenProvider::fixed(token)
    }
}

/// Fills the token members that are absent. An empty token is somebody's choice and stays.
pub fn fill(input: &mut dyn Structure, provider: &IdempotencyTokenProvider) {
    for (index, member) in input.schema_of().members.iter().enumerate() {
        if member.token
            && matches!(input.member(index).view(), View::Absent)
            && let Slot::Text(text) = input.member_mut(index).slot()
        {
            text.set_text(provider.make_idempotency_token().into());
        }
    }
}

/// Random bits as a UUID of version 4 (RFC 9562, section 5.4).
pub(crate) fn uuid(bits: u128) -> String {
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
}
