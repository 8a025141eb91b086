// @generated from the model by `codegen`. Edit the model and generate again.

use std::collections::HashMap;
use crate::primitives;
use crate::types;

connect_runtime::structure! {
    /// One member of every kind.
    #[shape("Every", EveryBuilder)]
    pub struct Every {
        /// `Text`.
        #[member(optional, text, "Text")]
        #[setters(set_text, get_text)]
        pub text: Option<String>,
        /// `Color`.
        #[member(optional, value(types::Color), "Color")]
        #[setters(set_color, get_color)]
        pub color: Option<types::Color>,
        /// `Flag`.
        #[member(optional, copy(bool), "Flag")]
        #[setters(set_flag, get_flag)]
        pub flag: Option<bool>,
        /// `Small`.
        #[member(optional, copy(i32), "Small")]
        #[setters(set_small, get_small)]
        pub small: Option<i32>,
        /// `Large`.
        #[member(optional, copy(i64), "Large")]
        #[setters(set_large, get_large)]
        pub large: Option<i64>,
        /// `Ratio`.
        #[member(optional, copy(f32), "Ratio")]
        #[setters(set_ratio, get_ratio)]
        pub ratio: Option<f32>,
        /// `Exact`.
        #[member(optional, copy(f64), "Exact")]
        #[setters(set_exact, get_exact)]
        pub exact: Option<f64>,
        /// `When`.
        #[member(optional, value(primitives::DateTime), "When")]
        #[setters(set_when, get_when)]
        pub when: Option<primitives::DateTime>,
        /// `DateTime`.
        #[member(optional, value(primitives::DateTime), "DateTime", date_time)]
        #[setters(set_date_time, get_date_time)]
        pub date_time: Option<primitives::DateTime>,
        /// `HttpDate`.
        #[member(optional, value(primitives::DateTime), "HttpDate", http_date)]
        #[setters(set_http_date, get_http_date)]
        pub http_date: Option<primitives::DateTime>,
        /// `Seconds`.
        #[member(optional, value(primitives::DateTime), "Seconds", epoch_seconds)]
        #[setters(set_seconds, get_seconds)]
        pub seconds: Option<primitives::DateTime>,
        /// `Bytes`.
        #[member(optional, value(primitives::Blob), "Bytes")]
        #[setters(set_bytes, get_bytes)]
        pub bytes: Option<primitives::Blob>,
        /// `Any`.
        #[member(optional, value(primitives::Document), "Any")]
        #[setters(set_any, get_any)]
        pub any: Option<primitives::Document>,
        /// `Choice`.
        #[member(optional, value(types::Choice), "Choice")]
        #[setters(set_choice, get_choice)]
        pub choice: Option<types::Choice>,
        /// `Child`.
        #[member(optional, boxed(types::Every), "Child")]
        #[setters(set_child, get_child)]
        pub child: Option<Box<types::Every>>,
        /// `Texts`.
        #[member(optional, list(String), "Texts")]
        #[setters(set_texts, get_texts)]
        pub texts: Option<Vec<String>>,
        /// `SparseTexts`.
        #[member(optional, list(Option<String>), "SparseTexts")]
        #[setters(set_sparse_texts, get_sparse_texts)]
        pub sparse_texts: Option<Vec<Option<String>>>,
        /// `Colors`.
        #[member(optional, list(types::Color), "Colors")]
        #[setters(set_colors, get_colors)]
        pub colors: Option<Vec<types::Color>>,
        /// `Choices`.
        #[member(optional, list(types::Choice), "Choices")]
        #[setters(set_choices, get_choices)]
        pub choices: Option<Vec<types::Choice>>,
        /// `Children`.
        #[member(optional, list(types::Every), "Children")]
        #[setters(set_children, get_children)]
        pub children: Option<Vec<types::Every>>,
        /// `DateTimes`.
        #[member(optional, list(primitives::DateTime), "DateTimes", date_time)]
        #[setters(set_date_times, get_date_times)]
        pub date_times: Option<Vec<primitives::DateTime>>,
        /// `ByText`.
        #[member(optional, map(String, i32), "ByText")]
        #[setters(set_by_text, get_by_text)]
        pub by_text: Option<HashMap<String, i32>>,
        /// `ByColor`.
        #[member(optional, map(types::Color, String), "ByColor")]
        #[setters(set_by_color, get_by_color)]
        pub by_color: Option<HashMap<types::Color, String>>,
        /// `SparseByText`.
        #[member(optional, map(String, Option<String>), "SparseByText")]
        #[setters(set_sparse_by_text, get_sparse_by_text)]
        pub sparse_by_text: Option<HashMap<String, Option<String>>>,
        /// `Deep`.
        #[member(optional, list(HashMap<String, Vec<Option<String>>>), "Deep")]
        #[setters(set_deep, get_deep)]
        pub deep: Option<Vec<HashMap<String, Vec<Option<String>>>>>,
        /// `Renamed`.
        #[member(optional, text, "Renamed", wire("renamed_member"))]
        #[setters(set_renamed, get_renamed)]
        pub renamed: Option<String>,
        /// `Secret`.
        #[member(optional, text, "Secret", sensitive)]
        #[setters(set_secret, get_secret)]
        pub secret: Option<String>,
    }
}
