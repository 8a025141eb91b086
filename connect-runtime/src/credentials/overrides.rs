//! The credentials of providers that single calls brought.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::identity::{IdentityCachePartition, ResolveIdentity};

use super::own::Own;

/// How many providers are remembered.
const MOST: usize = 64;

/// A cache for each provider, so that calls with the same one load once. The latest used is last.
#[derive(Debug, Default)]
pub(super) struct Overrides(Mutex<VecDeque<(Option<IdentityCachePartition>, Arc<Own>)>>);

impl Overrides {
    /// The cache of that provider.
    pub(super) fn own(&self, provider: &SharedCredentialsProvider) -> Arc<Own> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let partition = provider.cache_partition();
        let known = all.iter().position(|(known, _)| *known == partition).and_then(|place| all.remove(place));
        let (_, own) = known.unwrap_or_else(|| (partition, Arc::new(Own::new(provider.clone()))));
        if all.len() >= MOST {
            all.pop_front();
        }
        all.push_back((partition, own.clone()));
        own
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Counting;
    use super::*;

    #[test]
    fn the_providers_used_last_are_remembered() {
        let overrides = Overrides::default();
        let new = || SharedCredentialsProvider::new(Counting::default());
        let (kept, forgotten) = (new(), new());
        let (first, second) = (overrides.own(&kept), overrides.own(&forgotten));
        for _ in 0..MOST {
            assert!(Arc::ptr_eq(&overrides.own(&kept), &first));
            overrides.own(&new());
        }
        assert!(!Arc::ptr_eq(&overrides.own(&forgotten), &second));
        assert_eq!(overrides.0.lock().expect("not poisoned").len(), MOST);
    }
}
