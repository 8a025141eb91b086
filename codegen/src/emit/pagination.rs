//! The table of operations that answer in pages.

use quote::quote;

use crate::plan::Plan;
use crate::rust::File;

/// `pagination.rs`
pub(crate) fn module(plan: &Plan) -> File {
    let entries = plan.operations.iter().filter_map(|operation| {
        let (name, pages) = (&operation.name, operation.pagination.as_ref()?);
        let (input, output) = (&pages.input_token, &pages.output_token);
        let optional = |text: &Option<String>| match text {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        let results = optional(&pages.items.as_ref().map(|items| items.name.clone()));
        let limit = optional(&pages.limit);
        Some(quote! { Pagination::new(#name, #input, #output, #results, #limit) })
    });
    let mut file = File::new();
    file.items(quote! {
        //! Which operations answer in pages, for programs that know an operation by its name.

        pub use connect_runtime::pagination::{Pagination, PaginationStream};

        /// All operations that answer in pages, by name.
        pub static ALL: &[Pagination] = &[#(#entries),*];

        /// How the operation of that API name (as in `ListUsers`) answers in pages; nothing if it does not.
        pub fn pagination(operation: &str) -> Option<&'static Pagination> {
            Pagination::find(ALL, operation)
        }
    });
    file
}
