//! Every decision on how a name of the model is spelled in Rust.
//!
//! The spellings are those of the official crate, so that programs can move over: words are
//! told apart by case, so `StartWebRTCContact` is `start_web_rtc_contact` and `AIAgent` is
//! `AiAgent`; names of operations stay as they are in `…Error` and `…FluentBuilder`.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use unicode_ident::{is_xid_continue, is_xid_start};

/// A Rust identifier, raw where the name is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        // A keyword since the 2024 edition, which syn does not assume.
        Ok(_) if name == "gen" => Ident::new_raw(name, Span::call_site()),
        Ok(ident) => ident,
        Err(_) if name == "Self" || NOT_RAW.contains(&name) => ident(&format!("{name}_")),
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// Names of methods that generated types have anyway.
const TAKEN_METHODS: &[&str] = &[
    "build",
    "builder",
    "send",
    "send_with",
    "customize",
    "presigned",
    "into_paginator",
    "wait",
    "default",
    "meta",
    "as_input",
    "to",
];

/// Words that not even `r#` makes an identifier.
const NOT_RAW: &[&str] = &["self", "super", "crate", "extern", "_"];

/// The field, accessor and setter of a member, and the names of its other two setters.
pub(crate) struct FieldNames {
    pub(crate) field: Ident,
    pub(crate) set: Ident,
    pub(crate) get: Ident,
}

/// The names that belong to a member.
pub(crate) fn field(member: &str) -> FieldNames {
    let plain = snake(member);
    let taken = TAKEN_METHODS.contains(&plain.as_str()) || NOT_RAW.contains(&plain.as_str());
    let field = if taken { format!("{plain}_value") } else { plain.clone() };
    // Builders of errors have a `set_meta` of their own.
    let plain = if plain == "meta" { &field } else { &plain };
    FieldNames {
        field: ident(&field),
        set: ident(&format!("set_{}", plain.trim_start_matches('_'))),
        get: ident(&format!("get_{}", plain.trim_start_matches('_'))),
    }
}

/// `ContactId` as `contact_id`; always an identifier or a keyword, and `_` where the name has no letter and no digit.
pub(crate) fn snake(name: &str) -> String {
    let name = words(name).to_snake_case();
    match name.chars().next() {
        None => "_".to_owned(),
        Some(first) if is_xid_start(first) => name,
        Some(_) => format!("_{name}"),
    }
}

/// `as` and `ContactId` as `as_contact_id`.
pub(crate) fn prefixed(prefix: &str, name: &str) -> Ident {
    ident(&format!("{prefix}_{}", snake(name).trim_start_matches('_')))
}

/// `AIAgent` as `AiAgent`; always an identifier, and `Empty` where the name has no letter and no digit.
pub(crate) fn type_name(name: &str) -> String {
    let name = words(name).to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(first) if is_xid_start(first) => name,
        Some(_) => format!("_{name}"),
    }
}

/// The name with spaces for what no identifier can hold, such as signs and superscript digits.
fn words(name: &str) -> String {
    name.chars().map(|letter| if is_xid_continue(letter) { letter } else { ' ' }).collect()
}

/// Whether there is a letter or digit to make a name of.
pub(crate) fn is_nameable(name: &str) -> bool {
    words(name).contains(char::is_alphanumeric)
}

/// The type of an operation, with which its error and its fluent builder begin: the model's own spelling, if that can
/// be a type's.
pub(crate) fn operation_type(name: &str) -> String {
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && name.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            first.to_ascii_uppercase().to_string() + &name[1..]
        }
        _ => type_name(name),
    }
}

/// The variant of an enumeration's value or a union's member.
pub(crate) fn variant(value: &str) -> Ident {
    let name = type_name(value);
    match name.as_str() {
        "Unknown" => ident("UnknownValue"),
        _ => ident(&name),
    }
}

/// The variant of an error, beside that of the errors which an operation does not list.
pub(crate) fn error_variant(error: &Ident) -> Ident {
    if error == "Unhandled" { ident("UnhandledValue") } else { error.clone() }
}

/// The module that holds an operation or a waiter.
pub(crate) fn module(name: &str) -> Ident {
    let name = ascii(&snake(name));
    // `mod.rs` would be the file of the module around it, and that one names the crate of the runtime.
    let taken = name == "mod" || name == "connect_runtime" || is_device(&name);
    match NOT_RAW.contains(&name.as_str()) || taken {
        true => ident(&format!("{name}_")),
        false => ident(&name),
    }
}

/// Whether Windows takes a file of that name, with any ending, for a device: no repository with one can be checked
/// out there.
fn is_device(name: &str) -> bool {
    let numbered =
        |kind: &str| name.strip_prefix(kind).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']));
    ["aux", "con", "nul", "prn"].contains(&name) || numbered("com") || numbered("lpt")
}

/// The name with letters beyond ASCII as their numbers: rustc looks for no file of a module with another name (E0754).
fn ascii(name: &str) -> String {
    let spelled = |letter: char| match letter.is_ascii() {
        true => letter.to_string(),
        false => format!("u{:x}", u32::from(letter)),
    };
    name.chars().map(spelled).collect()
}

/// The private module that holds a type, beside the public ones of `types` and `types::error`.
pub(crate) fn type_module(name: &str) -> Ident {
    let module = module(name);
    // Digits have no case, and the module stands beside the type.
    let taken = module == "error" || module == "builders" || module == name;
    if taken { ident(&format!("{module}_")) } else { module }
}

/// What file systems make of a module's name: on many of them the case of letters does not count.
pub(crate) fn file_key(module: &Ident) -> String {
    let upper = |letter: char| match letter.to_uppercase().collect::<Vec<_>>()[..] {
        [upper] => upper,
        _ => letter,
    };
    file(module).chars().map(upper).collect()
}

/// Methods that a client has anyway.
const CLIENT_METHODS: &[&str] = &["new", "from_conf", "config", "call", "send"];

/// The client's method that starts an operation.
pub(crate) fn client_method(operation: &str) -> Ident {
    let name = snake(operation);
    match () {
        () if CLIENT_METHODS.contains(&name.as_str()) => ident(&format!("{name}_operation")),
        () if name == "mod" => ident("mod_"),
        () => ident(&name),
    }
}

/// The client's method that waits for a state.
pub(crate) fn wait_method(waiter: &str) -> Ident {
    prefixed("wait_until", waiter)
}

/// A file name for a module: `r#type` lives in `type.rs`.
pub(crate) fn file(module: &Ident) -> String {
    let name = module.to_string();
    format!("{}.rs", name.strip_prefix("r#").unwrap_or(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected names are those of the official crate.
    #[test]
    fn words_are_told_apart_by_case() {
        for (model, rust) in [
            ("StartWebRTCContact", "start_web_rtc_contact"),
            ("GetMetricDataV2", "get_metric_data_v2"),
            ("L1Ids", "l1_ids"),
            ("ListEvaluationFormAIVersions", "list_evaluation_form_ai_versions"),
        ] {
            assert_eq!(snake(model), rust);
        }
        for (model, rust) in [
            ("AIAgent", "AiAgent"),
            ("EvaluationGenAIAnswerAnalysisDetails", "EvaluationGenAiAnswerAnalysisDetails"),
            ("GetMetricDataV2", "GetMetricDataV2"),
            ("COGNITO_USER_POOL", "CognitoUserPool"),
            ("en-US", "EnUs"),
            ("1_DAY", "_1Day"),
            ("self", "SelfValue"),
        ] {
            assert_eq!(type_name(model), rust);
        }
    }

    #[test]
    fn keywords_are_raw_and_taken_methods_get_a_suffix() {
        for (model, field_name, set_name) in [
            ("Type", "r#type", "set_type"),
            ("Default", "default_value", "set_default"),
            ("Send", "send_value", "set_send"),
            ("Self", "self_value", "set_self"),
            ("Name", "name", "set_name"),
        ] {
            let names = field(model);
            assert_eq!((names.field.to_string(), names.set.to_string()), (field_name.to_owned(), set_name.to_owned()));
        }
        assert_eq!(variant("UNKNOWN").to_string(), "UnknownValue");
    }

    /// What an identifier is made of is said in the Rust reference: XID_Start or `_`, then XID_Continue.
    #[test]
    fn every_name_becomes_an_identifier() {
        for (model, field_name, type_, module_name) in [
            ("do-it", "do_it", "DoIt", "do_it"),
            ("Do.It", "do_it", "DoIt", "do_it"),
            ("3D", "_3d", "_3d", "_3d_"),
            ("2FA", "_2fa", "_2fa", "_2fa_"),
            ("日本", "日本", "日本", "u65e5u672c"),
            ("x²", "x", "X", "x"),
            ("٣", "_٣", "_٣", "_u663"),
            ("a\u{202e}b\0c", "a_b_c", "ABC", "abc"),
            ("🎉", "__value", "Empty", "empty"),
            ("", "__value", "Empty", "empty"),
        ] {
            assert_eq!(field(model).field.to_string(), field_name, "{model:?}");
            assert_eq!(type_name(model), type_, "{model:?}");
            assert_eq!(type_module(type_).to_string(), module_name, "{model:?}");
            assert!(syn::parse_str::<Ident>(&type_name(model)).is_ok(), "{model:?}");
        }
        assert!(is_nameable("3D") && is_nameable("日本") && !is_nameable("") && !is_nameable("-.²"));
    }

    /// The official crate begins the type of an operation with a capital and leaves the rest as it is.
    #[test]
    fn types_of_operations_are_spelled_as_in_the_model() {
        for (model, rust) in [
            ("GetABTest", "GetABTest"),
            ("listThings", "ListThings"),
            ("do-it", "DoIt"),
            ("get_thing", "GetThing"),
            ("3D", "_3d"),
        ] {
            assert_eq!(operation_type(model), rust);
        }
    }

    /// The names are listed in Microsoft's "Naming Files, Paths, and Namespaces".
    #[test]
    fn no_file_has_a_name_that_windows_reserves() {
        for name in ["Aux", "CON", "nul", "Prn", "COM1", "Com9", "LPT1", "lpt9"] {
            let [module, type_module] = [module(name), type_module(&type_name(name))];
            assert_eq!(file(&module), format!("{}_.rs", name.to_lowercase()));
            assert_eq!(module, type_module);
            assert_eq!(client_method(name).to_string(), name.to_lowercase());
        }
        for name in ["Auxiliary", "Com", "Com10", "Console"] {
            assert_eq!(file(&module(name)), format!("{}.rs", name.to_lowercase()));
        }
    }
}
