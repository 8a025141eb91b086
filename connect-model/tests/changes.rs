//! How each change is written that the notation of the notices has no word for.

use connect_model::{Changes, Dialect, Loaded, read};

/// Where the change is (for who reads the table), the part of [`MODEL`] that changes, what it becomes, the lines.
const TOLD: &[(&str, &str, &str, &[&str])] = &[
    (
        "an operation",
        r#""Drop": {"name": "Drop", "http": {"method": "POST", "requestUri": "/drop"}},"#,
        "",
        &["Drop: operation removed [wire: breaking, source: major]"],
    ),
    ("a method", r#""GET""#, r#""POST""#, &["List: method changed, GET → POST [wire: breaking, source: patch]"]),
    (
        "a URI",
        "/things/{Kind}",
        "/items/{Kind}",
        &["List: uri changed, /things/{Kind} → /items/{Kind} [wire: breaking, source: patch]"],
    ),
    (
        "a location",
        r#""Filter": {"shape": "Text", "location": "querystring""#,
        r#""Filter": {"shape": "Text", "location": "header""#,
        &["In.Filter: location changed, querystring → header [wire: breaking, source: patch]"],
    ),
    (
        "a name on the wire",
        r#""locationName": "filter""#,
        r#""locationName": "by""#,
        &["In.Filter: wire name changed, filter → by [wire: breaking, source: patch]"],
    ),
    (
        "a type",
        r#""Filter": {"shape": "Text""#,
        r#""Filter": {"shape": "Number""#,
        &["In.Filter: type changed, string → integer [wire: breaking, source: major]"],
    ),
    (
        "what is required",
        r#""required": ["Kind"]"#,
        r#""required": ["Kind", "Filter"]"#,
        &["In.Filter: member required, false → true [wire: breaking, source: patch]"],
    ),
    (
        "sensitivity",
        r#""Text": {"type": "string""#,
        r#""Text": {"type": "string", "sensitive": true"#,
        &["Text: sensitivity changed, false → true [wire: compatible, source: patch]"],
    ),
    (
        "bounds of a length; none is below zero",
        r#""max": 9"#,
        r#""min": 0, "max": 5"#,
        &["Text: bound tightened, max 9 → 5 [wire: breaking, source: patch]"],
    ),
    (
        "bounds of a number, for which zero is one as any other",
        r#""Number": {"type": "integer""#,
        r#""Number": {"type": "integer", "min": 0"#,
        &["Number: bound tightened, min 0 [wire: breaking, source: patch]"],
    ),
    (
        "a least length that was zero",
        r#""Texts": {"type": "list", "min": 0"#,
        r#""Texts": {"type": "list", "min": 1"#,
        &["Texts: bound tightened, min 0 → 1 [wire: compatible, source: patch]"],
    ),
    (
        "a pattern",
        r#""pattern": "a+""#,
        r#""pattern": "b+""#,
        &["Text: pattern changed, a+ → b+ [wire: breaking, source: patch]"],
    ),
    (
        "the list of errors",
        r#"{"shape": "Busy"}"#,
        r#"{"shape": "Gone"}"#,
        &[
            "List: error listed, Gone [wire: compatible, source: minor]",
            "List: error unlisted, Busy before [wire: compatible, source: major]",
        ],
    ),
    (
        "the mark of an operation's error",
        r#"{"shape": "Busy"}"#,
        r#"{"shape": "Busy", "retryable": {"throttling": true}}"#,
        &[r#"List, Busy: retry changed, {"throttling":true} [wire: compatible, source: patch]"#],
    ),
    (
        "the status of an error, from which follows who is to blame",
        r#""httpStatusCode": 400"#,
        r#""httpStatusCode": 500"#,
        &["Busy: error status changed, 400 → 500 [wire: compatible, source: patch]"],
    ),
    (
        "who is to blame",
        r#""httpStatusCode": 500"#,
        r#""httpStatusCode": 500, "senderFault": true"#,
        &["Gone: error status changed, senderFault false → true [wire: compatible, source: patch]"],
    ),
    (
        "the tokens of a paginator",
        r#""output_token": "Next""#,
        r#""output_token": "Marker""#,
        &["List: paginator tokens changed, Next from Next → Next from Marker [wire: breaking, source: patch]"],
    ),
    (
        "what a page is, in three places",
        r#""limit_key": "Most", "non_aggregate_keys": ["Total"]"#,
        r#""more_results": "More", "non_aggregate_keys": ["Total", "Names"]"#,
        &[
            "List: paginator page changed, limit_key Most before [wire: compatible, source: patch]",
            "List: paginator page changed, more_results More [wire: compatible, source: patch]",
            "List: paginator page changed, non_aggregate_keys Total → Total, Names [wire: compatible, source: patch]",
        ],
    ),
    (
        "where items come from, of the same type",
        r#""result_key": "Names""#,
        r#""result_key": "Aliases""#,
        &["List: paginator page changed, Names → Aliases [wire: compatible, source: patch]"],
    ),
    (
        "where items come from, of another type",
        r#""result_key": "Names""#,
        r#""result_key": "Counts""#,
        &["List: paginator items changed, string → integer [wire: compatible, source: major]"],
    ),
    (
        "a waiter",
        r#""Filled": {"operation": "List""#,
        r#""Stocked": {"operation": "List""#,
        &[
            "Filled: waiter removed [wire: compatible, source: major]",
            "Stocked: waiter added [wire: compatible, source: minor]",
        ],
    ),
];

const MODEL: &str = r#"{
  "metadata": {"protocol": "rest-json", "serviceFullName": "Shop"},
  "operations": {
    "Drop": {"name": "Drop", "http": {"method": "POST", "requestUri": "/drop"}},
    "List": {"name": "List", "http": {"method": "GET", "requestUri": "/things/{Kind}"},
      "input": {"shape": "In"}, "output": {"shape": "Out"}, "errors": [{"shape": "Busy"}]},
    "Other": {"name": "Other", "http": {"method": "POST", "requestUri": "/other"}, "errors": [{"shape": "Gone"}]}
  },
  "shapes": {
    "In": {"type": "structure", "required": ["Kind"], "members": {
      "Kind": {"shape": "Text", "location": "uri", "locationName": "Kind"},
      "Filter": {"shape": "Text", "location": "querystring", "locationName": "filter"},
      "Next": {"shape": "Token", "location": "querystring", "locationName": "next"},
      "Most": {"shape": "Number", "location": "querystring", "locationName": "most"}}},
    "Out": {"type": "structure", "members": {"Next": {"shape": "Token"}, "Marker": {"shape": "Token"},
      "More": {"shape": "Flag"}, "Total": {"shape": "Number"}, "Names": {"shape": "Texts"},
      "Aliases": {"shape": "Texts"}, "Counts": {"shape": "Numbers"}}},
    "Busy": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 400}},
    "Gone": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 500}},
    "Flag": {"type": "boolean"},
    "Number": {"type": "integer"},
    "Numbers": {"type": "list", "member": {"shape": "Number"}},
    "Text": {"type": "string", "max": 9, "pattern": "a+"},
    "Texts": {"type": "list", "min": 0, "member": {"shape": "Token"}},
    "Token": {"type": "string"}
  },
  "pagination": {
    "List": {"input_token": "Next", "output_token": "Next", "result_key": "Names", "limit_key": "Most", "non_aggregate_keys": ["Total"]}
  },
  "waiters": {
    "Filled": {"operation": "List", "delay": 1, "maxAttempts": 2,
      "acceptors": [{"state": "success", "matcher": "pathAny", "argument": "Names", "expected": "x"}]}
  }
}"#;

fn load(text: &str) -> Loaded {
    read(text.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

#[test]
fn what_the_notation_cannot_say_is_told_in_lines() {
    let old = load(MODEL);
    for (what, before, after, lines) in TOLD {
        assert_eq!(MODEL.matches(before).count(), 1, "{what}: {before}");
        let text = Changes::between(&old, &load(&MODEL.replace(before, after))).to_string();
        let (head, rest) = text.split_once("\n\nAlso changed:\n").unwrap_or_else(|| panic!("{what}: {text}"));
        assert_eq!(head, "Shop - no new or updated api methods", "{what}");
        let told: Vec<&str> = rest.lines().take_while(|line| !line.is_empty()).collect();
        assert_eq!(&told, lines, "{what}");
    }
}
