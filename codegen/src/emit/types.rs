//! The `types` module and its index of types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::names;
use crate::plan::{Fact, Item, MemberPlan, Plan};
use crate::rust::File;
use crate::types::Type;

/// The file that holds a type.
pub(crate) fn file(name: &Ident) -> String {
    names::file(&names::type_module(&name.to_string()))
}

/// `types.rs`: one private module a type, all of them seen from here.
pub(crate) fn module(plan: &Plan) -> File {
    let mut file = File::new();
    let modules = plan.types.iter().map(|item| names::type_module(&item.name().to_string()));
    let exports = plan.types.iter().map(|item| export(item.name()));
    let builders = plan.types.iter().filter_map(|item| match item {
        Item::Structure(structure) => Some(super_export(&structure.name, &structure.builder)),
        Item::Union(_) | Item::Enumeration(_) => None,
    });
    file.items(quote! {
        //! Structures, unions and enumerations that operations take and give.

        #(mod #modules;)*
        pub mod error;
        #(#exports)*

        #[doc = " Builders of the structures."]
        pub mod builders {
            #(#builders)*
        }
    });
    file
}

/// `types/error.rs`: the errors that operations answer with.
pub(crate) fn errors(plan: &Plan) -> File {
    let mut file = File::new();
    let modules = plan.errors.iter().map(|error| names::type_module(&error.name.to_string()));
    let exports = plan.errors.iter().map(|error| export(&error.name));
    let builders = plan.errors.iter().map(|error| super_export(&error.name, &error.builder));
    file.items(quote! {
        //! Errors that the service answers with.

        #(mod #modules;)*
        #(#exports)*

        #[doc = " Builders of the errors, for tests."]
        pub mod builders {
            #(#builders)*
        }
    });
    file
}

fn export(name: &Ident) -> TokenStream {
    let module = names::type_module(&name.to_string());
    quote! { pub use self::#module::#name; }
}

fn super_export(name: &Ident, builder: &Ident) -> TokenStream {
    let module = names::type_module(&name.to_string());
    quote! { pub use super::#module::#builder; }
}

/// How types are written in a file: mostly by their usual short names.
#[derive(Clone, Copy)]
pub(crate) struct Spelling<'a> {
    /// The type that the file defines. Where that hides a usual name, the full path is written.
    pub(crate) defines: &'a Ident,
}

impl Spelling<'_> {
    /// The type of a value.
    pub(crate) fn of(self, ty: &Type) -> TokenStream {
        match ty {
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i32),
            Type::Long => quote!(i64),
            Type::Float => quote!(f32),
            Type::Double => quote!(f64),
            Type::Text => self.std("String", quote!(::std::string::String)),
            Type::Timestamp => quote!(primitives::DateTime),
            Type::Blob => quote!(primitives::Blob),
            Type::Document => quote!(primitives::Document),
            Type::Named(name) => quote!(types::#name),
            Type::Error(name) => quote!(types::error::#name),
            Type::List { item, sparse } => {
                let vec = self.std("Vec", quote!(::std::vec::Vec));
                let item = self.element(item, *sparse);
                quote!(#vec<#item>)
            }
            Type::Map { key, value, sparse } => {
                let (key, value) = (self.of(key), self.element(value, *sparse));
                let map = self.std("HashMap", quote!(::std::collections::HashMap));
                quote!(#map<#key, #value>)
            }
        }
    }

    /// The type of an element of a list or a value of a map.
    pub(crate) fn element(self, ty: &Type, sparse: bool) -> TokenStream {
        let ty = self.of(ty);
        if sparse { self.option(&ty) } else { ty }
    }

    /// `Option<T>`
    pub(crate) fn option(self, ty: &TokenStream) -> TokenStream {
        let option = self.std("Option", quote!(::std::option::Option));
        quote!(#option<#ty>)
    }

    /// `Box<T>`
    pub(crate) fn boxed(self, ty: &TokenStream) -> TokenStream {
        let boxed = self.std("Box", quote!(::std::boxed::Box));
        quote!(#boxed<#ty>)
    }

    fn std(self, short: &str, path: TokenStream) -> TokenStream {
        match self.defines == short {
            true => path,
            false => {
                let short = names::ident(short);
                quote!(#short)
            }
        }
    }
}

/// The imports that a file needs for its members.
pub(crate) fn imports<'a>(members: impl Iterator<Item = &'a MemberPlan>, defines: &Ident) -> TokenStream {
    let mut needs = Needs::default();
    for member in members {
        needs.look(&member.ty);
        needs.bounds |= member
            .facts
            .iter()
            .any(|fact| matches!(fact, Fact::Bounds(bounds) if bounds.keys.is_some() || bounds.items.is_some()));
    }
    let mut uses = Vec::new();
    if needs.map && defines != "HashMap" {
        uses.push(quote! { use std::collections::HashMap; });
    }
    if needs.bounds {
        uses.push(quote! { use connect_runtime::member; });
    }
    if needs.primitives {
        uses.push(quote! { use crate::primitives; });
    }
    if needs.types {
        uses.push(quote! { use crate::types; });
    }
    quote! { #(#uses)* }
}

#[derive(Default)]
struct Needs {
    map: bool,
    bounds: bool,
    primitives: bool,
    types: bool,
}

impl Needs {
    fn look(&mut self, ty: &Type) {
        match ty {
            Type::Timestamp | Type::Blob | Type::Document => self.primitives = true,
            Type::Named(_) | Type::Error(_) => self.types = true,
            Type::List { item, .. } => self.look(item),
            Type::Map { key, value, .. } => {
                self.map = true;
                self.look(key);
                self.look(value);
            }
            Type::Boolean | Type::Integer | Type::Long | Type::Float | Type::Double | Type::Text => {}
        }
    }
}
