//! What travels outside JSON, and what errors are made of: the cases that Amazon Connect has none of, or few.
//!
//! The types are those of `fixtures/models/kinds.json`; expected values follow the specification of restJson1.

// Most of the generated code is not used here.
#![allow(dead_code, unreachable_pub, unused_imports)]

#[path = "kinds/lib.rs"]
mod kinds;

use kinds::{client, config, error, operation, primitives, types};

use bytes::Bytes;
use client_tests::replay::Replay;
use connect_runtime::config::{Config, Credentials, Region};
use connect_runtime::operation::{Operation, OperationError};
use connect_runtime::request::HostPrefix;
use connect_runtime::token::{IdempotencyTokenProvider, fill};
use connect_runtime::{ProvideErrorMetadata, RequestId};
use http::{Request, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use operation::carry::Carry;
use operation::echo::{Echo, EchoError};
use operation::pack::{Pack, PackInput};
use operation::send_any::SendAny;
use operation::send_text::SendText;

/// 2024-12-18T09:10:11Z, the time of the recorded signatures.
const SECONDS: i64 = 1_734_513_011;

/// The request of an operation, with `token-1` for the idempotency tokens that are not set.
fn request<O: Operation>(params: Value) -> Result<Request<Bytes>, String>
where
    O::Input: DeserializeOwned,
{
    let mut input: O::Input = serde_json::from_str(&params.to_string()).map_err(|error| error.to_string())?;
    fill(&mut input, &IdempotencyTokenProvider::fixed("token-1")).map_err(|error| error.to_string())?;
    O::request(&input).map_err(|error| error.to_string())
}

fn carry(params: Value) -> Request<Bytes> {
    request::<Carry>(params).unwrap_or_else(|error| panic!("{error}"))
}

fn header<'a, B>(request: &'a Request<B>, name: &str) -> Option<&'a str> {
    request.headers().get(name).map(|value| value.to_str().expect("it is ASCII"))
}

#[test]
fn parameters_of_the_uri_and_of_members_win_over_those_of_a_map() {
    let others = json!({"fixed": "2", "in_query": "3", "more": "4 5"});
    let request = carry(json!({"Account": "a", "InQuery": ["x"], "Others": others}));
    assert_eq!(request.uri(), "/carry?fixed=1&in_query=x&more=4%205");
}

#[test]
fn null_elements_are_left_out_of_queries_and_headers() {
    let elements = json!([null, "a", null, "b,c", "d\"e"]);
    let request = carry(json!({"Account": "a", "InQuery": elements, "InHeader": elements}));
    assert_eq!(request.uri(), "/carry?fixed=1&in_query=a&in_query=b%2Cc&in_query=d%22e");
    assert_eq!(header(&request, "x-in-header"), Some(r#"a, "b,c", "d\"e""#));
}

#[test]
fn fractions_of_seconds_are_cut() {
    let time = primitives::DateTime::from_secs_and_nanos(SECONDS, 999_999_999);
    let input = operation::carry::CarryInput::builder().account("a").date(time).in_body(time).build();
    let request = Carry::request(&input.expect("nothing else is required")).expect("it can be sent");
    assert_eq!(header(&request, "x-date"), Some("Wed, 18 Dec 2024 09:10:11 GMT"));
    let body: Value = serde_json::from_slice(request.body()).expect("the body is JSON");
    assert_eq!(body["InBody"].to_string(), "1734513011.999999");
}

#[test]
fn a_host_label_keeps_to_the_characters_of_host_names() {
    let prefix = |account: &str| request::<Carry>(json!({"Account": account}));
    let sent = prefix("a.b-1").expect("letters, digits, dots and hyphens");
    assert_eq!(sent.extensions().get::<HostPrefix>(), Some(&HostPrefix("a.b-1.data.".to_owned())));
    for account in ["", "a/b", "a_b", "a b", "a@b", "a:1", "ä"] {
        let error = prefix(account).expect_err(account);
        assert!(error.starts_with("Carry was not sent: Account "), "{error}");
    }
}

/// The first second of the year 1 and the last of 9999 are the bounds of a date in a header, by hand: 719,162 days
/// before 1970, and 2,932,897 after it.
#[test]
fn a_timestamp_that_its_format_cannot_hold_is_refused() {
    for (seconds, possible) in [
        (i64::MIN, false),
        (-719_162 * 86_400 - 1, false),
        (-719_162 * 86_400, true),
        (2_932_897 * 86_400 - 1, true),
        (2_932_897 * 86_400, false),
        (i64::MAX, false),
    ] {
        let time = primitives::DateTime::from_secs_and_nanos(seconds, 999_999_999);
        let input = operation::carry::CarryInput::builder().account("a").date(time).build().expect("complete");
        let sent = Carry::request(&input);
        assert_eq!(sent.is_ok(), possible, "{seconds}: {sent:?}");
        let input = operation::carry::CarryInput::builder().account("a").in_body(time).build().expect("complete");
        Carry::request(&input).expect("a number holds any time");
    }
}

#[test]
fn headers_of_a_prefix_have_names_that_http_allows() {
    let prefixed = |key: &str| request::<Carry>(json!({"Account": "a", "Prefixed": {key: "value"}}));
    assert_eq!(header(&prefixed("One").expect("it is a token"), "x-prefix-one"), Some("value"));
    for key in ["a b", "a:b", "ä", "a\r\nb"] {
        let error = prefixed(key).expect_err(key);
        assert_eq!(error, "Carry was not sent: Prefixed makes a header name that HTTP does not allow");
    }
}

#[test]
fn a_token_goes_into_a_header() {
    assert_eq!(header(&carry(json!({"Account": "a"})), "x-token"), Some("token-1"));
    assert_eq!(header(&carry(json!({"Account": "a", "Token": "mine"})), "x-token"), Some("mine"));
}

/// The digest is Python's: `base64.b64encode(hashlib.md5(body).digest())`.
#[test]
fn a_required_checksum_is_that_of_the_body() {
    let request = carry(json!({"Account": "a.b-1", "InBody": SECONDS}));
    assert_eq!(request.body(), &Bytes::from(r#"{"Account":"a.b-1","InBody":1734513011}"#));
    assert_eq!(header(&request, "content-md5"), Some("JWe0wWZVDxAyvyk50rdDzQ=="));
}

#[test]
fn large_bodies_are_compressed() {
    let packed = |length: usize| {
        let input = PackInput::builder().bytes(primitives::Blob::new(vec![b'a'; length])).build();
        Pack::request(&input.expect("nothing is required")).expect("it can be sent")
    };
    let (small, large) = (packed(10_239), packed(10_240));
    assert_eq!((header(&small, "content-encoding"), small.body().len()), (None, 10_239));
    assert_eq!(header(&large, "content-encoding"), Some("gzip"));
    // RFC 1952: two magic bytes first, last the length of what was compressed, low byte first.
    let body = large.body();
    assert!(body.len() < 1_000 && body.starts_with(&[0x1f, 0x8b]), "{} bytes", body.len());
    assert_eq!(body[body.len() - 4..], 10_240_u32.to_le_bytes());
}

#[test]
fn the_media_type_of_a_payload_wins() {
    let sent = request::<SendText>(json!({"Text": "{}"})).expect("it can be sent");
    assert_eq!((header(&sent, "content-type"), sent.body().as_ref()), (Some("application/json"), &b"{}"[..]));
}

/// Unset it is no body, as the suites have it for a union. Botocore sends `{}` for both.
#[test]
fn a_document_is_the_body_when_it_is_set() {
    let sent = request::<SendAny>(json!({"Any": ["a", 1]})).expect("it can be sent");
    assert_eq!((header(&sent, "content-type"), sent.body().as_ref()), (Some("application/json"), &br#"["a",1]"#[..]));
    let unset = request::<SendAny>(json!({})).expect("it can be sent");
    assert_eq!((header(&unset, "content-type"), unset.body().as_ref()), (None, &b""[..]));
}

#[tokio::test]
async fn the_length_is_sent_with_methods_that_have_a_body() {
    let replay = Replay::new([json!({}), json!({}), json!({})]);
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "tests"))
        .http_client(replay.clone());
    let client = client::Client::from_conf(config.build());
    client.head().send().await.expect("it is answered");
    client.options().send().await.expect("it is answered");
    client.delete().send().await.expect("it is answered");
    let requests = replay.requests();
    let lengths: Vec<_> =
        requests.iter().map(|request| (request.method().as_str(), header(request, "content-length"))).collect();
    assert_eq!(lengths, [("HEAD", None), ("OPTIONS", None), ("DELETE", Some("0"))]);
}

#[test]
fn headers_of_responses_become_lists_dates_and_maps() {
    let response = Response::builder()
        .header("x-texts", r#"a , "b,c",  "d\"e" "#)
        .header("x-dates", "Wed, 18 Dec 2024 09:10:11 GMT , Thu, 19 Dec 2024 09:10:11 GMT ")
        .header("X-Prefix-One", "1")
        .header("X-Prefix-Two", "2")
        .header("X-Other", "3");
    let output = Carry::response(&response.body(Bytes::new()).expect("a response")).expect("it is a success");
    assert_eq!(output.texts(), ["a", "b,c", "d\"e"]);
    let dates: Vec<_> = output.dates().iter().map(|date| date.secs()).collect();
    assert_eq!(dates, [SECONDS, SECONDS + 86_400]);
    let mut prefixed: Vec<_> = output.prefixed().into_iter().flatten().collect();
    prefixed.sort();
    assert_eq!(prefixed, [(&"one".to_owned(), &"1".to_owned()), (&"two".to_owned(), &"2".to_owned())]);
}

fn refused<O: Operation>(body: Value) -> O::Error {
    let response = Response::builder().status(400).header("x-amzn-requestid", "id-1");
    let response = response.body(Bytes::from(body.to_string())).expect("a response");
    O::response(&response).err().expect("it is an error")
}

#[test]
fn code_and_message_come_from_the_first_key_that_is_there() {
    for (body, code, message) in [
        (json!({"__type": "Second", "code": "First"}), "First", None),
        (json!({"__type": "a#Second:b"}), "Second", None),
        (json!({"code": "A", "errorMessage": "3", "Message": "2", "message": "1"}), "A", Some("1")),
        (json!({"code": "A", "errorMessage": "3", "Message": "2"}), "A", Some("2")),
        (json!({"code": "A", "errorMessage": "3"}), "A", Some("3")),
    ] {
        let error = refused::<Echo>(body.clone());
        assert_eq!((error.code(), error.message()), (Some(code), message), "{body}");
        assert_eq!(error.request_id(), Some("id-1"), "{body}");
    }
}

#[test]
fn an_empty_message_does_not_hide_a_filled_one() {
    for body in [json!({"message": "", "Message": "no"}), json!({"message": "no", "Message": ""})] {
        let mut coded = body.clone();
        coded["code"] = json!("Refused");
        let error = refused::<Echo>(coded);
        let EchoError::Refused(refused) = &error else { panic!("{error:?}") };
        assert_eq!((error.message(), refused.message()), (Some("no"), Some("no")), "{body}");
    }
}

/// Thirty operations of Amazon Connect do not list ThrottlingException, and answer with it all the same.
#[test]
fn an_error_that_the_operation_does_not_list_is_known_by_its_code() {
    let body = json!({"code": "Refused", "Message": "no", "Choice": {"Text": "a"}});
    let listed = refused::<Echo>(body.clone());
    assert!(matches!(listed, EchoError::Refused(_)), "{listed:?}");
    let unlisted = error::Error::from(refused::<Carry>(body));
    assert_eq!((unlisted.code(), unlisted.message()), (Some("Refused"), Some("no")));
    assert_eq!(unlisted.request_id(), Some("id-1"));
}

#[test]
fn a_reason_that_nobody_knows_is_kept() {
    let error = refused::<Echo>(json!({"code": "Refused", "Choice": {"Newer": {"A": [1, null]}}}));
    let EchoError::Refused(refused) = &error else { panic!("{error:?}") };
    let Some(types::Choice::Unknown(member)) = refused.choice() else { panic!("{refused:?}") };
    assert_eq!(member.name, "Newer");
    assert_eq!(serde_json::to_value(refused.choice()).expect("it is JSON"), json!({"Newer": {"A": [1, null]}}));
}

/// Three errors of Amazon Connect carry what is wrong under `problems` or `Problems`, and no message.
#[test]
fn problems_are_shown_where_there_is_no_message() {
    use connect_client::operation::create_contact_flow::CreateContactFlow;
    use connect_client::operation::create_contact_flow_module::CreateContactFlowModule;
    use connect_client::operation::create_test_case::CreateTestCase;

    fn shown<O: Operation>(code: &str, member: &str) {
        let error = refused::<O>(json!({"code": code, member: [{"message": "no such block: 7"}]}));
        assert!(error.to_string().contains("no such block: 7"), "{error}");
    }
    shown::<CreateContactFlow>("InvalidContactFlowException", "problems");
    shown::<CreateContactFlowModule>("InvalidContactFlowModuleException", "Problems");
    shown::<CreateTestCase>("InvalidTestCaseException", "Problems");
}
