//! Where members travel, and what can stand there.

use crate::*;

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
