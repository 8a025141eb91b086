//! What depends on the finished body of a request: compression and checksums, for the services
//! that ask for them.

use bytes::Bytes;

use crate::spec::Spec;

/// Bodies below this size grow or barely shrink; the AWS clients agree on the number.
#[cfg(feature = "gzip")]
const SMALLEST_COMPRESSED: usize = 10_240;

/// Compresses the body where the operation accepts that, then adds the checksum it requires.
pub(crate) fn finish(spec: &Spec, request: &mut http::Request<Bytes>) -> Result<(), String> {
    if spec.gzip {
        compress(request)?;
    }
    match spec.checksum {
        true => add_md5(request),
        false => Ok(()),
    }
}

#[cfg(feature = "gzip")]
fn compress(request: &mut http::Request<Bytes>) -> Result<(), String> {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};
    use http::header::{CONTENT_ENCODING, HeaderValue};

    if request.body().len() < SMALLEST_COMPRESSED {
        return Ok(());
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let compressed = encoder.write_all(request.body()).and_then(|()| encoder.finish());
    *request.body_mut() = compressed.map_err(|error| format!("cannot be compressed: {error}"))?.into();
    // Encodings are listed in the order in which they were applied.
    let encodings = match request.headers().get(CONTENT_ENCODING).and_then(|value| value.to_str().ok()) {
        Some(others) => HeaderValue::try_from(format!("{others}, gzip")).map_err(|error| error.to_string())?,
        None => HeaderValue::from_static("gzip"),
    };
    request.headers_mut().insert(CONTENT_ENCODING, encodings);
    Ok(())
}

/// Compression is the client's choice, so without the feature the body stays as it is.
#[cfg(not(feature = "gzip"))]
fn compress(_: &mut http::Request<Bytes>) -> Result<(), String> {
    Ok(())
}

#[cfg(feature = "checksum")]
fn add_md5(request: &mut http::Request<Bytes>) -> Result<(), String> {
    use http::header::{HeaderName, HeaderValue};
    use md5::{Digest, Md5};

    let digest = aws_smithy_types::base64::encode(Md5::digest(request.body()));
    let value = HeaderValue::try_from(digest).map_err(|error| error.to_string())?;
    request.headers_mut().insert(HeaderName::from_static("content-md5"), value);
    Ok(())
}

#[cfg(not(feature = "checksum"))]
fn add_md5(_: &mut http::Request<Bytes>) -> Result<(), String> {
    Err("needs a checksum: turn on the feature `checksum` of connect-runtime".to_owned())
}
