//! Paginators.

use crate::*;

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
fn tokens_of_different_kinds_are_reported() {
    let file = |tokens: &str| {
        with_more(
            r#""List": {"http": {"method": "POST", "requestUri": "/list"}, "input": {"shape": "In"}, "output": {"shape": "Out"}}"#,
            r#""In": {"type": "structure", "members": {
                "Text": {"shape": "Text"}, "Color": {"shape": "Color"}, "Long": {"shape": "Long"}, "Key": {"shape": "Key"}, "Int": {"shape": "Int"}}},
            "Out": {"type": "structure", "members": {
                "Text": {"shape": "Text"}, "Int": {"shape": "Int"}, "Long": {"shape": "Long"}, "Key": {"shape": "Key"}, "Other": {"shape": "Other"}}},
            "Color": {"type": "string", "enum": ["RED"]}, "Int": {"type": "integer"}, "Long": {"type": "long"},
            "Key": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
            "Other": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Int"}}"#,
            &format!(r#", "pagination": {{"List": {{{tokens}}}}}"#),
        )
    };
    for (takes, gives) in [("Text", "Text"), ("Color", "Text"), ("Long", "Int"), ("Key", "Key")] {
        check(&file(&format!(r#""input_token": "{takes}", "output_token": "{gives}""#)), &[]);
    }
    check(&file(r#""input_token": ["Text", "Key"], "output_token": ["Text", "Key"]"#), &[]);
    for (takes, gives, kinds) in [
        ("Text", "Int", "`Int`, an integer, but the input takes `Text`, a string"),
        ("Int", "Long", "`Long`, a long, but the input takes `Int`, an integer"),
        ("Key", "Other", "`Other`, a map, but the input takes `Key`, a map"),
    ] {
        let expected =
            format!("error: the output gives {kinds}; both have to be the same (at /pagination/List/input_token/1)");
        let tokens = format!(r#""input_token": ["Text", "{takes}"], "output_token": ["Text", "{gives}"]"#);
        check(&file(&tokens), &[&expected]);
    }
}
