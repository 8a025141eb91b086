// @generated from the model by `codegen`. Edit the model and generate again.

//! Kinds for Rust.
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(rustfmt, rustfmt_skip)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#[rustfmt::skip]
pub mod client;
#[rustfmt::skip]
pub mod config;
#[rustfmt::skip]
pub mod error;
#[rustfmt::skip]
pub mod operation;
#[rustfmt::skip]
pub mod presigning;
#[rustfmt::skip]
pub mod primitives;
#[rustfmt::skip]
pub mod types;
pub use client::Client;
pub use config::Config;
pub use error::Error;
