//! Structures, in their four roles, and unions.

use connect_model::TimestampFormat;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::types::{Spelling, imports};
use crate::names;
use crate::plan::{BoundsPlan, Build, Fact, MemberPlan, Presence, StructurePlan, UnionPlan};
use crate::rust::{File, docs};
use crate::types::Type;

/// The file of a structure that members hold.
pub(crate) fn nested(plan: &StructurePlan) -> File {
    let mut file = File::new();
    file.items(imports(plan.members.iter(), &plan.name));
    add(&mut file, "structure", plan, &plan.name);
    file
}

/// The file of an error.
pub(crate) fn error(plan: &StructurePlan) -> File {
    let mut file = File::new();
    file.items(imports(plan.members.iter(), &plan.name));
    add(&mut file, "error", plan, &plan.name);
    file
}

/// Adds a structure in a macro of the runtime, to a file that defines that name.
pub(crate) fn add(file: &mut File, macro_name: &str, plan: &StructurePlan, defines: &Ident) {
    let StructurePlan { shape, builder, .. } = plan;
    let build = match plan.build() {
        Build::AsItIs => None,
        Build::WithDefaults => Some(quote!(, infallible)),
        Build::Fallible => Some(quote!(, fallible)),
    };
    add_shape(file, macro_name, plan, quote!(#shape, #builder #build), Spelling { defines });
}

/// Adds the parameters of an operation, with the generic builder that its two builders share.
pub(crate) fn add_input(file: &mut File, plan: &StructurePlan, generic: &Ident, defines: &Ident) {
    let StructurePlan { shape, builder, .. } = plan;
    add_shape(file, "input", plan, quote!(#shape, #generic, #builder), Spelling { defines });
}

fn add_shape(file: &mut File, macro_name: &str, plan: &StructurePlan, about: TokenStream, spelling: Spelling<'_>) {
    let (name, docs) = (&plan.name, docs(&plan.docs));
    let members = plan.members.iter().map(|member| self::member(member, spelling));
    file.in_macro(
        macro_name,
        quote! {
            #docs
            #[shape(#about)]
            pub struct #name { #(#members)* }
        },
    );
}

fn member(plan: &MemberPlan, spelling: Spelling<'_>) -> TokenStream {
    let MemberPlan { api_name, names: names::FieldNames { field, set, get }, .. } = plan;
    let docs = docs(&plan.docs);
    let inner = spelling.of(&plan.ty);
    let held = if plan.boxed { spelling.boxed(&inner) } else { inner.clone() };
    let (presence, ty) = match &plan.presence {
        Presence::Optional => (quote!(optional), spelling.option(&held)),
        Presence::Required => (quote!(required), held),
        Presence::Default(value) => {
            let value = default(value, &plan.ty, spelling);
            (quote!(default(#value)), held)
        }
    };
    let kind = kind(plan, &inner, spelling);
    let facts = plan.facts.iter().map(fact);
    quote! {
        #docs
        #[member(#presence, #kind, #api_name #(, #facts)*)]
        #[setters(#set, #get)]
        pub #field: #ty,
    }
}

/// How a member is lent and set.
fn kind(plan: &MemberPlan, inner: &TokenStream, spelling: Spelling<'_>) -> TokenStream {
    match &plan.ty {
        _ if plan.boxed => quote!(boxed(#inner)),
        Type::Text => quote!(text),
        Type::Boolean | Type::Integer | Type::Long | Type::Float | Type::Double => quote!(copy(#inner)),
        Type::List { item, sparse } => {
            let item = spelling.element(item, *sparse);
            quote!(list(#item))
        }
        Type::Map { key, value, sparse } => {
            let (key, value) = (spelling.of(key), spelling.element(value, *sparse));
            quote!(map(#key, #value))
        }
        Type::Timestamp | Type::Blob | Type::Document | Type::Named(_) | Type::Error(_) => quote!(value(#inner)),
    }
}

/// The expression of a default value. The reader has checked that it fits the type.
fn default(value: &serde_json::Value, ty: &Type, spelling: Spelling<'_>) -> TokenStream {
    let integer = value.as_i64().unwrap_or_default();
    let ty_name = spelling.of(ty);
    match ty {
        Type::Boolean => {
            let value = value.as_bool().unwrap_or_default();
            quote!(#value)
        }
        Type::Integer | Type::Long => signed(Literal::i64_unsuffixed(integer.abs()), integer < 0),
        Type::Float | Type::Double => {
            let value = value.as_f64().unwrap_or_default();
            signed(Literal::f64_unsuffixed(value.abs()), value.is_sign_negative())
        }
        Type::Timestamp => {
            let seconds = signed(Literal::i64_unsuffixed(integer.abs()), integer < 0);
            quote!(#ty_name::from_secs(#seconds))
        }
        Type::Text | Type::Named(_) => {
            let text = value.as_str().unwrap_or_default();
            quote!(#ty_name::from(#text))
        }
        Type::List { .. } => quote!(::std::vec::Vec::new()),
        Type::Map { .. } => quote!(::std::collections::HashMap::new()),
        Type::Blob | Type::Document | Type::Error(_) => quote!(connect_runtime::shape::Value::empty()),
    }
}

fn signed(literal: Literal, negative: bool) -> TokenStream {
    if negative { quote!(-#literal) } else { quote!(#literal) }
}

fn fact(fact: &Fact) -> TokenStream {
    match fact {
        Fact::Required => quote!(required),
        Fact::Defaults => quote!(defaults),
        Fact::Token => quote!(token),
        Fact::Sensitive => quote!(sensitive),
        Fact::JsonText => quote!(media_type("application/json")),
        Fact::Payload => quote!(payload),
        Fact::StructurePayload => quote!(structure_payload),
        Fact::StatusCode => quote!(status_code),
        Fact::Wire(name) => quote!(wire(#name)),
        Fact::Label(name) => quote!(label(#name)),
        Fact::Host(name) => quote!(host(#name)),
        Fact::Query(name) => quote!(query(#name)),
        Fact::Header(name) => quote!(header(#name)),
        Fact::Headers(name) => quote!(headers(#name)),
        Fact::Timestamps(TimestampFormat::DateTime) => quote!(date_time),
        Fact::Timestamps(TimestampFormat::HttpDate) => quote!(http_date),
        Fact::Timestamps(TimestampFormat::EpochSeconds) => quote!(epoch_seconds),
        Fact::Bounds(bounds) => {
            let calls = bound_calls(bounds);
            quote!(#(#calls),*)
        }
    }
}

fn bound_calls(plan: &BoundsPlan) -> Vec<TokenStream> {
    let nested = |name: TokenStream, bounds: &BoundsPlan| {
        let calls = bound_calls(bounds);
        quote!(#name(&member::Bounds::NONE #(.#calls)*))
    };
    let min = plan.min.map(|min| {
        let min = signed(Literal::f64_unsuffixed(min.abs()), min < 0.0);
        quote!(min(#min))
    });
    let min_length = plan.min_length.map(|length| {
        let length = Literal::u64_unsuffixed(length);
        quote!(min_length(#length))
    });
    let keys = plan.keys.as_deref().map(|keys| nested(quote!(keys), keys));
    let items = plan.items.as_deref().map(|items| nested(quote!(items), items));
    [min, min_length, keys, items].into_iter().flatten().collect()
}

/// The file of a union.
pub(crate) fn union(plan: &UnionPlan) -> File {
    let UnionPlan { shape, name, members, .. } = plan;
    let mut file = File::new();
    file.items(imports(members.iter(), name));
    let spelling = Spelling { defines: name };
    let docs = docs(&plan.docs);
    let variants = members.iter().map(|member| variant(member, spelling));
    file.in_macro(
        "union",
        quote! {
            #docs
            #[shape(#shape)]
            pub enum #name { #(#variants)* }
        },
    );
    file
}

fn variant(plan: &MemberPlan, spelling: Spelling<'_>) -> TokenStream {
    let api_name = &plan.api_name;
    let variant = names::variant(api_name);
    // `is_unknown` asks for members that the model does not know.
    let snake = if variant == "UnknownValue" { "unknown_value".to_owned() } else { names::snake(api_name) };
    let (as_variant, is_variant) = (names::prefixed("as", &snake), names::prefixed("is", &snake));
    let docs = docs(&plan.docs);
    let inner = spelling.of(&plan.ty);
    let ty = if plan.boxed { spelling.boxed(&inner) } else { inner };
    // That a member is required says nothing of a member that is one of several.
    let facts = plan.facts.iter().filter(|fact| !matches!(fact, Fact::Required)).map(self::fact);
    quote! {
        #docs
        #[member(#api_name, #as_variant, #is_variant #(, #facts)*)]
        #variant(#ty),
    }
}
