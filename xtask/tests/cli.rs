//! The commands as somebody runs them: what they print, write and exit with.

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use common::{MODEL, folder, printed, published, status, xtask};
use serde_json::{Value, json};

#[test]
fn check_tells_warnings_and_errors_with_their_places() {
    let folder = folder("check");
    let file = folder.join("model.json");
    let check = |model: String, arguments: &[&str]| {
        fs::write(&file, model).expect("the folder can be written");
        xtask(&folder, &[&["check"], arguments].concat())
    };

    let fine = check(MODEL.to_owned(), &[]);
    assert_eq!((status(&fine), printed(&fine)), (0, "1 operations, 2 shapes: 0 errors, 0 warnings, 0 notes\n"));

    let lone: String = (1..=7).map(|n| format!("\"Lone{n}\": {{\"type\": \"string\"}},\n")).collect();
    let warned = MODEL.replace("    \"Text\"", &format!("{lone}\"text\": {{\"type\": \"string\"}},\n    \"Text\""));
    let text = check(warned.clone(), &[]);
    assert_eq!(status(&text), 0, "warnings are no failure");
    let told: Vec<_> = printed(&text).lines().collect();
    assert_eq!(
        told[0],
        "model.json:14:1: warning: no operation reaches the shape `Lone1`; use it or remove it (at /shapes/Lone1)"
    );
    assert!(told[5].starts_with("model.json:22:5: warning: `Text` and `text` differ only by case; "), "{}", told[5]);
    assert_eq!(
        told[6..],
        ["unreachable: 3 more; `--all` shows them", "1 operations, 10 shapes: 0 errors, 9 warnings, 0 notes"]
    );
    assert_eq!(printed(&check(warned.clone(), &["--all"])).lines().count(), 10);

    let broken = check(MODEL.replace("\"string\"", "\"sting\"").replace("GET", "GETT"), &[]);
    assert_eq!(status(&broken), 1);
    let expected = "\
model.json:5:62: error: `GETT` is not an HTTP method; did you mean `GET`? (at /operations/Ping/http/method)
model.json:14:22: error: `sting` is not a type of shapes; did you mean `string`? (at /shapes/Text/type)
2 errors, 0 warnings, 0 notes
";
    assert_eq!(printed(&broken), expected);

    // Somebody who has seen enough closes the pipe.
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["check", "--all"]).current_dir(&folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    fs::write(&file, warned).expect("the folder can be written");
    let mut child = command.spawn().expect("it can be run");
    drop(child.stdout.take());
    let left = child.wait_with_output().expect("it ends");
    assert_eq!((status(&left), String::from_utf8_lossy(&left.stderr).as_ref()), (0, ""));

    let missing = xtask(&folder, &["check", "nowhere.json"]);
    assert_eq!(status(&missing), 1);
    assert!(String::from_utf8_lossy(&missing.stderr).starts_with("cannot read nowhere.json: "));
}

#[test]
fn check_tells_editors_in_json() {
    let folder = folder("check-json");
    let model = MODEL.replace("\"documentation\": \"Answers.\", ", "");
    fs::write(folder.join("model.json"), &model).expect("the folder can be written");
    let output = xtask(&folder, &["check", "model.json", "--format", "json"]);
    assert_eq!(status(&output), 0);
    let expected = json!({
        "version": 1,
        "file": "model.json",
        "errors": 0,
        "warnings": 1,
        "notes": 0,
        "problems": [{
            "severity": "warning",
            "code": "undocumented",
            "message": "the operation `Ping` has no documentation; say what it does under `documentation`",
            "pointer": "/operations/Ping",
            "line": 5,
            "column": 5,
            "endLine": 5,
            "endColumn": 11,
        }],
    });
    assert_eq!(serde_json::from_str::<Value>(printed(&output)).expect("it is JSON"), expected);

    fs::write(folder.join("model.json"), &model[..20]).expect("the folder can be written");
    let output = xtask(&folder, &["check", "--format", "json"]);
    assert_eq!(status(&output), 1);
    let found: Value = serde_json::from_str(printed(&output)).expect("it is JSON");
    assert_eq!(found["problems"][0]["code"], "json");
    assert_eq!(found["problems"][0]["endLine"], Value::Null);
}

/// A model that passes can be generated.
#[test]
fn check_tells_what_the_generator_refuses() {
    let folder = folder("check-generate");
    let a = r#""A": {"shape": "Text", "documentation": "A text.", "location": "querystring", "locationName": "a"}"#;
    let model = MODEL.replace(a, &format!("{a},\n        {}", a.replace('A', "set_A").replace("\"a\"", "\"b\"")));
    fs::write(folder.join("model.json"), model).expect("the folder can be written");
    let output = xtask(&folder, &["check"]);
    assert_eq!(status(&output), 1, "{}", printed(&output));
    let told = printed(&output).lines().next().expect("it is told");
    let message = "the members `A` and `set_A` would both need the name `set_a`; rename one of them";
    assert_eq!(told, format!("model.json:12:9: error: {message} (at /shapes/PingRequest/members/set_A)"));
    assert_eq!(status(&xtask(&folder, &["generate", "model.json", "--out", "client"])), 1);
}

/// In the order of the file, once each, whichever command is run.
#[test]
fn problems_of_reader_and_generator_come_in_one_run_with_their_places() {
    let folder = folder("one-run");
    let model = r#"{
  "$schema": "./model.schema.json",
  "metadata": {"protocol": "rest-json"},
  "operations": {
    "Ping": {"http": {"method": "GETT", "requestUri": "/a"}, "input": {"shape": "In"}},
    "Pong": {"http": {"method": "POST", "requestUri": "/b"}, "input": {"shape": "In"}, "output": {"shape": "Lost"}},
    "pong": {"http": {"method": "POST", "requestUri": "/c"}, "errors": [{"shape": "Loss"}]}
  },
  "shapes": {
    "In": {"type": "structure", "members": {
      "Color": {"shape": "Color"},
      "color": {"shape": "Gone"}
    }},
    "Color": {"type": "string", "enum": ["RED",
      "red"]}
  }
}
"#;
    fs::write(folder.join("model.json"), model).expect("the folder can be written");
    // Lines and columns are counted by hand; what is wrong twice has a line for each.
    let expected = [
        ("5:33", "/operations/Ping/http/method"),
        ("6:108", "/operations/Pong/output/shape"),
        ("7:5", "/operations/pong"),
        ("7:83", "/operations/pong/errors/0/shape"),
        ("12:7", "/shapes/In/members/color"),
        ("12:26", "/shapes/In/members/color/shape"),
        ("15:7", "/shapes/Color/enum/1"),
    ];
    let commands: [(&[&str], bool); 4] = [
        (&["check"], true),
        (&["generate", "model.json", "--out", "client"], false),
        (&["regenerate", "--out", "client/src"], false),
        (&["regenerate", "--check", "--out", "client/src"], false),
    ];
    for (command, on_stdout) in commands {
        let output = xtask(&folder, command);
        assert_eq!(status(&output), 1);
        let printed = if on_stdout { &output.stdout } else { &output.stderr };
        let printed = String::from_utf8_lossy(printed);
        let errors = printed.lines().filter(|line| line.starts_with("model.json:") && line.contains(": error: "));
        let places: Vec<_> = errors
            .map(|line| {
                let place = line.strip_prefix("model.json:").and_then(|line| line.split_once(": error: "));
                let (place, message) = place.unwrap_or_else(|| panic!("{line}"));
                let pointer = message.rsplit_once("(at ").map_or("", |(_, pointer)| pointer.trim_end_matches(')'));
                (place, pointer)
            })
            .collect();
        assert_eq!(places, expected, "{command:?}: {printed}");
        assert!(!folder.join("client").exists(), "after a problem nothing is written");
    }
}

/// Whose a file is decides what is done with its texts, not what they look like.
#[test]
fn generate_leaves_out_the_prose_of_published_files_alone() {
    let folder = folder("generate-prose");
    let generated = |model: &Value| {
        fs::write(folder.join("shop.json"), model.to_string()).expect("the folder can be written");
        let output = xtask(&folder, &["generate", "shop.json", "--out", "client", "--name", "shop"]);
        assert_eq!(status(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
        let read = |file: &str| fs::read_to_string(folder.join("client/src").join(file)).unwrap_or_default();
        ["lib.rs", "operation/list.rs", "types/thing.rs"].map(read).concat()
    };
    let token = || json!({"shape": "Text"});
    let mut model = json!({
        "metadata": {"protocol": "rest-json", "serviceId": "Shop"},
        "documentation": "<service> of the text",
        "operations": {"List": {
            "http": {"method": "POST", "requestUri": "/"}, "documentation": "operation of the text",
            "deprecated": true, "deprecatedMessage": "advice of the text",
            "input": {"shape": "In"}, "output": {"shape": "Out"},
        }},
        "shapes": {
            "In": {"type": "structure", "members": {"NextToken": token()}},
            "Out": {"type": "structure", "members": {"NextToken": token(), "Things": {"shape": "Things"}}},
            "Things": {"type": "list", "member": {"shape": "Thing"}},
            "Thing": {
                "type": "structure", "documentation": "<shape> of the text",
                "deprecated": true, "deprecatedMessage": "advice of the text",
                "members": {"Name": {
                    "shape": "Text", "documentation": "member of the text",
                    "deprecated": true, "deprecatedMessage": "advice of the text",
                }},
            },
            "Text": {"type": "string"},
        },
    });
    let theirs = generated(&model);
    assert!(!theirs.contains("of the text"), "{theirs}");
    assert!(theirs.contains("eprecated"), "that it is deprecated is a fact: {theirs}");
    assert!(theirs.contains("ListPaginator"), "what an import would derive: {theirs}");

    model["$schema"] = "./model.schema.json".into();
    let ours = generated(&model);
    let texts = [("service", 1), ("operation", 1), ("shape", 1), ("member", 1), ("advice", 3)];
    for (what, least) in texts {
        let found = ours.lines().filter(|line| line.contains(what) && line.contains("of the text")).count();
        assert!(found >= least, "{what}: {ours}");
    }
    assert!(!ours.contains("ListPaginator"), "a model of ours says itself what has pages: {ours}");
}

#[test]
fn import_check_tells_by_its_status_and_writes_nothing() {
    let folder = folder("import-check");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("the folder can be written");
    let files = || {
        let entries = fs::read_dir(&folder).expect("it can be read").map(|entry| entry.expect("it can be read").path());
        let mut files: Vec<_> = entries.map(|path| (fs::read(&path).expect("it can be read"), path)).collect();
        files.sort();
        files
    };
    let check = |package: &str| {
        let before = files();
        let output = xtask(&folder, &["import", "service.json", "--package", package, "--check"]);
        assert!(files() == before, "nothing is written");
        output
    };

    write("service.json", &published());
    let none = check("botocore 1");
    assert_eq!(status(&none), 1, "there is no model yet");
    assert!(printed(&none).starts_with("model.json is not what botocore 1 says\n"), "{}", printed(&none));

    let import = ["import", "service.json", "--package", "botocore 1"];
    assert_eq!(status(&xtask(&folder, &import)), 0);
    let written = fs::read_to_string(folder.join("model.json")).expect("it was written");
    assert!(written.starts_with("{\n  \"$schema\": \"./model.schema.json\",\n"), "{written}");
    let same = check("botocore 1");
    assert_eq!((status(&same), printed(&same).lines().next()), (0, Some("model.json is what botocore 1 says")));
    assert_eq!(status(&check("botocore 2")), 0, "another release of the same facts");

    write("service.json", &published().replace("Theirs", "Theirs, reworded"));
    assert_eq!(status(&check("botocore 2")), 0, "prose of others is no fact");

    write("service.json", &published().replace("/ping", "/pong"));
    let other = check("botocore 2");
    assert_eq!(status(&other), 1);
    let change = "Ping: uri changed, /ping → /pong [wire: breaking, source: patch]";
    assert!(printed(&other).lines().any(|line| line == change), "{}", printed(&other));

    write("service.json", "{}");
    let broken = check("botocore 3");
    assert_eq!(status(&broken), 2, "a file that cannot be compared is not one that differs");
    assert!(!broken.stderr.is_empty());
    assert_eq!(status(&xtask(&folder, &import)), 1, "without --check a failure is a failure");
}

#[test]
fn generate_leaves_out_what_streams_when_asked_to() {
    let folder = folder("generate-stream");
    let mut model: Value = serde_json::from_str(MODEL).expect("it is JSON");
    let http = json!({"method": "GET", "requestUri": "/watch"});
    model["operations"]["Film"] = json!({"http": http, "output": {"shape": "Watched"}});
    let events = json!({"Events": {"shape": "Events"}});
    model["shapes"]["Watched"] = json!({"type": "structure", "members": events, "payload": "Events"});
    let sold = json!({"Sold": {"shape": "Sold"}});
    model["shapes"]["Events"] = json!({"type": "structure", "members": sold, "eventstream": true});
    model["shapes"]["Sold"] = json!({"type": "structure", "members": {}, "event": true});
    fs::write(folder.join("model.json"), model.to_string()).expect("the folder can be written");
    let told = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();
    let reason = "its shape `Events` is a stream of events, which is not supported";

    let whole = ["generate", "model.json", "--out", "client", "--name", "cinema"];
    let output = xtask(&folder, &whole);
    assert!(status(&output) == 1 && told(&output).contains(reason), "{}", told(&output));
    assert!(!folder.join("client").exists(), "after a problem nothing is written");

    let output = xtask(&folder, &[&whole[..], &["--skip-unsupported"]].concat());
    let note = format!("note: the operation `Film` is left out: {reason} (at /operations/Film)\n");
    assert!(status(&output) == 0 && told(&output).ends_with(&note), "{}", told(&output));
    assert!(told(&output).starts_with("model.json:1:"), "{}", told(&output));
    assert!(printed(&output).starts_with("cinema: 1 operations, "), "{}", printed(&output));
    let operations = folder.join("client/src/operation");
    assert!(operations.join("ping.rs").exists() && !operations.join("film.rs").exists());

    let first_page = fs::read_to_string(folder.join("client/README.md")).expect("it was written");
    assert!(first_page.contains("client.ping()") && !first_page.contains("film"), "{first_page}");

    let output = xtask(&folder, &[&whole[..], &["--operations", "Ping"]].concat());
    assert_eq!(status(&output), 0, "what streams is not selected: {}", told(&output));
    let output = xtask(&folder, &[&whole[..], &["--skip-unsupported", "--operations", "Film"]].concat());
    assert_ne!(status(&output), 0, "an operation is either named or left out");
    assert!(operations.join("ping.rs").exists(), "after a problem nothing is removed");
}

#[test]
fn generate_makes_a_client_of_the_named_operations() {
    let folder = folder("generate-selected");
    let mut model: Value = serde_json::from_str(MODEL).expect("it is JSON");
    model["operations"]["Pong"] = json!({"http": {"method": "GET", "requestUri": "/pong"}});
    let checked = json!({"http": {"method": "PUT", "requestUri": "/pang"}, "httpChecksumRequired": true});
    model["operations"]["Pang"] = checked;
    fs::write(folder.join("model.json"), model.to_string()).expect("the folder can be written");
    let whole = ["generate", "model.json", "--out", "client", "--name", "chosen", "--operations"];
    let generate = |names: &str| xtask(&folder, &[&whole[..], &[names]].concat());

    let output = generate("Pink,Ping,Unknown");
    assert_eq!(status(&output), 1);
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "model.json is not generated: there is no operation `Pink`; did you mean `Ping`?\n\
         there is no operation `Unknown`; all names are under `operations`\n"
    );
    let nothing = generate(" ,");
    assert_eq!(String::from_utf8_lossy(&nothing.stderr), "model.json is not generated: `--operations` names none\n");
    assert!(!folder.join("client").exists(), "after a problem nothing is written");

    assert!(printed(&generate("Ping, Pong")).contains(": 2 operations, "));
    let operations = folder.join("client/src/operation");
    assert!(operations.join("ping.rs").exists() && operations.join("pong.rs").exists());
    assert!(printed(&generate("Pong")).contains(", 1 removed, "));
    assert!(!operations.join("ping.rs").exists(), "an operation that is no longer selected is removed");

    let more = generate("Pang,Pong");
    assert_eq!(status(&more), 0);
    let told = "client/Cargo.toml: connect-runtime needs the feature \"checksum\" now\n";
    assert_eq!(String::from_utf8_lossy(&more.stderr), told, "the file is the owner's, so it is left as it is");

    let manifest = fs::read_to_string(folder.join("client/Cargo.toml")).expect("it was written");
    let runtime = manifest.split_once("connect-runtime = { path = \"").and_then(|(_, rest)| rest.split_once('"'));
    let (runtime, _) = runtime.expect("the runtime is there by its path");
    assert!(Path::new(runtime).is_relative(), "{runtime}");
    assert!(folder.join("client").join(runtime).join("Cargo.toml").exists(), "{runtime}");
}
