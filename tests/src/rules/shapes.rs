//! Changes of shapes and their members.

use connect_model::Wire::{Breaking, Compatible};

use super::{Case, case};

pub(super) const CASES: &[Case] = &[
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
];
