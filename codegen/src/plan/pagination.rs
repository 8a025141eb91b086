//! How operations continue.

use connect_model::{Kind, Operation};
use proc_macro2::Ident;

use super::Planner;
use crate::names;
use crate::types::Type;

/// How an operation continues.
pub(crate) struct PaginationPlan {
    /// Members of the input that take the tokens, joined by commas.
    pub(crate) input_token: String,
    /// Members of the output that lead to the tokens, joined by dots, and those of several tokens by commas.
    pub(crate) output_token: String,
    /// Members of the output that lead to what says whether there is another page, joined by dots.
    pub(crate) more: Option<String>,
    /// Member of the input that bounds a page.
    pub(crate) limit: Option<String>,
    /// What is walked through after `items`.
    pub(crate) items: Option<ItemsPlan>,
}

/// The results of a page.
pub(crate) struct ItemsPlan {
    /// Members of the output that lead to them, joined by dots.
    pub(crate) name: String,
    /// Fields of the output that lead to them.
    pub(crate) path: Vec<Ident>,
    /// The type of one result.
    pub(crate) ty: Type,
}

impl Planner<'_> {
    pub(super) fn pagination(&self, operation: &Operation) -> Option<PaginationPlan> {
        let pagination = operation.pagination.as_ref()?;
        let fields = |path: &[String]| path.iter().map(|name| names::field(name).field).collect();
        let items = pagination.result_key.first().and_then(|path| {
            let target = self.follow(operation.output?, path)?;
            match &self.model[target].kind {
                Kind::List(list) if !list.sparse => {
                    let ty = self.types.of(self.model, list.member);
                    Some(ItemsPlan { name: path.join("."), path: fields(path), ty })
                }
                _ => None,
            }
        });
        let output_token = pagination.output_token.iter().map(|path| path.join("."));
        Some(PaginationPlan {
            input_token: pagination.input_token.join(","),
            output_token: output_token.collect::<Vec<_>>().join(","),
            more: pagination.more_results.as_ref().map(|path| path.join(".")),
            limit: pagination.limit_key.clone(),
            items,
        })
    }
}
