//! TLS through `rustls`, with the one cryptography that the features chose, whatever provider
//! the program may have installed for others.

use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

/// Settings for all clients of the process: reading the system's certificates takes a while.
pub(crate) fn config() -> Result<ClientConfig, String> {
    static CONFIG: OnceLock<Result<ClientConfig, String>> = OnceLock::new();
    CONFIG.get_or_init(|| build().map_err(|error| error.to_string())).clone()
}

fn build() -> Result<ClientConfig, Error> {
    #[cfg(feature = "ring")]
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    #[cfg(all(feature = "aws-lc-rs", not(feature = "ring")))]
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier: Arc<dyn ServerCertVerifier> = match Verifier::new(provider.clone()) {
        Ok(verifier) => Arc::new(verifier),
        // A container without certificates can still call `http://`.
        Err(error) => Arc::new(NoCertificates { error, provider: provider.clone() }),
    };
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    #[cfg(feature = "http2")]
    config.alpn_protocols.push(b"h2".to_vec());
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(config)
}

/// Trusts nobody, because the system's certificates could not be read, and says so.
#[derive(Debug)]
struct NoCertificates {
    error: Error,
    provider: Arc<CryptoProvider>,
}

impl NoCertificates {
    fn refuse<T>(&self) -> Result<T, Error> {
        Err(Error::General(format!(
            "no certificate can be checked: {}; install your system's CA certificates, or set SSL_CERT_FILE",
            self.error
        )))
    }
}

impl ServerCertVerifier for NoCertificates {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.refuse()
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.refuse()
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.refuse()
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
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
