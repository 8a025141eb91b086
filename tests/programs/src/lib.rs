//! Four programs as users of `aws-sdk-connect` write them. They name nothing that only this project has, and
//! compile unchanged against the official crate 1.220.0: `Cargo.toml` says which of the two is meant.

// Errors are as large in the official crate, and its users return them as they are.
#![allow(clippy::result_large_err)]

pub mod call_back;
pub mod contact_report;
pub mod directory;
pub mod opening_hours;

#[cfg(test)]
mod replay;
