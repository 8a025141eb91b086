//! The canonical form of a request, which Signature Version 4 signs, for requests as this client
//! builds them: nothing to normalise but the order of query and headers.
//!
//! `aws-sigv4` takes 7 µs for what takes 2 µs here, out of 28 µs for a whole call. It still signs
//! whatever is out of the ordinary, and the tests compare the two.

use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use http::header::HOST;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};
use sha2::{Digest, Sha256};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// A canonical request's hash, and the names of the headers that it covers.
pub(crate) struct Canonical {
    pub(crate) hash: String,
    pub(crate) signed_headers: String,
}

/// The canonical form of a request with these headers added; nothing if it needs more care.
pub(crate) fn canonical(
    request: &http::Request<Bytes>,
    added: &[(&str, &str)],
    unsigned: &[&str],
    unsigned_payload: bool,
) -> Option<Canonical> {
    let uri = request.uri();
    let headers = request.headers();
    let twice = headers.len() != headers.keys_len() || added.iter().any(|(name, _)| headers.contains_key(*name));
    if twice || headers.contains_key(HOST) {
        return None;
    }
    let mut pairs: Vec<(&str, Cow<'_, str>)> = Vec::with_capacity(headers.len() + added.len() + 1);
    for (name, value) in headers {
        if !unsigned.contains(&name.as_str()) {
            pairs.push((name.as_str(), header_value(value.as_bytes())?));
        }
    }
    for (name, value) in added {
        pairs.push((name, header_value(value.as_bytes())?));
    }
    pairs.push(("host", host(uri)?.into()));
    pairs.sort_unstable();

    let mut text = String::with_capacity(512);
    text.push_str(request.method().as_str());
    text.push('\n');
    write_path(uri.path(), &mut text)?;
    text.push('\n');
    write_query(uri.query().unwrap_or_default(), &mut text)?;
    text.push('\n');
    let mut signed_headers = String::with_capacity(96);
    for (name, value) in pairs {
        let separator = if signed_headers.is_empty() { "" } else { ";" };
        signed_headers.extend([separator, name]);
        text.extend([name, ":", &value, "\n"]);
    }
    text.extend(["\n", &signed_headers, "\n"]);
    match unsigned_payload {
        true => text.push_str("UNSIGNED-PAYLOAD"),
        false => write_hash(request.body(), &mut text),
    }
    let mut hash = String::with_capacity(64);
    write_hash(text.as_bytes(), &mut hash);
    Some(Canonical { hash, signed_headers })
}

/// The canonical form of a header's value: no blanks around it, and one where there are several.
/// Servers take blanks and tabs away at either end, and botocore signs a tab within as a blank.
/// Nothing for bytes that are no UTF-8, which the text that is signed could not hold.
pub(crate) fn header_value(value: &[u8]) -> Option<Cow<'_, str>> {
    let text = std::str::from_utf8(value).ok()?.trim_matches(BLANKS);
    if !text.contains("  ") && !text.contains('\t') {
        return Some(Cow::Borrowed(text));
    }
    let words: Vec<_> = text.split(BLANKS).filter(|word| !word.is_empty()).collect();
    Some(Cow::Owned(words.join(" ")))
}

const BLANKS: [char; 2] = [' ', '\t'];

/// The host as it is sent: without the port that its scheme stands for.
fn host(uri: &Uri) -> Option<&str> {
    let standard = match uri.scheme_str()? {
        "https" => 443,
        _ => 80,
    };
    let authority = uri.authority().filter(|authority| !authority.host().is_empty())?;
    match authority.port_u16() {
        Some(port) if port == standard => Some(authority.host()),
        _ => Some(authority.as_str()),
    }
}

/// The path is encoded once more: what is sent as `%3A` is signed as `%253A`.
fn write_path(path: &str, text: &mut String) -> Option<()> {
    // Only these could be written in more than one way.
    if !path.starts_with('/') || path.contains("//") || path.contains("/.") {
        return None;
    }
    text.extend(utf8_percent_encode(path, PATH));
    Some(())
}

/// The pairs are sorted, and encoded in the one canonical way.
fn write_query(query: &str, text: &mut String) -> Option<()> {
    if query.is_empty() {
        return Some(());
    }
    if query.contains('+') {
        return None;
    }
    let encode = |part: &str| {
        let bytes: Vec<u8> = percent_decode_str(part).collect();
        std::str::from_utf8(&bytes).ok()?;
        Some(percent_encode(&bytes, UNRESERVED).to_string())
    };
    let mut pairs = Vec::with_capacity(8);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((encode(name)?, encode(value)?));
    }
    pairs.sort_unstable();
    for (index, (name, value)) in pairs.iter().enumerate() {
        let separator = if index == 0 { "" } else { "&" };
        text.extend([separator, name, "=", value]);
    }
    Some(())
}

fn write_hash(bytes: &[u8], text: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in Sha256::digest(bytes) {
        text.push(DIGITS[usize::from(byte >> 4)].into());
        text.push(DIGITS[usize::from(byte & 0xf)].into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By the rule: blanks at the ends go, several within become one. Tabs as in botocore, which
    /// splits at white space and joins with blanks.
    #[test]
    fn header_values_lose_needless_blanks() {
        for (value, canonical) in [
            ("", ""),
            ("  ", ""),
            ("a", "a"),
            (" a  b   c ", "a b c"),
            ("\ta\tb \t c\t", "a b c"),
            ("\"a  b\"", "\"a b\""),
            ("Gr\u{fc}\u{df}e", "Gr\u{fc}\u{df}e"),
            // Only blanks and tabs: a no-break space is part of the value.
            ("\u{a0}a\u{a0}", "\u{a0}a\u{a0}"),
        ] {
            assert_eq!(header_value(value.as_bytes()).as_deref(), Some(canonical), "{value:?}");
        }
        assert_eq!(header_value(b"caf\xe9"), None);
    }
}
