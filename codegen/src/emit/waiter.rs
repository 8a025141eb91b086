//! Waiters: a module each, and the list of them.

use connect_model::{Acceptor, Expected, Expression, Matcher, Step, WaiterState};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::names::ident;
use crate::plan::{OperationPlan, Plan, WaiterPlan};
use crate::rust::{File, docs};

/// `waiters.rs`: the list of waiters.
pub(crate) fn module(plan: &Plan) -> File {
    let mut file = File::new();
    let modules = plan.waiters.iter().map(|waiter| {
        let (module, about) = (&waiter.module, format!(" What `{}` takes and gives.", waiter.method));
        quote! {
            #[doc = #about]
            pub mod #module;
        }
    });
    file.items(quote! {
        //! Waiting for a state of the service: builders, results and errors of all waiters.

        pub use connect_runtime::waiter::{
            ExceededMaxWait, FailureState, FinalPoll, OperationFailed, WaitFuture, WaiterError,
        };
        #(#modules)*
    });
    let methods = plan.waiters.iter().map(|waiter| {
        let (module, method, fluent) = (&waiter.module, &waiter.method, fluent(waiter));
        let about = docs(&waiter.about);
        quote! {
            #about
            fn #method(&self) -> #module::#fluent;
        }
    });
    file.in_macro(
        "waiters",
        quote! {
            /// All waiters, for programs that import them as a trait; the client has the same methods itself.
            pub trait Waiters { #(#methods)* }
        },
    );
    file
}

/// The file of a waiter.
pub(crate) fn waiter(plan: &WaiterPlan) -> File {
    let (operation, builder, module) = (&plan.operation, &plan.builder, &plan.operation_module);
    let (name, docs, delay, method, fluent) =
        (&plan.name, docs(&plan.docs), Literal::u32_unsuffixed(plan.delay), &plan.method, fluent(plan));
    let (final_poll, error) = (format_ident!("{name}FinalPoll"), format_ident!("WaitUntil{name}Error"));
    let acceptors = plan.acceptors.iter().map(acceptor);
    let mut file = File::new();
    file.items(quote! { use crate::operation::#module::{#operation, #builder}; });
    file.in_macro(
        "waiter",
        quote! {
            #docs
            #[poll(delay = #delay)]
            #(#acceptors)*
            pub struct #name {
                #method: #fluent,
                operation: (#operation, #builder),
                final_poll: #final_poll,
                error: #error,
            }
        },
    );
    file
}

/// What the file of an operation has so that its builder can wait.
pub(crate) fn add_waiting(file: &mut File, plan: &OperationPlan, builder: &Ident) {
    if plan.waits {
        let operation = ident(&plan.prefix);
        file.in_macro("waiting", quote! { impl Wait<#operation> for #builder {} });
    }
}

fn fluent(plan: &WaiterPlan) -> Ident {
    format_ident!("{}FluentBuilder", plan.name)
}

fn acceptor(acceptor: &Acceptor) -> TokenStream {
    let state = ident(match acceptor.state {
        WaiterState::Success => "Success",
        WaiterState::Failure => "Failure",
        WaiterState::Retry => "Retry",
    });
    let matcher = match &acceptor.matcher {
        Matcher::Status(status) => {
            let status = Literal::u16_unsuffixed(*status);
            quote!(Status(#status))
        }
        Matcher::Error(code) => quote!(Error(#code)),
        Matcher::AnyError(any) => quote!(AnyError(#any)),
        Matcher::Path(expected) => compared("Path", expected),
        Matcher::PathAll(expected) => compared("PathAll", expected),
        Matcher::PathAny(expected) => compared("PathAny", expected),
    };
    quote! { #[accept(#state, #matcher)] }
}

fn compared(matcher: &str, Expected { argument, value }: &Expected) -> TokenStream {
    let (matcher, argument, value) = (ident(matcher), expression(argument), literal(value));
    quote!(#matcher(#argument, #value))
}

fn expression(of: &Expression) -> TokenStream {
    let two = |name: &str, [left, right]: &[Expression; 2]| {
        let (name, left, right) = (ident(name), expression(left), expression(right));
        quote!(#name(&[#left, #right]))
    };
    match of {
        Expression::At(steps) => {
            let steps = steps.iter().map(|step| match step {
                Step::Member(name) => quote!(Member(#name)),
                Step::Each => quote!(Each),
            });
            quote!(At(&[#(#steps),*]))
        }
        Expression::Constant(value) => {
            let value = literal(value);
            quote!(Constant(#value))
        }
        Expression::Length(inner) => {
            let inner = expression(inner);
            quote!(Length(&#inner))
        }
        Expression::Not(inner) => {
            let inner = expression(inner);
            quote!(Not(&#inner))
        }
        Expression::Equal(sides) => two("Equal", sides),
        Expression::And(sides) => two("And", sides),
        Expression::Or(sides) => two("Or", sides),
    }
}

/// The reader lets no lists and objects through.
fn literal(value: &Value) -> TokenStream {
    match value {
        Value::Bool(value) => quote!(Boolean(#value)),
        Value::Number(number) => {
            let number = Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
            quote!(Number(#number))
        }
        Value::String(text) => quote!(Text(#text)),
        Value::Null | Value::Array(_) | Value::Object(_) => quote!(Null),
    }
}
