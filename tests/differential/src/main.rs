//! Compares the client with botocore over all operations.
//!
//! ```text
//! python3 tests/botocore/differential.py --seed 7 --cases 100 | cargo run --release -p differential
//! ```
//!
//! Standard input holds the lines that `tests/botocore/differential.py` writes (its README
//! describes them): inputs with the request that botocore makes of them, and responses with what
//! botocore reads in them. Prints what differs, smallest case first, and last
//! `N passed, M failed`; exits 1 when anything differs.

mod compare;
mod signature;

use std::collections::BTreeSet;
use std::io::BufRead;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_runtime::bytes::Bytes;
use connect_runtime::http;
use connect_runtime::operation::{Operation, OperationError};
use connect_runtime::serde::Serialize;
use connect_runtime::serde::de::DeserializeOwned;
use connect_runtime::token::{IdempotencyTokenProvider, fill};
use connect_runtime::validate::validate;
use serde_json::{Value, json};

use crate::compare::At;
use crate::signature::Signer;

include!(concat!(env!("OUT_DIR"), "/operations.rs"));

pub(crate) type Run = fn(&Value) -> Vec<String>;

/// What fills the idempotency tokens that a caller leaves out.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// What is tested of each operation.
const TESTS: [&str; 3] = ["request", "response", "error"];

/// Signs as the first line says.
static SIGNER: OnceLock<Signer> = OnceLock::new();
/// How many signatures were compared.
static SIGNATURES: AtomicUsize = AtomicUsize::new(0);

fn main() -> ExitCode {
    let (mut passed, mut failures) = (0, Vec::new());
    let (mut met, mut is_whole) = (BTreeSet::new(), false);
    for line in std::io::stdin().lock().lines() {
        let line = match line {
            Ok(line) => line,
            Err(error) => return stop(&format!("standard input cannot be read: {error}")),
        };
        let case: Value = match serde_json::from_str(&line) {
            Ok(case) => case,
            Err(error) => return stop(&format!("a line is not JSON: {error}")),
        };
        if case["test"] == "header" {
            is_whole = case["whole"] == true;
            match Signer::new(&case) {
                Ok(signer) => SIGNER.get_or_init(|| signer),
                Err(problem) => return stop(&problem),
            };
            continue;
        }
        let Some((_, run)) = OPERATIONS.iter().find(|(name, _)| case["op"] == *name) else {
            return stop(&format!("the client has no operation {}", case["op"]));
        };
        met.insert((case["op"].to_string(), case["test"].to_string()));
        match run(&case) {
            differences if differences.is_empty() => passed += 1,
            differences => failures.push((line.len(), case["id"].to_string(), differences)),
        }
    }
    if passed == 0 && failures.is_empty() {
        return stop("no case was given: pipe the output of tests/botocore/differential.py in");
    }
    let missing =
        || OPERATIONS.iter().flat_map(|(name, _)| TESTS.map(|test| (json!(name).to_string(), json!(test).to_string())));
    if let Some((operation, test)) = missing().find(|pair| is_whole && !met.contains(pair)) {
        return stop(&format!("the cases should be of all operations, but {operation} has none of the test {test}"));
    }
    failures.sort();
    for (_, id, differences) in &failures {
        println!("{id}");
        differences.iter().for_each(|difference| println!("    {difference}"));
    }
    println!("{} signatures compared", SIGNATURES.load(Ordering::Relaxed));
    println!("{passed} passed, {} failed", failures.len());
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn stop(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::FAILURE
}

/// Runs a case of one operation; gives what differs.
pub(crate) fn run<O: Operation>(case: &Value) -> Vec<String>
where
    O::Input: Clone + DeserializeOwned + Serialize + PartialEq,
    O::Output: DeserializeOwned + Serialize + PartialEq,
{
    match case["test"].as_str() {
        Some("request") => request::<O>(case).unwrap_or_else(|problem| vec![problem]),
        Some("response") => response::<O>(case).unwrap_or_else(|problem| vec![problem]),
        Some("error") => error::<O>(case).unwrap_or_else(|problem| vec![problem]),
        _ => vec![format!("there is no test {}", case["test"])],
    }
}

fn request<O: Operation>(case: &Value) -> Result<Vec<String>, String>
where
    O::Input: Clone + DeserializeOwned + Serialize + PartialEq,
{
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let mut input: O::Input = serde_json::from_value(case["params"].clone()).map_err(|error| text(&error))?;
    fill(&mut input, &IdempotencyTokenProvider::fixed(TOKEN)).map_err(|error| text(&error))?;
    validate(O::SPEC.name, &input).map_err(|error| text(&error))?;
    let request = O::request(&input).map_err(|error| text(&error))?;
    let model = compare::model()?;
    let shape = model.operation(O::SPEC.name).and_then(|operation| operation.input);
    let mut found = compare::request(&case["expect"], &request, At::input(model, shape));
    let signer =
        SIGNER.get().ok_or("the first line must say how requests are signed: it has `\"test\": \"header\"`")?;
    found.extend(signer.pure(&case["expect"], &request));
    found.extend(signer.sent::<O>(&case["expect"], input.clone()));
    // Writing and reading again loses nothing.
    let written = serde_json::to_string(&input).map_err(|error| text(&error))?;
    let again: O::Input = serde_json::from_str(&written).map_err(|error| text(&error))?;
    if written.contains("NaN") || again == input {
        return Ok(found);
    }
    found.push(format!("the input changes when it is written and read again: {written}"));
    Ok(found)
}

fn answer<O: Operation>(case: &Value) -> Result<Result<O::Output, O::Error>, String> {
    let status = case["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let mut response = http::Response::builder().status(status);
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        response = response.header(name, value.as_str().unwrap_or_default());
    }
    let body = Bytes::from(case["body_text"].as_str().unwrap_or_default().to_owned());
    Ok(O::response(&response.body(body).map_err(|error| error.to_string())?))
}

fn response<O: Operation>(case: &Value) -> Result<Vec<String>, String>
where
    O::Output: DeserializeOwned + Serialize + PartialEq,
{
    let output = answer::<O>(case)?.map_err(|error| format!("the response was not read: {error}"))?;
    let written = serde_json::to_string(&output).map_err(|error| error.to_string())?;
    let value = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    let model = compare::model()?;
    let shape = model.operation(O::SPEC.name).and_then(|operation| operation.output);
    let mut found: Vec<String> = At::output(model, shape).compare("", &case["parsed"], &value).into_iter().collect();
    let again: O::Output = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    let again = serde_json::to_value(&again).map_err(|error| error.to_string())?;
    if again != serde_json::to_value(&output).map_err(|error| error.to_string())? {
        found.push(format!("the output changes when it is written and read again: {written}"));
    }
    Ok(found)
}

fn error<O: Operation>(case: &Value) -> Result<Vec<String>, String> {
    let Err(error) = answer::<O>(case)? else { return Err("an error was read as a success".to_owned()) };
    let (code, message) = {
        let meta = error.held().meta();
        (meta.code().map(str::to_owned), meta.message().map(str::to_owned))
    };
    let mut found = Vec::new();
    let expected = &case["parsed"];
    if json!(code) != expected["code"] {
        found.push(format!("code: expected {}, got {code:?}", expected["code"]));
    }
    if expected["message"].as_str().is_some_and(|text| !text.is_empty()) && json!(message) != expected["message"] {
        found.push(format!("message: expected {}, got {message:?}", expected["message"]));
    }
    if case["listed"] == true {
        match error.held().structure() {
            Some(details) => {
                let members = serde_json::to_value(details).map_err(|error| error.to_string())?;
                let model = compare::model()?;
                let shape = case["shape"].as_str().and_then(|name| model.shape_id(name));
                found.extend(At::error(model, shape).compare("", &expected["members"], &members));
            }
            None => found.push("a listed error came as one that is not listed".to_owned()),
        }
    }
    Ok(found)
}
