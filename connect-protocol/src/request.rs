//! From an input to an unsigned HTTP request: a pure function.

use std::borrow::Cow;

use aws_smithy_types::{DateTime, Document};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::RequestError;
use crate::member::{Location, Member, Timestamps};
use crate::shape::{Map, Structure, View};
use crate::spec::Spec;
use crate::write::{Form, Json, JsonDocument, Members, default_timestamps, format_timestamp, members_of, non_finite};

/// What stays as it is in labels and in the query.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The same for a greedy label, which keeps its slashes.
const GREEDY: &AsciiSet = &UNRESERVED.remove(b'/');

/// What comes before the endpoint's host name; in the extensions of a built request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostPrefix(pub String);

type Parts<'a> = Vec<(&'static Member, View<'a>)>;

/// Builds the request of an operation.
pub fn build(spec: &'static Spec, input: &dyn Structure) -> Result<http::Request<Bytes>, RequestError> {
    let parts: Parts<'_> = members_of(input).map(|(member, value)| (member, value.view())).collect();

    let build = Build { spec, parts };
    let mut request = http::Request::builder().method(spec.method).uri(build.uri()?);
    if !spec.host_prefix.is_empty() {
        request = request.extension(HostPrefix(build.host_prefix()?));
    }
    let (body, content_type) = build.body(input)?;
    let mut request = request.body(body).map_err(|error| build.error("", format!("has no valid URI: {error}")))?;
    build.headers(request.headers_mut())?;
    if let Some(content_type) = content_type {
        // A member bound to this header wins.
        request.headers_mut().entry(CONTENT_TYPE).or_insert(content_type);
    }
    crate::checksum::finish(spec, &mut request).map_err(|problem| build.error("", problem))?;
    Ok(request)
}

struct Build<'a> {
    spec: &'static Spec,
    parts: Parts<'a>,
}

impl<'a> Build<'a> {
    fn error(&self, member: &'static str, problem: impl Into<String>) -> RequestError {
        RequestError { operation: self.spec.name, member, problem: problem.into() }
    }

    fn at(&self, location: Location) -> impl Iterator<Item = (&'static Member, View<'a>)> {
        let parts = self.parts.iter().copied();
        parts.filter(move |(member, view)| member.location == location && !matches!(view, View::Absent))
    }

    fn uri(&self) -> Result<String, RequestError> {
        let (path, literal) = self.spec.uri.split_once('?').unwrap_or((self.spec.uri, ""));
        let mut uri = String::with_capacity(128);
        self.expand(path, Location::Label, &mut uri, |greedy, value, uri| {
            // In a label that is not greedy a slash is encoded, so only the whole of it is a segment.
            let segments = value.split(|character| greedy && character == '/');
            if segments.into_iter().any(|segment| segment == "." || segment == "..") {
                return Err("is a relative path segment (`.` or `..`), which would change the path".to_owned());
            }
            let keep = if greedy { GREEDY } else { UNRESERVED };
            uri.extend(utf8_percent_encode(value, keep));
            Ok(())
        })?;
        let mut query = Query { uri, separator: '?' };
        for pair in literal.split('&').filter(|pair| !pair.is_empty()) {
            query.literal(pair);
        }
        for (member, view) in self.at(Location::Query) {
            match view {
                View::Map(map) => self.query_map(member, map, &mut query)?,
                view => self.texts(member, view, &mut |text, _| query.pair(member.wire, &text))?,
            }
        }
        Ok(query.uri)
    }

    /// Members of a map are parameters of their own; named members win over equal keys.
    fn query_map(&self, map_member: &'static Member, map: &dyn Map, query: &mut Query) -> Result<(), RequestError> {
        let mut entries = Vec::with_capacity(map.count());
        map.each(&mut |key, value| entries.push((key, value.view())));
        entries.sort_by_key(|(key, _)| *key);
        let literal = self.spec.uri.split_once('?').map_or("", |(_, literal)| literal);
        for (key, view) in entries {
            let named =
                self.at(Location::Query).any(|(member, view)| member.wire == key && !matches!(view, View::Map(_)))
                    || literal.split('&').any(|pair| pair.split('=').next() == Some(key));
            if !named {
                self.texts(map_member, view, &mut |text, _| query.pair(key, &text))?;
            }
        }
        Ok(())
    }

    fn host_prefix(&self) -> Result<String, RequestError> {
        let mut prefix = String::new();
        self.expand(self.spec.host_prefix, Location::Host, &mut prefix, |_, value, prefix| {
            let valid = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
            if !value.bytes().all(valid) {
                return Err(
                    "may only hold letters, digits, dots and hyphens, since it is part of the host name".to_owned()
                );
            }
            prefix.push_str(value);
            Ok(())
        })?;
        Ok(prefix)
    }

    /// Copies a template, asking `fill` to put in the text of each label.
    fn expand(
        &self,
        template: &'static str,
        location: Location,
        to: &mut String,
        fill: impl Fn(bool, &str, &mut String) -> Result<(), String>,
    ) -> Result<(), RequestError> {
        let mut rest = template;
        while let Some((literal, tail)) = rest.split_once('{') {
            to.push_str(literal);
            let (label, tail) = tail.split_once('}').unwrap_or((tail, ""));
            rest = tail;
            let name = label.trim_end_matches('+');
            let Some((member, view)) = self.at(location).find(|(member, _)| member.wire == name) else {
                let member = self.parts.iter().find(|(member, _)| member.wire == name).map_or("", |(m, _)| m.name);
                return Err(self.error(member, "is not set, and it is part of the address"));
            };
            let text = self.text(member, view)?;
            if text.is_empty() {
                return Err(self.error(member.name, "is empty, and it is part of the address"));
            }
            fill(name != label, &text, to).map_err(|problem| self.error(member.name, problem))?;
        }
        to.push_str(rest);
        Ok(())
    }

    fn headers(&self, headers: &mut http::HeaderMap) -> Result<(), RequestError> {
        for (member, view) in self.at(Location::Headers) {
            let View::Map(map) = view else { continue };
            let mut result = Ok(());
            map.each(&mut |key, value| {
                if result.is_ok() && !matches!(value.view(), View::Absent) {
                    let name = format!("{}{key}", member.wire);
                    result = self
                        .header_text(member, value.view())
                        .and_then(|text| self.header(member, &name, &text, headers));
                }
            });
            result?;
        }
        for (member, view) in self.at(Location::Header) {
            self.header(member, member.wire, &self.header_text(member, view)?, headers)?;
        }
        Ok(())
    }

    fn header(
        &self,
        member: &'static Member,
        name: &str,
        text: &str,
        headers: &mut http::HeaderMap,
    ) -> Result<(), RequestError> {
        let name = HeaderName::try_from(name)
            .map_err(|_| self.error(member.name, "makes a header name that HTTP does not allow"))?;
        let value = HeaderValue::try_from(text)
            .map_err(|_| self.error(member.name, "holds characters that a header cannot carry"))?;
        headers.insert(name, value);
        Ok(())
    }

    /// The text of a header: lists joined by commas, text of a media type as base64.
    fn header_text(&self, member: &'static Member, view: View<'_>) -> Result<String, RequestError> {
        if let (View::Text(text), Some(_)) = (view, member.media_type) {
            return Ok(aws_smithy_types::base64::encode(text));
        }
        let mut elements = Vec::new();
        self.texts(member, view, &mut |text, quote| {
            elements.push(match quote && text.contains([',', '"']) {
                true => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
                false => text.into_owned(),
            });
        })?;
        Ok(elements.join(", "))
    }

    fn text<'v>(&self, member: &'static Member, view: View<'v>) -> Result<Cow<'v, str>, RequestError> {
        text(view, member.timestamp.unwrap_or(default_timestamps(member.location)))
            .map_err(|problem| self.error(member.name, problem))
    }

    /// The text of a value, or of each element of a list; with whether a header quotes it.
    fn texts(
        &self,
        member: &'static Member,
        view: View<'_>,
        each: &mut dyn FnMut(Cow<'_, str>, bool),
    ) -> Result<(), RequestError> {
        let View::List(list) = view else {
            if !matches!(view, View::Absent) {
                each(self.text(member, view)?, false);
            }
            return Ok(());
        };
        let mut result = Ok(());
        list.each(&mut |element| {
            let view = element.view();
            if result.is_ok() && !matches!(view, View::Absent) {
                // Dates have a comma of their own, which nobody quotes.
                let quote = matches!(view, View::Text(_));
                result = self.text(member, view).map(|text| each(text, quote));
            }
        });
        result
    }

    fn body(&self, input: &dyn Structure) -> Result<(Bytes, Option<HeaderValue>), RequestError> {
        let json = || Some(HeaderValue::from_static("application/json"));
        let schema = input.schema_of();
        if let Some((member, view)) =
            self.parts.iter().copied().find(|(member, _)| member.location == Location::Payload)
        {
            let media = |other: &'static str| Some(HeaderValue::from_static(member.media_type.unwrap_or(other)));
            return match view {
                View::Absent if member.object => Ok((Bytes::from_static(b"{}"), json())),
                View::Absent => Ok((Bytes::new(), None)),
                View::Text(text) => Ok((Bytes::copy_from_slice(text.as_bytes()), media("text/plain"))),
                View::Blob(blob) => Ok((Bytes::copy_from_slice(blob.as_ref()), media("application/octet-stream"))),
                View::Document(document) => Ok((self.json(&JsonDocument(document))?, json())),
                view => Ok((self.json(&Json::of(view, member, Form::Body))?, json())),
            };
        }
        match schema.members.iter().any(Member::in_body) {
            true => Ok((self.json(&Members(input, Form::Body))?, json())),
            false => Ok((Bytes::new(), None)),
        }
    }

    fn json(&self, value: &impl serde::Serialize) -> Result<Bytes, RequestError> {
        let mut bytes = Vec::with_capacity(256);
        serde_json::to_writer(&mut bytes, value)
            .map_err(|error| self.error("", format!("cannot be written as JSON: {error}")))?;
        Ok(bytes.into())
    }
}

/// The query of a URI in the making.
struct Query {
    uri: String,
    separator: char,
}

impl Query {
    fn literal(&mut self, pair: &str) {
        self.uri.push(std::mem::replace(&mut self.separator, '&'));
        self.uri.push_str(pair);
    }

    fn pair(&mut self, key: &str, value: &str) {
        self.uri.push(std::mem::replace(&mut self.separator, '&'));
        self.uri.extend(utf8_percent_encode(key, UNRESERVED));
        self.uri.push('=');
        self.uri.extend(utf8_percent_encode(value, UNRESERVED));
    }
}

/// A value as text, for paths, queries and headers.
fn text(view: View<'_>, timestamps: Timestamps) -> Result<Cow<'_, str>, String> {
    Ok(match view {
        View::Boolean(true) => "true".into(),
        View::Boolean(false) => "false".into(),
        View::Integer(value) => value.to_string().into(),
        View::Float(value) if value.is_finite() => json_number(&value),
        View::Float(value) => non_finite(value.into()).into(),
        View::Double(value) if value.is_finite() => json_number(&value),
        View::Double(value) => non_finite(value).into(),
        View::Text(value) => value.into(),
        View::Timestamp(value) => timestamp(value, timestamps)?.into(),
        View::Blob(value) => aws_smithy_types::base64::encode(value).into(),
        View::Document(Document::String(value)) => value.as_str().into(),
        View::Absent | View::Document(_) | View::Structure(_) | View::Union(_) | View::List(_) | View::Map(_) => {
            return Err("is of a kind that has no text".to_owned());
        }
    })
}

/// The shortest decimal form, the same that JSON bodies have.
fn json_number(value: &impl serde::Serialize) -> Cow<'static, str> {
    serde_json::to_string(value).unwrap_or_default().into()
}

fn timestamp(value: &DateTime, format: Timestamps) -> Result<String, String> {
    format_timestamp(value, format).map_err(|problem| format!("is a time that cannot be written: {problem}"))
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // what the macros write is more than is used here
mod tests {
    use super::*;

    crate::input! {
        /// Parameters that are part of the address.
        #[shape("GetFileRequest", GetFileBuilder, GetFileInputBuilder)]
        pub struct GetFileInput {
            /// One segment.
            #[member(optional, text, "Bucket", label("Bucket"))]
            #[setters(set_bucket, get_bucket)]
            pub bucket: Option<String>,
            /// Several segments.
            #[member(optional, text, "Path", label("Path"))]
            #[setters(set_path, get_path)]
            pub path: Option<String>,
            /// A header.
            #[member(optional, text, "Note", header("x-note"))]
            #[setters(set_note, get_note)]
            pub note: Option<String>,
        }
    }

    crate::input! {
        /// A header of its own under the prefix of others: a published model can have that.
        #[shape("TagFileRequest", TagFileBuilder, TagFileInputBuilder)]
        pub struct TagFileInput {
            /// The owner.
            #[member(optional, text, "Owner", header("X-Tag-Owner"))]
            #[setters(set_owner, get_owner)]
            pub owner: Option<String>,
            /// All tags.
            #[member(optional, map(String, String), "Tags", headers("x-tag-"))]
            #[setters(set_tags, get_tags)]
            pub tags: Option<std::collections::HashMap<String, String>>,
        }
    }

    static TAG_FILE: Spec = Spec::new("TagFile", "PUT", "/file");

    /// Smithy's rule for `httpPrefixHeaders`: the member that names the header comes first.
    #[test]
    fn a_header_of_its_own_wins_over_one_with_a_prefix() {
        let input = TagFileInput::builder().owner("me").tags("owner", "you").tags("size", "7").build();
        let request = build(&TAG_FILE, &input.expect("nothing is required")).expect("it can be sent");
        let sent = |name| request.headers().get_all(name).iter().collect::<Vec<_>>();
        assert_eq!(sent("x-tag-owner"), ["me"]);
        assert_eq!(sent("x-tag-size"), ["7"]);
    }

    static GET_FILE: Spec = Spec::new("GetFile", "GET", "/files/{Bucket}/{Path+}");

    fn sent(bucket: &str, path: &str) -> Result<String, String> {
        let input = GetFileInput::builder().bucket(bucket).path(path).build().map_err(|error| error.to_string())?;
        let request = build(&GET_FILE, &input).map_err(|error| error.to_string())?;
        Ok(request.uri().to_string())
    }

    #[test]
    fn labels_that_an_url_library_would_change_are_refused() {
        assert_eq!(sent("a/b", "c/d").as_deref(), Ok("/files/a%2Fb/c/d"));
        assert_eq!(sent("...", ".c/d..").as_deref(), Ok("/files/.../.c/d.."));
        for (bucket, path, member) in
            [(".", "a", "Bucket"), ("..", "a", "Bucket"), ("a", "..", "Path"), ("a", "b/./c", "Path")]
        {
            let error = sent(bucket, path).expect_err("it is a relative segment");
            assert!(
                error.starts_with(&format!("GetFile was not sent: {member} is a relative path segment")),
                "{error}"
            );
        }
    }

    #[test]
    fn labels_without_a_text_are_refused() {
        let error = sent("", "a").expect_err("it is empty");
        assert_eq!(error, "GetFile was not sent: Bucket is empty, and it is part of the address");
        let input = GetFileInput::builder().bucket("a").build().unwrap_or_else(|error| panic!("{error}"));
        let error = build(&GET_FILE, &input).expect_err("a label is missing");
        assert_eq!(error.to_string(), "GetFile was not sent: Path is not set, and it is part of the address");
    }

    #[test]
    fn a_header_that_would_end_early_is_refused() {
        let input = GetFileInput::builder().bucket("a").path("b").note("c\r\nx-other: planted").build();
        let error =
            build(&GET_FILE, &input.unwrap_or_else(|error| panic!("{error}"))).expect_err("it holds a line break");
        assert_eq!(error.to_string(), "GetFile was not sent: Note holds characters that a header cannot carry");
    }
}
