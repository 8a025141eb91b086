//! Files that are no models, or were made to harm: the reader and the import give a model or
//! problems with their places, never a panic, and never take memory without bound.

mod places;

use std::io::Write;
use std::time::{Duration, Instant};

use connect_model::{Dialect, Problem, Problems, Published, Source, import, read, read_detected};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::places::{pointers, replaced, spliced};

/// A model with every kind of thing that a file can have.
const MODEL: &str = r#"{
  "version": "2.0",
  "metadata": {"protocol": "rest-json", "protocols": ["rest-json"], "endpointPrefix": "shop", "serviceId": "Shop"},
  "operations": {
    "ListItems": {
      "name": "ListItems",
      "http": {"method": "POST", "requestUri": "/shops/{Shop}/items?kind=all", "responseCode": 200},
      "input": {"shape": "ListItemsRequest"},
      "output": {"shape": "ListItemsResponse"},
      "errors": [{"shape": "Closed"}],
      "endpoint": {"hostPrefix": "eu.{Shop}."},
      "requestcompression": {"encodings": ["gzip"]},
      "httpChecksum": {"requestChecksumRequired": true},
      "deprecated": true
    }
  },
  "shapes": {
    "ListItemsRequest": {
      "type": "structure",
      "required": ["Shop"],
      "members": {
        "Shop": {"shape": "Text", "location": "uri", "hostLabel": true},
        "Token": {"shape": "Text", "idempotencyToken": true},
        "Since": {"shape": "Time", "location": "querystring", "locationName": "since"},
        "Limit": {"shape": "Count", "default": 5},
        "NextToken": {"shape": "Text"}
      }
    },
    "ListItemsResponse": {"type": "structure", "members": {"Items": {"shape": "Items"}, "NextToken": {"shape": "Text"}}},
    "Closed": {
      "type": "structure", "exception": true, "error": {"httpStatusCode": 409, "senderFault": true},
      "retryable": {"throttling": false}, "members": {"Message": {"shape": "Text"}}
    },
    "Items": {"type": "list", "member": {"shape": "Item"}, "min": 0, "max": 100, "sparse": true},
    "Item": {"type": "structure", "union": true, "members": {
      "Plain": {"shape": "Text"}, "Priced": {"shape": "Price"}, "Bundle": {"shape": "Bundle"}, "Raw": {"shape": "Raw"}
    }},
    "Bundle": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Items"}},
    "Price": {"type": "double", "min": 0.5, "max": 1e6},
    "Count": {"type": "integer", "min": 1, "max": 100, "box": false},
    "Text": {"type": "string", "min": 1, "max": 20, "pattern": "^[a-z]+$"},
    "Raw": {"type": "blob", "max": 10},
    "Time": {"type": "timestamp", "timestampFormat": "iso8601"}
  },
  "pagination": {"ListItems": {
    "input_token": "NextToken", "output_token": "NextToken", "limit_key": "Limit", "result_key": "Items"
  }},
  "waiters": {"ItemsThere": {"operation": "ListItems", "delay": 2, "maxAttempts": 5, "acceptors": [
    {"state": "success", "matcher": "path", "argument": "NextToken", "expected": "done"},
    {"state": "retry", "matcher": "error", "expected": "Closed"}
  ]}}
}"#;

const PAGINATORS: &str = r#"{"pagination": {"ListItems": {
  "input_token": "NextToken", "output_token": "NextToken", "limit_key": "Limit", "result_key": "Items"
}}}"#;

fn source<'a>(name: &'a str, bytes: &'a [u8]) -> Source<'a> {
    Source { name, bytes }
}

fn valid() -> Value {
    serde_json::from_str(MODEL).expect("it is JSON")
}

/// The model as AWS would publish it: without paginators, waiters and defaults.
fn published() -> String {
    let mut model = valid();
    let top = model.as_object_mut().expect("it is an object");
    top.retain(|key, _| key != "pagination" && key != "waiters");
    model.to_string()
}

/// Reads a file in every way there is, and holds the results to what all of them promise.
/// Gives what the dialect of our own files says.
fn hold(bytes: &[u8]) -> Result<Vec<Problem>, Problems> {
    let _ = checked(bytes, read(bytes, Dialect::Published).map(|loaded| loaded.notes));
    let _ = checked(bytes, read_detected(bytes).map(|loaded| loaded.notes));
    checked(bytes, read(bytes, Dialect::Ours).map(|loaded| loaded.notes))
}

fn checked(bytes: &[u8], found: Result<Vec<Problem>, Problems>) -> Result<Vec<Problem>, Problems> {
    let gzip = bytes.starts_with(&[0x1f, 0x8b]);
    let lines = 1 + bytes.iter().filter(|byte| **byte == b'\n').count();
    let problems = match &found {
        Ok(notes) => notes.iter(),
        Err(problems) => {
            assert!(problems.errors() > 0);
            problems.iter()
        }
    };
    for problem in problems {
        assert!(problem.line >= 1 && problem.column >= 1, "{problem}");
        assert!(gzip || problem.line <= lines, "{problem} in {lines} lines");
        assert!(!problem.message.is_empty());
    }
    found
}

/// Uses a file in each of the places that an import has, the others being right.
fn hold_import(bytes: &[u8]) -> [bool; 4] {
    let good = published();
    let good = Published::from(source("service-2.json", good.as_bytes()));
    let held = |found: Result<connect_model::Imported, Problems>| match found {
        Ok(imported) => {
            read(imported.json.as_bytes(), Dialect::Ours).expect("what an import makes is a model");
            true
        }
        Err(problems) => {
            assert!(problems.errors() > 0);
            assert!(problems.iter().all(|problem| problem.line >= 1 && problem.column >= 1), "{problems}");
            false
        }
    };
    [
        held(import(source("service-2.json", bytes).into(), None, "botocore 1")),
        held(import(Published { paginators: Some(source("paginators-1.json", bytes)), ..good }, None, "botocore 1")),
        held(import(Published { waiters: Some(source("waiters-2.json", bytes)), ..good }, None, "botocore 1")),
        held(import(good, Some(source("model.json", bytes)), "botocore 1")),
    ]
}

fn one_of_each() -> [Value; 9] {
    let odd = ["", "ListItems", "\u{0}{}é"].map(Value::from);
    let [empty, known, strange] = odd;
    [json!(null), json!(true), json!(-7), json!(0.5), empty, known, strange, json!(["x", 1]), json!({"x": {}})]
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).expect("memory takes all bytes");
    packer.finish().expect("memory takes all bytes")
}

#[test]
fn what_is_valid_is_read() {
    let notes = hold(MODEL.as_bytes()).expect("the model is right");
    assert_eq!(notes, []);
    assert_eq!(hold_import(published().as_bytes()), [true, false, false, false]);
    assert_eq!(hold_import(PAGINATORS.as_bytes()), [false, true, false, false]);
    assert!(hold_import(MODEL.as_bytes())[3], "a model of ours is updated");
    hold(&packed(MODEL.as_bytes())).expect("the model is right");
}

#[test]
fn a_file_cut_at_any_byte_has_problems_with_places() {
    for end in 0..MODEL.len() {
        let cut = &MODEL.as_bytes()[..end];
        let problems = hold(cut).expect_err("the file is not complete");
        let last = problems.iter().last().expect("there is one");
        let at = MODEL[..end].trim_end();
        let line = at.matches('\n').count() + 1;
        assert!(last.line == line || end == 0, "{problems}: not in line {line}");
        assert_eq!(hold_import(cut)[..2], [false, false]);
    }
    for end in 0..PAGINATORS.len() {
        assert_eq!(hold_import(&PAGINATORS.as_bytes()[..end])[..2], [false, false]);
    }
    let packed = packed(MODEL.as_bytes());
    for end in 0..packed.len() {
        hold(&packed[..end]).expect_err("the file is not complete");
    }
}

#[test]
fn values_of_another_type_are_told_with_their_places() {
    let (mut accepted, mut refused) = (0, 0);
    for model in [valid(), serde_json::from_str(PAGINATORS).expect("it is JSON")] {
        for pointer in pointers(&model) {
            for other in one_of_each() {
                let file = replaced(&model, &pointer, other).to_string();
                match hold(file.as_bytes()) {
                    Ok(_) => accepted += 1,
                    Err(_) => refused += 1,
                }
                hold_import(file.as_bytes());
            }
        }
    }
    assert!(accepted > 40 && refused > 500, "{accepted} accepted, {refused} refused");
}

#[test]
fn removed_keys_are_told_or_do_no_harm() {
    let model = valid();
    for pointer in pointers(&model).iter().skip(1) {
        let (parent, key) = pointer.rsplit_once('/').expect("only the whole file has none");
        let mut model = model.clone();
        match model.pointer_mut(parent).expect("it is one of its pointers") {
            Value::Object(entries) => drop(entries.remove(key)),
            Value::Array(items) => drop(items.remove(key.parse().expect("it is an index"))),
            other => panic!("{other} holds nothing"),
        }
        let _ = hold(model.to_string().as_bytes());
        hold_import(model.to_string().as_bytes());
    }
}

#[test]
fn every_repeated_key_is_told() {
    let model = valid();
    for pointer in pointers(&model) {
        let Some(object) = model.pointer(&pointer).and_then(Value::as_object) else { continue };
        let own = Value::Object(object.clone()).to_string();
        for (key, value) in object {
            for other in one_of_each().into_iter().chain([value.clone()]) {
                let doubled = format!("{},{}:{other}}}", &own[..own.len() - 1], json!(key));
                let file = spliced(&model, &pointer, &doubled);
                let problems = hold(&file).expect_err("a key stands twice");
                let told = problems.iter().any(|problem| problem.pointer == format!("{pointer}/{key}"));
                assert!(told, "{pointer}/{key}: {problems}");
                hold_import(&file);
            }
        }
    }
}

#[test]
fn nesting_of_any_depth_exhausts_nothing() {
    let model = valid();
    for depth in [120, 128, 129, 10_000] {
        let (open, closed) = ("{\"shapes\":".repeat(depth), "}".repeat(depth));
        let nested = [
            "[".repeat(depth),
            open.clone(),
            format!("{}1{}", "[".repeat(depth), "]".repeat(depth)),
            format!("{open}1{closed}"),
        ];
        for text in &nested {
            hold(text.as_bytes()).expect_err("it is no model");
            hold_import(text.as_bytes());
            for pointer in pointers(&model) {
                let _ = hold(&spliced(&model, &pointer, text));
            }
            // Anything may stand under this key.
            let found = hold(&spliced(&model, "/metadata", &format!("{{\"protocol\":\"rest-json\",\"uid\":{text}}}")));
            assert_eq!(found.is_ok(), depth == 120 && text.contains('1'), "{depth} deep");
        }
    }
}

/// A chain of references is as deep as nesting, to functions that follow it by calling themselves.
#[test]
fn references_of_any_depth_exhaust_nothing() {
    for length in [1_000, 10_000] {
        for kind in ["list", "structure", "required", "map"] {
            for target in ["Text".to_owned(), "N0".to_owned()] {
                let mut model = valid();
                let shapes = model["shapes"].as_object_mut().expect("it is an object");
                for index in 0..length {
                    let next = if index + 1 == length { target.clone() } else { format!("N{}", index + 1) };
                    let reference = json!({"shape": next});
                    let shape = match kind {
                        "list" => json!({"type": "list", "member": reference}),
                        "map" => json!({"type": "map", "key": {"shape": "Text"}, "value": reference}),
                        "structure" => json!({"type": "structure", "members": {"Next": reference}}),
                        _ => json!({"type": "structure", "required": ["Next"], "members": {"Next": reference}}),
                    };
                    shapes.insert(format!("N{index}"), shape);
                }
                shapes["ListItemsResponse"]["members"]["Chain"] = json!({"shape": "N0"});
                let started = Instant::now();
                let found = hold(model.to_string().as_bytes());
                let refused = matches!(kind, "list" | "map") || (kind == "required" && target == "N0");
                assert_eq!(found.is_err(), refused, "{kind} to {target}");
                assert!(started.elapsed() < Duration::from_secs(20), "{kind}: {:?}", started.elapsed());
            }
        }
    }
}

#[test]
fn numbers_of_any_size_are_read_or_told() {
    let model = valid();
    let digits = "9".repeat(10_000);
    let numbers = "2147483648 9223372036854775808 -9223372036854775809 18446744073709551616 1e18 1e309 -1e309 \
        1e999999999 1e-999999999 -0 -0.0 0.1 65536 1e99999999999999999999";
    for pointer in pointers(&model) {
        for number in numbers.split_whitespace().chain([digits.as_str()]) {
            let file = spliced(&model, &pointer, number);
            let found = hold(&file);
            let is_number = model.pointer(&pointer).is_some_and(Value::is_number);
            let infinite = number.parse().is_ok_and(f64::is_infinite);
            if is_number && infinite {
                let problems = found.expect_err("no number of 64 bits is that large");
                assert!(
                    problems.iter().any(|problem| problem.pointer == pointer),
                    "{pointer} {number:.20}: {problems}"
                );
            }
            hold_import(&file);
        }
        for number in ["NaN", "Infinity", "01", "+1", "1.", ".5", "0x10", "1e", "--1", "1_000"] {
            hold(&spliced(&model, &pointer, number)).expect_err("it is no JSON");
        }
    }
}

#[test]
fn what_is_not_utf8_is_told() {
    for at in 0..=MODEL.len() {
        for byte in [0x00, 0x80, 0xff] {
            let mut file = MODEL.as_bytes().to_vec();
            file.insert(at, byte);
            let problems = hold(&file).expect_err("the byte is no part of a text");
            let first = problems.iter().next().expect("there is one");
            let line = MODEL[..at].matches('\n').count() + 1;
            assert!(first.line.abs_diff(line) <= 1, "{problems}: not in line {line}");
        }
    }
    let model = valid();
    for escape in ["\"\\ud800\"", "\"\\ud800\\ud800\"", "\"\\udc00\"", "\"\\u12\"", "\"\\x\"", "\"\\"] {
        for pointer in pointers(&model) {
            hold(&spliced(&model, &pointer, escape)).expect_err("it is no text");
        }
    }
}

#[test]
fn long_names_take_no_time() {
    let (long, other) = ("x".repeat(100_000), "y".repeat(100_000));
    let mut model = valid();
    model["shapes"][&long] = json!({"type": "string"});
    model["shapes"]["Items"]["member"]["shape"] = json!(other);
    model["operations"]["ListItems"]["http"]["method"] = json!(long);
    let started = Instant::now();
    hold(model.to_string().as_bytes()).expect_err("the shape is not there");
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[test]
fn an_archive_does_not_unpack_without_bound() {
    // 300 MB of blanks, packed twelve times as one file: 3.6 GB if all of it were unpacked.
    let piece = packed(&vec![b' '; 300 << 20]);
    assert!(piece.len() < 1 << 20);
    let bomb = piece.repeat(12);
    let problems = read(&bomb, Dialect::Ours).expect_err("no model is that large");
    assert!(problems.to_string().contains("unpacks to more than"), "{problems}");
    assert!(peak_megabytes().is_none_or(|peak| peak < 1_500), "{:?} MB", peak_megabytes());
}

/// The most memory that this process has had; only Linux says so.
fn peak_megabytes() -> Option<usize> {
    let process = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = process.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"))?;
    Some(peak.parse::<usize>().ok()? / 1024)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = hold(&bytes);
        hold_import(&bytes);
        let _ = hold(&packed(&bytes));
        let _ = hold(&[&[0x1f, 0x8b][..], &bytes].concat());
    }

    #[test]
    fn any_bytes_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5)) {
        let mut file = MODEL.as_bytes().to_vec();
        for (place, byte) in &changes {
            *place.get_mut(&mut file) = *byte;
        }
        let _ = hold(&file);
        hold_import(&file);
        let mut file = packed(MODEL.as_bytes());
        for (place, byte) in changes {
            *place.get_mut(&mut file) = byte;
        }
        let _ = hold(&file);
    }

    #[test]
    fn values_of_one_place_at_another(
        swaps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
    ) {
        let original = valid();
        let mut model = original.clone();
        let pointers = pointers(&original);
        for (from, to) in swaps {
            let value = original.pointer(from.get::<String>(&pointers)).expect("it is one of its pointers").clone();
            if let Some(place) = model.pointer_mut(to.get::<String>(&pointers)) {
                *place = value;
            }
        }
        let _ = hold(model.to_string().as_bytes());
        hold_import(model.to_string().as_bytes());
    }

    #[test]
    fn any_text_at_any_place(text in any::<String>(), uri in "[/{}?+&=a-zA-Zé.~]{0,20}", place in any::<prop::sample::Index>()) {
        let model = valid();
        let pointers = pointers(&model);
        let place = place.get::<String>(&pointers);
        let _ = hold(replaced(&model, place, json!(text)).to_string().as_bytes());
        for uri_place in ["/operations/ListItems/http/requestUri", "/operations/ListItems/endpoint/hostPrefix", place] {
            let _ = hold(replaced(&model, uri_place, json!(uri)).to_string().as_bytes());
        }
    }
}
