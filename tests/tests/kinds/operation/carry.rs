// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::primitives;

connect_runtime::operation! {
    /// Calls `Carry`.
    ///
    /// `POST /carry?fixed=1` · [API reference](https://docs.aws.amazon.com/kinds/latest/APIReference/API_Carry.html)
    #[http(POST, "/carry?fixed=1", host_prefix = "{Account}.data.", checksum = true)]
    pub struct Carry {
        carry: CarryFluentBuilder,
        builder: CarryBuilder,
        input: (CarryInput, CarryInputBuilder),
        output: CarryOutput,
        error: CarryError,
    }
}

connect_runtime::input! {
    /// Parameters of `Carry`.
    #[shape("CarryRequest", CarryBuilder, CarryInputBuilder)]
    pub struct CarryInput {
        /// `Account`.
        /// Required.
        #[member(optional, text, "Account", host("Account"), required)]
        #[setters(set_account, get_account)]
        pub account: Option<String>,
        /// `Token`.
        /// Filled with a UUID when not set.
        #[member(optional, text, "Token", header("X-Token"), token)]
        #[setters(set_token, get_token)]
        pub token: Option<String>,
        /// `InQuery`.
        #[member(optional, list(Option<String>), "InQuery", query("in_query"))]
        #[setters(set_in_query, get_in_query)]
        pub in_query: Option<Vec<Option<String>>>,
        /// `Others`.
        #[member(optional, map(String, String), "Others", query("Others"))]
        #[setters(set_others, get_others)]
        pub others: Option<HashMap<String, String>>,
        /// `InHeader`.
        #[member(optional, list(Option<String>), "InHeader", header("X-In-Header"))]
        #[setters(set_in_header, get_in_header)]
        pub in_header: Option<Vec<Option<String>>>,
        /// `Date`.
        #[member(optional, value(primitives::DateTime), "Date", header("X-Date"))]
        #[setters(set_date, get_date)]
        pub date: Option<primitives::DateTime>,
        /// `Prefixed`.
        #[member(optional, map(String, String), "Prefixed", headers("X-Prefix-"))]
        #[setters(set_prefixed, get_prefixed)]
        pub prefixed: Option<HashMap<String, String>>,
        /// `InBody`.
        #[member(optional, value(primitives::DateTime), "InBody")]
        #[setters(set_in_body, get_in_body)]
        pub in_body: Option<primitives::DateTime>,
    }
}

connect_runtime::output! {
    /// Result of `Carry`.
    #[shape("CarryResponse", CarryOutputBuilder)]
    pub struct CarryOutput {
        /// `Texts`.
        #[member(optional, list(String), "Texts", header("X-Texts"))]
        #[setters(set_texts, get_texts)]
        pub texts: Option<Vec<String>>,
        /// `Dates`.
        #[member(optional, list(primitives::DateTime), "Dates", header("X-Dates"))]
        #[setters(set_dates, get_dates)]
        pub dates: Option<Vec<primitives::DateTime>>,
        /// `Prefixed`.
        #[member(optional, map(String, String), "Prefixed", headers("X-Prefix-"))]
        #[setters(set_prefixed, get_prefixed)]
        pub prefixed: Option<HashMap<String, String>>,
    }
}

connect_runtime::operation_error! {
    /// What `Carry` answers when it fails.
    pub enum CarryError {}
}

/// Builders of `Carry`.
pub mod builders {
    pub use super::{
        CarryBuilder, CarryFluentBuilder, CarryInputBuilder, CarryOutputBuilder,
    };
}
