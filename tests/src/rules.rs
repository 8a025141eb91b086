//! For each rule of `connect_model::RULES` a change of that kind, in a model small enough to read, and programs that
//! use what changes.

use connect_model::Wire;
use connect_model::Wire::{Breaking, Compatible};
use serde_json::{Map, Value, json};

/// One kind of change.
#[derive(Debug)]
pub struct Case {
    /// The rule.
    pub kind: &'static str,
    /// Whether programs built before still work, the change being where the case has it: in what the operation takes,
    /// or in what it gives.
    pub wire: Wire,
    /// The operation before; see [`model`].
    before: &'static str,
    /// And after.
    after: &'static str,
    /// Other changes that come along, sorted.
    pub along: &'static [&'static str],
    /// What a program does with the client before. `client` is one, `shop` is the crate.
    pub old: &'static str,
    /// What a program does with what is new; nothing but for minor changes.
    pub new: &'static str,
}

impl Case {
    /// The model of this change alone.
    pub fn model(&self, after: bool) -> String {
        model(&[self], after)
    }
}

/// A model of some of the changes, each in an operation named after its kind.
///
/// A side of a case is JSON: `in` and `out` are the members of the operation's structures (a text is the name of a
/// shape), with `requiredIn` and `requiredOut`; `op` holds further facts of the operation, `shapes` further shapes,
/// `paginator` and `metadata` what they say. A side that is empty has no operation.
///
/// # Panics
/// A side is not JSON.
pub fn model(cases: &[&Case], after: bool) -> String {
    let mut model = json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "2020-01-01", "endpointPrefix": "shop", "protocol": "rest-json",
            "serviceFullName": "Shop", "serviceId": "Shop", "signingName": "shop",
        },
        "operations": {},
        "shapes": {
            "Text": {"type": "string"},
            "Number": {"type": "integer"},
            "Time": {"type": "timestamp"},
            "Texts": {"type": "list", "member": {"shape": "Text"}},
            "Oops": {"type": "structure", "members": {}, "exception": true},
            "AllRequest": {"type": "structure", "members": {
                "Text": {"shape": "Text"}, "Number": {"shape": "Number"}, "Time": {"shape": "Time"},
                "Texts": {"shape": "Texts"},
            }},
        },
        "pagination": {},
        "waiters": {},
    });
    // What all have in common is used by all, so that nothing is left unreached.
    let all = json!({
        "name": "All", "http": {"method": "POST", "requestUri": "/all"}, "input": {"shape": "AllRequest"},
        "errors": [{"shape": "Oops"}],
    });
    put(&mut model["operations"], "All", all);
    for case in cases {
        let side = if after { case.after } else { case.before };
        if !side.is_empty() {
            let side = serde_json::from_str(side).unwrap_or_else(|error| panic!("{}: {error}", case.kind));
            add(&mut model, &operation_name(case.kind), side);
        }
    }
    model.to_string()
}

fn add(model: &mut Value, name: &str, side: Map<String, Value>) {
    let mut operation = json!({
        "name": name,
        "http": {"method": "POST", "requestUri": format!("/{name}")},
    });
    for (key, required, slot, suffix) in
        [("in", "requiredIn", "input", "Request"), ("out", "requiredOut", "output", "Response")]
    {
        let Some(Value::Object(members)) = side.get(key) else { continue };
        let reference = |value: &Value| if value.is_string() { json!({"shape": value}) } else { value.clone() };
        let members: Map<_, _> = members.iter().map(|(name, value)| (name.clone(), reference(value))).collect();
        let mut shape = json!({"type": "structure", "members": members});
        shape.as_object_mut().into_iter().for_each(|shape| {
            shape.extend(side.get(required).map(|names| ("required".to_owned(), names.clone())));
            shape.extend(side.get(&format!("{key}Facts")).and_then(Value::as_object).cloned().into_iter().flatten());
        });
        let shape_name = format!("{name}{suffix}");
        put(&mut operation, slot, json!({"shape": shape_name}));
        put(&mut model["shapes"], &shape_name, shape);
    }
    for (key, value) in side.get("op").and_then(Value::as_object).into_iter().flatten() {
        put(&mut operation, key, value.clone());
    }
    put(&mut model["operations"], name, operation);
    for key in ["shapes", "waiters", "metadata"] {
        for (name, value) in side.get(key).and_then(Value::as_object).into_iter().flatten() {
            put(&mut model[key], name, value.clone());
        }
    }
    if let Some(paginator) = side.get("paginator") {
        put(&mut model["pagination"], name, paginator.clone());
    }
}

fn put(object: &mut Value, key: &str, value: Value) {
    object.as_object_mut().into_iter().for_each(|object| drop(object.insert(key.to_owned(), value.clone())));
}

/// `member-added` as `MemberAdded`.
fn operation_name(kind: &str) -> String {
    let words = kind.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}

const fn case(kind: &'static str, wire: Wire, before: &'static str, after: &'static str, old: &'static str) -> Case {
    Case { kind, wire, before, after, along: &[], old, new: "" }
}

/// One for each rule, in the order of the table.
pub const CASES: &[Case] = &[
    Case {
        new: "client.operation_added().text(\"a\").send();",
        ..case("operation-added", Compatible, "", r#"{"in": {"Text": "Text"}}"#, "client.all().send();")
    },
    case(
        "operation-removed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        "",
        "client.operation_removed().text(\"a\").send();",
    ),
    case(
        "method-changed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": "Text"}, "op": {"http": {"method": "PUT", "requestUri": "/MethodChanged"}}}"#,
        "client.method_changed().text(\"a\").send();",
    ),
    case(
        "uri-changed",
        Breaking,
        r#"{"in": {"Id": {"shape": "Text", "location": "uri"}}, "requiredIn": ["Id"],
            "op": {"http": {"method": "GET", "requestUri": "/old/{Id}"}}}"#,
        r#"{"in": {"Id": {"shape": "Text", "location": "uri"}}, "requiredIn": ["Id"],
            "op": {"http": {"method": "GET", "requestUri": "/new/{Id}"}}}"#,
        "client.uri_changed().id(\"a\").send();",
    ),
    case(
        "host-prefix-changed",
        Breaking,
        "{}",
        r#"{"op": {"endpoint": {"hostPrefix": "data."}}}"#,
        "client.host_prefix_changed().send();",
    ),
    case(
        "response-code-changed",
        Compatible,
        "{}",
        r#"{"op": {"http": {"method": "POST", "requestUri": "/ResponseCodeChanged", "responseCode": 202}}}"#,
        "client.response_code_changed().send();",
    ),
    case(
        "signature-required",
        Breaking,
        r#"{"op": {"authtype": "none"}}"#,
        "{}",
        "client.signature_required().send();",
    ),
    case(
        "signature-dropped",
        Compatible,
        "{}",
        r#"{"op": {"authtype": "none"}}"#,
        "client.signature_dropped().send();",
    ),
    case(
        "checksum-required",
        Breaking,
        "{}",
        r#"{"op": {"httpChecksumRequired": true}}"#,
        "client.checksum_required().send();",
    ),
    case(
        "checksum-dropped",
        Compatible,
        r#"{"op": {"httpChecksumRequired": true}}"#,
        "{}",
        "client.checksum_dropped().send();",
    ),
    case(
        "compression-added",
        Compatible,
        "{}",
        r#"{"op": {"requestcompression": {"encodings": ["gzip"]}}}"#,
        "client.compression_added().send();",
    ),
    case(
        "compression-dropped",
        Breaking,
        r#"{"op": {"requestcompression": {"encodings": ["gzip"]}}}"#,
        "{}",
        "client.compression_dropped().send();",
    ),
    Case {
        new: "let is = |error: shop::operation::error_listed::ErrorListedError| error.is_oops(); let _ = is;",
        ..case(
            "error-listed",
            Compatible,
            "{}",
            r#"{"op": {"errors": [{"shape": "Oops"}]}}"#,
            "let code = |error: shop::operation::error_listed::ErrorListedError| match error { error => error.to_string() }; let _ = code;",
        )
    },
    case(
        "error-unlisted",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Oops"}]}}"#,
        "{}",
        "let is = |error: shop::operation::error_unlisted::ErrorUnlistedError| error.is_oops(); let _ = is;",
    ),
    case(
        "error-code-changed",
        Breaking,
        r#"{"op": {"errors": [{"shape": "Coded"}]}, "shapes": {"Coded": {"type": "structure", "members": {}, "exception": true, "error": {"code": "Old"}}}}"#,
        r#"{"op": {"errors": [{"shape": "Coded"}]}, "shapes": {"Coded": {"type": "structure", "members": {}, "exception": true, "error": {"code": "New"}}}}"#,
        "let is = |error: shop::operation::error_code_changed::ErrorCodeChangedError| error.is_coded(); let _ = is;",
    ),
    case(
        "error-status-changed",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Stated"}]}, "shapes": {"Stated": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 400}}}}"#,
        r#"{"op": {"errors": [{"shape": "Stated"}]}, "shapes": {"Stated": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 404}}}}"#,
        "let is = |error: shop::operation::error_status_changed::ErrorStatusChangedError| error.is_stated(); let _ = is;",
    ),
    case(
        "retry-changed",
        Compatible,
        r#"{"op": {"errors": [{"shape": "Again"}]}, "shapes": {"Again": {"type": "structure", "members": {}, "exception": true}}}"#,
        r#"{"op": {"errors": [{"shape": "Again"}]}, "shapes": {"Again": {"type": "structure", "members": {}, "exception": true, "retryable": {"throttling": true}}}}"#,
        "let is = |error: shop::operation::retry_changed::RetryChangedError| error.is_again(); let _ = is;",
    ),
    case(
        "deprecation-changed",
        Compatible,
        "{}",
        r#"{"op": {"deprecated": true}}"#,
        "client.deprecation_changed().send();",
    ),
    Case {
        new: "client.paginator_added().into_paginator().send();",
        ..case(
            "paginator-added",
            Compatible,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"}}"#,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
            "client.paginator_added().next_token(\"a\").send();",
        )
    },
    case(
        "paginator-removed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"}}"#,
        "client.paginator_removed().into_paginator().send();",
    ),
    case(
        "paginator-tokens-changed",
        Breaking,
        r#"{"in": {"NextToken": "Text", "Marker": "Text"}, "out": {"NextToken": "Text", "Marker": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        r#"{"in": {"NextToken": "Text", "Marker": "Text"}, "out": {"NextToken": "Text", "Marker": "Text"},
            "paginator": {"input_token": "Marker", "output_token": "Marker"}}"#,
        "client.paginator_tokens_changed().into_paginator().send();",
    ),
    case(
        "paginator-page-changed",
        Compatible,
        r#"{"in": {"NextToken": "Text", "MaxResults": "Number"}, "out": {"NextToken": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        r#"{"in": {"NextToken": "Text", "MaxResults": "Number"}, "out": {"NextToken": "Text"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "limit_key": "MaxResults"}}"#,
        "client.paginator_page_changed().into_paginator().page_size(5).send();",
    ),
    Case {
        new: "client.paginator_items_added().into_paginator().items().send();",
        ..case(
            "paginator-items-added",
            Compatible,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
            r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
                "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
            "client.paginator_items_added().into_paginator().send();",
        )
    },
    case(
        "paginator-items-removed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts"},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken"}}"#,
        "client.paginator_items_removed().into_paginator().items().send();",
    ),
    case(
        "paginator-items-changed",
        Compatible,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts", "Counts": "Counts"}, "shapes": {"Counts": {"type": "list", "member": {"shape": "Number"}}},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Names"}}"#,
        r#"{"in": {"NextToken": "Text"}, "out": {"NextToken": "Text", "Names": "Texts", "Counts": "Counts"}, "shapes": {"Counts": {"type": "list", "member": {"shape": "Number"}}},
            "paginator": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Counts"}}"#,
        "let mut items = client.paginator_items_changed().into_paginator().items().send();
         let _ = async move { let name: Option<Result<String, _>> = items.next().await; name.is_some() };",
    ),
    Case {
        new: "client.member_added().note(\"a\").send();",
        ..case(
            "member-added",
            Compatible,
            r#"{"in": {"Text": "Text"}}"#,
            r#"{"in": {"Text": "Text", "Note": "Text"}}"#,
            "client.member_added().text(\"a\").send();",
        )
    },
    Case {
        new: "client.required_member_added().note(\"a\").send();",
        ..case(
            "required-member-added",
            Breaking,
            r#"{"in": {"Text": "Text"}}"#,
            r#"{"in": {"Text": "Text", "Note": "Text"}, "requiredIn": ["Note"]}"#,
            "client.required_member_added().text(\"a\").send();",
        )
    },
    case(
        "member-removed",
        Breaking,
        r#"{"in": {"Text": "Text", "Note": "Text"}}"#,
        r#"{"in": {"Text": "Text"}}"#,
        "client.member_removed().note(\"a\").send();",
    ),
    case(
        "member-required",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": "Text"}, "requiredIn": ["Text"]}"#,
        "let input = client.member_required().text(\"a\"); let text: &Option<String> = input.get_text(); drop(text.clone());",
    ),
    case(
        "member-optional",
        Compatible,
        r#"{"in": {"Text": "Text"}, "requiredIn": ["Text"]}"#,
        r#"{"in": {"Text": "Text"}}"#,
        "let input = client.member_optional().text(\"a\"); let text: &Option<String> = input.get_text(); drop(text.clone());",
    ),
    Case {
        along: &["member-required"],
        ..case(
            "field-always-there",
            Compatible,
            r#"{"out": {"Note": "Text", "Text": "Text"}, "requiredOut": ["Text"]}"#,
            r#"{"out": {"Note": "Text", "Text": "Text"}, "requiredOut": ["Text", "Note"]}"#,
            "let note = |output: shop::operation::field_always_there::FieldAlwaysThereOutput| -> Option<String> { output.note }; let _ = note;",
        )
    },
    Case {
        along: &["member-optional"],
        ..case(
            "field-may-be-absent",
            Compatible,
            r#"{"out": {"Note": "Text", "Text": "Text"}, "requiredOut": ["Text", "Note"]}"#,
            r#"{"out": {"Note": "Text", "Text": "Text"}, "requiredOut": ["Text"]}"#,
            "let note = |output: shop::operation::field_may_be_absent::FieldMayBeAbsentOutput| -> String { output.note }; let _ = note;",
        )
    },
    case(
        "default-changed",
        Compatible,
        r#"{"out": {"Number": {"shape": "Number", "default": 1}}}"#,
        r#"{"out": {"Number": {"shape": "Number", "default": 2}}}"#,
        "let number = |output: shop::operation::default_changed::DefaultChangedOutput| -> i32 { output.number }; let _ = number;",
    ),
    Case {
        along: &["required-member-added"],
        ..case(
            "build-can-fail",
            Compatible,
            r#"{"in": {"Part": "Fails"}, "shapes": {"Fails": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
            r#"{"in": {"Part": "Fails"}, "shapes": {"Fails": {"type": "structure", "members": {"Text": {"shape": "Text"}, "Note": {"shape": "Text"}}, "required": ["Note"]}}}"#,
            "client.build_can_fail().part(shop::types::Fails::builder().text(\"a\").build()).send();",
        )
    },
    Case {
        along: &["member-removed"],
        ..case(
            "build-cannot-fail",
            Compatible,
            r#"{"in": {"Part": "Builds"}, "shapes": {"Builds": {"type": "structure", "members": {"Text": {"shape": "Text"}, "Note": {"shape": "Text"}}, "required": ["Note"]}}}"#,
            r#"{"in": {"Part": "Builds"}, "shapes": {"Builds": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
            "let part = shop::types::Builds::builder().text(\"a\").build(); client.build_cannot_fail().part(part.unwrap()).send();",
        )
    },
    Case {
        along: &["member-added"],
        ..case(
            "box-changed",
            Compatible,
            r#"{"in": {"One": "BoxOne"}, "shapes": {"BoxOne": {"type": "structure", "members": {"Two": {"shape": "BoxTwo"}}}, "BoxTwo": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
            r#"{"in": {"One": "BoxOne"}, "shapes": {"BoxOne": {"type": "structure", "members": {"Two": {"shape": "BoxTwo"}}}, "BoxTwo": {"type": "structure", "members": {"Text": {"shape": "Text"}, "One": {"shape": "BoxOne"}}}}}"#,
            "let two = |one: shop::types::BoxOne| -> Option<shop::types::BoxTwo> { one.two }; let _ = two;",
        )
    },
    case(
        "type-changed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": "Number"}}"#,
        "client.type_changed().text(\"a\").send();",
    ),
    case(
        "type-renamed",
        Compatible,
        r#"{"in": {"Part": "OldName"}, "shapes": {"OldName": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
        r#"{"in": {"Part": "NewName"}, "shapes": {"NewName": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
        "client.type_renamed().part(shop::types::OldName::builder().text(\"a\").build()).send();",
    ),
    case(
        "union-changed",
        Compatible,
        r#"{"in": {"Part": "Either"}, "shapes": {"Either": {"type": "structure", "members": {"Text": {"shape": "Text"}}}}}"#,
        r#"{"in": {"Part": "Either"}, "shapes": {"Either": {"type": "structure", "members": {"Text": {"shape": "Text"}}, "union": true}}}"#,
        "client.union_changed().part(shop::types::Either::builder().text(\"a\").build()).send();",
    ),
    Case {
        along: &["error-listed"],
        ..case(
            "error-role-changed",
            Compatible,
            r#"{"out": {"Problem": "Told"}, "shapes": {"Told": {"type": "structure", "members": {}, "exception": true}}}"#,
            r#"{"out": {"Problem": "Told"}, "op": {"errors": [{"shape": "Told"}]}, "shapes": {"Told": {"type": "structure", "members": {}, "exception": true}}}"#,
            "let problem = |output: shop::operation::error_role_changed::ErrorRoleChangedOutput| -> Option<shop::types::Told> { output.problem }; let _ = problem;",
        )
    },
    case(
        "text-became-enumeration",
        Breaking,
        r#"{"in": {"Color": "Listed"}, "shapes": {"Listed": {"type": "string"}}}"#,
        r#"{"in": {"Color": "Listed"}, "shapes": {"Listed": {"type": "string", "enum": ["RED"]}}}"#,
        "client.text_became_enumeration().color(String::from(\"RED\")).send();",
    ),
    case(
        "enumeration-became-text",
        Compatible,
        r#"{"in": {"Color": "Unlisted"}, "shapes": {"Unlisted": {"type": "string", "enum": ["RED"]}}}"#,
        r#"{"in": {"Color": "Unlisted"}, "shapes": {"Unlisted": {"type": "string"}}}"#,
        "client.enumeration_became_text().color(shop::types::Unlisted::Red).send();",
    ),
    case(
        "nulls-allowed",
        Compatible,
        r#"{"out": {"Names": "Holes"}, "shapes": {"Holes": {"type": "list", "member": {"shape": "Text"}}}}"#,
        r#"{"out": {"Names": "Holes"}, "shapes": {"Holes": {"type": "list", "member": {"shape": "Text"}, "sparse": true}}}"#,
        "let names = |output: shop::operation::nulls_allowed::NullsAllowedOutput| -> Option<Vec<String>> { output.names }; let _ = names;",
    ),
    case(
        "nulls-forbidden",
        Breaking,
        r#"{"in": {"Names": "Dense"}, "shapes": {"Dense": {"type": "list", "member": {"shape": "Text"}, "sparse": true}}}"#,
        r#"{"in": {"Names": "Dense"}, "shapes": {"Dense": {"type": "list", "member": {"shape": "Text"}}}}"#,
        "client.nulls_forbidden().set_names(Some(vec![None::<String>])).send();",
    ),
    case(
        "location-changed",
        Breaking,
        r#"{"in": {"Text": {"shape": "Text", "location": "querystring"}}}"#,
        r#"{"in": {"Text": {"shape": "Text", "location": "header"}}}"#,
        "client.location_changed().text(\"a\").send();",
    ),
    case(
        "wire-name-changed",
        Breaking,
        r#"{"in": {"Text": {"shape": "Text", "locationName": "old"}}}"#,
        r#"{"in": {"Text": {"shape": "Text", "locationName": "new"}}}"#,
        "client.wire_name_changed().text(\"a\").send();",
    ),
    case(
        "payload-changed",
        Breaking,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": "Text"}, "inFacts": {"payload": "Text"}}"#,
        "client.payload_changed().text(\"a\").send();",
    ),
    case(
        "timestamp-format-changed",
        Breaking,
        r#"{"in": {"When": "Time"}}"#,
        r#"{"in": {"When": {"shape": "Time", "timestampFormat": "iso8601"}}}"#,
        "client.timestamp_format_changed().when(shop::primitives::DateTime::from_secs(0)).send();",
    ),
    case(
        "json-text-changed",
        Breaking,
        r#"{"in": {"Text": {"shape": "Text", "location": "header"}}}"#,
        r#"{"in": {"Text": {"shape": "Text", "location": "header", "jsonvalue": true}}}"#,
        "client.json_text_changed().text(\"a\").send();",
    ),
    case(
        "idempotency-token-changed",
        Compatible,
        r#"{"in": {"Text": "Text"}}"#,
        r#"{"in": {"Text": {"shape": "Text", "idempotencyToken": true}}}"#,
        "client.idempotency_token_changed().text(\"a\").send();",
    ),
    case(
        "sensitivity-changed",
        Compatible,
        r#"{"in": {"Text": "Secret"}, "shapes": {"Secret": {"type": "string"}}}"#,
        r#"{"in": {"Text": "Secret"}, "shapes": {"Secret": {"type": "string", "sensitive": true}}}"#,
        "client.sensitivity_changed().text(\"a\").send();",
    ),
    case(
        "streaming-changed",
        Breaking,
        r#"{"out": {"Data": "Bytes"}, "outFacts": {"payload": "Data"}, "shapes": {"Bytes": {"type": "blob"}}}"#,
        r#"{"out": {"Data": "Bytes"}, "outFacts": {"payload": "Data"}, "shapes": {"Bytes": {"type": "blob", "streaming": true}}}"#,
        "client.streaming_changed().send();",
    ),
    Case {
        new: "client.enum_value_added().color(shop::types::Grows::Green).send();",
        ..case(
            "enum-value-added",
            Compatible,
            r#"{"in": {"Color": "Grows"}, "shapes": {"Grows": {"type": "string", "enum": ["RED"]}}}"#,
            r#"{"in": {"Color": "Grows"}, "shapes": {"Grows": {"type": "string", "enum": ["RED", "GREEN"]}}}"#,
            "let name = |color| match color { shop::types::Grows::Red => 1, _ => 2 }; name(shop::types::Grows::Red);",
        )
    },
    case(
        "enum-value-removed",
        Breaking,
        r#"{"in": {"Color": "Shrinks"}, "shapes": {"Shrinks": {"type": "string", "enum": ["RED", "GREEN"]}}}"#,
        r#"{"in": {"Color": "Shrinks"}, "shapes": {"Shrinks": {"type": "string", "enum": ["RED"]}}}"#,
        "client.enum_value_removed().color(shop::types::Shrinks::Green).send();",
    ),
    case(
        "bound-tightened",
        Breaking,
        r#"{"in": {"Text": "Tight"}, "shapes": {"Tight": {"type": "string", "max": 9}}}"#,
        r#"{"in": {"Text": "Tight"}, "shapes": {"Tight": {"type": "string", "max": 5}}}"#,
        "client.bound_tightened().text(\"a\").send();",
    ),
    case(
        "bound-loosened",
        Compatible,
        r#"{"in": {"Number": "Loose"}, "shapes": {"Loose": {"type": "integer", "min": 9}}}"#,
        r#"{"in": {"Number": "Loose"}, "shapes": {"Loose": {"type": "integer", "min": 5}}}"#,
        "client.bound_loosened().number(9).send();",
    ),
    case(
        "pattern-changed",
        Breaking,
        r#"{"in": {"Text": "Shaped"}, "shapes": {"Shaped": {"type": "string"}}}"#,
        r#"{"in": {"Text": "Shaped"}, "shapes": {"Shaped": {"type": "string", "pattern": "a+"}}}"#,
        "client.pattern_changed().text(\"a\").send();",
    ),
    case(
        "pattern-dropped",
        Compatible,
        r#"{"in": {"Text": "Unshaped"}, "shapes": {"Unshaped": {"type": "string", "pattern": "a+"}}}"#,
        r#"{"in": {"Text": "Unshaped"}, "shapes": {"Unshaped": {"type": "string"}}}"#,
        "client.pattern_dropped().text(\"a\").send();",
    ),
    case(
        "endpoint-changed",
        Breaking,
        "{}",
        r#"{"metadata": {"endpointPrefix": "store"}}"#,
        "client.endpoint_changed().send();",
    ),
    case(
        "service-name-changed",
        Compatible,
        "{}",
        r#"{"metadata": {"serviceFullName": "Store"}}"#,
        "client.service_name_changed().send();",
    ),
    Case {
        new: "client.wait_until_shop_opened();",
        ..case(
            "waiter-added",
            Compatible,
            "{}",
            r#"{"waiters": {"ShopOpened": {"operation": "WaiterAdded", "delay": 1, "maxAttempts": 2,
                "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
            "client.waiter_added().send();",
        )
    },
    case(
        "waiter-removed",
        Compatible,
        r#"{"waiters": {"ShopClosed": {"operation": "WaiterRemoved", "delay": 1, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "{}",
        "client.wait_until_shop_closed();",
    ),
    case(
        "waiter-operation-changed",
        Compatible,
        r#"{"in": {"Note": "Text"}, "waiters": {"ShopMoved": {"operation": "WaiterOperationChanged", "delay": 1,
            "maxAttempts": 2, "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        r#"{"in": {"Note": "Text"}, "waiters": {"ShopMoved": {"operation": "All", "delay": 1,
            "maxAttempts": 2, "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "client.wait_until_shop_moved().note(\"a\");",
    ),
    case(
        "waiter-changed",
        Compatible,
        r#"{"waiters": {"ShopChanged": {"operation": "WaiterChanged", "delay": 1, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        r#"{"waiters": {"ShopChanged": {"operation": "WaiterChanged", "delay": 5, "maxAttempts": 2,
            "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]}}}"#,
        "client.wait_until_shop_changed();",
    ),
];
