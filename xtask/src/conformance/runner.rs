//! Runs cases through generated code: one line of JSON in, one line of JSON out.

use std::io::BufRead;

use connect_runtime::bytes::Bytes;
use connect_runtime::operation::{Operation, OperationError};
use connect_runtime::request::HostPrefix;
use connect_runtime::serde::de::DeserializeOwned;
use connect_runtime::serde::Serialize;
use connect_runtime::token::IdempotencyTokenProvider;
use connect_runtime::http;
use serde_json::{Value, json};

type Run = fn(&Value) -> Value;

pub fn main(table: &[(&str, Run)]) {
    for line in std::io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let run = table.iter().find(|(name, _)| case["operation"] == *name).expect("a known operation").1;
        println!("{}", run(&case["given"]));
    }
}

pub fn run<O: Operation>(given: &Value) -> Value
where
    O::Input: DeserializeOwned,
    O::Output: Serialize,
{
    match given.get("params") {
        Some(params) => request::<O>(params),
        None => response::<O>(&given["response"]),
    }
}

fn request<O: Operation>(params: &Value) -> Value
where
    O::Input: DeserializeOwned,
{
    let mut input: O::Input = match serde_json::from_value(params.clone()) {
        Ok(input) => input,
        Err(error) => return json!({"error": error.to_string()}),
    };
    let tokens = IdempotencyTokenProvider::fixed("00000000-0000-4000-8000-000000000000");
    if let Err(error) = connect_runtime::token::fill(&mut input, &tokens) {
        return json!({"error": error.to_string()});
    }
    let request = match O::request(&input) {
        Ok(request) => request,
        Err(error) => return json!({"error": error.to_string()}),
    };
    let headers: serde_json::Map<String, Value> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
        .collect();
    json!({
        "method": request.method().as_str(),
        "uri": request.uri().to_string(),
        "host_prefix": request.extensions().get::<HostPrefix>().map(|prefix| &prefix.0),
        "headers": headers,
        "body": String::from_utf8_lossy(request.body()),
    })
}

fn response<O: Operation>(given: &Value) -> Value
where
    O::Output: Serialize,
{
    let mut response = http::Response::builder().status(given["status_code"].as_u64().expect("a status") as u16);
    for (name, value) in given["headers"].as_object().into_iter().flatten() {
        response = response.header(name, value.as_str().expect("text"));
    }
    let body = Bytes::from(given["body"].as_str().unwrap_or_default().to_owned());
    match O::response(&response.body(body).expect("a response")) {
        Ok(output) => json!({"output": output}),
        Err(error) => {
            let (code, message) = {
                let meta = error.held().meta();
                (meta.code().map(str::to_owned), meta.message().map(str::to_owned))
            };
            let members = error.held().structure();
            json!({"service_error": {"code": code, "message": message, "members": members.map(|m| json!(m))}, "shown": error.to_string()})
        }
    }
}
