//! What a service model is: read from a file, resolved, checked, and imported from a published one.
//!
//! A model file has the layout that botocore publishes as `service-2.json` (`metadata`,
//! `operations`, `shapes`), and optionally `pagination` and `waiters` in the layouts of
//! `paginators-1.json` and `waiters-2.json`. Plain and gzip files are read alike.
//!
//! ```
//! use connect_model::{Dialect, read};
//!
//! let file = br#"{
//!   "metadata": {"protocol": "rest-json", "endpointPrefix": "connect", "serviceId": "Connect"},
//!   "operations": {"Ping": {"http": {"method": "GET", "requestUri": "/ping"}}},
//!   "shapes": {}
//! }"#;
//! let loaded = read(file, Dialect::Ours)?;
//! assert_eq!(loaded.model.operations[0].name, "Ping");
//! # Ok::<(), connect_model::Problems>(())
//! ```

mod boxes;
mod changes;
mod check;
mod draft;
mod element;
mod import;
mod json;
mod layout;
mod model;
mod nearest;
mod pagination;
mod problem;
mod read;
mod report;
mod schema;
mod source;

pub use boxes::boxed_members;
pub use changes::{Change, Changes, RULES, Rule, Source as SourceVerdict, Wire, rules_table};
pub use check::check;
pub use draft::Draft;
pub use element::{Element, Origin};
pub use import::{Imported, Published, Source, Summary, import};
pub use model::*;
pub use nearest::did_you_mean;
pub use pagination::derive as derive_pagination;
pub use problem::{Code, Problem, Problems, Severity};
pub use read::{Dialect, Loaded, ReadError, read, read_detected, read_file};
pub use schema::schema;
