// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// Members that are always there.
    #[shape("Strict", StrictBuilder, fallible)]
    pub struct Strict {
        /// `Text`.
        /// Required.
        #[member(required, text, "Text", required)]
        #[setters(set_text, get_text)]
        pub text: String,
        /// `Color`.
        /// Required.
        #[member(required, value(types::Color), "Color", required)]
        #[setters(set_color, get_color)]
        pub color: types::Color,
        /// `Flag`.
        /// Required.
        #[member(required, copy(bool), "Flag", required)]
        #[setters(set_flag, get_flag)]
        pub flag: bool,
        /// `Small`.
        /// Required.
        #[member(required, copy(i32), "Small", required)]
        #[setters(set_small, get_small)]
        pub small: i32,
        /// `Exact`.
        /// Required.
        #[member(required, copy(f64), "Exact", required)]
        #[setters(set_exact, get_exact)]
        pub exact: f64,
        /// `When`.
        /// Required.
        #[member(required, value(primitives::DateTime), "When", required)]
        #[setters(set_when, get_when)]
        pub when: primitives::DateTime,
        /// `Bytes`.
        /// Required.
        #[member(required, value(primitives::Blob), "Bytes", required)]
        #[setters(set_bytes, get_bytes)]
        pub bytes: primitives::Blob,
        /// `Texts`.
        /// Required.
        #[member(required, list(String), "Texts", required)]
        #[setters(set_texts, get_texts)]
        pub texts: Vec<String>,
        /// `ByText`.
        /// Required.
        #[member(required, map(String, i32), "ByText", required)]
        #[setters(set_by_text, get_by_text)]
        pub by_text: HashMap<String, i32>,
        /// `Inner`.
        /// Required.
        #[member(optional, value(types::Inner), "Inner", required)]
        #[setters(set_inner, get_inner)]
        pub inner: Option<types::Inner>,
        /// `Defaulted`.
        #[member(default(7), copy(i32), "Defaulted")]
        #[setters(set_defaulted, get_defaulted)]
        pub defaulted: i32,
        /// `Zero`.
        #[member(default(0), copy(i32), "Zero", defaults)]
        #[setters(set_zero, get_zero)]
        pub zero: i32,
    }
}
