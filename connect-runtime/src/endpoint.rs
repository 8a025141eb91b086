//! Where requests go.

use aws_types::service_config::ServiceConfigKey;
use bytes::Bytes;

use crate::client::Service;
use crate::config::Config;
use crate::error::EndpointError;
use crate::request::HostPrefix;

/// Where requests go: scheme, host, and a path that comes before the operation's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    scheme: http::uri::Scheme,
    authority: String,
    path: String,
}

/// The endpoint that the configuration asks for.
pub(crate) fn resolve(service: &Service, config: &Config) -> Result<Endpoint, EndpointError> {
    if let Some(url) = config.endpoint_url().map(str::to_owned).or_else(|| shared_endpoint(service, config)) {
        return parse(&url);
    }
    let region = config.region().ok_or_else(|| EndpointError::new("a region must be set, or an endpoint URL"))?;
    parse(&format!("https://{}.{region}.amazonaws.com", service.endpoint_prefix))
}

/// The endpoint that the shared configuration names, for this service or for all.
fn shared_endpoint(service: &Service, config: &Config) -> Option<String> {
    let shared = config.settings.shared.as_ref()?;
    let for_all = || shared.endpoint_url().map(str::to_owned);
    if shared.get_origin("endpoint_url").is_client_config() {
        return for_all();
    }
    let key =
        ServiceConfigKey::builder().service_id(service.id).env("AWS_ENDPOINT_URL").profile("endpoint_url").build();
    let for_service = key.ok().and_then(|key| shared.service_config()?.load_config(key));
    for_service.or_else(for_all)
}

fn parse(url: &str) -> Result<Endpoint, EndpointError> {
    let wrong = |why: &str| EndpointError::new(format!("`{url}` is not an endpoint: {why}"));
    let uri: http::Uri = url.parse().map_err(|_| wrong("it is not a URL"))?;
    let scheme = uri.scheme().filter(|scheme| matches!(scheme.as_str(), "http" | "https"));
    let scheme = scheme.ok_or_else(|| wrong("it must start with http:// or https://"))?.clone();
    let authority = uri.authority().ok_or_else(|| wrong("it has no host"))?.to_string();
    if uri.query().is_some() {
        return Err(wrong("it must not have a query"));
    }
    Ok(Endpoint { scheme, authority, path: uri.path().trim_end_matches('/').to_owned() })
}

impl Endpoint {
    /// Sends a request there.
    pub(crate) fn apply(&self, request: &mut http::Request<Bytes>) -> Result<(), EndpointError> {
        let prefix = request.extensions_mut().remove::<HostPrefix>().map(|prefix| prefix.0).unwrap_or_default();
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        let uri = http::Uri::builder()
            .scheme(self.scheme.clone())
            .authority(format!("{prefix}{}", self.authority))
            .path_and_query(format!("{}{path}", self.path))
            .build();
        *request.uri_mut() = uri.map_err(|error| EndpointError::new(format!("the address is not valid: {error}")))?;
        Ok(())
    }
}
