// @generated from the model by `codegen`. Edit the model and generate again.

use crate::primitives;
use crate::types;

connect_runtime::union! {
    /// `Choice`.
    #[shape("Choice")]
    pub enum Choice {
        /// `Every`.
        #[member("Every", as_every, is_every)]
        Every(Box<types::Every>),
        /// `HttpDate`.
        #[member("HttpDate", as_http_date, is_http_date, http_date)]
        HttpDate(primitives::DateTime),
        /// `Not`.
        #[member("Not", as_not, is_not)]
        Not(Box<types::Choice>),
        /// `Secret`.
        #[member("Secret", as_secret, is_secret, sensitive)]
        Secret(String),
        /// `Small`.
        #[member("Small", as_small, is_small)]
        Small(i32),
        /// `Text`.
        #[member("Text", as_text, is_text)]
        Text(String),
        /// `Texts`.
        #[member("Texts", as_texts, is_texts)]
        Texts(Vec<String>),
    }
}
