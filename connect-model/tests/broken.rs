//! Broken models and exactly what each is told.

use connect_model::{Dialect, Severity, read};

/// All problems of a file, without their lines and columns.
fn problems(file: &str, dialect: Dialect) -> Vec<String> {
    let found = match read(file.as_bytes(), dialect) {
        Ok(loaded) => loaded.notes,
        Err(problems) => problems.iter().cloned().collect(),
    };
    let line = |problem: &connect_model::Problem| {
        let text = problem.to_string();
        text.splitn(3, ':').nth(2).unwrap_or_default().trim().to_owned()
    };
    found.iter().map(line).collect()
}

/// A model of one operation that posts the structure `In`.
fn with_shapes(shapes: &str) -> String {
    with(r#""Op": {"http": {"method": "POST", "requestUri": "/op"}, "input": {"shape": "In"}}"#, shapes)
}

fn with(operations: &str, shapes: &str) -> String {
    with_more(operations, shapes, "")
}

/// The text `Text` is there in every model.
fn with_more(operations: &str, shapes: &str, more: &str) -> String {
    let comma = if shapes.is_empty() { "" } else { "," };
    format!(
        r#"{{"metadata": {{"protocol": "rest-json"}}, "operations": {{{operations}}},
        "shapes": {{"Text": {{"type": "string"}}{comma} {shapes}}}{more}}}"#
    )
}

/// Compares what is said about a model; an empty list is a model without a problem.
#[track_caller]
fn check(file: &str, expected: &[&str]) {
    assert_eq!(problems(file, Dialect::Ours), expected, "{file}");
}

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
fn all_problems_are_told_in_one_run_with_their_places() {
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

const KINDS: &str = r#"
    "Things": {"type": "structure", "members": {"A": {"shape": "Text"}}},
    "List": {"type": "list", "member": {"shape": "Things"}},
    "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Things"}},
    "Bytes": {"type": "blob"}, "Number": {"type": "integer"}, "Time": {"type": "timestamp"}"#;

#[test]
fn kinds_at_positions() {
    let input = r#""In": {"type": "structure", "required": ["L", "M"], "members": {
        "L": {"shape": "Things", "location": "uri"},
        "M": {"shape": "Bytes", "location": "uri"},
        "Q": {"shape": "List", "location": "querystring"},
        "R": {"shape": "Map", "location": "querystring"},
        "H": {"shape": "Things", "location": "header"},
        "P": {"shape": "Text", "location": "headers"},
        "S": {"shape": "Text", "location": "statusCode"},
        "T": {"shape": "Text", "timestampFormat": "iso8601"},
        "I": {"shape": "Number", "idempotencyToken": true}
    }},"#;
    check(
        &with(
            r#""Op": {"http": {"method": "POST", "requestUri": "/{L}/{M}"}, "input": {"shape": "In"}}"#,
            &format!("{input}{KINDS}"),
        ),
        &[
            "error: `L` fills a label of the URI, but `Things` is a structure; it has to be a string, a number, a boolean or a timestamp (at /shapes/In/members/L)",
            "error: `M` fills a label of the URI, but `Bytes` is a blob; it has to be a string, a number, a boolean or a timestamp (at /shapes/In/members/M)",
            "error: `Q` travels in the query, but `List` is a list; it has to be a simple value, a list of those, or a map to strings or lists of strings (at /shapes/In/members/Q)",
            "error: `R` travels in the query, but `Map` is a map; it has to be a simple value, a list of those, or a map to strings or lists of strings (at /shapes/In/members/R)",
            "error: `H` travels in a header, but `Things` is a structure; it has to be a simple value or a list of those (at /shapes/In/members/H)",
            "error: `P` travels in several headers, but `Text` is a string; it has to be a map to strings (at /shapes/In/members/P)",
            "error: `S` is the HTTP status, but `Text` is a string; it has to be an integer (at /shapes/In/members/S)",
            "error: `T` has a timestampFormat, but `Text` is a string; it has to be a timestamp (at /shapes/In/members/T)",
            "error: `I` is an idempotency token, but `Number` is an integer; it has to be a string (at /shapes/In/members/I)",
        ],
    );
}

#[test]
fn locations_and_formats() {
    check(
        &with_shapes(
            r#""In": {"type": "structure", "members": {"A": {"shape": "Text", "location": "query"}, "B": {"shape": "Time", "timestampFormat": "unixTimestmp"}}},
            "Time": {"type": "timestamp", "timestampFormat": "epoch"}"#,
        ),
        &[
            "error: `query` is not a location of members; the locations are uri, querystring, header, headers, statusCode (at /shapes/In/members/A/location)",
            "error: `unixTimestmp` is not a format of timestamps; did you mean `unixTimestamp`? (at /shapes/In/members/B/timestampFormat)",
            "error: `epoch` is not a format of timestamps; the formats are iso8601, rfc822, unixTimestamp (at /shapes/Time/timestampFormat)",
        ],
    );
    check(
        &with_shapes(
            r#""In": {"type": "structure", "members": {"A": {"shape": "Inner"}}},
            "Inner": {"type": "structure", "members": {"B": {"shape": "Text", "location": "header"}}}"#,
        ),
        &[
            "warning: this structure is no input, output or error, so the location of its member means nothing (at /shapes/Inner/members/B)",
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
fn payloads() {
    check(
        &with_shapes(r#""In": {"type": "structure", "payload": "Bdy", "members": {"Body": {"shape": "Text"}}}"#),
        &["error: the payload `Bdy` is not a member; did you mean `Body`? (at /shapes/In/payload)"],
    );
    check(
        &with_shapes(
            r#""In": {"type": "structure", "payload": "A", "members": {"A": {"shape": "Text", "location": "header"}, "B": {"shape": "Text"}}}"#,
        ),
        &[
            "error: the payload `A` has a location as well; remove one of the two (at /shapes/In/payload)",
            "error: `B` would travel in the body, but the payload `A` is the whole body; give it a location (at /shapes/In/members/B)",
        ],
    );
    check(
        &with_shapes(
            r#""In": {"type": "structure", "payload": "A", "members": {"A": {"shape": "Number"}}}, "Number": {"type": "integer"}"#,
        ),
        &[
            "error: `A` is the whole body, but `Number` is an integer; it has to be a structure, a list, a map, a string or a blob (at /shapes/In/members/A)",
        ],
    );
}

#[test]
fn labels() {
    let operation = |uri: &str| {
        format!(r#""Op": {{"http": {{"method": "GET", "requestUri": "{uri}"}}, "input": {{"shape": "In"}}}}"#)
    };
    let input = r#""In": {"type": "structure", "required": ["Id"], "members": {"Id": {"shape": "Text", "location": "uri", "locationName": "id"}}}"#;
    let table: [(&str, &[&str]); 8] = [
        ("/a/{id}", &[]),
        ("/a/{id+}?x=1", &[]),
        (
            "/a/{ID}",
            &[
                "error: the label `{ID}` is bound to no member: give `In` one with the location `uri` and the locationName `ID` (at /operations/Op/http/requestUri)",
                "error: `Id` of `In` travels in the URI, but `/a/{ID}` has no label `{id}` (at /operations/Op/http/requestUri)",
            ],
        ),
        (
            "/{id}/{id}",
            &["error: the label `{id}` stands in the URI more than once (at /operations/Op/http/requestUri)"],
        ),
        ("a/{id}", &["error: the URI `a/{id}` has to start with `/` (at /operations/Op/http/requestUri)"]),
        (
            "/{id}?x={id}",
            &[
                "error: the URI `/{id}?x={id}` has a label in its query; give the member the location `querystring` (at /operations/Op/http/requestUri)",
            ],
        ),
        (
            "/{id}/x{id}",
            &[
                "error: `x{id}` is not a valid part of a path; a label `{Name}` stands alone between slashes (at /operations/Op/http/requestUri)",
            ],
        ),
        (
            "/{id}/{",
            &[
                "error: `{` is not a valid part of a path; a label `{Name}` stands alone between slashes (at /operations/Op/http/requestUri)",
            ],
        ),
    ];
    for (uri, expected) in table {
        check(&with(&operation(uri), input), expected);
    }
    check(
        &with(
            &operation("/{A}"),
            r#""In": {"type": "structure", "members": {"A": {"shape": "Text", "location": "uri"}}}"#,
        ),
        &["error: `A` of `In` fills a label of the URI; list it in `required` (at /operations/Op/http/requestUri)"],
    );
    check(
        &with(r#""Op": {"http": {"method": "GET", "requestUri": "/{A}"}}"#, ""),
        &[
            "error: the label `{A}` is bound to no member: give the missing input one with the location `uri` and the locationName `A` (at /operations/Op/http/requestUri)",
        ],
    );
}

#[test]
fn host_prefixes() {
    let operation = |prefix: &str| {
        format!(
            r#""Op": {{"http": {{"method": "GET", "requestUri": "/"}}, "input": {{"shape": "In"}}, "endpoint": {{"hostPrefix": "{prefix}"}}}}"#
        )
    };
    let input = r#""In": {"type": "structure", "required": ["A"], "members": {
        "A": {"shape": "Text", "hostLabel": true}, "B": {"shape": "Number", "hostLabel": true}}}, "Number": {"type": "integer"}"#;
    check(
        &with(&operation("{B}.{C}.data"), input),
        &[
            "error: `B` of `In` fills a label of the host; list it in `required` (at /operations/Op/endpoint/hostPrefix)",
            "error: the label `{C}` of the host prefix is bound to no member: mark the one of that name `hostLabel` (at /operations/Op/endpoint/hostPrefix)",
            "error: `B` is part of the host name, but `Number` is an integer; it has to be a string (at /shapes/In/members/B)",
        ],
    );
    check(
        &with(
            &operation("{A}.{x"),
            r#""In": {"type": "structure", "required": ["A"], "members": {"A": {"shape": "Text", "hostLabel": true}}}"#,
        ),
        &["error: the host prefix `{A}.{x` has a brace without its partner (at /operations/Op/endpoint/hostPrefix)"],
    );
}

#[test]
fn operations() {
    check(
        &with(
            r#""A": {"name": "B", "http": {"method": "get", "requestUri": "/a", "responseCode": 2000}},
            "C": {"http": {"method": "GET"}}"#,
            "",
        ),
        &[
            "error: the operation `A` calls itself `B`; give both one name (at /operations/A/name)",
            "error: `get` is not an HTTP method; did you mean `GET`? (at /operations/A/http/method)",
            "error: `responseCode` is 2000, which is no HTTP status; they go from 100 to 599 (at /operations/A/http/responseCode)",
            "error: the HTTP call of an operation needs the key `requestUri`; add it (at /operations/C/http)",
        ],
    );
}

#[test]
fn warnings_break_nothing() {
    let operation = |name: &str, label: &str| {
        format!(
            r#""{name}": {{"http": {{"method": "GET", "requestUri": "/x/{{{label}}}?b&a=1"}}, "input": {{"shape": "{name}In"}},
            "errors": [{{"shape": "Oops"}}, {{"shape": "Oops"}}]}}"#
        )
    };
    let input = |name: &str, label: &str| {
        format!(
            r#""{name}In": {{"type": "structure", "required": ["{label}"], "members": {{"{label}": {{"shape": "Text", "location": "uri"}}}}}}"#
        )
    };
    let shapes = [
        input("A", "P"),
        input("B", "Q"),
        r#""Oops": {"type": "structure", "exception": true}, "Lone": {"type": "string"}"#.to_owned(),
    ];
    check(
        &with(
            &format!("{}, {}", operation("A", "P"), operation("B", "Q").replace("?b&a=1", "?a=1&b")),
            &shapes.join(","),
        ),
        &[
            "warning: the operation lists this error twice; remove one (at /operations/A/errors/1)",
            "warning: `B` and `A` are both `GET /x/{Q}?a=1&b` (at /operations/B)",
            "warning: the operation lists this error twice; remove one (at /operations/B/errors/1)",
            "warning: no operation reaches the shape `Lone`; use it or remove it (at /shapes/Lone)",
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
            "error: `B` and `A` of this union have one name on the wire (at /shapes/U/members/B)",
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

const LISTING: &str = r#""List": {"http": {"method": "POST", "requestUri": "/list"}, "input": {"shape": "In"}, "output": {"shape": "Out"}},
    "Bare": {"http": {"method": "POST", "requestUri": "/bare"}}"#;

const LISTING_SHAPES: &str = r#""In": {"type": "structure", "members": {"NextToken": {"shape": "Text"}}},
    "Out": {"type": "structure", "members": {"NextToken": {"shape": "Text"}, "Deep": {"shape": "Deep"}}},
    "Deep": {"type": "structure", "members": {"Things": {"shape": "Text"}}}"#;

#[test]
fn pagination() {
    let file = |entries: &str| with_more(LISTING, LISTING_SHAPES, &format!(r#", "pagination": {{{entries}}}"#));
    check(
        &file(r#""List": {"input_token": "NextToken", "output_token": ["NextToken"], "result_key": ["Deep.Things"]}"#),
        &[],
    );
    check(
        &file(
            r#""Lst": {"input_token": "A", "output_token": "B"},
            "Bare": {"input_token": "A", "output_token": "B"},
            "List": {"input_token": ["NextTokn", "NextToken"], "output_token": "NextToken.More", "limit_key": "Max",
                "result_key": ["Deep.Thing", "Deep || Other"], "more_results": "Deep.Things", "non_aggregate_keys": "Deep"}"#,
        ),
        &[
            "error: there is no operation `Lst` to paginate; did you mean `List`? (at /pagination/Lst)",
            "error: `A` cannot be a member of the input: the operation has none (at /pagination/Bare/input_token)",
            "error: `B` cannot be a member of the output: the operation has none (at /pagination/Bare/output_token)",
            "error: 2 input tokens cannot take 1 output tokens; list as many of the one as of the other (at /pagination/List)",
            "error: the input `In` has no member `NextTokn`; did you mean `NextToken`? (at /pagination/List/input_token/0)",
            "error: `NextToken.More` asks for the member `More` of `Text`, which is a string (at /pagination/List/output_token)",
            "error: the input `In` has no member `Max`; name one that is there (at /pagination/List/limit_key)",
            "error: `Deep` has no member `Thing`; did you mean `Things`? (at /pagination/List/result_key/0)",
            "error: `Deep || Other` is more than member names with dots between them, which is all that can be read here (at /pagination/List/result_key/1)",
            "error: `more_results` leads to `Text`, a string; it has to be a boolean (at /pagination/List/more_results)",
            "error: `non_aggregate_keys` holds a list of strings, not a string (at /pagination/List/non_aggregate_keys)",
        ],
    );
}

#[test]
fn waiters() {
    let file = |entries: &str| with_more(LISTING, LISTING_SHAPES, &format!(r#", "waiters": {{{entries}}}"#));
    check(
        &file(
            r#""Done": {"operation": "Lits", "delay": 0, "maxAttempts": 1.5, "acceptors": [
                {"state": "succes", "matcher": "status", "expected": "200"},
                {"state": "retry", "matcher": "paths", "expected": true},
                {"state": "retry", "matcher": "path", "expected": true},
                {"state": "failure", "matcher": "error", "expected": 1},
                {"state": "failure", "matcher": "error"}
            ]}"#,
        ),
        &[
            "error: there is no operation `Lits` to wait for; remove the entry or add the operation (at /waiters/Done/operation)",
            "error: `delay` is 0, but has to be a whole number above zero (at /waiters/Done/delay)",
            "error: `maxAttempts` is 1.5, but has to be a whole number above zero (at /waiters/Done/maxAttempts)",
            "error: `succes` is not a state of waiters; did you mean `success`? (at /waiters/Done/acceptors/0/state)",
            "error: the matcher `status` expects an HTTP status (at /waiters/Done/acceptors/0/expected)",
            "error: `paths` is not a matcher of waiters; did you mean `path`? (at /waiters/Done/acceptors/1/matcher)",
            "error: this matcher needs the key `argument` with a JMESPath expression; add it (at /waiters/Done/acceptors/2)",
            "error: the matcher `error` expects an error code, or true or false for any error (at /waiters/Done/acceptors/3/expected)",
            "error: an acceptor needs the key `expected`; add it (at /waiters/Done/acceptors/4)",
        ],
    );
}

/// A waiter on the operation `Look`, one acceptor each.
fn looking(acceptors: &str) -> String {
    with_more(
        r#""Look": {"http": {"method": "POST", "requestUri": "/look"}, "output": {"shape": "Seen"}},
        "Bare": {"http": {"method": "POST", "requestUri": "/bare"}}"#,
        r#""Seen": {"type": "structure", "members": {
            "State": {"shape": "State"}, "Size": {"shape": "Size"}, "On": {"shape": "On"}, "When": {"shape": "When"},
            "Items": {"shape": "Items"}, "Rows": {"shape": "Rows"}, "ByName": {"shape": "ByName"}
        }},
        "State": {"type": "string", "enum": ["ACTIVE", "GONE"]}, "Size": {"type": "integer"}, "On": {"type": "boolean"},
        "When": {"type": "timestamp"},
        "Items": {"type": "list", "member": {"shape": "Item"}}, "Rows": {"type": "list", "member": {"shape": "Items"}},
        "Item": {"type": "structure", "members": {"State": {"shape": "State"}, "Parts": {"shape": "Items"}}},
        "ByName": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Item"}}"#,
        &format!(
            r#", "waiters": {{"Seen": {{"operation": "Look", "delay": 5, "maxAttempts": 20, "acceptors": [
            {{"state": "success", "matcher": "status", "expected": 200}}, {acceptors}]}}}}"#
        ),
    )
}

#[test]
fn expressions_of_waiters_that_fit() {
    check(
        &looking(
            r#"{"state": "success", "matcher": "path", "argument": "State", "expected": "ACTIVE"},
            {"state": "success", "matcher": "path", "argument": "length(Items) == `0` && State != 'GONE'", "expected": true},
            {"state": "retry", "matcher": "path", "argument": "When != `null` || On", "expected": false},
            {"state": "retry", "matcher": "path", "argument": "Size", "expected": 3},
            {"state": "failure", "matcher": "pathAll", "argument": "Items[].Parts[].State", "expected": "GONE"},
            {"state": "failure", "matcher": "pathAny", "argument": "Rows[][].State", "expected": null}"#,
        ),
        &[],
    );
}

#[test]
fn expressions_of_waiters_that_do_not_fit() {
    let acceptor = |matcher: &str, argument: &str, expected: &str| {
        format!(r#"{{"state": "retry", "matcher": "{matcher}", "argument": "{argument}", "expected": {expected}}}"#)
    };
    let cases = [
        (
            "path",
            "Stat",
            "1",
            "error: `Stat` cannot be followed: `Seen` has no member `Stat`; did you mean `State`? (at {}/argument)",
        ),
        (
            "path",
            "State.Name",
            "1",
            "error: `State.Name` asks for the member `Name` of `State`, which is a string (at {}/argument)",
        ),
        (
            "path",
            "Items.State",
            "1",
            "error: `Items.State` asks for the member `State` of `Items`, which is a list (at {}/argument)",
        ),
        (
            "path",
            "State[]",
            "1",
            "error: `State[]` asks for the elements of `State`, which is a string (at {}/argument)",
        ),
        (
            "path",
            "length(Size) == `1`",
            "true",
            "error: `length(Size) == `1`` asks for the length of something that is no list, map or string (at {}/argument)",
        ),
        (
            "path",
            "Size == 'x'",
            "true",
            "error: `Size == 'x'` is compared with \"x\", but is `Size`, an integer (at {}/argument)",
        ),
        (
            "path",
            "Items == `1`",
            "true",
            "error: `Items == `1`` compares a list with 1, which it never is (at {}/argument)",
        ),
        (
            "path",
            "State == 'ACTIV'",
            "true",
            "warning: `State == 'ACTIV'` is compared with `ACTIV`, which is no value of `State`; did you mean `ACTIVE`? (at {}/expected)",
        ),
        (
            "path",
            "State",
            "\"ACTIV\"",
            "warning: `State` is compared with `ACTIV`, which is no value of `State`; did you mean `ACTIVE`? (at {}/expected)",
        ),
        ("path", "State", "true", "error: `State` is compared with true, but is `State`, a string (at {}/expected)"),
        ("path", "On", "\"true\"", "error: `On` is compared with \"true\", but is `On`, a boolean (at {}/expected)"),
        ("path", "!On", "1", "error: `!On` is compared with 1, but is true or false (at {}/expected)"),
        (
            "path",
            "length(Items)",
            "\"0\"",
            "error: `length(Items)` is compared with \"0\", but is a number (at {}/expected)",
        ),
        ("path", "When", "5", "error: `When` is compared with 5, but is `When`, a timestamp (at {}/expected)"),
        ("path", "State", "[1]", "error: this matcher expects a string, a number, a boolean or null (at {}/expected)"),
        (
            "path",
            "Items[].State",
            "\"GONE\"",
            "error: `Items[].State` gives a list; the matchers for lists are pathAll and pathAny (at {}/matcher)",
        ),
        (
            "pathAll",
            "State",
            "\"GONE\"",
            "error: `State` gives no list; the matcher for one value is `path` (at {}/matcher)",
        ),
        (
            "pathAny",
            "Items[].State",
            "1",
            "error: `Items[].State` is compared with 1, but is `State`, a string (at {}/expected)",
        ),
        (
            "path",
            "Items[0]",
            "1",
            "error: `Items[0]` has `[` at character 6, where the end is expected; what can be read are paths with `[]`, `==`, `!=`, `&&`, `||`, `!`, `length()` and values (at {}/argument)",
        ),
    ];
    for (matcher, argument, expected, message) in cases {
        let message = message.replace("{}", "/waiters/Seen/acceptors/1");
        check(&looking(&acceptor(matcher, argument, expected)), &[&message]);
    }
    let bare = looking(&acceptor("path", "State", "1")).replace(r#""operation": "Look""#, r#""operation": "Bare""#);
    check(
        &bare,
        &[
            "error: `State` cannot be a part of the output: the operation has none (at /waiters/Seen/acceptors/1/argument)",
        ],
    );
    let never = looking(&acceptor("path", "Size", "1")).replace(r#""state": "success""#, r#""state": "retry""#);
    check(&never, &["warning: no acceptor of this waiter means success, so it never ends well (at /waiters/Seen)"]);
}
