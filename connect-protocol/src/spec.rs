//! What the model says of an operation in HTTP, as data.

/// How an operation looks in HTTP.
#[derive(Debug)]
pub struct Spec {
    /// API name.
    pub name: &'static str,
    /// Method of the request.
    pub method: &'static str,
    /// Path and literal query, with labels in braces.
    pub uri: &'static str,
    /// What comes before the endpoint's host name, with labels in braces; mostly nothing.
    pub host_prefix: &'static str,
    /// Whether the request must carry the MD5 of its body.
    pub checksum: bool,
    /// Whether the service accepts a body compressed with gzip.
    pub gzip: bool,
    /// Whether requests are sent without a signature.
    pub anonymous: bool,
    /// Whether the signature leaves the body out.
    pub unsigned_payload: bool,
    /// Codes of the errors that the operation lists, with what the model says of retrying them.
    pub errors: &'static [(&'static str, Retry)],
}

/// What the model says of retrying after an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Nothing.
    Unmarked,
    /// The next attempt may succeed.
    Transient,
    /// The service asks to slow down.
    Throttling,
    /// The next attempt fails too, whatever the code and the status mean elsewhere.
    Never,
}

impl Spec {
    /// An operation with nothing special.
    pub const fn new(name: &'static str, method: &'static str, uri: &'static str) -> Spec {
        Spec {
            name,
            method,
            uri,
            host_prefix: "",
            checksum: false,
            gzip: false,
            anonymous: false,
            unsigned_payload: false,
            errors: &[],
        }
    }
}
