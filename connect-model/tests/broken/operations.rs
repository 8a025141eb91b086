//! Operations: calls, URIs, host prefixes.

use crate::*;

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

/// What RFC 3986 (sections 2.1, 3.3 and 3.4) lets stand in a path and a query.
#[test]
fn uris_hold_what_http_sends_as_it_is() {
    let operation = |uri: &str| format!(r#""Op": {{"http": {{"method": "GET", "requestUri": "{uri}"}}}}"#);
    for uri in ["/", "/a/", "/a-b_c.d~e/%7Ef/$&'()*+,;=:@!", "/a?b&c=d/?:@&e=%20", "/a?b=", "/a/...", "/a//b"] {
        let unused = "warning: no operation reaches the shape `Text`; use it or remove it (at /shapes/Text)";
        check(&with(&operation(uri), ""), &[unused]);
    }
    for (uri, problem) in [
        ("", "the URI `` has to start with `/`"),
        ("a", "the URI `a` has to start with `/`"),
        ("?a", "the URI `?a` has to start with `/`"),
        ("/a b", "the URI `/a b` has ' ', which no URI can hold; write `%20`"),
        ("/a?b c", "the URI `/a?b c` has ' ', which no URI can hold; write `%20`"),
        ("/a#b", "the URI `/a#b` has a `#`, and what follows it is never sent; write `%23`"),
        ("/ü", "the URI `/ü` has 'ü', which no URI can hold; write `%C3%BC`"),
        ("/a\\u0000", "the URI `/a\\0` has '\\0', which no URI can hold; write `%00`"),
        ("/a\\n", "the URI `/a\\n` has '\\n', which no URI can hold; write `%0A`"),
        ("/a\\u007f", "the URI `/a\\u{7f}` has '\\u{7f}', which no URI can hold; write `%7F`"),
        ("/a|b", "the URI `/a|b` has '|', which no URI can hold; write `%7C`"),
        ("/a[0]", "the URI `/a[0]` has '[', which no URI can hold; write `%5B`"),
        ("/50%", "the URI `/50%` has a `%` without two hexadecimal digits; write `%25`"),
        ("/a?b=%4x", "the URI `/a?b=%4x` has a `%` without two hexadecimal digits; write `%25`"),
        ("/a/../b", "the URI `/a/../b` has the segment `..`, which changes the path; remove it"),
        ("/.", "the URI `/.` has the segment `.`, which changes the path; remove it"),
        ("/a/%2E%2e", "the URI `/a/%2E%2e` has the segment `%2E%2e`, which changes the path; remove it"),
        ("/a?=b", "the URI `/a?=b` has a query parameter without a name; name or remove it"),
    ] {
        check(&with(&operation(uri), ""), &[&format!("error: {problem} (at /operations/Op/http/requestUri)")]);
    }
}

#[test]
fn host_prefixes_hold_what_a_host_name_can() {
    for (prefix, odd) in [("data@evil", "'@'"), ("a b.", "' '"), ("a/", "'/'"), ("ü.", "'ü'"), ("a_b.", "'_'")] {
        check(
            &with(
                &format!(
                    r#""Op": {{"http": {{"method": "GET", "requestUri": "/"}}, "endpoint": {{"hostPrefix": "{prefix}"}}}}"#
                ),
                "",
            ),
            &[&format!(
                "error: the host prefix `{prefix}` has {odd}, but a host name has only letters, digits, dots and hyphens (at /operations/Op/endpoint/hostPrefix)"
            )],
        );
    }
}
