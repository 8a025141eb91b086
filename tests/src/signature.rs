//! Signature Version 4, checked as the service checks it: written from AWS's description of the
//! algorithm, without the crate that the client signs with.

use bytes::Bytes;
use http::Request;
use sha2::{Digest, Sha256};

/// Who signs, and for what.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// The secret half of the credentials.
    pub secret_access_key: &'a str,
    /// Region of the endpoint.
    pub region: &'a str,
    /// Signing name of the service.
    pub service: &'a str,
}

/// The signature of a request over those of its headers, as lower-case hexadecimal.
///
/// # Panics
/// A header to be signed or `x-amz-date` is missing.
pub fn signature(request: &Request<Bytes>, signed_headers: &[&str], signer: Signer<'_>) -> String {
    let header = |name: &str| {
        let value = request.headers().get(name).unwrap_or_else(|| panic!("the header {name} is signed and missing"));
        value.to_str().expect("signed headers are text").trim().to_owned()
    };
    let headers: String = signed_headers.iter().map(|name| format!("{name}:{}\n", header(name))).collect();
    let canonical = format!(
        "{}\n{}\n{}\n{headers}\n{}\n{}",
        request.method(),
        encode_again(request.uri().path()),
        sorted(request.uri().query().unwrap_or_default()),
        signed_headers.join(";"),
        hex(&Sha256::digest(request.body())),
    );
    let time = header("x-amz-date");
    let date = &time[..8];
    let scope = format!("{date}/{}/{}/aws4_request", signer.region, signer.service);
    let to_sign = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let first = format!("AWS4{}", signer.secret_access_key).into_bytes();
    let key = [date, signer.region, signer.service, "aws4_request"]
        .iter()
        .fold(first, |key, part| hmac(&key, part.as_bytes()));
    hex(&hmac(&key, to_sign.as_bytes()))
}

/// The path as it was sent, percent-encoded once more.
fn encode_again(path: &str) -> String {
    path.bytes().fold(String::new(), |encoded, byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
            encoded + &char::from(byte).to_string()
        }
        other => encoded + &format!("%{other:02X}"),
    })
}

fn sorted(query: &str) -> String {
    let mut pairs: Vec<(&str, &str)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect();
    pairs.sort_unstable();
    pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

/// RFC 2104.
fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = [0; 64];
    match key.len() > block.len() {
        true => block[..32].copy_from_slice(&Sha256::digest(key)),
        false => block[..key.len()].copy_from_slice(key),
    }
    let pad = |with: u8| block.map(|byte| byte ^ with);
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
