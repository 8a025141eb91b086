//! Files that are no model, and keys.

use crate::*;

#[test]
fn a_file_that_is_no_model_gets_one_sentence() {
    let table = [
        ("", "error: the file is empty"),
        ("hello", "error: this is not JSON: expected value"),
        (r#"{"metadata": {"#, "error: the file is cut short: it ends before its JSON does"),
        ("[]", "error: this is JSON but not a service model, which is an object with metadata, operations and shapes"),
        (
            r#"{"version": "1.0", "metadata": {"protocol": "query"}, "odd": 1}"#,
            "error: this model has version `1.0` of the layout; only `2.0` can be read (at /version)",
        ),
        (
            r#"{"version": 2}"#,
            "error: this model has no readable version of the layout; only `\"2.0\"` can be read (at /version)",
        ),
        (
            r#"{"version": "2.0", "metadata": {"protocol": "query"}, "odd": 1}"#,
            "error: this service speaks the protocol `query`; only `rest-json` can be read (at /metadata/protocol)",
        ),
        (
            r#"{"metadata": {"serviceId": "X"}, "odd": 1}"#,
            "error: the metadata name no protocol; only `rest-json` can be read (at /metadata)",
        ),
    ];
    for (file, expected) in table {
        check(file, &[expected]);
    }
}

#[test]
fn one_of_several_protocols_is_enough() {
    let file = r#"{"metadata": {"protocol": "rest-xml", "protocols": ["rest-xml", "rest-json"]}, "operations": {}, "shapes": {}}"#;
    check(file, &[]);
}

#[test]
fn all_problems_are_reported_in_one_run_with_their_places() {
    let file = r#"{
  "metadata": {"protocol": "rest-json"},
  "operations": {
    "Op": {"http": {"method": "PSOT", "requestUri": "/op"}, "input": {"shape": "In"}}
  },
  "shapes": {
    "In": {
      "type": "structure",
      "required": ["ä", "Ä2"],
      "members": {"ä": {"shape": "Txet"}}
    },
    "Text": {"type": "sting"}
  }
}"#;
    let problems = read(file.as_bytes(), Dialect::Ours).expect_err("the model is broken");
    assert_eq!(problems.errors(), 4);
    let expected = "\
model.json:4:31: error: `PSOT` is not an HTTP method; the methods are DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT (at /operations/Op/http/method)
model.json:9:25: error: `required` lists `Ä2`, which is not a member; did you mean `ä`? (at /shapes/In/required/1)
model.json:10:34: error: there is no shape `Txet`; add it to `shapes` (at /shapes/In/members/ä/shape)
model.json:12:22: error: `sting` is not a type of shapes; did you mean `string`? (at /shapes/Text/type)";
    assert_eq!(problems.in_file("model.json").to_string(), expected);
}

#[test]
fn keys() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "requird": [], "members": {"A": {"shape": "Text", "locationname": "a"}}}"#,
        ),
        &[
            "error: `requird` is not a key of a structure; did you mean `required`? (at /shapes/In/requird)",
            "error: `locationname` is not a key of a member; did you mean `locationName`? (at /shapes/In/members/A/locationname)",
        ],
    );
    check(
        &with_shapes(r#""In": {"type": "structure", "enum": ["X"]}"#),
        &["error: `enum` is not a key of a structure; remove it, or look for it in the layout (at /shapes/In/enum)"],
    );
    check(
        &with_shapes(r#""In": {"type": "structure"}, "In": {"type": "structure"}"#),
        &["error: the key `In` is in this object already; remove or rename one of them (at /shapes/In)"],
    );
    check(
        r#"{"operations": {"Op": {}}}"#,
        &[
            "error: a model needs the key `metadata`; add it",
            "error: a model needs the key `shapes`; add it",
            "error: an operation needs the key `http`; add it (at /operations/Op)",
        ],
    );
    check(
        &with_shapes(r#""In": {"type": "structure", "required": "A", "union": "yes", "members": []}, "X": 1, "Y": {}"#),
        &[
            "error: `required` holds a list of strings, not a string (at /shapes/In/required)",
            "error: `union` holds true or false, not a string (at /shapes/In/union)",
            "error: `members` holds an object, not a list (at /shapes/In/members)",
            "error: a shape is a JSON object, not a number (at /shapes/X)",
            "error: a shape needs the key `type` with a string; add it (at /shapes/Y)",
        ],
    );
    check(
        &with_shapes(r#""In": {"type": "structure", "members": {"A": {}, "B": null}}, "L": {"type": "list"}"#),
        &[
            "error: a member needs the key `shape`; add it (at /shapes/In/members/A)",
            "error: a member is a JSON object, not null (at /shapes/In/members/B)",
            "error: a list needs the key `member`; add it (at /shapes/L)",
        ],
    );
}

#[test]
fn an_unknown_key_of_a_published_file_is_a_note() {
    let file = with_shapes(r#""In": {"type": "structure", "requird": []}"#);
    let loaded = read(file.as_bytes(), Dialect::Published).expect("notes break nothing");
    assert_eq!(loaded.notes[0].severity, Severity::Note);
    let expected = [
        "note: no operation reaches the shape `Text`; use it or remove it (at /shapes/Text)",
        "note: `requird` is not a key of a structure; did you mean `required`? (at /shapes/In/requird)",
    ];
    assert_eq!(problems(&file, Dialect::Published), expected);
}

#[test]
fn an_element_that_is_no_string_is_reported_at_its_place() {
    check(
        &with_more(
            r#""Op": {"http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "In"}}"#,
            r#""In": {"type": "structure", "required": ["A", null], "members": {"A": {"shape": "Color"}}},
            "Color": {"type": "string", "enum": ["RED", 5, ["GREEN"]]}"#,
            r#", "pagination": {"Op": {"input_token": ["A", {}], "output_token": "A"}}"#,
        ),
        &[
            "error: `required` lists strings, and this is null (at /shapes/In/required/1)",
            "error: `enum` lists strings, and this is a number (at /shapes/Color/enum/1)",
            "error: `enum` lists strings, and this is a list (at /shapes/Color/enum/2)",
            "error: 2 input tokens cannot take 1 output tokens; list as many of the one as of the other (at /pagination/Op)",
            "error: `input_token` lists strings, and this is an object (at /pagination/Op/input_token/1)",
            "error: `A` cannot be a member of the output: the operation has none (at /pagination/Op/output_token)",
        ],
    );
}

/// Words of OpenAPI 3.1 and of JSON Schema (2020-12), with which people who know these begin.
#[test]
fn words_of_open_api_get_a_hint_what_to_write_instead() {
    let keys = [
        (r#""description": "Text.""#, "description", "write it as `documentation`"),
        (r#""minLength": 1"#, "minLength", "write it as `min`"),
        (r#""maxLength": 9"#, "maxLength", "write it as `max`"),
        (r#""const": "x""#, "const", "write `\"enum\": […]` with that one value"),
        (r#""nullable": true"#, "nullable", "a member can be absent unless `required` of its structure lists it"),
    ];
    for (key, name, hint) in keys {
        check(
            &with_shapes(&format!(
                r#""In": {{"type": "structure", "members": {{"A": {{"shape": "T"}}}}}}, "T": {{"type": "string", {key}}}"#
            )),
            &[&format!("error: `{name}` is not a key of a string; {hint} (at /shapes/T/{name})")],
        );
    }
    check(
        &with_shapes(
            r#""In": {"type": "structure", "properties": {}, "additionalProperties": false, "members": {
                "A": {"shape": "Text", "description": "A.", "required": true}, "B": {"$ref": "Text"}, "C": {"type": "string"}}},
            "L": {"type": "list", "items": {"shape": "Text"}, "minItems": 1},
            "N": {"type": "integer", "minimum": 0, "maximum": 1},
            "M": {"type": "map", "additionalProperties": {"shape": "Text"}, "key": {"shape": "Text"}}"#,
        ),
        &[
            "error: `properties` is not a key of a structure; write them as `members` (at /shapes/In/properties)",
            "error: `additionalProperties` is not a key of a structure; an object with any keys is a `map`; a structure has no others than its members (at /shapes/In/additionalProperties)",
            "error: `description` is not a key of a member; write it as `documentation` (at /shapes/In/members/A/description)",
            "error: `required` is not a key of a member; list the name of the member in `required` of its structure (at /shapes/In/members/A/required)",
            "error: a member needs the key `shape`; add it (at /shapes/In/members/B)",
            "error: `$ref` is not a key of a member; write `shape` with nothing but the name (at /shapes/In/members/B/$ref)",
            "error: a member needs the key `shape`; add it (at /shapes/In/members/C)",
            "error: `type` is not a key of a member; add a shape of that type to `shapes`, and name it under `shape` (at /shapes/In/members/C/type)",
            "error: a list needs the key `member`; add it (at /shapes/L)",
            "error: `items` is not a key of a list; write `\"member\": {\"shape\": …}` (at /shapes/L/items)",
            "error: `minItems` is not a key of a list; write it as `min` (at /shapes/L/minItems)",
            "error: `minimum` is not a key of a number; write it as `min` (at /shapes/N/minimum)",
            "error: `maximum` is not a key of a number; write it as `max` (at /shapes/N/maximum)",
            "error: a map needs the key `value`; add it (at /shapes/M)",
            "error: `additionalProperties` is not a key of a map; write `\"key\": {\"shape\": …}` and `\"value\": {\"shape\": …}` (at /shapes/M/additionalProperties)",
        ],
    );
    let types = [
        ("object", "an object with known members is a `structure`, one with any keys a `map`"),
        ("array", "it is a `list`"),
        ("number", "it is a `double`, a `float`, an `integer` or a `long`"),
        ("int", "it is an `integer`, or a `long` of 64 bits"),
        ("bool", "it is a `boolean`"),
        ("date-time", "it is a `timestamp`"),
        ("strin", "did you mean `string`?"),
    ];
    for (name, hint) in types {
        check(
            &with_shapes(&format!(r#""In": {{"type": "{name}"}}"#)),
            &[&format!("error: `{name}` is not a type of shapes; {hint} (at /shapes/In/type)")],
        );
    }
}

#[test]
fn marks_that_decide_are_true_or_false() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "eventstream": "yes", "event": 1, "members": {
                "A": {"shape": "Text", "sensitive": "true", "streaming": 1, "eventpayload": null, "eventheader": []}}},
            "Texts": {"type": "list", "member": {"shape": "Text", "sensitive": 1}}"#,
        ),
        &[
            "error: `eventstream` holds true or false, not a string (at /shapes/In/eventstream)",
            "error: `event` holds true or false, not a number (at /shapes/In/event)",
            "error: `sensitive` holds true or false, not a string (at /shapes/In/members/A/sensitive)",
            "error: `streaming` holds true or false, not a number (at /shapes/In/members/A/streaming)",
            "error: `eventpayload` holds true or false, not null (at /shapes/In/members/A/eventpayload)",
            "error: `eventheader` holds true or false, not a list (at /shapes/In/members/A/eventheader)",
            "error: `sensitive` holds true or false, not a number (at /shapes/Texts/member/sensitive)",
        ],
    );
}
