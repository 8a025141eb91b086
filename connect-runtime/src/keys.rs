//! What keys and tokens must look like. A blank or a line break that was copied along is the usual
//! mistake, and the service would only say that the signature does not match.

use aws_credential_types::Credentials;

/// Checks all parts of credentials; reports which one is wrong, and never its value.
pub(crate) fn check(credentials: &Credentials) -> Result<(), String> {
    let parts = [
        ("access key id", Some(credentials.access_key_id())),
        ("secret access key", Some(credentials.secret_access_key())),
        ("session token", credentials.session_token()),
    ];
    for (name, part) in parts {
        if let Some(problem) = part.and_then(problem) {
            return Err(format!("the {name} {problem}"));
        }
    }
    // These separate the parts of the header in which it is sent.
    match credentials.access_key_id().contains([' ', ',', '/']) {
        true => Err("the access key id holds a blank, a comma or a slash".to_owned()),
        false => Ok(()),
    }
}

/// What is wrong with one key or token, if anything.
pub(crate) fn problem(text: &str) -> Option<&'static str> {
    let problem = match () {
        () if text.is_empty() => "is empty",
        () if text.starts_with(char::is_whitespace) => "begins with white space",
        () if text.ends_with(char::is_whitespace) => "ends with white space",
        () if text.contains(['\n', '\r']) => "holds a line break",
        () if text.contains(char::is_control) => "holds a control character",
        () if !text.is_ascii() => "holds a character that is not ASCII",
        () => return None,
    };
    Some(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_looked_at_and_none_is_shown() {
        let check = |key: &str, secret: &str, token: Option<&str>| {
            check(&Credentials::new(key, secret, token.map(str::to_owned), None, "test"))
        };
        assert_eq!(check("AKID", "a+b/c=", None), Ok(()));
        assert_eq!(check("AKID", "a secret", Some("a/token==")), Ok(()));
        for (text, problem) in [
            ("", "is empty"),
            (" planted", "begins with white space"),
            ("planted ", "ends with white space"),
            ("planted\n", "ends with white space"),
            ("planted\u{a0}", "ends with white space"),
            ("plan\r\nted", "holds a line break"),
            ("plan\u{7f}ted", "holds a control character"),
            ("plan\0ted", "holds a control character"),
            ("plan\u{200b}ted", "holds a character that is not ASCII"),
        ] {
            assert_eq!(check(text, "secret", None), Err(format!("the access key id {problem}")));
            assert_eq!(check("AKID", text, None), Err(format!("the secret access key {problem}")));
            assert_eq!(check("AKID", "secret", Some(text)), Err(format!("the session token {problem}")));
        }
        for text in ["AK ID", "AKID,", "AKID/x"] {
            assert_eq!(check(text, "s", None), Err("the access key id holds a blank, a comma or a slash".to_owned()));
        }
    }
}
