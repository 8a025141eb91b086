//! The service that a generated crate is for.

/// What a service is called and how its requests are addressed and signed.
#[derive(Debug)]
pub struct Service {
    /// As in `Connect`: part of configuration keys and of traces.
    pub id: &'static str,
    /// Version of the API, a date.
    pub api_version: &'static str,
    /// First label of the host name.
    pub endpoint_prefix: &'static str,
    /// What requests are signed for.
    pub signing_name: &'static str,
    /// Version of the generated crate.
    pub crate_version: &'static str,
}
