// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;
use crate::types::error::Refused;

connect_runtime::operation! {
    /// Calls `Echo`.
    ///
    /// `POST /echo/{InPath}` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Echo.html)
    #[http(POST, "/echo/{InPath}")]
    pub struct Echo {
        echo: EchoFluentBuilder,
        builder: EchoBuilder,
        input: (EchoInput, EchoInputBuilder),
        output: EchoOutput,
        error: EchoError,
    }
}

connect_runtime::input! {
    /// Parameters of `Echo`.
    #[shape("EchoRequest", EchoBuilder, EchoInputBuilder)]
    pub struct EchoInput {
        /// `InPath`.
        /// Required.
        #[member(optional, text, "InPath", label("InPath"), required)]
        #[setters(set_in_path, get_in_path)]
        pub in_path: Option<String>,
        /// `InQuery`.
        #[member(optional, list(String), "InQuery", query("in_query"))]
        #[setters(set_in_query, get_in_query)]
        pub in_query: Option<Vec<String>>,
        /// `InHeader`.
        #[member(optional, value(primitives::DateTime), "InHeader", header("X-In-Header"))]
        #[setters(set_in_header, get_in_header)]
        pub in_header: Option<primitives::DateTime>,
        /// `InBody`.
        /// Required.
        #[member(optional, text, "InBody", wire("in_body"), required)]
        #[setters(set_in_body, get_in_body)]
        pub in_body: Option<String>,
        /// `Every`.
        #[member(optional, value(types::Every), "Every")]
        #[setters(set_every, get_every)]
        pub every: Option<types::Every>,
        /// `Strict`.
        #[member(optional, value(types::Strict), "Strict")]
        #[setters(set_strict, get_strict)]
        pub strict: Option<types::Strict>,
    }
}

connect_runtime::output! {
    /// Result of `Echo`.
    #[shape("EchoResponse", EchoOutputBuilder, fallible)]
    pub struct EchoOutput {
        /// `Status`.
        /// The HTTP status.
        #[member(optional, copy(i32), "Status", status_code)]
        #[setters(set_status, get_status)]
        pub status: Option<i32>,
        /// `Name`.
        /// Always there.
        #[member(required, text, "Name", wire("name"), required)]
        #[setters(set_name, get_name)]
        pub name: String,
        /// `Every`.
        #[member(optional, value(types::Every), "Every")]
        #[setters(set_every, get_every)]
        pub every: Option<types::Every>,
        /// `Strict`.
        #[member(optional, value(types::Strict), "Strict")]
        #[setters(set_strict, get_strict)]
        pub strict: Option<types::Strict>,
    }
}

connect_runtime::operation_error! {
    /// What `Echo` answers when it fails.
    pub enum EchoError {
        /// `Refused`.
        #[code("Refused", is_refused)]
        Refused(Refused),
    }
}

/// Builders of `Echo`.
pub mod builders {
    pub use super::{EchoBuilder, EchoFluentBuilder, EchoInputBuilder, EchoOutputBuilder};
}
