//! Signature Version 4, through `aws-sigv4`.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, SignableBody, SignableRequest, SignatureLocation, SigningInstructions, SigningSettings,
    sign as sign_request,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use tracing::level_filters::LevelFilter;
use tracing::subscriber::NoSubscriber;

use crate::canonical::canonical;

/// What anyone on the way may add, change or take away.
const UNSIGNED: [&str; 13] = [
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

const DATE: &str = "x-amz-date";
const TOKEN: &str = "x-amz-security-token";

/// Signs a request as the client signs its own: adds `x-amz-date`, `authorization` and, with
/// temporary credentials, `x-amz-security-token`.
///
/// A pure function, for those who send the requests of [`Operation::request`] themselves or sign
/// requests of their own: no clock, no network, no configuration. It comes last. The address has to
/// be whole, with scheme and host, and what the request holds afterwards must reach the service as it
/// is: method, path, query, body, and all headers except `user-agent`, `x-amzn-trace-id` and those
/// that only concern the connection. An earlier signature is replaced.
///
/// `region` and `service` are those of the signature, such as `us-west-2` and `connect`; the service
/// accepts a `time` that is at most five minutes off.
///
/// ```
/// use std::time::SystemTime;
///
/// use connect_runtime::bytes::Bytes;
/// use connect_runtime::config::Credentials;
/// use connect_runtime::{http, sign};
///
/// let mut request = http::Request::get("https://connect.us-west-2.amazonaws.com/instance").body(Bytes::new())?;
/// let credentials = Credentials::new("AKIDEXAMPLE", "a secret", None, None, "example");
/// sign::sign(&mut request, &credentials, "us-west-2", "connect", SystemTime::now())?;
/// assert!(request.headers().contains_key("authorization"));
/// # Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
/// ```
///
/// [`Operation::request`]: crate::operation::Operation::request
///
/// # Errors
/// An address without scheme or host, a region or a token that a header cannot carry, a time before
/// year 0 or after 9999.
pub fn sign(
    request: &mut http::Request<Bytes>,
    credentials: &Credentials,
    region: &str,
    service: &str,
    time: SystemTime,
) -> Result<(), BoxError> {
    let uri = request.uri();
    if uri.scheme().is_none() || uri.host().is_none_or(str::is_empty) {
        return Err(format!("the address {uri} has no scheme or no host, and the signature covers the host").into());
    }
    let credentials = SigningCredentials::new(credentials.clone());
    Signer { credentials: &credentials, region, service, time, unsigned_payload: false }.sign(request)
}

/// Credentials, and the key that was last derived from them: it is good for a day.
pub(crate) struct SigningCredentials {
    pub(crate) identity: Identity,
    key: Mutex<Option<(String, Arc<[u8]>)>>,
}

impl SigningCredentials {
    pub(crate) fn new(credentials: Credentials) -> Self {
        SigningCredentials { identity: credentials.into(), key: Mutex::default() }
    }

    /// The key for `20241218/us-west-2/connect/aws4_request`.
    fn key(&self, scope: &str, derive: impl FnOnce() -> Arc<[u8]>) -> Arc<[u8]> {
        let mut key = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        match &*key {
            Some((of, key)) if of == scope => key.clone(),
            _ => key.insert((scope.to_owned(), derive())).1.clone(),
        }
    }
}

impl fmt::Debug for SigningCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningCredentials").field("identity", &self.identity).finish_non_exhaustive()
    }
}

/// Who signs what, and when.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    pub(crate) credentials: &'a SigningCredentials,
    pub(crate) region: &'a str,
    pub(crate) service: &'a str,
    pub(crate) time: SystemTime,
    pub(crate) unsigned_payload: bool,
}

impl Signer<'_> {
    /// Adds `x-amz-date`, `authorization` and, with temporary credentials, `x-amz-security-token`.
    pub(crate) fn sign(&self, request: &mut http::Request<Bytes>) -> Result<(), BoxError> {
        if self.sign_plain(request)?.is_some() {
            return Ok(());
        }
        let (headers, _) = self.instructions(request, SigningSettings::default())?.into_parts();
        for header in headers {
            let mut value = HeaderValue::try_from(header.value())?;
            value.set_sensitive(header.sensitive() || header.name() == AUTHORIZATION.as_str());
            request.headers_mut().insert(HeaderName::from_static(header.name()), value);
        }
        Ok(())
    }

    /// Signs a request whose canonical form needs no care; else does nothing.
    fn sign_plain(&self, request: &mut http::Request<Bytes>) -> Result<Option<()>, BoxError> {
        let Some(credentials) = self.credentials.identity.data::<Credentials>() else { return Ok(None) };
        let date = DateTime::from_secs(DateTime::from(self.time).secs()).fmt(Format::DateTime)?.replace(['-', ':'], "");
        let day = date.get(..8).unwrap_or_default();
        let scope = format!("{day}/{}/{}/aws4_request", self.region, self.service);
        let token = credentials.session_token();
        let added = [(DATE, date.as_str()), (TOKEN, token.unwrap_or_default())];
        let added = &added[..if token.is_some() { 2 } else { 1 }];
        let Some(canonical) = canonical(request, added, &UNSIGNED, self.unsigned_payload) else { return Ok(None) };

        let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", canonical.hash);
        let key = self.credentials.key(&scope, || {
            v4::generate_signing_key(credentials.secret_access_key(), self.time, self.region, self.service)
                .as_ref()
                .into()
        });
        let signature = v4::calculate_signature(key, text.as_bytes());
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={}, Signature={signature}",
            credentials.access_key_id(),
            canonical.signed_headers
        );
        let mut secret = |name, value: &str| -> Result<(), BoxError> {
            let mut value = HeaderValue::try_from(value)?;
            value.set_sensitive(true);
            request.headers_mut().insert(name, value);
            Ok(())
        };
        secret(AUTHORIZATION, &authorization)?;
        if let Some(token) = token {
            secret(HeaderName::from_static(TOKEN), token)?;
        }
        request.headers_mut().insert(HeaderName::from_static(DATE), HeaderValue::try_from(date)?);
        Ok(Some(()))
    }

    /// Puts the signature into the query, so that the address alone is good for that long.
    pub(crate) fn presign(&self, request: &mut http::Request<Bytes>, expires_in: Duration) -> Result<(), BoxError> {
        let mut settings = SigningSettings::default();
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(expires_in);
        self.instructions(request, settings)?.apply_to_request_http1x(request);
        Ok(())
    }

    fn instructions(
        &self,
        request: &http::Request<Bytes>,
        mut settings: SigningSettings,
    ) -> Result<SigningInstructions, BoxError> {
        settings.payload_checksum_kind = PayloadChecksumKind::NoHeader;
        settings.excluded_headers = Some(UNSIGNED.map(Cow::Borrowed).to_vec());
        let params = v4::SigningParams::builder()
            .identity(&self.credentials.identity)
            .region(self.region)
            .name(self.service)
            .time(self.time)
            .settings(settings)
            .build()?
            .into();
        let uri = request.uri().to_string();
        let headers = request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        let body = match self.unsigned_payload {
            true => SignableBody::UnsignedPayload,
            false => SignableBody::Bytes(request.body()),
        };
        let signable = SignableRequest::new(request.method().as_str(), uri, headers, body)?;
        let sign = || sign_request(signable, &params);
        // At TRACE that crate writes down the request and the session token.
        let signed = match LevelFilter::current() {
            LevelFilter::TRACE => tracing::subscriber::with_default(NoSubscriber::default(), sign),
            _ => sign(),
        };
        Ok(signed?.into_parts().0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn identity(session_token: Option<&str>) -> SigningCredentials {
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let token = session_token.map(str::to_owned);
        SigningCredentials::new(Credentials::new("AKIDEXAMPLE", secret, token, None, "test"))
    }

    /// 2015-08-30T12:36:00Z: 16,677 days after the epoch, 12 hours and 36 minutes.
    fn time() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(16_677 * 86_400 + 12 * 3_600 + 36 * 60)
    }

    fn signer(credentials: &SigningCredentials) -> Signer<'_> {
        Signer { credentials, region: "us-east-1", service: "service", time: time(), unsigned_payload: false }
    }

    /// The case `get-vanilla` of the signature test suite that AWS publishes.
    #[test]
    fn the_published_vector_comes_out() {
        let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
        signer(&identity(None)).sign(&mut request).expect("signed");
        assert_eq!(request.headers()["x-amz-date"], "20150830T123600Z");
        assert_eq!(
            request.headers()["authorization"],
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
             SignedHeaders=host;x-amz-date, \
             Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        );
        assert!(request.headers()["authorization"].is_sensitive());
        assert_eq!(request.headers().len(), 2, "no x-amz-content-sha256");
    }

    #[test]
    fn a_second_signature_takes_the_place_of_the_first() {
        let credentials = Credentials::new("AKIDEXAMPLE", "secret", Some("a token".into()), None, "test");
        let sign = |request: &mut _, at| sign(request, &credentials, "us-east-1", "service", at).expect("signed");
        let mut once = http::Request::get("https://example.amazonaws.com/a?b=c").body(Bytes::new()).expect("a request");
        let mut twice = once.clone();
        sign(&mut once, time());
        sign(&mut twice, UNIX_EPOCH);
        sign(&mut twice, time());
        assert_eq!(once.headers(), twice.headers());
    }

    #[test]
    fn a_request_without_a_host_is_refused() {
        for uri in ["/instance", "*"] {
            let mut request = http::Request::get(uri).body(Bytes::new()).expect("a request");
            let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "test");
            let error = sign(&mut request, &credentials, "us-east-1", "service", time()).expect_err("no host");
            assert!(error.to_string().contains("no host"), "{error}");
        }
    }

    #[test]
    fn what_may_change_on_the_way_is_not_signed() {
        let mut request = http::Request::post("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
        for name in UNSIGNED {
            request.headers_mut().insert(name, HeaderValue::from_static("x"));
        }
        request.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
        signer(&identity(Some("the token"))).sign(&mut request).expect("signed");
        let authorization = request.headers()["authorization"].to_str().expect("ASCII");
        assert!(
            authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,"),
            "{authorization}"
        );
        assert_eq!(request.headers()["x-amz-security-token"], "the token");
    }

    #[test]
    fn a_presigned_address_holds_the_whole_signature() {
        let mut request =
            http::Request::get("https://example.amazonaws.com/a%3Ab?x=1").body(Bytes::new()).expect("a request");
        signer(&identity(Some("a/token"))).presign(&mut request, Duration::from_secs(900)).expect("signed");
        let uri = request.uri().to_string();
        assert!(uri.starts_with("https://example.amazonaws.com/a%3Ab?x=1&"), "{uri}");
        for part in [
            "X-Amz-Algorithm=AWS4-HMAC-SHA256",
            "X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fservice%2Faws4_request",
            "X-Amz-Date=20150830T123600Z",
            "X-Amz-Expires=900",
            "X-Amz-SignedHeaders=host",
            "X-Amz-Security-Token=a%2Ftoken",
            "X-Amz-Signature=",
        ] {
            assert!(uri.contains(part), "{part} in {uri}");
        }
        assert!(request.headers().is_empty());
    }

    fn authorization(request: &http::Request<Bytes>) -> String {
        request.headers()["authorization"].to_str().expect("ASCII").to_owned()
    }

    /// Random requests of the kinds that this client builds, signed here and by `aws-sigv4`.
    #[test]
    fn both_ways_to_sign_agree() {
        let mut random = fastrand::Rng::with_seed(4);
        let pieces = ["a", "Z9", "-._~", "%20", "%3A", "%2F", "%E2%82%AC", "%25", "arn%3Aaws%3Aconnect"];
        let mut text = |random: &mut fastrand::Rng, most: usize| -> String {
            (0..random.usize(..=most)).map(|_| pieces[random.usize(..pieces.len())]).collect()
        };
        for case in 0..2_000 {
            let segments: Vec<_> = (0..random.usize(1..4)).map(|_| format!("x{}", text(&mut random, 4))).collect();
            let pair = |random: &mut fastrand::Rng, text: &mut dyn FnMut(&mut fastrand::Rng, usize) -> String| {
                let key = ["k", "k-", "tagKeys", "%41", "b"][random.usize(..5)];
                match random.usize(..4) {
                    0 => key.to_owned(),
                    1 => format!("{key}="),
                    _ => format!("{key}={}", text(random, 3)),
                }
            };
            let query: Vec<_> = (0..random.usize(..5)).map(|_| pair(&mut random, &mut text)).collect();
            let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
            let host = ["https://h.example", "https://h.example:443", "http://h.example:8080", "http://h.example:80"];
            let host = host[random.usize(..4)];
            let method = ["GET", "POST", "PUT", "DELETE"][random.usize(..4)];
            let mut request = http::Request::builder()
                .method(method)
                .uri(format!("{host}/{}{query}", segments.join("/")))
                .header("content-type", "application/json")
                .header("user-agent", "not signed");
            if random.bool() {
                request = request.header("x-amz-user-agent", "a/1 b/2");
            }
            let body = Bytes::from(vec![b'x'; random.usize(..200)]);
            let mut plain = request.body(body).expect("a request");
            let mut careful = plain.clone();
            let credentials = identity(random.bool().then_some("a/token=="));
            let signer = Signer { unsigned_payload: random.u8(..5) == 0, ..signer(&credentials) };

            assert!(signer.sign_plain(&mut plain).expect("signed").is_some(), "{case}: {:?}", plain.uri());
            let instructions = signer.instructions(&careful, SigningSettings::default()).expect("signed");
            instructions.apply_to_request_http1x(&mut careful);
            assert_eq!(authorization(&plain), authorization(&careful), "{case}: {:?}", plain.uri());
            assert_eq!(plain.headers().len(), careful.headers().len());
            for (name, value) in plain.headers() {
                assert_eq!(careful.headers().get(name).map(HeaderValue::as_bytes), Some(value.as_bytes()));
            }
        }
    }

    #[test]
    fn what_is_out_of_the_ordinary_takes_the_careful_way() {
        let credentials = identity(None);
        let unusual = |request: http::request::Builder| {
            let mut request = request.body(Bytes::new()).expect("a request");
            assert!(signer(&credentials).sign_plain(&mut request).expect("no error").is_none(), "{request:?}");
            signer(&credentials).sign(&mut request).expect("signed");
            assert!(authorization(&request).contains("Signature="));
        };
        unusual(http::Request::get("https://h/a//b"));
        unusual(http::Request::get("https://h/a/../b"));
        unusual(http::Request::get("https://h/?a=b+c"));
        unusual(http::Request::get("https://h/?a=%FF"));
        unusual(http::Request::get("https://h/").header("host", "other"));
        unusual(http::Request::get("https://h/").header("x-a", "two  spaces"));
        unusual(http::Request::get("https://h/").header("x-a", " around "));
        unusual(http::Request::get("https://h/").header("x-a", "1").header("x-a", "2"));
    }

    #[test]
    fn a_key_is_derived_once_for_each_day_and_region() {
        let credentials = identity(None);
        let derived = std::cell::Cell::new(0);
        let key = |scope| {
            credentials.key(scope, || {
                derived.set(derived.get() + 1);
                Arc::from(&b"k"[..])
            });
            derived.get()
        };
        assert_eq!([key("a"), key("a"), key("b"), key("b"), key("a")], [1, 1, 2, 2, 3]);
        assert!(!format!("{credentials:?}").contains("wJalr"), "{credentials:?}");
    }
}
