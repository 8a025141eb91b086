//! The first line of a generated file, by which the generator knows its own files.

/// The first line of every generated file. `@generated` is the word that rustfmt, GitHub and review tools look for.
pub(crate) const LINE: &str = "// @generated from the model by `codegen`. Edit the model and generate again.";
