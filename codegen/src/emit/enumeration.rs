//! Strings with known values.

use quote::quote;

use crate::plan::EnumerationPlan;
use crate::rust::{File, docs};

/// The file of an enumeration.
pub(crate) fn enumeration(plan: &EnumerationPlan) -> File {
    let name = &plan.name;
    let docs = docs(&plan.docs);
    let variants = plan.values.iter().map(|(value, variant)| {
        quote! {
            #[value(#value)]
            #variant,
        }
    });
    let mut file = File::new();
    file.in_macro(
        "enumeration",
        quote! {
            #docs
            pub enum #name { #(#variants)* }
        },
    );
    file
}
