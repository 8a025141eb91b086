//! The checksum that some operations require of their request.

use bytes::Bytes;

use crate::operation::Spec;

/// Adds what depends on the finished body.
pub(crate) fn finish(_spec: &Spec, _request: &mut http::Request<Bytes>) {}
