//! Shapes by themselves: what they refer to, bounds, values, defaults, unions, recursion.

use crate::*;

#[test]
fn targets() {
    check(
        &with(
            r#""Op": {"http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "Inn"}, "output": {"shape": "Text"},
                "errors": [{"shape": "Text"}, {"shape": "In"}, {"shape": "Nowhere"}]}"#,
            r#""In": {"type": "structure"},
            "L": {"type": "list", "member": {"shape": "Test"}},
            "M": {"type": "map", "key": {"shape": "L"}, "value": {"shape": "Other"}}"#,
        ),
        &[
            "error: there is no shape `Inn`; did you mean `In`? (at /operations/Op/input/shape)",
            "error: the output `Text` is a string, but has to be a structure (at /operations/Op/output/shape)",
            "error: the error `Text` is a string, but has to be a structure (at /operations/Op/errors/0/shape)",
            "error: `In` is listed as an error but is not marked `\"exception\": true` (at /operations/Op/errors/1/shape)",
            "error: there is no shape `Nowhere`; add it to `shapes` (at /operations/Op/errors/2/shape)",
            "error: there is no shape `Test`; did you mean `Text`? (at /shapes/L/member/shape)",
            "error: the key `L` of the map is a list, but has to be a string (at /shapes/M/key)",
            "error: there is no shape `Other`; add it to `shapes` (at /shapes/M/value/shape)",
        ],
    );
}

#[test]
fn required_members() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "required": ["Name", "Name", "Nmae", "Other"], "members": {"Name": {"shape": "Text"}}}"#,
        ),
        &[
            "error: `required` lists `Name` twice; remove one (at /shapes/In/required/1)",
            "error: `required` lists `Nmae`, which is not a member; add the member or take it off the list (at /shapes/In/required/2)",
            "error: `required` lists `Other`, which is not a member; add the member or take it off the list (at /shapes/In/required/3)",
        ],
    );
}

#[test]
fn enums() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "members": {"A": {"shape": "Twice"}, "B": {"shape": "None"}, "C": {"shape": "Text"}}},
            "Twice": {"type": "string", "enum": ["RED", "GREEN", "RED"]}, "None": {"type": "string", "enum": []}"#,
        ),
        &[
            "error: the enum has the value `RED` twice; remove one (at /shapes/Twice/enum/2)",
            "error: the enum has no values; add some, or remove `enum` for plain text (at /shapes/None/enum)",
        ],
    );
}

#[test]
fn bounds() {
    check(
        &with_shapes(
            r#""In": {"type": "structure"},
            "A": {"type": "string", "min": 5, "max": 4},
            "B": {"type": "integer", "min": 0.5},
            "C": {"type": "list", "member": {"shape": "A"}, "min": -1},
            "D": {"type": "double", "min": 0.5, "max": 0.25},
            "E": {"type": "long", "max": 99999999999999999999},
            "F": {"type": "blob", "max": 1.5},
            "G": {"type": "string", "max": "5"}"#,
        ),
        &[
            "error: `min` is 5, which is above `max`, 4; nothing would be valid (at /shapes/A/min)",
            "error: `min` is 0.5, but an integer needs a whole number of at most 64 bits (at /shapes/B/min)",
            "error: `min` is -1, but a length is a whole number that is not negative (at /shapes/C/min)",
            "error: `min` is 0.5, which is above `max`, 0.25; nothing would be valid (at /shapes/D/min)",
            "error: `max` is 99999999999999999999, but an integer needs a whole number of at most 64 bits (at /shapes/E/max)",
            "error: `max` is 1.5, but a length is a whole number that is not negative (at /shapes/F/max)",
            "error: `max` holds a number, not a string (at /shapes/G/max)",
        ],
    );
}

#[test]
fn defaults() {
    let shapes = r#"
        "Flag": {"type": "boolean", "default": 0},
        "Small": {"type": "integer", "default": 2147483648},
        "Whole": {"type": "integer", "default": 1.5},
        "Large": {"type": "long", "default": "0"},
        "Real": {"type": "double", "default": false},
        "Name": {"type": "string", "default": null},
        "Color": {"type": "string", "enum": ["RED", "GREEN"], "default": "GREN"},
        "Names": {"type": "list", "member": {"shape": "Name"}, "default": ["x"]},
        "Table": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Name"}, "default": []},
        "Time": {"type": "timestamp", "default": "1970-01-01"},
        "Boxed": {"type": "boolean", "box": true, "default": false},
        "Bytes": {"type": "blob", "default": ""},
        "Inner": {"type": "structure", "default": {}}"#;
    check(
        &with_shapes(&format!(
            r#""In": {{"type": "structure", "members": {{
                "A": {{"shape": "Flag", "default": "no"}},
                "B": {{"shape": "Inner", "default": {{}}}},
                "C": {{"shape": "Bytes", "default": ""}},
                "D": {{"shape": "Color", "default": "BLUE"}},
                "E": {{"shape": "Names", "default": {{}}}},
                "U": {{"shape": "Union"}}
            }}}},
            "Union": {{"type": "structure", "union": true, "members": {{"A": {{"shape": "Text", "default": "a"}}}}}},
            {shapes}"#
        )),
        &[
            "error: the default is a string, but `Flag` is a boolean; it has to be true or false (at /shapes/In/members/A/default)",
            "error: `Inner` is a structure, which cannot have a default; remove it (at /shapes/In/members/B/default)",
            "error: `Bytes` is a blob, which cannot have a default; remove it (at /shapes/In/members/C/default)",
            "error: the default `BLUE` is not a value of `Color`; name one of its values (at /shapes/In/members/D/default)",
            "error: the default is an object, but `Names` is a list; it has to be `[]` (at /shapes/In/members/E/default)",
            "error: `A` is a member of a union and cannot have a default; remove it (at /shapes/Union/members/A/default)",
            "error: the default is a number, but `Flag` is a boolean; it has to be true or false (at /shapes/Flag/default)",
            "error: the default is a number, but `Small` is an integer; it has to be a whole number of 32 bits (at /shapes/Small/default)",
            "error: the default is a number, but `Whole` is an integer; it has to be a whole number of 32 bits (at /shapes/Whole/default)",
            "error: the default is a string, but `Large` is a long; it has to be a whole number of 64 bits (at /shapes/Large/default)",
            "error: the default is a boolean, but `Real` is a double; it has to be a number (at /shapes/Real/default)",
            "error: the default is null, but `Name` is a string; it has to be a string (at /shapes/Name/default)",
            "error: the default `GREN` is not a value of `Color`; did you mean `GREEN`? (at /shapes/Color/default)",
            "error: the default is a list, but `Names` is a list; it has to be `[]` (at /shapes/Names/default)",
            "error: the default is a list, but `Table` is a map; it has to be `{}` (at /shapes/Table/default)",
            "error: the default is a string, but `Time` is a timestamp; it has to be a number, the seconds since 1970 (at /shapes/Time/default)",
            "error: the shape has the mark `box`, which says that it has no default; remove one of the two (at /shapes/Boxed/default)",
            "error: `Bytes` is a blob, which cannot have a default; remove it (at /shapes/Bytes/default)",
            "error: `Inner` is a structure, which cannot have a default; remove it (at /shapes/Inner/default)",
        ],
    );
}

#[test]
fn unions_errors_and_documents() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "members": {"U": {"shape": "U"}, "V": {"shape": "V"}, "D": {"shape": "D"}}},
            "U": {"type": "structure", "union": true, "members": {
                "A": {"shape": "Text", "location": "header"}, "B": {"shape": "Text", "locationName": "A"}}},
            "V": {"type": "structure", "union": true, "members": {}},
            "D": {"type": "structure", "document": true, "members": {"A": {"shape": "Text"}}},
            "E": {"type": "structure", "exception": true, "error": {"httpStatusCode": 42}}"#,
        ),
        &[
            "error: `A` is a member of a union and cannot have a location; remove it (at /shapes/U/members/A)",
            "warning: this structure is no input, output or error, so the location of its member means nothing (at /shapes/U/members/A)",
            "error: `B` has the JSON key `A`, which `A` has already; give it another `locationName`, or remove it (at /shapes/U/members/B)",
            "error: the union has no members; add some (at /shapes/V)",
            "error: a document holds any JSON and has no members; remove them or the mark `document` (at /shapes/D)",
            "error: `httpStatusCode` is 42, which is no HTTP status; they go from 100 to 599 (at /shapes/E/error/httpStatusCode)",
        ],
    );
}

#[test]
fn recursion_has_to_end() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "required": ["A"], "members": {"A": {"shape": "A"}, "C": {"shape": "C"}}},
            "A": {"type": "structure", "required": ["B"], "members": {"B": {"shape": "B"}}},
            "B": {"type": "structure", "required": ["T", "A"], "members": {"T": {"shape": "Text"}, "A": {"shape": "A"}}},
            "C": {"type": "structure", "required": ["C"], "members": {"C": {"shape": "C"}}}"#,
        ),
        &[
            "error: no value of `A` can ever end: it requires another of itself (A.B → B.A); make a member optional (at /shapes/A)",
            "error: no value of `C` can ever end: it requires another of itself (C.C); make a member optional (at /shapes/C)",
        ],
    );
    // An optional member, a list and a union with another way out all let it end.
    check(
        &with_shapes(
            r#""In": {"type": "structure", "required": ["A", "U"], "members": {"A": {"shape": "A"}, "U": {"shape": "U"}}},
            "A": {"type": "structure", "required": ["L"], "members": {"L": {"shape": "L"}, "A": {"shape": "A"}}},
            "L": {"type": "list", "member": {"shape": "A"}},
            "U": {"type": "structure", "union": true, "members": {"T": {"shape": "Text"}, "V": {"shape": "V"}}},
            "V": {"type": "structure", "required": ["U"], "members": {"U": {"shape": "U"}}}"#,
        ),
        &[],
    );
}

#[test]
fn lists_and_maps_that_hold_only_themselves_are_reported_once() {
    let told = |name: &str, steps: &str| {
        format!(
            "error: `{name}` holds nothing but itself ({steps}), and there is no such type; put a structure in between (at /shapes/{name})"
        )
    };
    let file = with_shapes(
        r#""In": {"type": "structure", "members": {"A": {"shape": "AtLoop"}, "B": {"shape": "B"}, "U": {"shape": "U"}}},
        "AtLoop": {"type": "list", "member": {"shape": "Loop"}},
        "Loop": {"type": "list", "member": {"shape": "Loop"}},
        "B": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "C"}},
        "C": {"type": "list", "member": {"shape": "D"}},
        "D": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "B"}},
        "U": {"type": "structure", "union": true, "members": {"T": {"shape": "Text"}, "Z": {"shape": "Z"}}},
        "Z": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Y"}},
        "Y": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Z"}}"#,
    );
    let expected =
        [told("Loop", "Loop.member"), told("B", "B.value → C.member → D.value"), told("Y", "Y.value → Z.value")];
    check(&file, &expected.each_ref().map(String::as_str));
    // There is no type for them in a published file either.
    assert_eq!(problems(&file, Dialect::Published), expected);
    // `check` and `import` read it too, and `changes` and `generate` have no model without that.
    let checked = connect_model::check(file.as_bytes()).expect("it is a model with errors");
    assert_eq!(checked.problems().len(), expected.len());
    let source = connect_model::Source { name: "service-2.json", bytes: file.as_bytes() };
    let refused = connect_model::import(source.into(), None, "botocore 1.2.3").expect_err("it cannot be read");
    assert_eq!(refused.errors(), expected.len());
    // Below an error alone.
    check(
        &with(
            r#""Op": {"http": {"method": "POST", "requestUri": "/op"}, "errors": [{"shape": "Oops"}]}"#,
            r#""Oops": {"type": "structure", "exception": true, "members": {"L": {"shape": "L"}}},
            "L": {"type": "list", "member": {"shape": "L"}}"#,
        ),
        &[&told("L", "L.member")],
    );
    // A structure or a union in between makes a type of it.
    check(
        &with_shapes(
            r#""In": {"type": "structure", "members": {"A": {"shape": "Tree"}, "B": {"shape": "Json"}}},
            "Tree": {"type": "list", "member": {"shape": "Node"}},
            "Node": {"type": "structure", "members": {"Nodes": {"shape": "Tree"}, "Text": {"shape": "Text"}}},
            "Json": {"type": "structure", "union": true, "members": {"List": {"shape": "Jsons"}, "Map": {"shape": "Table"}}},
            "Jsons": {"type": "list", "member": {"shape": "Json"}},
            "Table": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Jsons"}}"#,
        ),
        &[],
    );
}

#[test]
fn lists_nested_too_deep_are_reported_at_the_level_that_is_too_much() {
    let file = |depth: usize| {
        let lists = (1..=depth).map(|index| {
            let member = if index == 1 { "Text".to_owned() } else { format!("L{:05}", index - 1) };
            format!(r#""L{index:05}": {{"type": "list", "member": {{"shape": "{member}"}}}},"#)
        });
        let lists: String = lists.collect();
        with_shapes(&format!(
            r#"{lists} "In": {{"type": "structure", "members": {{"A": {{"shape": "L{depth:05}"}}}}}}"#
        ))
    };
    check(&file(8), &[]);
    for depth in [9, 20, 20_000] {
        check(
            &file(depth),
            &["error: lists and maps are more than 8 deep here; put a structure in between (at /shapes/L00009)"],
        );
    }
}
