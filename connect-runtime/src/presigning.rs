//! Requests that are signed now and sent later, by somebody who has no credentials.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

/// The longest time that AWS accepts: seven days.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 3_600);

/// For how long a presigned request is good, and from when.
#[derive(Debug, Clone)]
pub struct PresigningConfig {
    pub(crate) start_time: Option<SystemTime>,
    pub(crate) expires_in: Duration,
}

impl PresigningConfig {
    /// Good from now on for that long: whole seconds, 1 second to 7 days.
    ///
    /// With temporary credentials, the request is no longer good once they have expired.
    ///
    /// # Errors
    /// A time outside these bounds.
    pub fn expires_in(expires_in: Duration) -> Result<Self, PresigningConfigError> {
        Self::builder().expires_in(expires_in).build()
    }

    /// Starts with nothing set.
    pub fn builder() -> PresigningConfigBuilder {
        PresigningConfigBuilder::default()
    }

    /// For how long the request is good.
    pub fn expires(&self) -> Duration {
        self.expires_in
    }

    /// From when on, if it is not the time of signing.
    pub fn start_time(&self) -> Option<SystemTime> {
        self.start_time
    }
}

/// Collects the settings of a [`PresigningConfig`].
#[derive(Debug, Clone, Default)]
pub struct PresigningConfigBuilder {
    start_time: Option<SystemTime>,
    expires_in: Option<Duration>,
}

impl PresigningConfigBuilder {
    /// From when on the request is good. Default: the time of signing, on this machine's clock.
    pub fn start_time(mut self, start_time: SystemTime) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// From when on the request is good, or from the time of signing.
    pub fn set_start_time(&mut self, start_time: Option<SystemTime>) -> &mut Self {
        self.start_time = start_time;
        self
    }

    /// For how long the request is good: 1 second to 7 days. Default: an hour.
    pub fn expires_in(mut self, expires_in: Duration) -> Self {
        self.expires_in = Some(expires_in);
        self
    }

    /// For how long the request is good, or for an hour.
    pub fn set_expires_in(&mut self, expires_in: Option<Duration>) -> &mut Self {
        self.expires_in = expires_in;
        self
    }

    /// The finished configuration.
    ///
    /// # Errors
    /// A time outside 1 second to 7 days.
    pub fn build(self) -> Result<PresigningConfig, PresigningConfigError> {
        let expires_in = self.expires_in.unwrap_or(Duration::from_secs(3_600));
        match expires_in.as_secs() >= 1 && expires_in <= LONGEST {
            true => Ok(PresigningConfig { start_time: self.start_time, expires_in }),
            false => Err(PresigningConfigError { expires_in }),
        }
    }
}

/// A time for which no request can be presigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresigningConfigError {
    expires_in: Duration,
}

impl fmt::Display for PresigningConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`expires_in` is {:?}, and must be 1 second to 7 days (604,800 seconds)", self.expires_in)
    }
}

impl std::error::Error for PresigningConfigError {}

/// A request that whoever has it can send: with this method, to this address, with these
/// headers, and without a body. Treat the address like a password until it expires.
#[derive(Clone)]
pub struct PresignedRequest {
    request: http::Request<Bytes>,
}

impl PresignedRequest {
    pub(crate) fn new(request: http::Request<Bytes>) -> Self {
        PresignedRequest { request }
    }

    /// The method, such as `GET`.
    pub fn method(&self) -> &str {
        self.request.method().as_str()
    }

    /// The address, with the signature in its query.
    pub fn uri(&self) -> String {
        self.request.uri().to_string()
    }

    /// Names and values of the headers that must be sent.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.request.headers().iter();
        // All of them are UTF-8, since no others are signed.
        headers.filter_map(|(name, value)| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
    }

    /// The request as the crate `http` has it, with that body.
    pub fn into_http_1x_request<B>(self, body: B) -> http::Request<B> {
        self.request.map(|_| body)
    }
}

impl fmt::Debug for PresignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The query is as good as a password.
        let (method, path) = (self.request.method(), self.request.uri().path());
        write!(f, "PresignedRequest({method} {path}?…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_second_to_seven_days() {
        let second = Duration::from_secs(1);
        for valid in [second, 604_800 * second] {
            assert_eq!(PresigningConfig::expires_in(valid).expect("valid").expires(), valid);
        }
        for invalid in [Duration::ZERO, second / 2, 604_801 * second] {
            let said = PresigningConfig::expires_in(invalid).expect_err("invalid").to_string();
            assert!(said.contains("1 second to 7 days"), "{said}");
        }
        assert_eq!(PresigningConfig::builder().build().expect("valid").expires(), 3_600 * second);
    }
}
