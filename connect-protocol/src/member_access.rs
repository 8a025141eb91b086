//! How members are lent and set, written once for all generated methods.
//!
//! A call of a plain function is quicker to check than the chain of trait methods it stands for,
//! and there are tens of thousands of such methods.

use std::collections::HashMap;
use std::hash::Hash;

/// What accessors return.
pub mod lend {
    /// A text, if set.
    #[inline]
    pub fn text(member: &Option<String>) -> Option<&str> {
        member.as_deref()
    }

    /// A list; empty when not set.
    #[inline]
    pub fn list<T>(member: &Option<Vec<T>>) -> &[T] {
        member.as_deref().unwrap_or_default()
    }

    /// A boxed value, if set.
    #[inline]
    pub fn boxed<T>(member: &Option<Box<T>>) -> Option<&T> {
        member.as_deref()
    }

    /// A value, if set.
    #[inline]
    pub fn value<T>(member: &Option<T>) -> Option<&T> {
        member.as_ref()
    }
}

/// What setters do.
pub mod set {
    use super::{Hash, HashMap};

    /// Sets a text.
    #[inline]
    pub fn text(member: &mut Option<String>, input: impl Into<String>) {
        *member = Some(input.into());
    }

    /// Sets a boxed value.
    #[inline]
    pub fn boxed<T>(member: &mut Option<Box<T>>, input: impl Into<Box<T>>) {
        *member = Some(input.into());
    }

    /// Adds an element to a list.
    #[inline]
    pub fn list<T>(member: &mut Option<Vec<T>>, input: impl Into<T>) {
        member.get_or_insert_default().push(input.into());
    }

    /// Adds an entry to a map.
    #[inline]
    pub fn map<K: Eq + Hash, V>(member: &mut Option<HashMap<K, V>>, key: impl Into<K>, value: impl Into<V>) {
        member.get_or_insert_default().insert(key.into(), value.into());
    }
}
