//! Responses that no well-behaved service sends, read by operations of the generated client.
//!
//! Whatever comes, an operation gives an output or its own error, both with the id of the request;
//! it never panics, and needs no more memory than a small multiple of the body.

#[path = "../../../../connect-model/tests/places/mod.rs"]
mod places;

mod large;
mod random;

use std::fmt::Debug;

use connect_client::operation::create_user::CreateUser;
use connect_client::operation::describe_contact::DescribeContact;
use connect_client::operation::list_contact_references::ListContactReferences;
use connect_client::operation::list_users::ListUsers;
use connect_runtime::bytes::Bytes;
use connect_runtime::http::{self, HeaderValue};
use connect_runtime::operation::{Operation, OperationError};
use connect_runtime::serde::Serialize;
use connect_runtime::{ProvideErrorMetadata, RequestId};
use serde_json::{Value, json};

use crate::places::{pointers, replaced, spliced};

const ID: &str = "11111111-2222-4333-8444-555555555555";

/// What is put where it does not belong; no error may repeat it, since it could be a secret.
const SECRET: &str = "kept-to-ourselves";

/// A body that an operation can read, and the function that reads others.
struct Subject {
    name: &'static str,
    valid: Value,
    read: fn(u16, &[u8]) -> Result<Value, String>,
}

fn subjects() -> [Subject; 4] {
    let contact = json!({
        "Arn": "arn:aws:connect:eu-west-1:1:instance/i/contact/c",
        "Channel": "VOICE",
        "InitiationTimestamp": 1_700_000_000.25,
        "DisconnectTimestamp": 1_700_000_100,
        "TotalPauseCount": 3,
        "QueuePriority": 5,
        "AgentInfo": {"Id": "a", "DeviceInfo": {"PlatformName": "any"}, "AfterContactWorkDuration": 7},
        "Tags": {"colour": "green", "größe": "m"},
        "Recordings": [{"Status": "AVAILABLE", "StartTimestamp": 1_700_000_001}],
        "QualityMetrics": {"Agent": {"Audio": {"QualityScore": 4.5, "PotentialQualityIssues": ["x"]}}},
        "RoutingCriteria": {"Index": 0, "Steps": [{"Expression": {"AndExpression": [
            {"AttributeCondition": {"Name": "n", "Value": "v", "ProficiencyLevel": 2.0}}
        ]}}]}
    });
    let references = json!([
        {"Url": {"Name": "home", "Value": "https://example.com/"}},
        {"Attachment": {"Name": "a", "Status": "APPROVED", "Arn": "arn:b"}}
    ]);
    let users = json!([
        {"Id": "1", "Username": "ann", "LastModifiedTime": "2026-01-02T03:04:05Z"},
        {"Id": "2", "Username": "ben", "LastModifiedTime": 1_700_000_000}
    ]);
    [
        Subject { name: "DescribeContact", valid: json!({"Contact": contact}), read: read::<DescribeContact> },
        Subject {
            name: "ListContactReferences",
            valid: json!({"ReferenceSummaryList": references, "NextToken": "more"}),
            read: read::<ListContactReferences>,
        },
        Subject {
            name: "ListUsers",
            valid: json!({"UserSummaryList": users, "NextToken": "more"}),
            read: read::<ListUsers>,
        },
        Subject { name: "CreateUser", valid: json!({"UserId": "u", "UserArn": "arn:u"}), read: read::<CreateUser> },
    ]
}

fn answer(status: u16, body: Bytes) -> http::Response<Bytes> {
    let mut response = http::Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).expect("the status has three digits");
    response.headers_mut().insert("x-amzn-requestid", HeaderValue::from_static(ID));
    response
}

/// Reads a response and holds the result to what every result promises. Gives the output in its
/// serde form, or all that the error says.
fn hold<O: Operation>(response: &http::Response<Bytes>, id: Option<&str>) -> Result<Value, String>
where
    O::Output: RequestId + Serialize + Debug,
    O::Error: RequestId + ProvideErrorMetadata,
{
    match O::response(response) {
        Ok(output) => {
            assert!(response.status().is_success());
            assert_eq!(output.request_id(), id);
            let name = std::any::type_name::<O::Output>().rsplit("::").next().unwrap_or_default();
            assert!(format!("{output:?}").starts_with(name), "{output:?}");
            Ok(serde_json::to_value(&output).expect("what was read can be written"))
        }
        Err(error) => {
            assert_eq!(error.request_id(), id);
            let listed = error.code().is_some_and(|code| O::SPEC.errors.iter().any(|(known, _)| *known == code));
            let refused = !response.status().is_success();
            assert_eq!(error.held().structure().is_some(), refused && listed, "{error:?}");
            let debug = format!("{error:?}");
            Err(format!("{}; {debug}", with_sources(&error)))
        }
    }
}

fn read<O: Operation>(status: u16, body: &[u8]) -> Result<Value, String>
where
    O::Output: RequestId + Serialize + Debug,
    O::Error: RequestId + ProvideErrorMetadata,
{
    hold::<O>(&answer(status, Bytes::copy_from_slice(body)), Some(ID))
}

fn with_sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

/// One value of each JSON type.
fn one_of_each() -> [Value; 7] {
    [json!(null), json!(true), json!(7), json!(0.5), json!(SECRET), json!([SECRET]), json!({SECRET: SECRET})]
}

#[test]
fn what_is_valid_is_read() {
    for Subject { name, valid, read } in subjects() {
        let output = read(200, valid.to_string().as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(pointers(&output).len(), pointers(&valid).len(), "{name}: {output}");
    }
}

#[test]
fn a_body_cut_at_any_byte_is_an_error() {
    for Subject { name, valid, read } in subjects() {
        let text = valid.to_string();
        assert!(read(200, b"").is_ok(), "{name}: without any body there are no members");
        for end in 1..text.len() {
            let error = read(200, &text.as_bytes()[..end]).expect_err("the body is not complete");
            assert!(error.contains(name), "{error}");
            assert!(read(500, &text.as_bytes()[..end]).is_err());
        }
    }
}

#[test]
fn values_of_another_type_are_read_or_told_without_their_text() {
    let (mut accepted, mut refused) = (0, 0);
    for Subject { name, valid, read } in subjects() {
        for pointer in pointers(&valid) {
            for other in one_of_each() {
                match read(200, replaced(&valid, &pointer, other.clone()).to_string().as_bytes()) {
                    Ok(_) => accepted += 1,
                    Err(error) => {
                        refused += 1;
                        assert!(!error.contains(SECRET), "{name} {pointer}: {error}");
                        assert!(!other.is_null(), "{name} {pointer}: null is no value, not a wrong one: {error}");
                    }
                }
            }
        }
    }
    assert!(accepted > 100 && refused > 100, "{accepted} accepted, {refused} refused");
}

#[test]
fn errors_stay_what_they_are_whatever_their_body_holds() {
    let valid = json!({"__type": "ThrottlingException", "code": "x", "message": "m", "Message": "m", "Reason": {
        "AttachedFileInvalidRequestExceptionReason": "x"
    }});
    let text = valid.to_string();
    let wrong = pointers(&valid)
        .into_iter()
        .flat_map(|pointer| one_of_each().map(|other| replaced(&valid, &pointer, other).to_string()));
    let cut = (0..text.len()).map(|end| text[..end].to_owned());
    for body in wrong.chain(cut) {
        let mut response = answer(400, body.into());
        let _ = hold::<CreateUser>(&response, Some(ID));
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static("a#InvalidRequestException:x"));
        let error = CreateUser::response(&response).expect_err("it has the status of an error");
        assert!(error.is_invalid_request_exception(), "{error:?}");
        assert_eq!((error.code(), error.request_id()), (Some("InvalidRequestException"), Some(ID)));
    }
}

/// Whether an object is a union, of which a second member is an error.
fn is_union(pointer: &str) -> bool {
    pointer.starts_with("/ReferenceSummaryList/") && pointer.matches('/').count() == 2
}

/// Gives every key of every object a second time, with what `last` makes of its value, and returns
/// where the result is not that of the second value alone.
fn repeated_keys(last: impl Fn(&Value) -> Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for Subject { name, valid, read } in subjects() {
        for pointer in pointers(&valid) {
            let Some(object) = valid.pointer(&pointer).and_then(Value::as_object) else { continue };
            let own = Value::Object(object.clone()).to_string();
            for (key, value) in object {
                let last = last(value);
                let doubled = format!("{},{}:{last}}}", &own[..own.len() - 1], json!(key));
                let found = read(200, &spliced(&valid, &pointer, &doubled));
                if is_union(&pointer) {
                    assert!(found.is_err(), "{name} {pointer}/{key}: {last}");
                    continue;
                }
                let alone = replaced(&valid, &format!("{pointer}/{key}"), last.clone());
                if found != read(200, alone.to_string().as_bytes()) {
                    wrong.push(format!("{name} {pointer}/{key}, then {last}"));
                }
            }
        }
    }
    wrong
}

#[test]
fn of_repeated_keys_the_last_one_counts() {
    assert_eq!(repeated_keys(Value::clone), [""; 0]);
    let other = |value: &Value| match value {
        Value::Object(_) => json!({}),
        Value::Array(_) => json!([]),
        Value::Number(_) => json!(1),
        _ => json!("2020-02-02T02:02:02Z"),
    };
    assert_eq!(repeated_keys(other), [""; 0]);
}

#[test]
fn a_union_without_a_member_is_read() {
    for union in ["{}", "{\"Url\":null}", "{\"Url\":null,\"Unknown\":null}", "{\"__type\":\"x\"}"] {
        let body = format!("{{\"ReferenceSummaryList\":[{union}]}}");
        assert!(read::<ListContactReferences>(200, body.as_bytes()).is_ok(), "{union}");
    }
}

#[test]
fn nesting_of_any_depth_exhausts_nothing() {
    for depth in [100, 127, 128, 129, 1_000, 10_000] {
        let (open, closed) = ("{\"a\":".repeat(depth), "}".repeat(depth));
        let nested = [
            "[".repeat(depth),
            open.clone(),
            format!("{}1{}", "[".repeat(depth), "]".repeat(depth)),
            format!("{open}1{closed}"),
        ];
        for Subject { valid, read, .. } in subjects() {
            for (index, text) in nested.iter().enumerate() {
                assert!(read(400, text.as_bytes()).is_err());
                assert!(read(200, text.as_bytes()).is_err() || index == 3, "{depth} deep");
                for pointer in pointers(&valid) {
                    let _ = read(200, &spliced(&valid, &pointer, text));
                }
                let _ = read(200, format!("{{\"unknown\":{text}}}").as_bytes());
                let _ = read(200, format!("{{\"ReferenceSummaryList\":[{{\"unknown\":{text}}}]}}").as_bytes());
            }
        }
    }
}

#[test]
fn recursive_shapes_are_read_as_deep_as_json_may_be() {
    let nested = |depth: usize| {
        let (open, closed) = ("{\"AndExpression\":[".repeat(depth), "]}".repeat(depth));
        let expression = format!("{open}{{}}{closed}");
        format!("{{\"Contact\":{{\"RoutingCriteria\":{{\"Steps\":[{{\"Expression\":{expression}}}]}}}}}}")
    };
    assert!(read::<DescribeContact>(200, nested(60).as_bytes()).is_ok());
    for depth in [61, 62, 63, 64, 65, 1_000, 10_000] {
        let found = read::<DescribeContact>(200, nested(depth).as_bytes());
        assert!(found.is_err() || depth < 64, "{depth} deep");
    }
}

#[test]
fn numbers_of_any_size_are_read_or_refused() {
    let digits = "9".repeat(10_000);
    let json = "2147483647 2147483648 -2147483649 9223372036854775807 9223372036854775808 -9223372036854775808 \
        -9223372036854775809 18446744073709551615 18446744073709551616 1e12 1e13 -1e13 1e18 1e308 1e309 -1e309 \
        1e999999999 1e-999999999 5e-324 -0 -0.0 0.1 2.0 4294967296.0 1e99999999999999999999 \"1e309\" \"NaN\" \
        \"-Infinity\" \"9223372036854775808\" \"9999-12-31T23:59:59.999999999Z\" \"-9999-01-01T00:00:00Z\" \
        \"+262143-12-31T23:59:59Z\" \"0000-00-00T00:00:00Z\" \"2026-02-30T24:61:61+99:99\"";
    let no_json = "NaN Infinity -Infinity 01 +1 1. .5 0x10 1e --1 1_000";
    for Subject { name, valid, read } in subjects() {
        for pointer in pointers(&valid) {
            for number in json.split_whitespace().chain([digits.as_str()]) {
                let found = read(200, &spliced(&valid, &pointer, number));
                if pointer.ends_with("/TotalPauseCount") && number == "2147483648" {
                    let error = found.expect_err("it has more than 32 bits");
                    assert!(error.contains("32 bits"), "{name} {pointer}: {error}");
                }
            }
            for number in no_json.split_whitespace() {
                assert!(read(200, &spliced(&valid, &pointer, number)).is_err(), "{name} {pointer}: {number}");
            }
        }
    }
}

#[test]
fn what_is_not_utf8_is_told() {
    for Subject { name, valid, read } in subjects() {
        let text = valid.to_string();
        for at in 0..=text.len() {
            for byte in [0x00, 0x80, 0xc0, 0xf5, 0xff] {
                let mut body = text.clone().into_bytes();
                body.insert(at, byte);
                assert!(read(200, &body).is_err(), "{name}: {byte:#x} at {at}");
                assert!(read(500, &body).is_err());
            }
        }
        for escape in ["\"\\ud800\"", "\"\\ud800\\ud800\"", "\"\\udc00\"", "\"\\u12\"", "\"\\x\"", "\"\\"] {
            for pointer in pointers(&valid) {
                let body = spliced(&valid, &pointer, escape);
                assert!(read(200, &body).is_err(), "{name} {pointer}: {escape}");
            }
        }
    }
}
