//! Suites as they stand in a file, turned into models and cases.

use anyhow::{Context, Result};
use aws_smithy_types::DateTime;
use aws_smithy_types::base64::encode as base64;
use aws_smithy_types::date_time::Format;
use connect_model::{Dialect, Kind, Model, ShapeId};
use serde_json::{Map, Value, json};

/// One case of a suite.
pub(crate) struct Case {
    pub(crate) id: String,
    /// Index of its model.
    pub(crate) model: usize,
    /// API name of its operation.
    pub(crate) operation: String,
    /// Where the client would send requests.
    pub(crate) endpoint: String,
    /// What the program is given.
    pub(crate) given: Value,
    pub(crate) expected: Expected,
}

pub(crate) enum Expected {
    /// The suite's own description of a request.
    Request(Value),
    /// The output in serde form, or the error with code, message and members.
    Response { result: Option<Value>, error: Option<Value> },
}

impl Case {
    /// Writes outputs and error members in the program's answer the way the suites do.
    pub(crate) fn bring_into_suite_form(&self, model: &Model, answer: &mut Value) {
        if let (Some(output), Some(id)) = (answer.get_mut("output"), model.operations[0].output) {
            *output = suite_form(model, id, output);
        }
        let code = answer["service_error"]["code"].as_str().unwrap_or_default().to_owned();
        if let (Some(members), Some(id)) = (answer.pointer_mut("/service_error/members"), model.shape_id(&code)) {
            *members = suite_form(model, id, members);
        }
    }
}

/// Adds the suites of a file. Every case has an operation of its own, so a suite whose cases
/// differ in operation becomes several models.
pub(crate) fn read(text: &str, models: &mut Vec<Model>, cases: &mut Vec<Case>) -> Result<()> {
    let suites: Vec<Value> = serde_json::from_str(text)?;
    for suite in &suites {
        for case in suite["cases"].as_array().context("a suite has no cases")? {
            add(suite, case, models, cases)
                .with_context(|| format!("the case {} ({})", case["id"], suite["description"]))?;
        }
    }
    Ok(())
}

fn add(suite: &Value, case: &Value, models: &mut Vec<Model>, cases: &mut Vec<Case>) -> Result<()> {
    let operation = case["given"]["name"].as_str().context("has no operation")?.to_owned();
    let model = model(suite, &case["given"], &operation)?;
    let given = &model.operations[0];
    let (sent, expected) = match case.get("params") {
        Some(params) => {
            let input = given.input.map_or_else(|| params.clone(), |id| serde_form(&model, id, params));
            (json!({ "params": input }), Expected::Request(case["serialized"].clone()))
        }
        None => {
            let error = case.get("errorCode").map(|code| error(&model, code, case));
            let result = case
                .get("result")
                .map(|result| given.output.map_or_else(|| result.clone(), |id| serde_form(&model, id, result)));
            (json!({ "response": case["response"] }), Expected::Response { result, error })
        }
    };
    let place = models.iter().position(|known| same(known, &model)).unwrap_or_else(|| {
        models.push(model);
        models.len() - 1
    });
    let endpoint = suite["clientEndpoint"].as_str().unwrap_or("https://example.com").to_owned();
    let id = format!("{}: {}", operation, case["id"].as_str().unwrap_or_default());
    cases.push(Case { id, model: place, operation, endpoint, given: sent, expected });
    Ok(())
}

/// The model of one case: the suite's shapes and the case's operation.
fn model(suite: &Value, given: &Value, operation: &str) -> Result<Model> {
    let mut metadata = suite["metadata"].as_object().cloned().unwrap_or_default();
    metadata.entry("endpointPrefix").or_insert_with(|| "example".into());
    metadata.entry("serviceId").or_insert_with(|| "Example".into());
    let mut operations = Map::new();
    operations.insert(operation.to_owned(), given.clone());
    let file = json!({"metadata": metadata, "operations": operations, "shapes": suite["shapes"]});
    Ok(connect_model::read(file.to_string().as_bytes(), Dialect::Published)?.model)
}

/// Cases of one suite mostly share their model, and each model costs a crate.
fn same(one: &Model, other: &Model) -> bool {
    format!("{:?}{:?}", one.operations, one.shapes) == format!("{:?}{:?}", other.operations, other.shapes)
}

fn error(model: &Model, code: &Value, case: &Value) -> Value {
    let name = code.as_str().unwrap_or_default();
    let members = &case["error"];
    let members = model.shape_id(name).map_or_else(|| members.clone(), |id| serde_form(model, id, members));
    json!({"code": code, "message": case.get("errorMessage"), "members": members})
}

/// A value as a suite writes it, in serde form: the suites write bytes as text.
fn serde_form(model: &Model, id: ShapeId, value: &Value) -> Value {
    convert(model, id, value, &|kind, value| match (kind, value) {
        (Kind::Blob(_), Value::String(text)) => Some(base64(text.as_bytes()).into()),
        _ => None,
    })
}

/// A value in serde form as the suites write it: timestamps in seconds, members by API name.
fn suite_form(model: &Model, id: ShapeId, value: &Value) -> Value {
    let named = by_api_name(model, id, value, true);
    convert(model, id, &named, &|kind, value| match (kind, value) {
        (Kind::Timestamp(_), Value::String(text)) => seconds(text),
        _ => None,
    })
}

fn seconds(text: &str) -> Option<Value> {
    let formats = [Format::DateTimeWithOffset, Format::HttpDate];
    let time = formats.into_iter().find_map(|format| DateTime::from_str(text, format).ok())?;
    Some(time.as_secs_f64().into())
}

/// Members of nested structures by API name instead of wire name.
fn by_api_name(model: &Model, id: ShapeId, value: &Value, top_level: bool) -> Value {
    match (&model[id].kind, value) {
        (Kind::Structure(structure), Value::Object(members)) if !structure.document => {
            let member = |(name, value): (&String, &Value)| {
                let known = structure.members.iter().find(|member| match top_level {
                    true => member.name == *name,
                    false => member.wire_name == *name,
                });
                match known {
                    Some(member) => (member.name.clone(), by_api_name(model, member.target, value, false)),
                    None => (name.clone(), value.clone()),
                }
            };
            Value::Object(members.iter().map(member).collect())
        }
        (Kind::List(list), Value::Array(elements)) => {
            Value::Array(elements.iter().map(|element| by_api_name(model, list.member, element, false)).collect())
        }
        (Kind::Map(map), Value::Object(entries)) => {
            let entry = |(key, value): (&String, &Value)| (key.clone(), by_api_name(model, map.value, value, false));
            Value::Object(entries.iter().map(entry).collect())
        }
        _ => value.clone(),
    }
}

/// Replaces values, wherever they are, by what `leaf` makes of them.
fn convert(model: &Model, id: ShapeId, value: &Value, leaf: &dyn Fn(&Kind, &Value) -> Option<Value>) -> Value {
    if let Some(converted) = leaf(&model[id].kind, value) {
        return converted;
    }
    match (&model[id].kind, value) {
        (Kind::Structure(structure), Value::Object(members)) if !structure.document => {
            let member = |(name, value): (&String, &Value)| {
                let target = structure.member(name).map(|member| member.target);
                (name.clone(), target.map_or_else(|| value.clone(), |target| convert(model, target, value, leaf)))
            };
            Value::Object(members.iter().map(member).collect())
        }
        (Kind::List(list), Value::Array(elements)) => {
            Value::Array(elements.iter().map(|element| convert(model, list.member, element, leaf)).collect())
        }
        (Kind::Map(map), Value::Object(entries)) => {
            let entry = |(key, value): (&String, &Value)| (key.clone(), convert(model, map.value, value, leaf));
            Value::Object(entries.iter().map(entry).collect())
        }
        _ => value.clone(),
    }
}
