//! TLS through `rustls`, with the one cryptography that the features chose, whatever provider
//! the program may have installed for others.

use std::sync::{Arc, OnceLock};

use rustls::{ClientConfig, Error, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

/// Settings for all clients of the process: reading the system's certificates takes a while.
static SETTINGS: OnceLock<Result<Settings, String>> = OnceLock::new();

struct Settings {
    config: ClientConfig,
    /// Why no server can be trusted. A container without certificates can still call `http://`.
    problem: Option<String>,
}

fn settings() -> Result<&'static Settings, String> {
    SETTINGS.get_or_init(|| build().map_err(|error| error.to_string())).as_ref().map_err(Clone::clone)
}

pub(crate) fn config() -> Result<ClientConfig, String> {
    settings().map(|settings| settings.config.clone())
}

/// Whether there is anything to check a server's certificate with.
pub(crate) fn check() -> Result<(), String> {
    settings()?.problem.clone().map_or(Ok(()), Err)
}

fn build() -> Result<Settings, Error> {
    #[cfg(feature = "ring")]
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    #[cfg(all(feature = "aws-lc-rs", not(feature = "ring")))]
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = || ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions();
    let (config, problem) = match builder()?.with_platform_verifier() {
        Ok(builder) => (builder, None),
        Err(error) => (
            builder()?.with_root_certificates(RootCertStore::empty()),
            Some(format!(
                "no certificate can be checked: {error}; install your system's CA certificates, or set SSL_CERT_FILE"
            )),
        ),
    };
    let mut config = config.with_no_client_auth();
    #[cfg(feature = "http2")]
    config.alpn_protocols.push(b"h2".to_vec());
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(Settings { config, problem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_offered_protocols_are_named() {
        let config = config().expect("it can be built");
        let protocols: Vec<&[u8]> = config.alpn_protocols.iter().map(Vec::as_slice).collect();
        match cfg!(feature = "http2") {
            true => assert_eq!(protocols, [&b"h2"[..], b"http/1.1"]),
            false => assert_eq!(protocols, [&b"http/1.1"[..]]),
        }
    }
}
