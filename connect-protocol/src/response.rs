//! From an HTTP response to an output or an error: a pure function.

use std::borrow::Cow;
use std::fmt;

use aws_smithy_types::error::metadata::ErrorMetadata;
use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeSeed;
use serde_json::Value as JsonValue;

use crate::error::{EXTENDED_REQUEST_ID, ResponseError, ServiceError, Unhandled};
use crate::member::{Location, Member, Timestamps};
use crate::read::{Fill, read_body};
use crate::shape::{Slot, Structure, Value, View};
use crate::spec::Spec;
use crate::write::default_timestamps;

/// A response that is not a success: what it says of itself, and what it was.
#[derive(Debug)]
pub struct Failure {
    /// Code, message and request id, as far as the response has them.
    pub meta: ErrorMetadata,
    /// The response.
    pub response: http::Response<Bytes>,
    /// Why a response that claims success could not be read.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Reads a response into an output; gives the request id.
pub fn decode(
    response: &http::Response<Bytes>,
    spec: &'static Spec,
    output: &mut dyn Structure,
) -> Result<Option<String>, Box<Failure>> {
    if !response.status().is_success() {
        return Err(Box::new(Failure { meta: error_metadata(response), response: response.clone(), source: None }));
    }
    match fill(output, response) {
        Ok(()) => Ok(request_id(response.headers()).map(str::to_owned)),
        Err(problem) => {
            let status = response.status().as_u16();
            let error = ResponseError { operation: spec.name, status, problem };
            let meta = with_request_id(ErrorMetadata::builder(), response.headers()).message(error.to_string()).build();
            Err(Box::new(Failure { meta, response: response.clone(), source: Some(error.into()) }))
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.meta.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl Failure {
    /// The code, where it says which error was answered: a success that could not be read has none.
    pub fn code(&self) -> &str {
        self.meta.code().filter(|_| self.source.is_none()).unwrap_or_default()
    }

    /// The error that the model has for the code.
    pub fn read<E: ServiceError + Structure>(self: Box<Self>) -> E {
        let mut error = <E as Structure>::empty();
        // The body may have members of the wrong kind. What could be read is kept: what is wrong with
        // an error's body must not hide the error itself.
        let _ = fill(&mut error, &self.response);
        set_message(&mut error, self.meta.message());
        error.set_meta(self.meta);
        error
    }

    /// The error that the model does not have.
    pub fn unhandled(self: Box<Self>) -> Unhandled {
        Unhandled::new(self.meta, self.source)
    }
}

/// Sets the message to that of the response, under whatever key it came: the service is not true to the case that the
/// model gives the member.
fn set_message(error: &mut dyn Structure, message: Option<&str>) {
    let Some(message) = message else { return };
    let index = error.schema_of().members.iter().position(|member| member.name.eq_ignore_ascii_case("message"));
    if let Some(index) = index
        && matches!(error.member(index).view(), View::Absent | View::Text(""))
        && let Slot::Text(slot) = error.member_mut(index).slot()
    {
        slot.set_text(Cow::Borrowed(message));
    }
}

/// The id that the service gave a request.
pub fn request_id(headers: &HeaderMap) -> Option<&str> {
    text(headers, "x-amzn-requestid").or_else(|| text(headers, "x-amz-request-id"))
}

/// A header's text. An empty header says nothing, and must not hide another that does.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().filter(|text| !text.trim().is_empty())
}

fn fill(structure: &mut dyn Structure, response: &http::Response<Bytes>) -> Result<(), String> {
    let schema = structure.schema_of();
    let mut body = schema.members.iter().any(Member::in_body);
    for (index, member) in schema.members.iter().enumerate() {
        body &= member.location != Location::Payload;
        fill_member(structure.member_mut(index), member, response)
            .map_err(|problem| format!("{}: {problem}", member.name))?;
    }
    match body && !response.body().is_empty() {
        true => read_body(response.body(), structure).map_err(|error| error.to_string()),
        false => Ok(()),
    }
}

/// Reads a member that travels outside the JSON object of the body.
fn fill_member(value: &mut dyn Value, member: &Member, response: &http::Response<Bytes>) -> Result<(), String> {
    match member.location {
        Location::Header => header(value, member, response.headers()),
        Location::Headers => {
            prefix_headers(value, member, response.headers());
            Ok(())
        }
        Location::StatusCode => {
            let status = response.status().as_u16().to_string();
            Fill::new(value, None).text(status.into()).map(|_| ())
        }
        Location::Payload => payload(value, member, response.body()),
        Location::Body | Location::Host | Location::Label | Location::Query => Ok(()),
    }
}

fn payload(target: &mut dyn Value, member: &Member, body: &Bytes) -> Result<(), String> {
    if body.is_empty() {
        return Ok(());
    }
    match target.slot() {
        Slot::Text(slot) => {
            slot.set_text(Cow::Owned(String::from_utf8(body.to_vec()).map_err(|_| "the body is not UTF-8")?))
        }
        Slot::Blob(slot) => *slot = aws_smithy_types::Blob::new(body.to_vec()),
        _ => {
            let mut from = serde_json::Deserializer::from_slice(body);
            let fill = Fill::new(target, member.timestamp);
            fill.deserialize(&mut from).and_then(|_| from.end()).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

fn header(target: &mut dyn Value, member: &Member, headers: &HeaderMap) -> Result<(), String> {
    let mut values =
        headers.get_all(member.wire).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).peekable();
    if values.peek().is_none() {
        return Ok(());
    }
    let timestamps = Some(member.timestamp.unwrap_or(default_timestamps(Location::Header)));
    match target.slot() {
        Slot::List(list) => {
            for value in values {
                for text in split(&value, timestamps) {
                    Fill::new(list.push(), timestamps).text(text.into())?;
                }
            }
        }
        Slot::Text(slot) if member.media_type.is_some() => {
            let text = values.next().unwrap_or_default();
            let decoded = aws_smithy_types::base64::decode(text.trim()).map_err(|_| "the header is not base64")?;
            slot.set_text(Cow::Owned(String::from_utf8(decoded).map_err(|_| "the header is not base64 of UTF-8")?));
        }
        _ => {
            let text = values.next().unwrap_or_default().trim().to_owned();
            Fill::new(target, timestamps).text(text.into())?;
        }
    }
    Ok(())
}

/// Splits a list in a header at its commas: not at those within quotes, nor at those of dates.
/// White space around an element is no part of it, except within quotes; an element without any
/// text counts only if it is quoted (RFC 9110, section 5.6.1).
fn split(value: &str, timestamps: Option<Timestamps>) -> Vec<String> {
    if timestamps == Some(Timestamps::HttpDate) && value.contains(" GMT") && !value.contains('"') {
        let dates = value.split_inclusive("GMT").map(|date| date.trim_matches([',', ' ', '\t']));
        return dates.filter(|date| !date.is_empty()).map(str::to_owned).collect();
    }
    let mut elements = Vec::new();
    let mut element = Element::default();
    let (mut quoted, mut escaped) = (false, false);
    for character in value.chars() {
        match character {
            _ if escaped => {
                escaped = false;
                element.keep(character);
            }
            '\\' if quoted => escaped = true,
            '"' => {
                quoted = !quoted;
                element.quoted = true;
            }
            _ if quoted => element.keep(character),
            ',' => elements.extend(std::mem::take(&mut element).finish()),
            ' ' | '\t' => element.space(character),
            _ => element.keep(character),
        }
    }
    elements.extend(element.finish());
    elements
}

/// An element of a list in a header, up to the character that was read last.
#[derive(Default)]
struct Element {
    text: String,
    /// How much of the text is not white space at its end.
    kept: usize,
    quoted: bool,
}

impl Element {
    fn keep(&mut self, character: char) {
        self.text.push(character);
        self.kept = self.text.len();
    }

    fn space(&mut self, character: char) {
        if self.kept > 0 {
            self.text.push(character);
        }
    }

    fn finish(mut self) -> Option<String> {
        self.text.truncate(self.kept);
        (self.quoted || self.kept > 0).then_some(self.text)
    }
}

fn prefix_headers(target: &mut dyn Value, member: &Member, headers: &HeaderMap) {
    let prefix = member.wire.to_ascii_lowercase();
    let mut found = headers
        .iter()
        .filter_map(|(name, value)| {
            Some((name.as_str().strip_prefix(&prefix)?, String::from_utf8_lossy(value.as_bytes())))
        })
        .peekable();
    if found.peek().is_none() {
        return;
    }
    if let Slot::Map(map) = target.slot() {
        for (key, value) in found {
            if let Slot::Text(slot) = map.insert(key).slot() {
                slot.set_text(value);
            }
        }
    }
}

/// Code, message and request id of an error response. A body that is no JSON object hides none of
/// what the headers say, and is itself the message.
fn error_metadata(response: &http::Response<Bytes>) -> ErrorMetadata {
    let headers = response.headers();
    let body = serde_json::from_slice::<JsonValue>(response.body());
    let said = |name: &str| body.as_ref().ok()?.get(name)?.as_str().filter(|text| !text.is_empty());

    let mut meta = with_request_id(ErrorMetadata::builder(), headers);
    let codes = [text(headers, "x-amzn-errortype"), said("code"), said("__type")];
    if let Some(code) = codes.into_iter().flatten().map(bare_code).find(|code| !code.is_empty()) {
        meta = meta.code(code);
    }
    match (["message", "Message", "errorMessage"].into_iter().find_map(said), &body) {
        (Some(message), _) => meta = meta.message(message),
        (None, Ok(JsonValue::Object(_))) => {}
        (None, body) => meta = meta.message(plain_message(response, body.is_ok())),
    }
    meta.build()
}

fn with_request_id(
    meta: aws_smithy_types::error::metadata::Builder,
    headers: &HeaderMap,
) -> aws_smithy_types::error::metadata::Builder {
    // The key that `aws_types::request_id::RequestId` looks for.
    let ids = [("aws_request_id", request_id(headers)), (EXTENDED_REQUEST_ID, text(headers, "x-amz-id-2"))];
    ids.into_iter().fold(meta, |meta, (key, id)| match id {
        Some(id) => meta.custom(key, id),
        None => meta,
    })
}

/// `com.amazonaws.connect#ResourceNotFoundException:http://…` is a ResourceNotFoundException.
fn bare_code(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code).trim()
}

/// What an answer that is not from the service says: a proxy's page, an empty 503.
fn plain_message(response: &http::Response<Bytes>, is_json: bool) -> String {
    const LONGEST: usize = 200;
    let text = String::from_utf8_lossy(&response.body()[..response.body().len().min(4 * LONGEST)]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text: String = text.chars().take(LONGEST).collect();
    let status = response.status();
    match text.as_str() {
        "" => format!("status {status}, without a body"),
        // Compressed, perhaps. It would be noise, or commands to a terminal.
        text if text.contains(char::is_control) => {
            format!("status {status}, with a body of {} bytes that is not text", response.body().len())
        }
        text if is_json => format!("status {status}, with a body that is no JSON object: {text}"),
        text => format!("status {status}, with a body that is not JSON: {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(headers: &[(&str, &str)], body: &'static str) -> ErrorMetadata {
        let mut response = http::Response::builder().status(503);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        error_metadata(&response.body(Bytes::from_static(body.as_bytes())).expect("a response"))
    }

    /// Expected by hand from RFC 9110, sections 5.6.1 (lists) and 5.6.4 (quoted strings), which
    /// restJson1 refers to.
    #[test]
    fn white_space_around_elements_of_a_header_list_is_removed_on_both_sides() {
        let texts = |value| split(value, None);
        assert_eq!(texts("one,two , three "), ["one", "two", "three"]);
        assert_eq!(texts("\tone\t,\t two words \t"), ["one", "two words"]);
        assert_eq!(texts(r#""a, b" , " c " ,"d\"e" "#), ["a, b", " c ", "d\"e"]);
        assert_eq!(texts(r#""\\ " , b"#), ["\\ ", "b"], "an escaped space is text, too");
        assert_eq!(texts(r#"a,"",b"#), ["a", "", "b"], "a quoted empty text is an element");
        assert_eq!(texts(" , a,, b ,"), ["a", "b"], "an empty element is none");
        assert_eq!(texts(""), [""; 0]);
    }

    #[test]
    fn white_space_around_dates_in_a_header_list_is_removed_on_both_sides() {
        const FIRST: &str = "Wed, 18 Dec 2024 09:10:11 GMT";
        const SECOND: &str = "Thu, 19 Dec 2024 09:10:11 GMT";
        for list in [
            format!("{FIRST},{SECOND}"),
            format!(" {FIRST} , {SECOND} "),
            format!("{FIRST}\t,\t{SECOND} ,"),
            format!("\"{FIRST}\" , \"{SECOND}\" "),
        ] {
            assert_eq!(split(&list, Some(Timestamps::HttpDate)), [FIRST, SECOND], "{list}");
        }
        let iso = split("2024-12-18T09:10:11Z , 2024-12-19T09:10:11Z ", Some(Timestamps::DateTime));
        assert_eq!(iso, ["2024-12-18T09:10:11Z", "2024-12-19T09:10:11Z"]);
    }

    #[test]
    fn an_error_body_that_is_json_is_not_called_anything_else() {
        for body in ["[1, 2]", "\"busy\"", "17", "null", "true"] {
            let said = answer(&[], body).message().map(str::to_owned);
            assert_eq!(
                said.as_deref(),
                Some(&*format!("status 503 Service Unavailable, with a body that is no JSON object: {body}"))
            );
        }
        assert_eq!(answer(&[], "{}").message(), None);
        let page = answer(&[], "<html>");
        assert_eq!(page.message(), Some("status 503 Service Unavailable, with a body that is not JSON: <html>"));
        assert_eq!(answer(&[], "").message(), Some("status 503 Service Unavailable, without a body"));
    }

    #[test]
    fn what_is_empty_hides_nothing() {
        for (body, message) in [
            (r#"{"message": "", "Message": "full"}"#, Some("full")),
            (r#"{"message": "", "Message": "", "errorMessage": "full"}"#, Some("full")),
            // botocore keeps white space, too.
            (r#"{"message": " "}"#, Some(" ")),
            (r#"{"message": 7, "Message": null, "errorMessage": "full"}"#, Some("full")),
            (r#"{"message": "", "Message": ""}"#, None),
        ] {
            assert_eq!(answer(&[], body).message(), message, "{body}");
        }
        for (header, body, code) in [
            ("", r#"{"code": "Busy"}"#, Some("Busy")),
            (":http://internal.amazon.com/", r#"{"code": "Busy"}"#, Some("Busy")),
            (" ", r#"{"code": "", "__type": "a#Busy"}"#, Some("Busy")),
            ("", r#"{"code": "a#", "__type": "Busy"}"#, Some("Busy")),
            ("Busy:http://", r#"{"code": "Other"}"#, Some("Busy")),
            ("", r#"{"code": "", "__type": ""}"#, None),
        ] {
            assert_eq!(answer(&[("x-amzn-errortype", header)], body).code(), code, "{header} {body}");
        }
        let ids = [("x-amzn-requestid", ""), ("x-amz-request-id", "id-2"), ("x-amz-id-2", "")];
        let meta = answer(&ids, "{}");
        assert_eq!((meta.extra("aws_request_id"), meta.extra(EXTENDED_REQUEST_ID)), (Some("id-2"), None));
    }
}
