//! Operations: one module each, with input, output, error and builders.

use connect_model::Retryable;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Spelling, imports};
use super::{structure, waiter};
use crate::names::{client_method, ident};
use crate::plan::{ErrorPlan, ItemsPlan, OperationPlan, PaginationPlan, Plan};
use crate::rust::{File, docs};

/// `operation.rs`: the list of operations.
pub(crate) fn module(plan: &Plan) -> File {
    let mut file = File::new();
    let modules = plan.operations.iter().map(|operation| {
        let (module, about) = (&operation.module, format!(" {}: parameters, result and errors.", operation.shown));
        quote! {
            #[doc = #about]
            pub mod #module;
        }
    });
    file.items(quote! {
        //! One module for each operation.

        pub use connect_runtime::RequestId;
        pub use connect_runtime::operation::Operation;
        #(#modules)*
    });
    file
}

/// The file of an operation.
pub(crate) fn operation(plan: &OperationPlan) -> File {
    let generic = ident(&format!("{}Builder", plan.words));
    let mut file = File::new();
    let members = plan.input.members.iter().chain(&plan.output.members);
    let operation = ident(&plan.prefix);
    let mut uses = imports(members, &operation);
    let mut errors = plan.errors.iter().map(|error| &error.name).filter(|error| is_imported(error, plan)).peekable();
    if errors.peek().is_some() {
        uses = quote! { #uses use crate::types::error::{#(#errors),*}; };
    }
    file.items(uses);
    file.in_macro("operation", call(plan, &generic));
    structure::add_input(&mut file, &plan.input, &generic, &operation);
    structure::add(&mut file, "output", &plan.output, &operation);
    file.in_macro("operation_error", self::errors(plan));
    let pages = plan.pagination.as_ref().map(|pagination| {
        let paginator = ident(&format!("{}Paginator", plan.words));
        file.in_macro("paginator", self::paginator(plan, pagination, &paginator));
        paginator
    });
    waiter::add_waiting(&mut file, plan, &generic);
    file.items(exports(plan, &generic, pages.as_ref()));
    file
}

fn call(plan: &OperationPlan, generic: &Ident) -> TokenStream {
    let docs = docs(&plan.docs);
    let (name, method_name) = (ident(&plan.prefix), client_method(&plan.name));
    let (method, uri) = (ident(&plan.method), &plan.uri);
    let (input, output, error) = (&plan.input.name, &plan.output.name, error_name(plan));
    let fluent = ident(&format!("{}FluentBuilder", plan.prefix));
    let input_builder = &plan.input.builder;
    let traits = traits(plan);
    quote! {
        #docs
        #[http(#method, #uri #(, #traits)*)]
        pub struct #name {
            #method_name: #fluent,
            builder: #generic,
            input: (#input, #input_builder),
            output: #output,
            error: #error,
        }
    }
}

fn traits(plan: &OperationPlan) -> Vec<TokenStream> {
    let api_name = &plan.name;
    // Else it is that of the type.
    let name = (ident(&plan.prefix) != api_name).then(|| quote!(name = #api_name));
    let host_prefix = plan.host_prefix.as_ref().map(|prefix| quote!(host_prefix = #prefix));
    let flags = [
        (plan.checksum, quote!(checksum = true)),
        (plan.gzip, quote!(gzip = true)),
        (plan.anonymous, quote!(anonymous = true)),
        (plan.unsigned_payload, quote!(unsigned_payload = true)),
    ];
    let flags = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag);
    name.into_iter().chain(host_prefix).chain(flags).collect()
}

fn error_name(plan: &OperationPlan) -> Ident {
    ident(&format!("{}Error", plan.prefix))
}

/// Whether an error goes by its own name in the file: not where that is the name of something else.
fn is_imported(error: &Ident, plan: &OperationPlan) -> bool {
    let usual = ["Option", "String", "Vec", "Box", "HashMap"].iter().any(|name| error == name);
    let error = error.to_string();
    let own = error.strip_prefix(&plan.words).or_else(|| error.strip_prefix(&plan.prefix)).is_some_and(|rest| {
        let ends = [
            "",
            "Input",
            "Output",
            "Error",
            "Builder",
            "InputBuilder",
            "OutputBuilder",
            "FluentBuilder",
            "Paginator",
            "PaginatorItems",
        ];
        ends.contains(&rest)
    });
    !usual && !own
}

fn errors(plan: &OperationPlan) -> TokenStream {
    let name = error_name(plan);
    let about = format!(" What {} answers when it fails.", plan.shown);
    let variants = plan.errors.iter().map(|error| {
        let ErrorPlan { code, name, .. } = error;
        let is = crate::names::prefixed("is", &name.to_string());
        let retry = error.retryable.map(|retryable| match retryable {
            Retryable::Transient => quote!(, transient),
            Retryable::Throttling => quote!(, throttling),
            Retryable::Never => quote!(, never),
        });
        let docs = docs(&error.docs);
        let variant = crate::names::error_variant(name);
        let path = if is_imported(name, plan) { quote!(#name) } else { quote!(crate::types::error::#name) };
        quote! {
            #docs
            #[code(#code, #is #retry)]
            #variant(#path),
        }
    });
    quote! {
        #[doc = #about]
        pub enum #name { #(#variants)* }
    }
}

fn paginator(plan: &OperationPlan, pagination: &PaginationPlan, name: &Ident) -> TokenStream {
    let operation = ident(&plan.prefix);
    let about = format!(" Walks through all pages of [`{operation}`].");
    let PaginationPlan { input_token, output_token, more, limit, items } = pagination;
    let more = more.as_ref().map(|more| quote!(, more = #more));
    let limit = limit.as_ref().map(|limit| quote!(, limit = #limit));
    let items = items.as_ref().map(|ItemsPlan { path, ty: item, .. }| {
        let item = Spelling { defines: &operation }.of(item);
        let items = ident(&format!("{name}Items"));
        quote! {
            #[items(#(#path).*)]
            items: #items<#item>,
        }
    });
    let generic = ident(&format!("{}Builder", plan.words));
    quote! {
        #[doc = #about]
        #[tokens(input = #input_token, output = #output_token #more #limit)]
        pub struct #name {
            operation: #operation,
            builder: #generic,
            #items
        }
    }
}

fn exports(plan: &OperationPlan, generic: &Ident, paginator: Option<&Ident>) -> TokenStream {
    let fluent = ident(&format!("{}FluentBuilder", plan.prefix));
    let (input, output) = (&plan.input.builder, &plan.output.builder);
    let about = format!(" Builders of {}.", plan.shown);
    let pages = paginator.map(|paginator| {
        let items = plan.pagination.as_ref().and_then(|pagination| pagination.items.as_ref());
        let items = items.map(|_| {
            let items = ident(&format!("{paginator}Items"));
            quote! { pub use super::#items; }
        });
        quote! {
            #[doc = " Paginator of this operation."]
            pub mod paginator {
                pub use super::#paginator;
                #items
            }
        }
    });
    quote! {
        #[doc = #about]
        pub mod builders {
            pub use super::{#generic, #fluent, #input, #output};
        }
        #pages
    }
}
