//! Enumerations and their values.

use connect_model::Kind;
use proc_macro2::Ident;

use super::Planner;
use crate::docs;
use crate::names;

/// A string with known values.
pub(crate) struct EnumerationPlan {
    pub(crate) name: Ident,
    pub(crate) docs: Vec<String>,
    pub(crate) values: Vec<ValuePlan>,
}

/// A value of an enumeration.
pub(crate) struct ValuePlan {
    pub(crate) value: String,
    pub(crate) variant: Ident,
    /// What documentation shows in its place, where the value would be read as Markdown.
    pub(crate) shown: Option<String>,
}

impl Planner<'_> {
    pub(super) fn values(&self, kind: &Kind) -> Vec<ValuePlan> {
        let Kind::String(string) = kind else { return Vec::new() };
        let value = |value: &String| ValuePlan {
            value: value.clone(),
            variant: names::variant(value),
            shown: docs::value(value),
        };
        let mut values: Vec<_> = string.values.iter().map(value).collect();
        values.sort_by_key(|value| value.variant.to_string());
        values
    }
}
