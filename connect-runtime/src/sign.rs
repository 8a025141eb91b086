//! Signature Version 4, through `aws-sigv4`.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, SignableBody, SignableRequest, SigningSettings, sign as sign_request,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::box_error::BoxError;
use bytes::Bytes;
use http::header::HOST;
use http::{HeaderName, HeaderValue};

use crate::client::Service;
use crate::operation::Spec;

/// Adds `x-amz-date`, `authorization` and, with temporary credentials, `x-amz-security-token`.
pub(crate) fn sign(
    request: &mut http::Request<Bytes>,
    spec: &Spec,
    service: &Service,
    region: &str,
    credentials: Credentials,
    time: SystemTime,
) -> Result<(), BoxError> {
    if let Some(authority) = request.uri().authority() {
        let host = HeaderValue::try_from(authority.as_str())?;
        request.headers_mut().insert(HOST, host);
    }
    let identity = credentials.into();
    let mut settings = SigningSettings::default();
    settings.payload_checksum_kind = PayloadChecksumKind::NoHeader;
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name(service.signing_name)
        .time(time)
        .settings(settings)
        .build()?
        .into();
    let uri = request.uri().to_string();
    let headers = request.headers().iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    let body = match spec.unsigned_payload {
        true => SignableBody::UnsignedPayload,
        false => SignableBody::Bytes(request.body()),
    };
    let signable = SignableRequest::new(request.method().as_str(), uri, headers, body)?;
    let (instructions, _) = sign_request(signable, &params)?.into_parts();
    let (headers, _) = instructions.into_parts();
    for header in headers {
        let mut value = HeaderValue::try_from(header.value())?;
        value.set_sensitive(header.sensitive());
        request.headers_mut().insert(HeaderName::from_static(header.name()), value);
    }
    Ok(())
}
