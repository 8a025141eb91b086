//! The proxies of the built-in transport, from the environment.
//!
//! `reqwest` reads the same variables by itself, but it ignores a value that it cannot use, and it
//! sends requests for the credentials of an instance or container through a proxy.

use hyper_util::client::proxy::matcher::{Builder, Matcher};
use reqwest::{ClientBuilder, NoProxy, Proxy, Url};

use crate::variables::Lookup;

/// Never behind a proxy: this machine, and the metadata services of instances and containers,
/// which hand out credentials (IPv4 link-local, `fd00:ec2::254`, `fd00:ec2::23`). The last two
/// are the IPv4 networks written as IPv6 addresses.
const DIRECT: &str =
    "localhost,localhost.,127.0.0.0/8,::1,169.254.0.0/16,fd00:ec2::/32,::ffff:7f00:0/104,::ffff:a9fe:0/112";

/// A kind of requests that can have a proxy of its own.
struct Kind {
    variables: [&'static str; 2],
    proxy: fn(Url) -> reqwest::Result<Proxy>,
    matcher: fn(Builder, &'static str) -> Builder,
}

const KINDS: [Kind; 2] = [
    Kind { variables: ["HTTP_PROXY", "http_proxy"], proxy: Proxy::http::<Url>, matcher: Builder::http::<&str> },
    Kind { variables: ["HTTPS_PROXY", "https_proxy"], proxy: Proxy::https::<Url>, matcher: Builder::https::<&str> },
];

/// What the environment says.
#[derive(Default)]
pub(crate) struct Proxies {
    usable: Vec<Proxy>,
    unusable: Vec<Unusable>,
}

struct Unusable {
    /// Which requests would have to take it.
    requests: Matcher,
    problem: String,
}

impl Proxies {
    /// What the environment of this process says. A value that is no UTF-8 is shown with the
    /// replacement character, instead of counting as not set.
    pub(crate) fn of_process() -> Self {
        Proxies::new(&|name| {
            let value = std::env::var_os(name)?.to_string_lossy().trim().to_owned();
            (!value.is_empty()).then_some(value)
        })
    }

    /// Of each pair of variables, the first that is set counts.
    fn new(variable: Lookup<'_>) -> Self {
        let mut proxies = Proxies::default();
        // A CGI program: there, HTTP_PROXY is a header of the request that the program answers.
        if variable("REQUEST_METHOD").is_some() {
            return proxies;
        }
        let first = |names: [&'static str; 2]| names.into_iter().find_map(|name| Some((name, variable(name)?)));
        let all = first(["ALL_PROXY", "all_proxy"]);
        let excepted = first(["NO_PROXY", "no_proxy"]).map(|(_, value)| value + ",").unwrap_or_default() + DIRECT;
        for kind in KINDS {
            let Some((name, value)) = first(kind.variables).or_else(|| all.clone()) else { continue };
            match parse(&value).and_then(|url| (kind.proxy)(url).map_err(|error| error.to_string())) {
                Ok(proxy) => proxies.usable.push(proxy.no_proxy(NoProxy::from_string(&excepted))),
                Err(reason) => {
                    let requests = (kind.matcher)(Matcher::builder(), "http://unusable.invalid").no(&excepted).build();
                    let value = without_password(&value);
                    let problem = format!("{name} is set to `{value}`, which is no usable proxy: {reason}");
                    proxies.unusable.push(Unusable { requests, problem });
                }
            }
        }
        proxies
    }

    /// Gives a client these proxies and no others.
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        self.usable.iter().cloned().fold(builder.no_proxy(), ClientBuilder::proxy)
    }

    /// Why a request to that address cannot be sent.
    pub(crate) fn problem(&self, url: &Url) -> Option<&str> {
        if self.unusable.is_empty() {
            return None;
        }
        let uri = url.as_str().parse().ok()?;
        self.unusable.iter().find(|proxy| proxy.requests.intercept(&uri).is_some()).map(|proxy| proxy.problem.as_str())
    }
}

/// The address of a proxy, `http://` unless it says otherwise.
fn parse(value: &str) -> Result<Url, String> {
    if value.contains(char::REPLACEMENT_CHARACTER) {
        return Err("it is not UTF-8; percent-encode such bytes".to_owned());
    }
    let url = match value.contains("://") {
        true => Url::parse(value),
        false => Url::parse(&format!("http://{value}")),
    };
    let url = url.map_err(|error| format!("{error}; it should be like http://proxy.example:8080"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        scheme => Err(format!(
            "the scheme `{scheme}` is not supported; use a proxy of HTTP, or give `http_client` a `reqwest::Client` of your own"
        )),
    }
}

/// The value without the name and password in front of the host. It may be no URL at all.
fn without_password(value: &str) -> String {
    let (scheme, rest) = value.split_once("://").map_or(("", value), |(scheme, rest)| (scheme, rest));
    let separator = if scheme.is_empty() { "" } else { "://" };
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}{separator}***@{host}"),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(variables: &[(&str, &str)]) -> Proxies {
        Proxies::new(&|name| {
            variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn problem(proxies: &Proxies, url: &str) -> Option<String> {
        proxies.problem(&Url::parse(url).expect("a URL")).map(str::to_owned)
    }

    #[test]
    fn an_unusable_proxy_is_reported_by_the_name_of_its_variable_and_without_its_password() {
        for (variable, value, shown, reason) in [
            ("HTTP_PROXY", "http://user:planted@proxy:port", "`http://***@proxy:port`", "invalid port number; "),
            ("http_proxy", "user:planted@proxy:99999", "`***@proxy:99999`", "invalid port number; "),
            (
                "ALL_PROXY",
                "socks5://user:planted@proxy:1080",
                "`socks5://***@proxy:1080`",
                "the scheme `socks5` is not",
            ),
            ("all_proxy", "ftp://proxy", "`ftp://proxy`", "the scheme `ftp` is not supported; "),
            ("HTTP_PROXY", "http://", "`http://`", "empty host; "),
            ("HTTP_PROXY", "http://user:pl/anted@proxy", "`http://***@proxy`", "invalid port number; "),
            ("HTTP_PROXY", "http://user:pl\u{fffd}anted@proxy", "`http://***@proxy`", "it is not UTF-8; "),
            ("HTTP_PROXY", "no proxy", "`no proxy`", "invalid international domain name; "),
        ] {
            let said = problem(&proxies(&[(variable, value)]), "http://things.example/").expect(value);
            let begin = format!("{variable} is set to {shown}, which is no usable proxy: {reason}");
            assert!(said.starts_with(&begin), "{said}");
            assert!(!said.contains("anted"), "{said}");
        }
    }

    #[test]
    fn an_unusable_proxy_is_no_problem_for_requests_that_do_not_take_it() {
        let broken = proxies(&[("HTTP_PROXY", "socks5://proxy"), ("NO_PROXY", "excepted.example")]);
        assert!(problem(&broken, "http://things.example/").is_some());
        for url in ["https://things.example/", "http://excepted.example/", "http://169.254.169.254/", "http://0x7f.1/"]
        {
            assert_eq!(problem(&broken, url), None, "{url}");
        }
        let all = proxies(&[("ALL_PROXY", "socks5://proxy"), ("HTTPS_PROXY", "http://proxy")]);
        assert!(problem(&all, "http://things.example/").is_some_and(|said| said.starts_with("ALL_PROXY ")));
        assert_eq!(problem(&all, "https://things.example/"), None, "its own variable comes first");
    }

    /// As curl has it, and `reqwest` by itself.
    #[test]
    fn usual_values_are_usable() {
        for value in
            ["http://proxy:8080", "https://proxy", "proxy:8080", "user:p%40ss@proxy", "127.0.0.1:80", "[::1]:80"]
        {
            let proxies = proxies(&[("ALL_PROXY", value)]);
            assert_eq!((proxies.usable.len(), proxies.unusable.len()), (2, 0), "{value}");
        }
        let none = proxies(&[("NO_PROXY", "*")]);
        assert_eq!((none.usable.len(), none.unusable.len()), (0, 0));
        let cgi = proxies(&[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "http://planted.example")]);
        assert_eq!((cgi.usable.len(), cgi.unusable.len()), (0, 0));
    }
}
