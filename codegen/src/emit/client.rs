//! What a client has beside types and operations: the crate's root, the client itself, and the
//! modules that re-export what callers name: by name, so that lists of the crate's items have them.

use quote::quote;

use crate::plan::Plan;
use crate::rust::File;

/// `lib.rs`
pub(crate) fn library(plan: &Plan) -> File {
    let mut file = File::new();
    let about = format!(" {} for Rust.", plan.service.title);
    let mut lines = vec![about.trim().to_owned()];
    if !plan.service.docs.is_empty() {
        lines.push(String::new());
        lines.extend(plan.service.docs.iter().cloned());
    }
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let (pages, pages_by_name) = match plan.has_pages() {
        true => (quote! { #[rustfmt::skip] pub mod pagination; }, quote! { pub use pagination::pagination; }),
        false => (quote!(), quote!()),
    };
    let waiters = (!plan.waiters.is_empty()).then(|| {
        quote! {
            #[rustfmt::skip]
            pub mod waiters;
        }
    });
    let foreign = plan.foreign_letters.then(|| {
        quote! {
            #![allow(
                confusable_idents,
                mixed_script_confusables,
                non_camel_case_types,
                uncommon_codepoints,
                reason = "names are those of the service"
            )]
        }
    });
    file.items(quote! {
        #(#![doc = #lines])*
        #![doc = ""]
        #![doc = include_str!("../README.md")]
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![forbid(unsafe_code)]
        #![warn(missing_docs)]
        #foreign

        #[rustfmt::skip]
        pub mod client;
        #[rustfmt::skip]
        pub mod config;
        #[rustfmt::skip]
        pub mod error;
        #[rustfmt::skip]
        pub mod operation;
        #pages
        #[rustfmt::skip]
        pub mod presigning;
        #[rustfmt::skip]
        pub mod primitives;
        #[rustfmt::skip]
        pub mod types;
        #waiters

        pub use client::Client;
        pub use config::Config;
        pub use error::Error;
        #pages_by_name
    });
    file
}

/// `client.rs`
pub(crate) fn client(plan: &Plan) -> File {
    let service = &plan.service;
    let (id, version, prefix, signing) =
        (&service.id, &service.api_version, &service.endpoint_prefix, &service.signing_name);
    let waiters = (!plan.waiters.is_empty()).then(|| quote! { pub use crate::waiters::Waiters; });
    let mut file = File::new();
    file.items(quote! {
        //! The client.

        use connect_runtime::client::Service;

        pub use connect_runtime::client::Customize;

        #waiters
    });
    let about = format!(" Calls {}.", service.title);
    file.items(quote! {
        #[doc = " What the service is called and how its requests are addressed and signed."]
        pub(crate) static SERVICE: Service = Service {
            id: #id,
            api_version: #version,
            endpoint_prefix: #prefix,
            signing_name: #signing,
            crate_version: env!("CARGO_PKG_VERSION"),
        };
    });
    file.in_macro(
        "client",
        quote! {
            #[doc = #about]
            #[doc = ""]
            #[doc = " A client is a handle: clones share connections, credentials and the retry budget."]
            #[doc = " Each operation is a method that starts a builder; its `send` makes the call."]
            pub struct Client;
        },
    );
    file
}

/// `config.rs`
pub(crate) fn config(_plan: &Plan) -> File {
    let mut file = File::new();
    file.items(quote! {
        //! Configuration of the client.

        #[doc(inline)]
        #[allow(unused_imports, reason = "what features add; without any, it is nothing")]
        pub use connect_runtime::config::*;
        #[doc(inline)]
        pub use connect_runtime::config::{
            AppName, AsyncSleep, BehaviorVersion, Builder, Config, Credentials, HttpClient, HttpRequest, HttpResponse,
            IdempotencyTokenProvider, Interceptor, IntoShared, ProvideCredentials, Region, ResolveCachedIdentity,
            RetryConfig, SdkConfig, SharedAsyncSleep, SharedCredentialsProvider, SharedHttpClient,
            SharedIdentityCache, SharedInterceptor, SharedTimeSource, Sleep, StalledStreamProtectionConfig, TimeSource,
            TimeoutConfig, http, interceptors, retry, timeout,
        };
    });
    file
}

/// `primitives.rs`
pub(crate) fn primitives() -> File {
    let mut file = File::new();
    file.items(quote! {
        //! Values that have a type of their own: times, bytes, any JSON.

        #[doc(inline)]
        pub use connect_runtime::primitives::{Blob, DateTime, DateTimeFormat, Document, Number, UnknownMember};
    });
    file
}

/// `presigning.rs`
pub(crate) fn presigning() -> File {
    let mut file = File::new();
    file.items(quote! {
        //! Requests that are signed now and sent later, by anybody.

        #[doc(inline)]
        pub use connect_runtime::presigning::{
            PresignedRequest, PresigningConfig, PresigningConfigBuilder, PresigningConfigError,
        };
    });
    file
}
