//! The error of the whole service, and re-exports of what errors are made of.

use quote::quote;

use crate::plan::Plan;
use crate::rust::{File, docs};

/// `error.rs`
pub(crate) fn module(plan: &Plan) -> File {
    let mut file = File::new();
    let variants = plan.errors.iter().map(|error| {
        let (name, docs) = (&error.name, docs(&error.docs));
        let variant = crate::names::error_variant(name);
        quote! {
            #docs
            #variant(types::error::#name),
        }
    });
    let types = (!plan.errors.is_empty()).then(|| quote! { use crate::types; });
    file.items(quote! {
        //! Errors: of one operation, of the whole service, and what they are made of.

        #types

        #[doc(inline)]
        pub use connect_runtime::error::{
            BoxError, BuildError, CallError, ConfigurationError, ConnectorError, DisplayErrorContext, EndpointError,
            ErrorMetadata, HttpResponse, ProvideErrorMetadata, RequestError, ResponseError, SdkError, Unhandled,
            UnknownVariantError, UnknownVariantValue,
        };
    });
    let about = format!(" Every error that {} answers with, whatever the operation.", plan.service.title);
    file.in_macro(
        "service_error",
        quote! {
            #[doc = #about]
            #[doc = ""]
            #[doc = " Each operation's own error becomes one with `Error::from` or `?`."]
            pub enum Error { #(#variants)* }
        },
    );
    file
}
