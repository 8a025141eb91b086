// @generated from the model by `codegen`. Edit the model and generate again.

//! Amazon Connect Service for Rust.
//!
//! Amazon Connect is a contact centre that AWS runs: customers reach agents and bots by phone, chat, email and task, and flows decide what happens to each contact. This API sets up instances with their users, queues, flows and other resources, starts, routes and ends contacts, and reads what was recorded and measured.
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
pub mod pagination;
#[rustfmt::skip]
pub mod presigning;
#[rustfmt::skip]
pub mod primitives;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod waiters;
pub use client::Client;
pub use config::Config;
pub use error::Error;
pub use pagination::pagination;
