//! A model whose every text wants to be something else: code, HTML, a link to an item, the end of a comment.

use serde_json::{Map, Value, json};

/// Texts in which rustc or rustdoc would find code, or in which it would find fault.
pub const TEXTS: &[&str] = &[
    "```\ncompile_error!(\"code\");\n```",
    "~~~\ncompile_error!(\"code\");",
    "Indented:\n\n    compile_error!(\"code\");\n\n\tcompile_error!(\"code\");",
    "- a list\n\n  ```rust\n  compile_error!(\"code\");\n  ```\n- more\n\n      compile_error!(\"code\");",
    "> a quote\n>\n>     compile_error!(\"code\");\n>\n> ~~~",
    "````should_panic,edition2021,E0425\ncompile_error!(\"code\");\n```",
    "    compile_error!(\"code\");",
    "Bare\rcarriage\r\nreturns, \u{85}odd\u{b}\u{c} and \u{2028}other\u{2029}lines",
    "Turned \u{202e}around\u{2066} and \u{202a}back\u{2069}",
    "NUL \0, bell \u{7}, escape \u{1b} and delete \u{7f}",
    "*/ /* // #![no_std] \\",
    "/ at the start",
    "<script>alert(1)</script> <b>unclosed <!-- comment",
    "[NoSuchItem], [text](crate::nowhere), [`Vec`] and [x]\n\n[x]: nowhere",
    "# heading\n#[test]\nfn f() { compile_error!(\"code\") }",
    "A `stray backtick, https://example.com/a_b, a footnote[^1] and one[^2]\n\n[^1]: of its own",
    "\"; } compile_error!(\"code\"); //\"\\",
    "{braces} $crate \" # r#\"raw\"# '",
];

/// The name of the service, which is in comments, in the first page and in the manifest.
const TITLE: &str = "Text\r\n``` <b> [Vec] */ \u{202e} \0 \\ \"quoted\" e\u{301} https://example.com/a \u{7f}";

/// A model that has each text wherever a model can have one.
pub fn model() -> String {
    let (mut operations, mut shapes, mut waiters) = (Map::new(), Map::new(), Map::new());
    let mut members = Map::new();
    for (index, text) in TEXTS.iter().enumerate() {
        let name = |what: &str| format!("{what}{index}");
        let documented = |mut value: Value| {
            value["documentation"] = (*text).into();
            value["deprecated"] = true.into();
            value["deprecatedMessage"] = (*text).into();
            value["deprecatedSince"] = (*text).into();
            value
        };
        let call = json!({
            "http": {"method": "POST", "requestUri": format!("/{index}")},
            "input": {"shape": "Input"}, "errors": [{"shape": name("Error")}]
        });
        operations.insert(name("Call"), documented(call));
        let mut waiter = json!({"operation": name("Call"), "delay": 1, "maxAttempts": 2, "acceptors": [
            {"state": "success", "matcher": "status", "expected": 200},
            {"state": "failure", "matcher": "error", "expected": text}
        ]});
        waiter["documentation"] = (*text).into();
        waiters.insert(name("Done"), waiter);
        shapes.insert(name("Pattern"), json!({"type": "string", "pattern": text, "min": 1}));
        let member = || documented(json!({"shape": name("Pattern")}));
        let part = json!({"type": "structure", "members": {"A": member(), *text: {"shape": name("Pattern")}}});
        shapes.insert(name("Part"), documented(part));
        let choice = json!({"type": "structure", "union": true, "members": {"A": member()}});
        shapes.insert(name("Choice"), documented(choice));
        let mut error = documented(json!({"type": "structure", "members": {"A": member()}}));
        error["exception"] = true.into();
        shapes.insert(name("Error"), error);
        shapes.insert(name("Kind"), documented(json!({"type": "string", "enum": [text, "Plain"]})));
        for what in ["Part", "Choice", "Kind"] {
            members.insert(name(what), json!({"shape": name(what)}));
        }
    }
    shapes.insert("Input".to_owned(), json!({"type": "structure", "members": members}));
    let metadata = json!({
        "apiVersion": TITLE, "endpointPrefix": "texts", "protocol": "rest-json",
        "serviceFullName": TITLE, "serviceId": TITLE, "signingName": "texts"
    });
    let model = json!({
        "version": "2.0", "metadata": metadata, "documentation": TEXTS.join("\n\n"),
        "operations": operations, "shapes": shapes, "waiters": waiters
    });
    serde_json::to_string_pretty(&model).expect("it is JSON")
}
