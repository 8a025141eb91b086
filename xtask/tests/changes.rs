//! `cargo xtask changes` and the ends of `regenerate` and `import`, in a repository of their own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const BEFORE: &str = r#"{
  "metadata": {"protocol": "rest-json", "apiVersion": "2020-01-01", "serviceFullName": "Shop", "serviceId": "Shop", "endpointPrefix": "shop"},
  "operations": {
    "Paint": {"name": "Paint", "http": {"method": "POST", "requestUri": "/paint"}, "input": {"shape": "PaintRequest"}}
  },
  "shapes": {
    "PaintRequest": {"type": "structure", "members": {"Color": {"shape": "Color"}}},
    "Color": {"type": "string", "enum": ["RED"]}
  },
  "pagination": {}
}
"#;

const GREEN: &str = "\
Shop - 1 updated api methods

Paint (updated)
Changes (request)
{'Color': {'GREEN'}}

On the wire: compatible. In source: minor.
";

/// A repository with a committed model.
struct Repository {
    folder: PathBuf,
}

impl Repository {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("repositories").join(name);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{}: {error}", folder.display()),
            _ => fs::create_dir_all(&folder).expect("the target folder can be written"),
        }
        let repository = Repository { folder };
        repository.write("model.json", BEFORE);
        repository.git(&["init", "--quiet"]);
        repository.commit();
        repository
    }

    fn commit(&self) {
        self.git(&["add", "model.json"]);
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        self.git(&[&who[..], &["commit", "--quiet", "--message", "Add a model"]].concat());
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git").args(arguments).current_dir(&self.folder).status();
        assert!(status.expect("git runs").success());
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).expect("the target folder can be written");
    }

    fn edit(&self) {
        self.write("model.json", &BEFORE.replace(r#"["RED"]"#, r#"["RED", "GREEN"]"#));
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output = command.args(arguments).current_dir(&self.folder).output().expect("xtask runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes text");
        if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
    }
}

#[test]
fn models_come_from_the_folder_from_files_and_from_history() {
    let repository = Repository::new("models");
    assert_eq!(
        repository.run(&["changes"]).as_deref(),
        Ok("Shop - no new or updated api methods\n\nNothing changed.\n")
    );
    repository.edit();
    assert_eq!(repository.run(&["changes"]).as_deref(), Ok(GREEN));
    // One argument is what `model.json` is compared with.
    repository.write("old.json", BEFORE);
    assert_eq!(repository.run(&["changes", "old.json"]).as_deref(), Ok(GREEN));
    assert_eq!(repository.run(&["changes", "HEAD:model.json"]).as_deref(), Ok(GREEN));
    assert_eq!(repository.run(&["changes", "HEAD:model.json", "./model.json"]).as_deref(), Ok(GREEN));
    // gzip keeps what it is given, which is enough here.
    let mut gzip =
        Command::new("gzip").arg("--stdout").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("gzip runs");
    gzip.stdin.take().expect("it is piped").write_all(BEFORE.as_bytes()).expect("gzip reads");
    let packed = gzip.wait_with_output().expect("gzip ends").stdout;
    fs::write(repository.folder.join("old.json.gz"), packed).expect("the target folder can be written");
    assert_eq!(repository.run(&["changes", "old.json.gz", "model.json"]).as_deref(), Ok(GREEN));
}

#[test]
fn formats_are_text_markdown_and_json() {
    let repository = Repository::new("formats");
    repository.edit();
    let json = repository.run(&["changes", "--format", "json"]).expect("both models are there");
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let expected = serde_json::json!({
        "version": 1,
        "service": "Shop",
        "new": [],
        "removed": [],
        "updated": {"Paint": {"request": {"Color": ["GREEN"]}}},
        "changes": [{
            "path": "/shapes/Color/enum", "kind": "enum-value-added", "old": null, "new": "GREEN",
            "wire": "compatible", "source": "minor",
        }],
        "verdict": {"wire": "compatible", "source": "minor"},
    });
    assert_eq!(json, expected);
    let markdown = repository.run(&["changes", "--format", "markdown"]).expect("both models are there");
    assert!(markdown.contains("```python\n{'Color': {'GREEN'}}\n```"), "{markdown}");
}

#[test]
fn problems_name_the_model() {
    let repository = Repository::new("problems");
    let fail = |arguments: &[&str]| repository.run(arguments).expect_err("it cannot be read");
    assert!(fail(&["changes", "missing.json"]).starts_with("cannot read missing.json: "));
    assert!(fail(&["changes", "HEAD:missing.json"]).starts_with("git has no `HEAD:missing.json`: fatal: "));
    assert!(fail(&["changes", "--output=x:y"]).starts_with("error: unexpected argument"));
    repository.write("broken.json", "{");
    let expected = "broken.json:1:2: error: the file is cut short: it ends before its JSON does\n";
    assert_eq!(fail(&["changes", "broken.json"]), expected);
}

#[test]
fn regenerating_ends_with_the_changes_and_the_version() {
    let repository = Repository::new("regenerate");
    let unchanged = repository.run(&["regenerate"]).expect("the model is right");
    assert!(unchanged.ends_with("\nAgainst the committed model.json: nothing changed.\n"), "{unchanged}");
    repository.edit();
    let edited = repository.run(&["regenerate"]).expect("the model is right");
    let expected = format!(
        "
Against the committed model.json: Shop - 1 updated api methods.
  Paint
On the wire: compatible. In source: minor.
{}",
        asks_for(Part::Minor)
    );
    assert!(edited.ends_with(&expected), "{edited}");
    // Another crate has a version of its own.
    let other = repository.run(&["regenerate", "--out", "elsewhere"]).expect("the model is right");
    assert!(other.ends_with("On the wire: compatible. In source: minor.\n"), "{other}");
    // The value is gone, and breaks programs.
    repository.write("model.json", &BEFORE.replace("\"RED\"", "\"GREEN\""));
    let edited = repository.run(&["regenerate"]).expect("the model is right");
    let expected = "\nBreaking: Color: enum value removed, RED before\nOn the wire: breaking. In source: major.\n";
    assert!(edited.ends_with(&format!("{expected}{}", asks_for(Part::Major))), "{edited}");
    // What was never committed cannot be compared.
    repository.write("new.json", BEFORE);
    let new = repository.run(&["regenerate", "--model", "new.json"]).expect("the model is right");
    assert!(new.ends_with("\nnew.json is not compared, since git has no committed one.\n"), "{new}");
    // Nor can one be that is no model.
    repository.write("model.json", "{");
    repository.commit();
    repository.write("model.json", BEFORE);
    let mended = repository.run(&["regenerate"]).expect("the model is right");
    let expected = "
model.json is not compared, since the committed one cannot be read:
1:2: error: the file is cut short: it ends before its JSON does
";
    assert!(mended.ends_with(expected), "{mended}");
}

/// The part of a version that a verdict raises.
enum Part {
    Minor,
    Major,
}

/// The sentence at the end. Below 1.0.0, <https://doc.rust-lang.org/cargo/reference/semver.html> has it that a change
/// that breaks raises the middle number, and any other the last.
fn asks_for(part: Part) -> String {
    let now = env!("CARGO_PKG_VERSION");
    let numbers: Vec<u64> = now.split('.').map(|number| number.parse().expect("it is a number")).collect();
    let [major, minor, patch] = numbers[..] else { panic!("{now} has three numbers") };
    let next = match (part, major) {
        (Part::Minor, 0) => format!("0.{minor}.{}", patch + 1),
        (Part::Major, 0) => format!("0.{}.0", minor + 1),
        (Part::Minor, _) => format!("{major}.{}.0", minor + 1),
        (Part::Major, _) => format!("{}.0.0", major + 1),
    };
    format!("Semantic versioning asks for {next} after {now}.\n")
}

#[test]
fn importing_ends_with_the_changes_and_the_version() {
    let repository = Repository::new("import");
    repository
        .write("service-2.json", &BEFORE.replace(r#"["RED"]"#, r#"["GREEN"]"#).replace(",\n  \"pagination\": {}", ""));
    let imported = repository.run(&["import", "service-2.json"]).expect("the model is right");
    let expected = format!(
        "
Also changed:
Color: enum value removed, RED before [wire: breaking, source: major]

On the wire: breaking. In source: major.
{}",
        asks_for(Part::Major)
    );
    assert!(imported.ends_with(&expected), "{imported}");
}
