//! Files of others: no command removes or overwrites them, and none leaves half a file behind.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{MODEL, folder, printed, published, status, xtask};
use serde_json::{Value, json};

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be written");
    fs::write(path, text).expect("the folder can be written");
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(folder).expect("it can be read").map(|entry| entry.expect("it can be read").path());
    let (folders, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    let below = folders.iter().flat_map(|folder| self::files(folder));
    let read = |path: PathBuf| (path.clone(), fs::read(path).expect("it can be read"));
    below.chain(files.into_iter().map(read)).collect()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Runs a command that has to be refused for a reason, and to change nothing.
fn refused(folder: &Path, arguments: &[&str], reasons: &[&str]) {
    let before = files(folder);
    let output = xtask(folder, arguments);
    assert_eq!(status(&output), 1, "{arguments:?}: {}", printed(&output));
    for reason in reasons {
        assert!(told(&output).contains(reason), "{arguments:?}: {}", told(&output));
    }
    assert!(files(folder) == before, "{arguments:?} changes nothing");
}

fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = xtask(folder, arguments);
    assert_eq!(status(&output), 0, "{arguments:?}: {}", told(&output));
    printed(&output).to_owned()
}

fn model_of(id: Option<&str>) -> String {
    let mut model: Value = serde_json::from_str(MODEL).expect("it is JSON");
    id.into_iter().for_each(|id| model["metadata"]["serviceId"] = id.into());
    model.to_string()
}

const GENERATE: &[&str] = &["generate", "model.json", "--out", "program"];

#[test]
fn generate_leaves_a_program_of_others_alone() {
    let folder = folder("files-program");
    put(&folder, "model.json", &model_of(Some("Shop")));
    put(&folder, "program/src/main.rs", "fn main() {}\n");
    put(&folder, "program/src/bin/tool.rs", "fn main() {}\n");
    put(&folder, "program/Cargo.toml", "[package]\nname = \"program\"\n\n[dependencies]\nserde = \"1\"\n");
    refused(&folder, GENERATE, &["`program` in program does not depend on `connect-runtime`", "another folder"]);

    put(
        &folder,
        "program/Cargo.toml",
        "[package]\nname = \"program\"\n\n[dependencies.connect-runtime]\npath = \"x\"\n",
    );
    put(&folder, "program/src/lib.rs", "pub mod by_hand;\n");
    put(&folder, "program/src/client.rs", "pub struct ByHand;\n");
    refused(&folder, GENERATE, &["nothing was changed", "program/src/client.rs", "program/src/lib.rs"]);

    // Nothing is in the way of these, so they stay beside what is generated.
    for file in ["program/src/lib.rs", "program/src/client.rs"] {
        fs::remove_file(folder.join(file)).expect("it is there");
    }
    let before = files(&folder);
    let output = succeeds(&folder, GENERATE);
    assert!(output.starts_with("program: 1 operations, "), "the crate keeps its name: {output}");
    let after = files(&folder);
    assert!(before.iter().all(|(path, text)| after.get(path) == Some(text)), "{:?}", after.keys());
    assert!(after.contains_key(&folder.join("program/src/lib.rs")));
    assert!(succeeds(&folder, GENERATE).contains(" 0 files written, 0 removed"));
}

#[test]
fn folders_and_links_in_the_place_of_files_are_reported() {
    let folder = folder("files-strange");
    put(&folder, "model.json", &model_of(Some("Shop")));
    put(&folder, "program", "a file\n");
    refused(&folder, GENERATE, &["program"]);
    put(&folder, "other/Cargo.toml/file", "");
    refused(&folder, &["generate", "model.json", "--out", "other"], &["cannot read other/Cargo.toml"]);
    put(&folder, "virtual/Cargo.toml", "[workspace]\nmembers = []\n");
    refused(
        &folder,
        &["generate", "model.json", "--out", "virtual"],
        &["virtual/Cargo.toml is not the manifest of a crate"],
    );
    put(&folder, "broken/Cargo.toml", "[package\n");
    refused(&folder, &["generate", "model.json", "--out", "broken"], &["cannot read broken/Cargo.toml"]);
}

#[test]
fn the_name_of_an_existing_crate_stays() {
    let folder = folder("files-name");
    put(&folder, "model.json", &model_of(Some("Shop")));
    let named = |name| [GENERATE, &["--name", name]].concat();
    assert!(succeeds(&folder, &named("till")).starts_with("till: "));
    refused(&folder, &named("counter"), &["the crate in program is named `till`; leave out `--name`"]);
    assert!(succeeds(&folder, &named("till")).starts_with("till: "));
    assert!(succeeds(&folder, GENERATE).starts_with("till: "), "without `--name` the manifest decides");
}

#[test]
fn a_new_crate_gets_a_name_that_cargo_accepts() {
    let folder = folder("files-names");
    put(&folder, "model.json", &model_of(Some("Shop")));
    for (name, reason) in
        [("bad name", "it contains ' '"), ("9lives", "start with an ASCII letter"), ("std", "there is a crate")]
    {
        refused(&folder, &[GENERATE, &["--name", name]].concat(), &[&format!("cannot be named {name:?}: "), reason]);
    }
    put(&folder, "model.json", &model_of(None));
    refused(&folder, GENERATE, &["the model has no `metadata.serviceId`", "`--name`"]);
    put(&folder, "model.json", &model_of(Some("Über & Söhne")));
    refused(&folder, GENERATE, &["cannot be named \"über-&-söhne-client\": it contains 'ü'", "`--name`"]);
    assert!(!folder.join("program").exists());
    assert!(succeeds(&folder, &[GENERATE, &["--name", "ueber"]].concat()).starts_with("ueber: "));
    put(&folder, "model.json", &model_of(Some("Data Zone")));
    assert!(succeeds(&folder, &["generate", "model.json", "--out", "zone"]).starts_with("data-zone-client: "));
}

/// Whatever a service is called, cargo can read the manifest.
#[test]
fn the_manifest_is_toml_whatever_the_service_is_called() {
    let folder = folder("files-toml");
    let title = "Shop \"A\" \\ tab\t line\n e\u{301} \u{7f} \u{1} '";
    let mut model: Value = serde_json::from_str(MODEL).expect("it is JSON");
    model["metadata"]["serviceFullName"] = title.into();
    put(&folder, "model.json", &model.to_string());
    succeeds(&folder, &[GENERATE, &["--name", "shop"]].concat());
    let manifest = fs::read_to_string(folder.join("program/Cargo.toml")).expect("it was written");
    let manifest: toml::Table = manifest.parse().unwrap_or_else(|error| panic!("{error}\n{manifest}"));
    let description = "Shop \"A\" \\ tab line e\u{301} ' for Rust.";
    assert_eq!(
        manifest["package"]["description"].as_str(),
        Some(description),
        "on one line, without control characters"
    );
}

#[test]
fn regenerate_touches_no_file_of_a_repository() {
    let folder = folder("files-repository");
    put(&folder, "model.json", MODEL);
    for path in [".git/HEAD", ".git/objects/aa/bb", "README.md", "src/lib.rs", "notes/types/mine.rs"] {
        put(&folder.join("repository"), path, "of somebody else\n");
    }
    let before = files(&folder);
    let regenerate = ["regenerate", "--out", "repository"];
    succeeds(&folder, &regenerate);
    let after = files(&folder);
    assert!(before.iter().all(|(path, text)| after.get(path) == Some(text)), "{:?}", after.keys());
    let check = [&regenerate[..], &["--check"]].concat();
    assert_eq!(succeeds(&folder, &check), "repository is what the model gives\n", "files by hand are no difference");

    put(&folder, "repository/types.rs", "pub mod by_hand;\n");
    refused(&folder, &regenerate, &["repository/types.rs", "nothing was changed"]);
    refused(&folder, &check, &["in the way, and not generated: repository/types.rs\n"]);
}

/// `--out connect-client` instead of `--out connect-client/src`, and the other way round.
#[test]
fn a_folder_too_high_or_too_low_is_refused() {
    let folder = folder("files-slip");
    put(&folder, "model.json", &model_of(Some("Shop")));
    succeeds(&folder, GENERATE);
    put(&folder, "program/examples/call.rs", "fn main() {}\n");
    refused(&folder, &["regenerate", "--out", "program"], &["program is the folder of a crate", "`--out program/src`"]);
    refused(&folder, &["generate", "model.json", "--out", "program/src"], &["program/src is a folder of sources"]);
    succeeds(&folder, &["regenerate", "--out", "program/src", "--check"]);
}

/// The published model, as of a service.
fn published_of(id: Option<&str>, prefix: &str) -> String {
    let mut model: Value = serde_json::from_str(&published()).expect("it is JSON");
    model["metadata"]["endpointPrefix"] = prefix.into();
    id.into_iter().for_each(|id| model["metadata"]["serviceId"] = id.into());
    model.to_string()
}

const IMPORT: &[&str] = &["import", "service.json"];

#[test]
fn import_updates_nothing_but_a_model_of_ours_of_the_same_service() {
    let folder = folder("files-import");
    put(&folder, "service.json", &published_of(Some("Other"), "other"));
    succeeds(&folder, &[IMPORT, &["--model", "other.json"]].concat());
    let other = fs::read_to_string(folder.join("other.json")).expect("it was written");
    put(&folder, "service.json", &published_of(None, "prefix"));
    succeeds(&folder, &[IMPORT, &["--model", "prefix.json"]].concat());
    let prefix = fs::read_to_string(folder.join("prefix.json")).expect("it was written");
    put(&folder, "service.json", &published_of(Some("Shop"), "shop"));

    let published = published_of(Some("Shop"), "shop");
    for (there, reason) in [
        ("", "model.json:1:1: error: the file is empty"),
        ("# Notes\n", "model.json:1:1: error: this is not JSON"),
        (&other[..other.len() / 2], "error: the file is cut short"),
        ("[]", "not a service model"),
        ("{}", "this is not a model, since it has no `metadata`"),
        (r#"{"name": "program", "version": "1.0.0"}"#, "this model has version `1.0.0` of the layout"),
        (r#"{"kind": "Pod", "metadata": {"name": "x"}}"#, "the metadata name no protocol"),
        (r#"{"pagination": {}}"#, "this is not a model, since it has no `metadata`"),
        (&published, "this is a published file"),
        (&other, "this is the model of `Other`, and the published file is of `Shop`"),
        (&prefix, "this is the model of `prefix`, and the published file is of `shop`"),
    ] {
        put(&folder, "model.json", there);
        refused(&folder, IMPORT, &[reason, "; the file is not updated; ", "`--overwrite`"]);
        let check = xtask(&folder, &[IMPORT, &["--check"]].concat());
        assert_eq!(status(&check), 2, "{reason}: it cannot be compared");
        succeeds(&folder, &[IMPORT, &["--overwrite"]].concat());
        let written = fs::read_to_string(folder.join("model.json")).expect("it was written");
        assert!(written.contains("\"serviceId\": \"Shop\"") && written.contains("\"Ping\""), "{written}");
    }
    // Its own it updates, with the texts of ours in it, and forgets only when told to.
    let ours = fs::read_to_string(folder.join("model.json")).expect("it was written");
    put(&folder, "model.json", &ours.replacen("\"Ping\": {", "\"Ping\": {\"documentation\": \"Ours.\", ", 1));
    succeeds(&folder, IMPORT);
    assert!(fs::read_to_string(folder.join("model.json")).expect("it is there").contains("Ours."));
    succeeds(&folder, &[IMPORT, &["--overwrite"]].concat());
    assert_eq!(fs::read_to_string(folder.join("model.json")).expect("it is there"), ours);
}

#[test]
fn conformance_leaves_a_program_of_others_alone() {
    let folder = folder("files-conformance");
    put(&folder, "suite.json", "[]");
    put(&folder, "program/Cargo.toml", "[workspace]\nmembers = [\"mine\"]\n");
    let arguments = ["conformance", "suite.json", "--out", "program"];
    refused(&folder, &arguments, &["program is not a folder of protocol suites"]);
}

/// A limit on the size of files fails a write in the middle, as a full disk does.
#[cfg(unix)]
fn with_small_files(folder: &Path, arguments: &str) -> Output {
    let script = format!("trap '' XFSZ; ulimit -f 40; exec {} {arguments}", env!("CARGO_BIN_EXE_xtask"));
    Command::new("sh").args(["-c", &script]).current_dir(folder).output().expect("there is a shell")
}

#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing_and_leaves_no_half_file() {
    let folder = folder("files-full");
    put(&folder, "model.json", &model_of(Some("Shop")));
    put(&folder, "service.json", &published_of(Some("Shop"), "shop"));
    succeeds(&folder, GENERATE);
    succeeds(&folder, &[IMPORT, &["--model", "imported.json"]].concat());

    // One file gets too long, one is new, one is left over.
    let values: Vec<String> = (0..6000).map(|n| format!("VALUE_{n}")).collect();
    let grow = |text: &str| {
        let mut model: Value = serde_json::from_str(text).expect("it is JSON");
        model["shapes"]["Text"] = json!({"type": "string", "enum": values});
        let ping = model["operations"].as_object_mut().and_then(|operations| operations.remove("Ping"));
        model["operations"]["Pong"] = ping.expect("it is there");
        if let Some(name) = model["operations"]["Pong"].get_mut("name") {
            *name = "Pong".into();
        }
        model.to_string()
    };
    put(&folder, "model.json", &grow(&model_of(Some("Shop"))));
    put(&folder, "service.json", &grow(&published_of(Some("Shop"), "shop")));
    let before = files(&folder);
    for (arguments, reason) in [
        ("generate model.json --out program", "program/src/types/text.rs"),
        ("regenerate --model model.json --out program/src", "program/src/types/text.rs"),
        ("import service.json --model imported.json", "cannot write imported.json"),
        ("import service.json --model imported.json --overwrite", "cannot write imported.json"),
    ] {
        let output = with_small_files(&folder, arguments);
        assert_eq!(status(&output), 1, "{arguments}: {}", printed(&output));
        assert!(told(&output).contains(reason), "{arguments}: {}", told(&output));
        assert!(files(&folder) == before, "{arguments}: {:?}", files(&folder).keys());
    }
    assert!(succeeds(&folder, GENERATE).contains(", 1 removed, "), "with room on the disk it goes on");
}
