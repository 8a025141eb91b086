//! Signatures beside published vectors, `aws-sigv4` and botocore.

use std::time::UNIX_EPOCH;

use super::*;

fn identity(session_token: Option<&str>) -> SigningCredentials {
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let token = session_token.map(str::to_owned);
    SigningCredentials::new(Credentials::new("AKIDEXAMPLE", secret, token, None, "test"))
}

/// 2015-08-30T12:36:00Z: 16,677 days after the epoch, 12 hours and 36 minutes.
fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(16_677 * 86_400 + 12 * 3_600 + 36 * 60)
}

fn signer(credentials: &SigningCredentials) -> Signer<'_> {
    Signer { credentials, region: "us-east-1", service: "service", time: time(), unsigned_payload: false }
}

/// The case `get-vanilla` of the signature test suite that AWS publishes.
#[test]
fn the_published_vector_comes_out() {
    let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
    signer(&identity(None)).sign(&mut request).expect("signed");
    assert_eq!(request.headers()["x-amz-date"], "20150830T123600Z");
    assert_eq!(
        request.headers()["authorization"],
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
         SignedHeaders=host;x-amz-date, \
         Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
    );
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(request.headers().len(), 2, "no x-amz-content-sha256");
}

#[test]
fn a_second_signature_takes_the_place_of_the_first() {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", Some("a token".into()), None, "test");
    let sign = |request: &mut _, at| sign(request, &credentials, "us-east-1", "service", at).expect("signed");
    let mut once = http::Request::get("https://example.amazonaws.com/a?b=c").body(Bytes::new()).expect("a request");
    let mut twice = once.clone();
    sign(&mut once, time());
    sign(&mut twice, UNIX_EPOCH);
    sign(&mut twice, time());
    assert_eq!(once.headers(), twice.headers());
}

#[test]
fn a_request_without_a_host_is_refused() {
    for uri in ["/instance", "*"] {
        let mut request = http::Request::get(uri).body(Bytes::new()).expect("a request");
        let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "test");
        let error = sign(&mut request, &credentials, "us-east-1", "service", time()).expect_err("no host");
        assert!(error.to_string().contains("no host"), "{error}");
    }
}

#[test]
fn what_may_change_on_the_way_is_not_signed() {
    let mut request = http::Request::post("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
    for name in UNSIGNED {
        request.headers_mut().insert(name, HeaderValue::from_static("x"));
    }
    request.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    signer(&identity(Some("the token"))).sign(&mut request).expect("signed");
    let authorization = request.headers()["authorization"].to_str().expect("ASCII");
    assert!(
        authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,"),
        "{authorization}"
    );
    assert_eq!(request.headers()["x-amz-security-token"], "the token");
}

#[test]
fn a_presigned_address_holds_the_whole_signature() {
    let mut request =
        http::Request::get("https://example.amazonaws.com/a%3Ab?x=1").body(Bytes::new()).expect("a request");
    signer(&identity(Some("a/token"))).presign(&mut request, Duration::from_secs(900)).expect("signed");
    let uri = request.uri().to_string();
    assert!(uri.starts_with("https://example.amazonaws.com/a%3Ab?x=1&"), "{uri}");
    for part in [
        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
        "X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fservice%2Faws4_request",
        "X-Amz-Date=20150830T123600Z",
        "X-Amz-Expires=900",
        "X-Amz-SignedHeaders=host",
        "X-Amz-Security-Token=a%2Ftoken",
        "X-Amz-Signature=",
    ] {
        assert!(uri.contains(part), "{part} in {uri}");
    }
    assert!(request.headers().is_empty());
}

fn authorization(request: &http::Request<Bytes>) -> String {
    request.headers()["authorization"].to_str().expect("ASCII").to_owned()
}

/// Random requests of the kinds that this client builds, signed here and by `aws-sigv4`.
#[test]
fn both_ways_to_sign_agree() {
    let mut random = fastrand::Rng::with_seed(4);
    let pieces = ["a", "Z9", "-._~", "%20", "%3A", "%2F", "%E2%82%AC", "%25", "arn%3Aaws%3Aconnect"];
    let mut text = |random: &mut fastrand::Rng, most: usize| -> String {
        (0..random.usize(..=most)).map(|_| pieces[random.usize(..pieces.len())]).collect()
    };
    for case in 0..2_000 {
        let segments: Vec<_> = (0..random.usize(1..4)).map(|_| format!("x{}", text(&mut random, 4))).collect();
        let pair = |random: &mut fastrand::Rng, text: &mut dyn FnMut(&mut fastrand::Rng, usize) -> String| {
            let key = ["k", "k-", "tagKeys", "%41", "b"][random.usize(..5)];
            match random.usize(..4) {
                0 => key.to_owned(),
                1 => format!("{key}="),
                _ => format!("{key}={}", text(random, 3)),
            }
        };
        let query: Vec<_> = (0..random.usize(..5)).map(|_| pair(&mut random, &mut text)).collect();
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        let host = ["https://h.example", "https://h.example:443", "http://h.example:8080", "http://h.example:80"];
        let host = host[random.usize(..4)];
        let method = ["GET", "POST", "PUT", "DELETE"][random.usize(..4)];
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("{host}/{}{query}", segments.join("/")))
            .header("content-type", "application/json")
            .header("user-agent", "not signed");
        if random.bool() {
            request = request.header("x-amz-user-agent", "a/1 b/2");
        }
        let names = ["x-amz-meta-note", "x_under", "x-under", "x!mark", "x.dot", "x~tilde", "cookie", "1"];
        let values =
            ["", " ", "a", " a ", "a  b", "a\tb", "\ta", "\"a,  b\"", "caf\u{e9}", "\u{4e16}  \u{754c}", "\u{a0}"];
        for name in names.iter().take(random.usize(..=names.len())) {
            let value = HeaderValue::try_from(values[random.usize(..values.len())]).expect("a header value");
            request = request.header(*name, value);
        }
        let body = Bytes::from(vec![b'x'; random.usize(..200)]);
        let mut plain = request.body(body).expect("a request");
        let mut careful = plain.clone();
        let credentials = identity(random.bool().then_some("a/token=="));
        let signer = Signer { unsigned_payload: random.u8(..5) == 0, ..signer(&credentials) };

        assert!(signer.sign_plain(&mut plain).expect("signed").is_some(), "{case}: {:?}", plain.uri());
        let instructions = signer.instructions(&careful, SigningSettings::default()).expect("signed");
        instructions.apply_to_request_http1x(&mut careful);
        assert_eq!(authorization(&plain), authorization(&careful), "{case}: {:?}", plain.uri());
        assert_eq!(plain.headers().len(), careful.headers().len());
        for (name, value) in plain.headers() {
            assert_eq!(careful.headers().get(name).map(HeaderValue::as_bytes), Some(value.as_bytes()));
        }
    }
}

#[test]
fn what_is_out_of_the_ordinary_takes_the_careful_way() {
    let credentials = identity(None);
    let unusual = |request: http::request::Builder| {
        let mut request = request.body(Bytes::new()).expect("a request");
        assert!(signer(&credentials).sign_plain(&mut request).expect("no error").is_none(), "{request:?}");
        signer(&credentials).sign(&mut request).expect("signed");
        assert!(authorization(&request).contains("Signature="));
    };
    unusual(http::Request::get("https://h/a//b"));
    unusual(http::Request::get("https://h/a/../b"));
    unusual(http::Request::get("https://h/?a=b+c"));
    unusual(http::Request::get("https://h/?a=%FF"));
    unusual(http::Request::get("https://h/").header("host", "other"));
    unusual(http::Request::get("https://h/").header("x-a", "1").header("x-a", "2"));
}

#[test]
fn a_key_is_derived_once_for_each_day_and_region() {
    let credentials = identity(None);
    let derived = std::cell::Cell::new(0);
    let key = |scope| {
        credentials.key(scope, || {
            derived.set(derived.get() + 1);
            Arc::from(&b"k"[..])
        });
        derived.get()
    };
    assert_eq!([key("a"), key("a"), key("b"), key("b"), key("a")], [1, 1, 2, 2, 3]);
    assert!(!format!("{credentials:?}").contains("wJalr"), "{credentials:?}");
}

/// The signatures are those of botocore 1.43.11 for the same headers.
#[test]
fn all_headers_are_signed_as_botocore_signs_them() {
    for (headers, signed_headers, signature) in [
        (
            &[("x-amz-note", "Gr\u{fc}\u{df}e, \u{4e16}\u{754c}")][..],
            "host;x-amz-date;x-amz-note",
            "5baa7436e3d39d7090163df0dfc9c1d2137cf44aef455b3816368b4d9094ba05",
        ),
        (
            &[("x-note", "na\u{ef}ve  caf\u{e9}")],
            "host;x-amz-date;x-note",
            "717e2bc9dc82c74d49ab36e44c56679a6be84751e07156a85fab17c9e10564da",
        ),
        (
            &[("x-a", "  two  blanks ")],
            "host;x-a;x-amz-date",
            "298da4b0f2c752a136d6789d4a469c865eed2d830d4867e52f838f29c6041c02",
        ),
        (
            &[("x-a", "a\tb \t c")],
            "host;x-a;x-amz-date",
            "39a8a0b55e60ad2691bb280047eb43c6e85db72ee293be70f532208651a66fd2",
        ),
        (
            &[("x-a", "1"), ("x-a", " 2  3 ")],
            "host;x-a;x-amz-date",
            "b756bc719a9f11f5b4ea53604d63dcd3b233eb9d972cd4e8423f91e31020b90a",
        ),
        (
            &[("x-amz-meta", "\u{e9}"), ("x-amz-meta", "\u{e8}")],
            "host;x-amz-date;x-amz-meta",
            "2f8e5412cffe8ed181508a752d391235f29be6e65c361141f7d1781289c81240",
        ),
        (
            &[("x-empty", "")],
            "host;x-amz-date;x-empty",
            "628550a9ba05ae3ba6ed989d366f1a23d75ff3afaf217abd3289f0d2b55551da",
        ),
        (
            &[("x_under", "1"), ("x-under", "2"), ("x!mark", "3"), ("x.dot", "4"), ("x~tilde", "5")],
            "host;x!mark;x-amz-date;x-under;x.dot;x_under;x~tilde",
            "577f668c661698b95bdf62b96f83c4ed0ec30eed0e6516ea5b58d7f670f37463",
        ),
    ] {
        let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
        for (name, value) in headers {
            let value = HeaderValue::try_from(*value).expect("a header value");
            request.headers_mut().append(HeaderName::from_static(name), value);
        }
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let credentials = Credentials::new("AKIDEXAMPLE", secret, None, None, "test");
        sign(&mut request, &credentials, "us-east-1", "service", time()).expect("signed");
        let authorization = authorization(&request);
        let expected = format!("SignedHeaders={signed_headers}, Signature={signature}");
        assert!(authorization.ends_with(&expected), "{headers:?}: {authorization}");
    }
}

#[test]
fn a_presigned_address_covers_headers_that_are_not_ascii() {
    let presigned = |value: &str| {
        let request = http::Request::get("https://example.amazonaws.com/").header("x-amz-note", value);
        let mut request = request.body(Bytes::new()).expect("a request");
        signer(&identity(None)).presign(&mut request, Duration::from_secs(900)).expect("signed");
        request.uri().to_string()
    };
    assert!(presigned("caf\u{e9}").contains("X-Amz-SignedHeaders=host%3Bx-amz-note&"), "{}", presigned("caf\u{e9}"));
    assert_ne!(presigned("caf\u{e9}"), presigned("caf\u{e8}"));
    assert_eq!(presigned(" caf\u{e9} "), presigned("caf\u{e9}"));
}

#[test]
fn a_header_that_is_not_utf_8_is_refused_and_named() {
    let request = || {
        let value = HeaderValue::from_bytes(b"caf\xe9").expect("a header value");
        let request = http::Request::get("https://example.amazonaws.com/").header("x-amz-note", value.clone());
        request.header("user-agent", value).body(Bytes::new()).expect("a request")
    };
    let credentials = identity(None);
    let expected = "the header `x-amz-note` holds bytes that are not UTF-8";
    let error = signer(&credentials).sign(&mut request()).expect_err("no signature covers it");
    assert!(error.to_string().starts_with(expected), "{error}");
    let error = signer(&credentials).presign(&mut request(), Duration::from_secs(900)).expect_err("nor this");
    assert!(error.to_string().starts_with(expected), "{error}");
    // What is not signed may hold anything.
    let mut request = request();
    request.headers_mut().remove("x-amz-note");
    signer(&credentials).sign(&mut request).expect("signed");
}

#[test]
fn the_token_of_an_earlier_signature_goes() {
    let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
    for token in [Some("a token".to_owned()), None] {
        let credentials = Credentials::new("AKIDEXAMPLE", "secret", token, None, "test");
        sign(&mut request, &credentials, "us-east-1", "service", time()).expect("signed");
    }
    assert_eq!(request.headers().get("x-amz-security-token"), None);
    assert!(authorization(&request).contains("SignedHeaders=host;x-amz-date,"));
}

#[test]
fn keys_that_cannot_be_right_are_refused() {
    let mut request = http::Request::get("https://example.amazonaws.com/").body(Bytes::new()).expect("a request");
    for (key, secret, token) in [("", "s", None), ("AKID", "planted\n", None), ("AKID", "s", Some("planted "))] {
        let credentials = Credentials::new(key, secret, token.map(str::to_owned), None, "test");
        let error = sign(&mut request, &credentials, "us-east-1", "service", time()).expect_err("no such key");
        assert!(error.to_string().starts_with("the credentials cannot be used: the "), "{error}");
        assert!(!error.to_string().contains("planted"), "{error}");
    }
    assert!(request.headers().is_empty(), "nothing was added");
}
