//! The name of a new crate: the default, and the rules of `cargo new` and crates.io.

use connect_model::Model;

/// The longest name that crates.io accepts.
const LONGEST: usize = 64;

/// Crates that come with the compiler, and the one that every generated crate depends on.
const TAKEN: [&str; 6] = ["alloc", "connect_runtime", "core", "proc_macro", "std", "test"];

/// The name of a crate that is made of a model, as `connectcases-client`; `None` where the service has no id.
pub fn default_crate_name(model: &Model) -> Option<String> {
    let id = model.metadata.service_id.trim();
    (!id.is_empty()).then(|| format!("{}-client", id.to_lowercase().replace([' ', '_'], "-")))
}

/// Whether a new crate may have that name.
///
/// # Errors
/// It may not; the text says why.
pub fn check_crate_name(name: &str) -> Result<(), String> {
    let strange = name.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    let module = name.to_lowercase().replace('-', "_");
    let reason = if let Some(strange) = strange {
        format!("it contains {strange:?}, and only ASCII letters, digits, `-` and `_` may be in it")
    } else if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        "it has to start with an ASCII letter".to_owned()
    } else if name.len() > LONGEST {
        format!("it has {} characters, and crates.io accepts {LONGEST}", name.len())
    } else if crate::names::ident(&module) != module || name == "Self" {
        "it is a keyword of Rust".to_owned()
    } else if TAKEN.contains(&&*module) {
        "there is a crate of that name, which generated code needs or which comes with the compiler".to_owned()
    } else if is_reserved_by_windows(&module) {
        "Windows has no files of that name".to_owned()
    } else {
        return Ok(());
    };
    Err(format!("a crate cannot be named {name:?}: {reason}"))
}

fn is_reserved_by_windows(name: &str) -> bool {
    let numbered = |prefix| name.strip_prefix(prefix).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']));
    ["aux", "con", "nul", "prn"].contains(&name) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `cargo new --lib` of 1.95 refuses the first nine or warns of them, except where crates.io is named.
    #[test]
    fn names_that_cargo_or_the_registry_refuse_are_refused() {
        for (name, reason) in [
            ("bad name", "it contains ' ', "),
            ("Über", "it contains 'Ü', "),
            ("a/b", "it contains '/', "),
            ("a.b", "it contains '.', "),
            ("9lives", "it has to start with an ASCII letter"),
            ("-", "it has to start with an ASCII letter"),
            ("", "it has to start with an ASCII letter"),
            ("_x", "it has to start with an ASCII letter"), // crates.io
            ("async", "it is a keyword"),
            ("try", "it is a keyword"),
            ("Self", "it is a keyword"),
            ("gen", "it is a keyword"), // since the edition 2024, which generated crates have
            ("std", "there is a crate of that name"),
            ("core", "there is a crate of that name"),
            ("alloc", "there is a crate of that name"),
            ("test", "there is a crate of that name"),
            ("proc_macro", "there is a crate of that name"),
            ("proc-macro", "there is a crate of that name"),
            ("connect-runtime", "there is a crate of that name"),
            ("con", "Windows has no files"),
            ("LPT1", "Windows has no files"),
        ] {
            let refusal = check_crate_name(name).expect_err(name);
            assert!(refusal.starts_with(&format!("a crate cannot be named {name:?}: {reason}")), "{refusal}");
        }
        // crates.io, in its rules on names.
        assert!(check_crate_name(&"a".repeat(65)).is_err() && check_crate_name(&"a".repeat(64)).is_ok());
    }

    #[test]
    fn names_that_cargo_accepts_are_accepted() {
        for name in ["connect-client", "s3-client", "my_crate", "Upper", "x-", "asynchronous", "com10", "contest"] {
            assert_eq!(check_crate_name(name), Ok(()));
        }
    }
}
