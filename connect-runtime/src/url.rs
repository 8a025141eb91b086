//! Addresses as settings hold them.

use std::fmt;

/// An address as somebody gave it. What stands before an `@` may be a password, and is not printed.
#[derive(Clone)]
pub(crate) struct Url(String);

impl From<String> for Url {
    fn from(url: String) -> Self {
        Url(url)
    }
}

impl std::ops::Deref for Url {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rsplit_once('@') {
            Some((_, host)) => write!(f, "***@{}", host.escape_debug()),
            None => write!(f, "{}", self.escape_debug()),
        }
    }
}
