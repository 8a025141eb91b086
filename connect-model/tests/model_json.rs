//! The model of Amazon Connect in this repository.

use connect_model::{
    Changes, Dialect, Kind, Model, Retryable, Severity, Source, derive_pagination, import, read, read_file,
};
use serde_json::Value;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../model.json");

fn model() -> Model {
    let loaded = read_file(PATH).unwrap_or_else(|error| panic!("{error}"));
    let serious: Vec<_> = loaded.notes.iter().filter(|problem| problem.severity != Severity::Note).collect();
    assert!(serious.is_empty(), "{serious:?}");
    loaded.model
}

#[test]
fn it_is_whole() {
    let model = model();
    assert!(!model.operations.is_empty());
    assert!(model.upstream.is_some());
    let Some(Kind::String(types)) = model.shape("IntegrationType").map(|shape| &shape.kind) else {
        panic!("it is an enum");
    };
    assert!(types.values.iter().any(|value| value == "COGNITO_USER_POOL"));
}

#[test]
fn every_operation_with_tokens_paginates() {
    let model = model();
    assert_eq!(derive_pagination(&model), []);
    let metrics = model.operation("GetCurrentMetricData").expect("it is there");
    let pagination = metrics.pagination.as_ref().expect("it was derived");
    assert_eq!(pagination.result_key, [["MetricResults"]]);
    assert_eq!(pagination.limit_key.as_deref(), Some("MaxResults"));
    assert_eq!(pagination.non_aggregate_keys, [["DataSnapshotTime"], ["ApproximateTotalCount"]]);
}

#[test]
fn what_is_plain_where_nobody_set_it() {
    let model = model();
    let shape = |name| model.shape(name).expect("it is there");
    assert_eq!(shape("Boolean").default, Some(false.into()));
    assert_eq!(shape("VersionNumber").default, Some(0.into()));
    assert_eq!(shape("NullableBoolean").default, None);
    let member = |structure, name| match &shape(structure).kind {
        Kind::Structure(structure) => structure.member(name).expect("it is there"),
        _ => panic!("it is a structure"),
    };
    let phone_type = member("UserPhoneConfig", "PhoneType");
    assert_eq!(phone_type.default, Some("SOFT_PHONE".into()));
    assert_eq!(member("UserProficiency", "Level").default, Some(1.into()));
}

#[test]
fn an_exceeded_limit_is_throttling_for_chats_and_never_retried_elsewhere() {
    let model = model();
    for operation in &model.operations {
        for error in &operation.errors {
            let name = model[error.shape].name.as_str();
            let Kind::Structure(structure) = &model[error.shape].kind else {
                panic!("it is a structure");
            };
            let own = structure.error.as_ref().and_then(|error| error.retryable);
            let expected = match name {
                "ThrottlingException" | "TooManyRequestsException" => Some(Retryable::Throttling),
                "LimitExceededException" if operation.name == "StartChatContact" => Some(Retryable::Throttling),
                "LimitExceededException" => Some(Retryable::Never),
                _ => None,
            };
            assert_eq!(error.retryable.or(own), expected, "{name} of {}", operation.name);
        }
    }
}

/// Importing what was published leaves the file as it is. The published file is made up from ours, by taking out
/// what an import adds.
#[test]
fn it_is_what_an_import_writes() {
    let text = std::fs::read_to_string(PATH).expect("it can be read");
    let mut published: Value = serde_json::from_str(&text).expect("it is JSON");
    let upstream = remove(&mut published, "upstream").expect("it was imported");
    for key in ["$schema", "documentation", "pagination", "waiters"] {
        remove(&mut published, key);
    }
    for operation in values(&mut published["operations"]) {
        remove(operation, "documentation");
        remove(operation, "deprecatedMessage");
        if let Some(errors) = operation.get_mut("errors").and_then(Value::as_array_mut) {
            errors.iter_mut().for_each(|error| drop(remove(error, "retryable")));
        }
    }
    for shape in values(&mut published["shapes"]) {
        remove_ours(shape);
        if let Some(members) = shape.get_mut("members") {
            values(members).for_each(remove_ours);
        }
    }
    let published = published.to_string();
    assert!(published.len() < text.len());
    // Paginators, defaults and waiters are what a published file cannot say; CONTRIBUTING compares one with ours.
    let load = |text: &str, dialect| read(text.as_bytes(), dialect).unwrap_or_else(|problems| panic!("{problems}"));
    let (theirs, ours) = (load(&published, Dialect::Published), load(&text, Dialect::Ours));
    for changes in [Changes::between(&theirs, &ours), Changes::between(&ours, &theirs)] {
        assert!(changes.is_empty(), "{changes}");
    }

    let source = |name, text: &'static str| Source { name, bytes: text.as_bytes() };
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let imported = import(
        source("published", leak(&published)).into(),
        Some(source("model.json", leak(&text))),
        upstream["package"].as_str().expect("it is a string"),
    )
    .unwrap_or_else(|problems| panic!("{problems}"));
    for (number, (ours, written)) in text.lines().zip(imported.json.lines()).enumerate() {
        if !ours.contains("\"sha256\"") {
            let number = number + 1;
            assert_eq!(ours, written, "model.json:{number}: left is the file, right what an import writes");
        }
    }
    // Both hashes are equally long.
    assert_eq!(text.len(), imported.json.len());
}

fn remove(object: &mut Value, key: &str) -> Option<Value> {
    object.as_object_mut()?.shift_remove(key)
}

/// Takes out the prose and the marks that are ours.
fn remove_ours(object: &mut Value) {
    for key in ["documentation", "deprecatedMessage", "default", "retryable"] {
        remove(object, key);
    }
}

fn values(object: &mut Value) -> impl Iterator<Item = &mut Value> {
    object.as_object_mut().into_iter().flat_map(|object| object.values_mut())
}

#[test]
fn no_prose_of_others_is_in_it() {
    let markup = ["<p>", "<a ", "<code>", "<note>"];
    let clean = |text: &Option<String>| {
        let text = text.as_deref().unwrap_or_default();
        markup.iter().all(|tag| !text.contains(tag))
    };
    let model = model();
    assert!(clean(&model.documentation));
    assert!(model.operations.iter().all(|operation| clean(&operation.documentation)));
    assert!(model.shapes.iter().all(|shape| clean(&shape.documentation)));
}
