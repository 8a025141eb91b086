//! Strings with known values.

use quote::quote;

use crate::plan::{EnumerationPlan, ValuePlan};
use crate::rust::{File, docs};

/// The file of an enumeration.
pub(crate) fn enumeration(plan: &EnumerationPlan) -> File {
    let name = &plan.name;
    let docs = docs(&plan.docs);
    // Of one enumeration, either all values are shown as they are or none.
    let escaped = plan.values.iter().any(|value| value.shown.is_some());
    let variants = plan.values.iter().map(|ValuePlan { value, variant, shown }| {
        let shown = escaped.then(|| {
            let shown = shown.as_ref().unwrap_or(value);
            quote!(, #shown)
        });
        quote! {
            #[value(#value #shown)]
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
