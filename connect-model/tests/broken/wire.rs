//! Members that have no place of their own in a request or a response.

use crate::*;

/// What is said of a member, at its place; in our own file it is an error.
fn lost(shape: &str, member: &str, problem: &str) -> String {
    format!("error: {problem}; give it another `locationName`, or remove it (at /shapes/{shape}/members/{member})")
}

/// A model of one operation, and which members of its input and output a published one has.
fn published(file: &str) -> (Vec<String>, Vec<String>) {
    let loaded = read(file.as_bytes(), Dialect::Published).unwrap_or_else(|problems| panic!("{problems}"));
    let model = &loaded.model;
    let names = |id: Option<connect_model::ShapeId>| {
        let members = id.and_then(|id| model.structure(id)).into_iter().flat_map(|structure| &structure.members);
        members.map(|member| member.name.clone()).collect::<Vec<_>>()
    };
    (names(model.operations[0].input), names(model.operations[0].output))
}

const CALL: &str = r#""Op": {"http": {"method": "POST", "requestUri": "/op/{Id}?mode=all&flag"}, "input": {"shape": "In"},
    "output": {"shape": "Out"}, "errors": [{"shape": "Oops"}]}"#;

fn both(input: &str, output: &str) -> String {
    with(
        CALL,
        &format!(
            r#""In": {{"type": "structure", "required": ["Id"], "members": {{"Id": {{"shape": "Text", "location": "uri"}} {input}}}}},
            "Out": {{"type": "structure", "members": {{{output}}}}},
            "Oops": {{"type": "structure", "exception": true, "members": {{"Count": {{"shape": "Count"}}, "Texts": {{"shape": "Texts"}}}}}},
            "Count": {{"type": "integer"}},
            "Texts": {{"type": "map", "key": {{"shape": "Text"}}, "value": {{"shape": "Text"}}}}"#
        ),
    )
}

#[test]
fn two_members_with_one_place_are_reported_at_the_second() {
    let file = both(
        r#", "A": {"shape": "Text", "locationName": "x"}, "B": {"shape": "Text", "locationName": "x"},
        "x": {"shape": "Text"}, "X": {"shape": "Text"},
        "Label": {"shape": "Text", "location": "uri", "locationName": "Id"},
        "Q": {"shape": "Text", "location": "querystring", "locationName": "q"},
        "R": {"shape": "Text", "location": "querystring", "locationName": "q"},
        "Upper": {"shape": "Text", "location": "querystring", "locationName": "Q"},
        "Mode": {"shape": "Text", "location": "querystring", "locationName": "mode"},
        "Flag": {"shape": "Text", "location": "querystring", "locationName": "flag"},
        "Rest": {"shape": "Texts", "location": "querystring"}, "More": {"shape": "Texts", "location": "querystring"},
        "H": {"shape": "Text", "location": "header", "locationName": "X-Note"},
        "I": {"shape": "Text", "location": "header", "locationName": "x-note"},
        "Owner": {"shape": "Text", "location": "header", "locationName": "X-Meta-Owner"},
        "Meta": {"shape": "Texts", "location": "headers", "locationName": "x-meta-"},
        "Deep": {"shape": "Texts", "location": "headers", "locationName": "X-Meta-Deep-"},
        "Tags": {"shape": "Texts", "location": "headers", "locationName": "x-tag-"}"#,
        r#""S": {"shape": "Count", "location": "statusCode"}, "T": {"shape": "Count", "location": "statusCode"}"#,
    );
    let expected = [
        lost("In", "B", "`B` has the JSON key `x`, which `A` has already"),
        lost("In", "x", "`x` has the JSON key `x`, which `A` has already"),
        lost("In", "Label", "`Label` has the label of the URI `Id`, which `Id` has already"),
        lost("In", "R", "`R` has the query parameter `q`, which `Q` has already"),
        lost("In", "Mode", "`Mode` has the query parameter `mode`, which the URI of `Op` sets"),
        lost("In", "Flag", "`Flag` has the query parameter `flag`, which the URI of `Op` sets"),
        lost("In", "More", "`More` takes all other query parameters, as `Rest` already does"),
        lost("In", "I", "`I` has the header `x-note`, which `H` has already"),
        lost("In", "Owner", "`Owner` has the header `X-Meta-Owner`, which `Meta` takes with its prefix `x-meta-`"),
        lost("In", "Deep", "`Deep` takes the headers with the prefix `X-Meta-Deep-`, as `Meta` does with `x-meta-`"),
        lost("Out", "T", "`T` takes the HTTP status, as `S` already does"),
    ];
    check(&file, &expected.each_ref().map(String::as_str));
    let notes = expected.map(|problem| {
        let end = match () {
            () if problem.contains("with its prefix") => "requests send this one, and responses fill both",
            () if problem.contains("with the prefix") => "responses fill both",
            () => "it is left out",
        };
        problem.replacen("error", "note", 1).replace("give it another `locationName`, or remove it", end)
    });
    assert_eq!(problems(&file, Dialect::Published), notes);
    let (input, output) = published(&file);
    assert_eq!(input, ["Id", "A", "X", "Q", "Upper", "Rest", "H", "Owner", "Meta", "Deep", "Tags"]);
    assert_eq!(output, ["S"]);
}

#[test]
fn one_name_in_two_places_is_none_too_many() {
    check(
        &both(
            r#", "A": {"shape": "Text", "locationName": "x"}, "B": {"shape": "Text", "locationName": "x", "location": "header"},
            "C": {"shape": "Text", "locationName": "x", "location": "querystring"},
            "Rest": {"shape": "Texts", "location": "querystring", "locationName": "x"}"#,
            r#""Id": {"shape": "Text"}, "All": {"shape": "Texts", "location": "headers", "locationName": ""}"#,
        ),
        &[],
    );
    // The whole body has no name in it.
    check(
        &with_shapes(
            r#""In": {"type": "structure", "payload": "Body", "members": {
                "Body": {"shape": "Text", "locationName": "x"}, "X": {"shape": "Text", "location": "header", "locationName": "x"}}}"#,
        ),
        &[],
    );
}

#[test]
fn inside_others_all_members_are_keys_of_json() {
    let file = with_shapes(
        r#""In": {"type": "structure", "members": {"Part": {"shape": "Part"}, "Parts": {"shape": "Parts"}, "One": {"shape": "One"}}},
        "Part": {"type": "structure", "members": {"A": {"shape": "Text"}, "B": {"shape": "Text", "locationName": "A"}}},
        "Parts": {"type": "list", "member": {"shape": "InList"}},
        "InList": {"type": "structure", "members": {"A": {"shape": "Text", "location": "header", "locationName": "x"}, "B": {"shape": "Text", "locationName": "x"}}},
        "One": {"type": "structure", "union": true, "members": {"A": {"shape": "Text"}, "B": {"shape": "Text", "locationName": "A"}}}"#,
    );
    check(
        &file,
        &[
            &lost("Part", "B", "`B` has the JSON key `A`, which `A` has already"),
            "warning: this structure is no input, output or error, so the location of its member means nothing (at /shapes/InList/members/A)",
            &lost("InList", "B", "`B` has the JSON key `x`, which `A` has already"),
            &lost("One", "B", "`B` has the JSON key `A`, which `A` has already"),
        ],
    );
    read(file.as_bytes(), Dialect::Published).expect("nothing of it is an error there");
}

/// RFC 9110, section 5.6.2, says what a name can be; what the client sets is in `connect-runtime`.
#[test]
fn names_that_cannot_travel() {
    let file = both(
        r#", "A": {"shape": "Text", "location": "header", "locationName": "x y"},
        "B": {"shape": "Text", "location": "header", "locationName": ""},
        "C": {"shape": "Text", "location": "header", "locationName": "x:"},
        "D": {"shape": "Text", "location": "header", "locationName": "größe"},
        "E": {"shape": "Texts", "location": "headers", "locationName": "x "},
        "F": {"shape": "Text", "location": "querystring", "locationName": ""},
        "G": {"shape": "Text", "location": "header", "locationName": "Host"},
        "H": {"shape": "Text", "location": "header", "locationName": "X-Amz-Date"},
        "I": {"shape": "Texts", "location": "headers", "locationName": "x-amz-"},
        "J": {"shape": "Text", "location": "header", "locationName": "!#$%&'*+-.^_`|~09azAZ"}"#,
        r#""A": {"shape": "Text", "location": "header", "locationName": "x y"},
        "Length": {"shape": "Text", "location": "header", "locationName": "Content-Length"}"#,
    );
    let token = |name: &str, wire: &str| {
        format!(
            "`{name}` has the header `{wire}`, which is no name that HTTP allows: letters, digits and !#$%&'*+-.^_`|~"
        )
    };
    let expected = [
        lost("In", "A", &token("A", "x y")),
        lost("In", "B", &token("B", "")),
        lost("In", "C", &token("C", "x:")),
        lost("In", "D", &token("D", "größe")),
        lost("In", "E", &token("E", "x ")),
        lost("In", "F", "`F` is a query parameter without a name"),
        lost("In", "G", "`G` has the header `Host`, which is the client's own"),
        lost("In", "H", "`H` has the header `X-Amz-Date`, which is the client's own"),
        lost("In", "I", "`I` takes all headers with the prefix `x-amz-`, also `x-amz-date`, which is the client's own"),
        lost("Out", "A", &token("A", "x y")),
    ];
    check(&file, &expected.each_ref().map(String::as_str));
    let (input, output) = published(&file);
    assert_eq!(input, ["Id", "I", "J"]);
    assert_eq!(output, ["Length"]);
}

#[test]
fn headers_of_the_client_are_its_own() {
    let names = [
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "Authorization",
        "Connection",
        "Content-Length",
        "Host",
        "Transfer-Encoding",
        "User-Agent",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Amz-User-Agent",
    ];
    for name in names {
        let file = both(&format!(r#", "A": {{"shape": "Text", "location": "header", "locationName": "{name}"}}"#), "");
        check(&file, &[&lost("In", "A", &format!("`A` has the header `{name}`, which is the client's own"))]);
    }
    // Published services of 2026 bind these.
    for name in ["Accept", "Accept-Encoding", "Content-Type", "x-amz-content-sha256", "X-Amzn-Trace-Id"] {
        let file = both(&format!(r#", "A": {{"shape": "Text", "location": "header", "locationName": "{name}"}}"#), "");
        check(&file, &[]);
    }
}

/// A member left out leaves the places of the others right: of the payload and of labels.
#[test]
fn what_stays_keeps_its_place() {
    let file = with(
        r#""Op": {"http": {"method": "POST", "requestUri": "/{A}/{B}"}, "input": {"shape": "In"}}"#,
        r#""In": {"type": "structure", "required": ["A", "Again", "B"], "payload": "Body", "members": {
            "A": {"shape": "Text", "location": "uri"},
            "Again": {"shape": "Text", "location": "uri", "locationName": "A"},
            "B": {"shape": "Text", "location": "uri"},
            "Body": {"shape": "Text"}}}"#,
    );
    let model = read(file.as_bytes(), Dialect::Published).expect("it can be read").model;
    let operation = &model.operations[0];
    let structure = operation.input.and_then(|id| model.structure(id)).expect("it has an input");
    let bound = operation.uri.segments.iter().map(|segment| match segment {
        connect_model::Segment::Label { member, .. } => structure.members[*member].name.as_str(),
        connect_model::Segment::Literal(text) => text,
    });
    assert_eq!(bound.collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!(structure.payload.map(|index| structure.members[index].name.as_str()), Some("Body"));
}
