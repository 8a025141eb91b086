//! Anything that claims to be a service: the first byte chooses the operation, the second the
//! status, the next line is the error type, the rest is the body.
#![no_main]

use connect_client::operation::create_user::CreateUser;
use connect_client::operation::describe_contact::DescribeContact;
use connect_client::operation::list_contact_references::ListContactReferences;
use connect_client::operation::list_users::ListUsers;
use connect_runtime::bytes::Bytes;
use connect_runtime::http::{HeaderValue, Response, StatusCode};
use connect_runtime::operation::Operation;
use connect_runtime::{ProvideErrorMetadata, RequestId};
use libfuzzer_sys::fuzz_target;

const ID: &str = "11111111-2222-4333-8444-555555555555";

fuzz_target!(|data: &[u8]| {
    let [which, status, rest @ ..] = data else { return };
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (kind, body) = rest.split_at(end);
    let mut response = Response::new(Bytes::copy_from_slice(body.strip_prefix(b"\n").unwrap_or(body)));
    *response.status_mut() = match status {
        b'2' => StatusCode::OK,
        b'4' => StatusCode::BAD_REQUEST,
        b'5' => StatusCode::BAD_GATEWAY,
        other => StatusCode::from_u16(200 + u16::from(*other)).expect("it has three digits"),
    };
    response.headers_mut().insert("x-amzn-requestid", HeaderValue::from_static(ID));
    if let Ok(kind) = HeaderValue::from_bytes(kind)
        && !kind.is_empty()
    {
        response.headers_mut().insert("x-amzn-errortype", kind);
    }
    match which % 4 {
        0 => hold::<DescribeContact>(&response),
        1 => hold::<ListContactReferences>(&response),
        2 => hold::<ListUsers>(&response),
        _ => hold::<CreateUser>(&response),
    }
});

fn hold<O: Operation>(response: &Response<Bytes>)
where
    O::Output: RequestId + std::fmt::Debug,
    O::Error: RequestId + ProvideErrorMetadata,
{
    match O::response(response) {
        Ok(output) => {
            assert_eq!(output.request_id(), Some(ID));
            let _ = format!("{output:?}");
        }
        Err(error) => {
            assert_eq!(error.request_id(), Some(ID));
            let _ = format!("{error} {error:?}");
        }
    }
}
