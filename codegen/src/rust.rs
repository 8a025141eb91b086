//! From items to the text of a file.
//!
//! Generated types stand inside macros of the runtime. What is inside is the syntax of ordinary
//! items, so the one formatter formats it; the macro's braces are put around the result.

use proc_macro2::TokenStream;
use quote::quote;

/// A Rust source file in the making.
pub(crate) struct File {
    text: String,
}

impl File {
    /// Starts with the line that marks the file as generated and says where to make changes.
    pub(crate) fn new() -> Self {
        File { text: format!("{}\n", crate::mark::LINE) }
    }

    /// Adds plain items.
    pub(crate) fn items(&mut self, items: TokenStream) {
        if items.is_empty() {
            return;
        }
        self.text.push('\n');
        self.text.push_str(&format(items));
    }

    /// Adds an item inside a macro of the runtime.
    pub(crate) fn in_macro(&mut self, name: &str, item: TokenStream) {
        self.text.push_str(&format!("\nconnect_runtime::{name}! {{\n"));
        for line in format(item).lines() {
            let indent = if line.is_empty() { "" } else { "    " };
            self.text.push_str(&format!("{indent}{line}\n"));
        }
        self.text.push_str("}\n");
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

fn format(items: TokenStream) -> String {
    match syn::parse2(items.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // Unreachable unless emission is wrong; the tokens make the mistake visible to the compiler.
        Err(error) => format!("compile_error!({:?});\n{items}\n", error.to_string()),
    }
}

/// Lines of documentation as attributes.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    quote! { #(#[doc = #lines])* }
}
