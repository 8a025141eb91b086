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

use crate::canonical::{canonical, header_value};
use crate::keys::check;

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
/// that only concern the connection. An earlier signature is replaced. Header values are signed as
/// UTF-8, with one blank where there are several.
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
/// An address without scheme or host, keys or a token that cannot be right (empty, with blanks around
/// them, with control characters), a header value that is not UTF-8, a region that a header cannot carry,
/// a time before year 0 or after 9999.
pub fn sign(
    request: &mut http::Request<Bytes>,
    credentials: &Credentials,
    region: &str,
    service: &str,
    time: SystemTime,
) -> Result<(), BoxError> {
    check(credentials).map_err(|problem| format!("the credentials cannot be used: {problem}"))?;
    // Of an earlier signature, all that the new one does not replace in any case.
    request.headers_mut().remove(TOKEN);
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

    /// Whether they are the same credentials.
    pub(crate) fn are(&self, credentials: &Credentials) -> bool {
        self.identity.data() == Some(credentials)
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
        let uri = request.uri();
        if uri.scheme().is_none() || uri.host().is_none_or(str::is_empty) {
            return Err(format!("the address {uri} has no scheme or no host, and the signature covers the host").into());
        }
        let mut headers = Vec::with_capacity(request.headers().len());
        for (name, value) in request.headers().iter().filter(|(name, _)| !UNSIGNED.contains(&name.as_str())) {
            let value = header_value(value.as_bytes()).ok_or_else(|| {
                format!(
                    "the header `{name}` holds bytes that are not UTF-8, and these cannot be signed; encode its value"
                )
            })?;
            headers.push((name.as_str(), value));
        }
        let body = match self.unsigned_payload {
            true => SignableBody::UnsignedPayload,
            false => SignableBody::Bytes(request.body()),
        };
        let headers = headers.iter().map(|(name, value)| (*name, &**value));
        let signable = SignableRequest::new(request.method().as_str(), uri.to_string(), headers, body)?;
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
mod tests;
