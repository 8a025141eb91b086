//! Bytes, JSON, texts and headers made at random.

use connect_client::operation::create_user::CreateUser;
use connect_client::operation::describe_contact::DescribeContact;
use connect_client::operation::list_contact_references::ListContactReferences;
use connect_client::operation::list_users::ListUsers;
use connect_runtime::bytes::Bytes;
use connect_runtime::http::{self, HeaderName, HeaderValue};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{ID, Subject, answer, hold, subjects};
use crate::places::{pointers, replaced};

/// Gives a response to one of the operations.
fn hold_any(which: usize, response: &http::Response<Bytes>, id: Option<&str>) -> Result<Value, String> {
    match which % 4 {
        0 => hold::<DescribeContact>(response, id),
        1 => hold::<ListContactReferences>(response, id),
        2 => hold::<ListUsers>(response, id),
        _ => hold::<CreateUser>(response, id),
    }
}

/// Header values of any bytes that HTTP allows, and such as mean something.
fn header_value() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![Just(b'\t'), 0x20..=0x7e_u8, 0x80..=0xff_u8];
    const KNOWN: &[&str] = &["ThrottlingException", "a#ThrottlingException:http://x", ":", "#", "::##", "", "\"", "\\"];
    prop_oneof![
        prop::collection::vec(byte, 0..40),
        prop::sample::select(KNOWN).prop_map(|text| text.as_bytes().to_vec()),
    ]
}

fn headers() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    const KNOWN: &[&str] =
        &["x-amzn-errortype", "x-amzn-requestid", "x-amz-request-id", "content-type", "retry-after", "date"];
    let name = prop_oneof![prop::sample::select(KNOWN).prop_map(str::to_owned), "[a-z-]{1,20}"];
    prop::collection::vec((name, header_value()), 0..8)
}

/// Texts, many of which look like dates and numbers.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{1,6}-[0-9]{1,3}-[0-9]{1,3}[Tt ][0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3}(\\.[0-9]{0,12})?[Z+-]?[0-9:]{0,6}",
        "[A-Z][a-z]{2}, [0-9]{1,3} (Jan|Feb|.{3}) [0-9]{1,5} [0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,4})? (GMT|.{3})",
        "-?[0-9]{1,25}(\\.[0-9]{1,5})?(e-?[0-9]{1,4})?",
    ]
}

/// Any JSON, in which keys that the operations know are frequent.
fn any_json() -> impl Strategy<Value = Value> {
    const KNOWN: &[&str] = &[
        "Contact",
        "Id",
        "InitiationTimestamp",
        "TotalPauseCount",
        "AgentInfo",
        "Tags",
        "Recordings",
        "Agent",
        "QualityMetrics",
        "Audio",
        "QualityScore",
        "RoutingCriteria",
        "Steps",
        "Expression",
        "AndExpression",
        "ReferenceSummaryList",
        "Url",
        "Attachment",
        "Name",
        "UserSummaryList",
        "LastModifiedTime",
        "NextToken",
        "UserId",
        "__type",
        "code",
        "message",
        "Message",
        "Reason",
    ];
    let key = prop_oneof![4 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => ".{0,8}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let entries = prop::collection::vec((key.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            entries.prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(which in 0..4_usize, status in 100..1000_u16, body in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = hold_any(which, &answer(status, body.into()), Some(ID));
    }

    #[test]
    fn any_json_as_body(which in 0..4_usize, status in 100..1000_u16, body in any_json()) {
        let _ = hold_any(which, &answer(200, body.to_string().into()), Some(ID));
        let _ = hold_any(which, &answer(status, body.to_string().into()), Some(ID));
    }

    #[test]
    fn any_text_at_any_place(text in any_text(), place in any::<prop::sample::Index>()) {
        for Subject { valid, read, .. } in subjects() {
            let pointers = pointers(&valid);
            let _ = read(200, replaced(&valid, place.get::<String>(&pointers), json!(text)).to_string().as_bytes());
        }
    }

    #[test]
    fn any_bytes_changed(
        which in 0..4_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
    ) {
        let mut body = subjects()[which].valid.to_string().into_bytes();
        for (place, byte) in changes {
            *place.get_mut(&mut body) = byte;
        }
        let _ = hold_any(which, &answer(200, body.clone().into()), Some(ID));
        let _ = hold_any(which, &answer(503, body.into()), Some(ID));
    }

    #[test]
    fn any_headers(which in 0..4_usize, status in 100..1000_u16, headers in headers(), body in any_json(), id: bool) {
        let mut response = answer(status, body.to_string().into());
        if !id {
            response.headers_mut().clear();
        }
        for (name, value) in headers {
            let name: HeaderName = name.parse().expect("it has only letters and dashes");
            response.headers_mut().append(name, HeaderValue::from_bytes(&value).expect("these bytes are allowed"));
        }
        let text = |name| response.headers().get(name)?.to_str().ok().filter(|text| !text.trim().is_empty());
        let id = text("x-amzn-requestid").or_else(|| text("x-amz-request-id"));
        let _ = hold_any(which, &response, id);
    }
}
