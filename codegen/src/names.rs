//! Every decision on how a name of the model is spelled in Rust.
//!
//! The spellings are those of the official crate, so that programs can move over: words are
//! told apart by case, so `StartWebRTCContact` is `start_web_rtc_contact` and `AIAgent` is
//! `AiAgent`; names of operations stay as they are in `…Error` and `…FluentBuilder`.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

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

/// `ContactId` as `contact_id`; never empty, never starting with a digit.
pub(crate) fn snake(name: &str) -> String {
    let name = name.to_snake_case();
    match name.chars().next() {
        None => "_".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// `AIAgent` as `AiAgent`.
pub(crate) fn type_name(name: &str) -> String {
    let name = name.to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
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

/// The module that holds an operation.
pub(crate) fn module(name: &str) -> Ident {
    let name = snake(name);
    // `mod.rs` would be the file of the module around it.
    match NOT_RAW.contains(&name.as_str()) || name == "mod" {
        true => ident(&format!("{name}_")),
        false => ident(&name),
    }
}

/// The private module that holds a type, beside the public ones of `types` and `types::error`.
pub(crate) fn type_module(name: &str) -> Ident {
    match snake(name).as_str() {
        taken @ ("error" | "builders") => ident(&format!("{taken}_")),
        _ => module(name),
    }
}

/// Methods that a client has anyway.
const CLIENT_METHODS: &[&str] = &["new", "from_conf", "config", "call", "send"];

/// The client's method that starts an operation.
pub(crate) fn client_method(operation: &str) -> Ident {
    let name = snake(operation);
    match CLIENT_METHODS.contains(&name.as_str()) {
        true => ident(&format!("{name}_operation")),
        false => module(operation),
    }
}

/// The client's method that waits for a state.
pub(crate) fn wait_method(waiter: &str) -> Ident {
    ident(&format!("wait_until_{}", snake(waiter)))
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
}
