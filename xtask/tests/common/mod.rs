//! What the tests of the command line share: folders, a model, and the command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// An empty folder of one test.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{}: {error}", folder.display()),
        _ => fs::create_dir_all(&folder).expect("the folder can be made"),
    }
    folder
}

pub(crate) fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(folder).output().expect("it can be run")
}

pub(crate) fn status(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

pub(crate) fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("it is text")
}

/// A model without a problem.
pub(crate) const MODEL: &str = r#"{
  "$schema": "./model.schema.json",
  "metadata": {"protocol": "rest-json"},
  "operations": {
    "Ping": {"documentation": "Answers.", "http": {"method": "GET", "requestUri": "/ping"}, "input": {"shape": "PingRequest"}}
  },
  "shapes": {
    "PingRequest": {
      "type": "structure",
      "members": {
        "A": {"shape": "Text", "documentation": "A text.", "location": "querystring", "locationName": "a"}
      }
    },
    "Text": {"type": "string"}
  }
}
"#;

/// The same without documentation, as it is published.
pub(crate) fn published() -> String {
    let mut model: Value = serde_json::from_str(MODEL).expect("it is JSON");
    model.as_object_mut().map(|model| model.remove("$schema"));
    model["operations"]["Ping"]["documentation"] = json!("<p>Theirs.</p>");
    model.to_string()
}
