//! Waiters and their expressions.

use crate::*;

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
