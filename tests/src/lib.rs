//! Tests that need more than one crate; helpers that they share.
