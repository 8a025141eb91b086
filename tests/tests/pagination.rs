//! All operations that answer in pages, walked through from the first page to the last.
//!
//! `build.rs` writes the calls, the model says what to send and what to answer, and a transport
//! in the place of the network keeps what was asked.

use std::collections::BTreeSet;
use std::pin::Pin;

use client_tests::connect;
use client_tests::replay::Replay;
use connect_client::Client;
use connect_client::config::{Config, Credentials, Region};
use connect_client::error::DisplayErrorContext;
use connect_client::pagination::{ALL, PaginationStream, pagination};
use connect_model::{Kind, Location, Member, Operation, ShapeId, Structure, TimestampFormat};
use futures_util::{StreamExt, TryStreamExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

const PAGE_SIZE: i32 = 7;

type Walked = Pin<Box<dyn Future<Output = Vec<Result<Value, String>>>>>;

/// An operation that answers in pages.
struct Walk {
    name: &'static str,
    /// Walks through the pages with `send()`; the flag is for `stop_on_duplicate_token`.
    pages: fn(&Client, &Value, bool) -> Walked,
    /// Walks through the results with `items().send()`.
    items: Option<fn(&Client, &Value) -> Walked>,
}

include!(concat!(env!("OUT_DIR"), "/walks.rs"));

fn parsed<T: DeserializeOwned>(input: &Value) -> T {
    serde_json::from_value(input.clone()).unwrap_or_else(|error| panic!("{input}: {error}"))
}

fn shown<T: Serialize, E: std::error::Error>(one: Result<T, E>) -> Result<Value, String> {
    one.map(|one| serde_json::to_value(one).expect("every type can be written"))
        .map_err(|error| DisplayErrorContext(error).to_string())
}

/// As a stream of the `futures` crates.
fn pages<T: Serialize + Send + 'static, E: std::error::Error + 'static>(
    walk: PaginationStream<Result<T, E>>,
) -> Walked {
    Box::pin(async move { StreamExt::collect::<Vec<_>>(walk.map(shown)).await })
}

/// With the methods that need no such crate.
fn items<T: Serialize + Send + 'static, E: std::error::Error + 'static>(
    walk: PaginationStream<Result<T, E>>,
) -> Walked {
    Box::pin(async move {
        match walk.collect::<Result<Vec<T>, _>>().await {
            Ok(all) => all.into_iter().map(|one| shown(Ok::<_, E>(one))).collect(),
            Err(error) => vec![shown(Err::<T, E>(error))],
        }
    })
}

fn client(replay: &Replay) -> Client {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "tests"))
        .http_client(replay.clone());
    Client::from_conf(config.build())
}

fn operation(name: &str) -> &'static Operation {
    connect().operation(name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn structure(id: Option<ShapeId>) -> &'static Structure {
    match id.map(|id| &connect()[id].kind) {
        Some(Kind::Structure(structure)) => structure,
        other => panic!("{other:?} is no structure"),
    }
}

fn input_member(operation: &Operation, name: &str) -> &'static Member {
    structure(operation.input).member(name).unwrap_or_else(|| panic!("{} has no {name}", operation.name))
}

/// A value that the parameter check lets through: what is required, and lengths as short as they may be.
fn sample(id: ShapeId) -> Value {
    match &connect()[id].kind {
        Kind::Structure(structure) => {
            let needed = structure.members.iter().take(if structure.union { 1 } else { usize::MAX });
            let needed = needed.filter(|member| structure.union || member.required);
            Value::Object(needed.map(|member| (member.wire_name.clone(), sample(member.target))).collect())
        }
        Kind::List(list) => vec![sample(list.member); list.length.min.unwrap_or_default().max(1) as usize].into(),
        Kind::Map(_) => json!({}),
        Kind::String(string) => match string.values.first() {
            Some(value) => value.as_str().into(),
            None => "x".repeat(string.length.min.unwrap_or_default().max(1) as usize).into(),
        },
        Kind::Integer(bounds) | Kind::Long(bounds) => bounds.min.unwrap_or_default().into(),
        Kind::Float(bounds) | Kind::Double(bounds) => bounds.min.unwrap_or_default().into(),
        Kind::Boolean => true.into(),
        Kind::Timestamp(Some(TimestampFormat::DateTime)) => "2023-11-14T22:13:20Z".into(),
        Kind::Timestamp(_) => 1_700_000_000.into(),
        Kind::Blob(_) => "eA==".into(),
    }
}

/// The input in serde form: all required members by API name.
fn input(operation: &Operation) -> Value {
    let members = structure(operation.input).members.iter().filter(|member| member.required);
    Value::Object(members.map(|member| (member.name.clone(), sample(member.target))).collect())
}

/// One result that can be told from others where its kind allows that.
fn result(id: ShapeId, number: usize) -> Value {
    match &connect()[id].kind {
        Kind::String(_) => format!("result {number}").into(),
        Kind::Structure(structure) if !structure.union => {
            let mut value = sample(id);
            let text = structure.members.iter().find(|member| matches!(connect()[member.target].kind, Kind::String(_)));
            if let Some(text) = text {
                value[&text.wire_name] = format!("result {number}").into();
            }
            value
        }
        _ => sample(id),
    }
}

/// A page with these results and that token, as the service sends it.
fn page(operation: &Operation, numbers: std::ops::Range<usize>, token: Option<&str>) -> (Value, Vec<Value>) {
    let pagination = operation.pagination.as_ref().expect("it is paginated");
    let (mut body, mut results) = (Map::new(), Vec::new());
    if let Some(token) = token {
        assert_eq!(pagination.output_token[0].len(), 1, "tokens of Connect stand at the top");
        let member = structure(operation.output).member(&pagination.output_token[0][0]).expect("it gives a token");
        body.insert(member.wire_name.clone(), token.into());
    }
    if let Some([name]) = pagination.result_key.first().map(Vec::as_slice) {
        let member = structure(operation.output).member(name).expect("it gives results");
        if let Kind::List(list) = &connect()[member.target].kind {
            results = numbers.map(|number| result(list.member, number)).collect();
            body.insert(member.wire_name.clone(), results.clone().into());
        }
    }
    (Value::Object(body), results)
}

/// What a request carries of a member: in the query or in the body.
fn sent(request: &http::Request<String>, member: &Member) -> Option<String> {
    match member.location {
        Location::Query => {
            let pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
            let mut values = pairs.filter(|(name, _)| *name == member.wire_name).map(|(_, value)| value.to_owned());
            values.next()
        }
        Location::Body => {
            let body: Value = serde_json::from_str(request.body()).expect("the body is JSON");
            let value = &body[&member.wire_name];
            value.as_str().map(str::to_owned).or_else(|| value.as_i64().map(|number| number.to_string()))
        }
        location => panic!("{} travels in {location:?}", member.name),
    }
}

/// Asserts that each request asked for its page.
fn assert_asked(operation: &Operation, requests: &[http::Request<String>], tokens: &[Option<&str>]) {
    let pagination = operation.pagination.as_ref().expect("it is paginated");
    let token = input_member(operation, &pagination.input_token[0]);
    let asked: Vec<_> = requests.iter().map(|request| sent(request, token)).collect();
    assert_eq!(asked, tokens.iter().map(|token| token.map(str::to_owned)).collect::<Vec<_>>(), "{}", operation.name);
    if let Some(limit) = &pagination.limit_key {
        let limit = input_member(operation, limit);
        let all = requests.iter().all(|request| sent(request, limit).as_deref() == Some("7"));
        assert!(all, "{}: {requests:?}", operation.name);
    }
}

#[test]
fn every_operation_that_takes_and_gives_a_token_is_walked_through() {
    let takes_and_gives = |operation: &&Operation| {
        let has = |id: Option<ShapeId>, name| {
            id.and_then(|id| connect().structure(id)).is_some_and(|structure| structure.member(name).is_some())
        };
        has(operation.input, "NextToken") && has(operation.output, "NextToken")
    };
    let walked: BTreeSet<&str> = WALKS.iter().map(|walk| walk.name).collect();
    let with_token = connect().operations.iter().filter(takes_and_gives).map(|operation| operation.name.as_str());
    let missing: Vec<&str> = with_token.filter(|name| !walked.contains(name)).collect();
    assert!(!walked.is_empty() && missing.is_empty(), "{missing:?}");
    assert_eq!(WALKS.iter().filter(|walk| walk.items.is_none()).map(|walk| walk.name).collect::<Vec<_>>(), [""; 0]);
}

/// `send()`, as a stream: three pages, each asked for with the token of the one before.
#[tokio::test]
async fn all_pages() {
    for walk in WALKS {
        let operation = operation(walk.name);
        let (bodies, _): (Vec<_>, Vec<_>) =
            [page(operation, 0..2, Some("one")), page(operation, 2..2, Some("two")), page(operation, 2..3, None)]
                .into_iter()
                .unzip();
        let replay = Replay::new(bodies.clone());
        let walked = (walk.pages)(&client(&replay), &input(operation), true).await;
        let found: Vec<Value> = walked.into_iter().collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(found.len(), 3, "{}", walk.name);
        let token = &operation.pagination.as_ref().expect("it is paginated").output_token[0][0];
        let tokens: Vec<_> = found.iter().map(|page| page[token].as_str()).collect();
        assert_eq!(tokens, [Some("one"), Some("two"), None], "{}", walk.name);
        assert_asked(operation, &replay.requests(), &[None, Some("one"), Some("two")]);
    }
}

/// `items().send().collect()`: the results of all pages in order, an empty page in between.
#[tokio::test]
async fn all_results() {
    for walk in WALKS {
        let Some(items) = walk.items else { continue };
        let operation = operation(walk.name);
        let (bodies, results): (Vec<_>, Vec<_>) =
            [page(operation, 0..2, Some("one")), page(operation, 2..2, Some("two")), page(operation, 2..3, None)]
                .into_iter()
                .unzip();
        let replay = Replay::new(bodies);
        let found = items(&client(&replay), &input(operation)).await;
        let found: Vec<Value> = found.into_iter().collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(found.len(), 3, "{}", walk.name);
        for (found, sent) in found.iter().zip(results.concat()) {
            contains(found, &sent, walk.name);
        }
        assert_asked(operation, &replay.requests(), &[None, Some("one"), Some("two")]);
    }
}

/// Asserts that all that was sent is found; members that default may be there besides.
fn contains(found: &Value, sent: &Value, name: &str) {
    match (found, sent) {
        (Value::Object(found), Value::Object(sent)) => {
            sent.iter().for_each(|(key, value)| contains(found.get(key).unwrap_or(&Value::Null), value, name));
        }
        (Value::Number(found), Value::Number(sent)) => assert_eq!(found.as_f64(), sent.as_f64(), "{name}"),
        _ => assert_eq!(found, sent, "{name}"),
    }
}

/// A token that comes twice in a row ends the walk after its page, unless that is turned off.
#[tokio::test]
async fn duplicate_tokens() {
    for walk in WALKS {
        let operation = operation(walk.name);
        let bodies = || [page(operation, 0..1, Some("one")).0, page(operation, 1..2, Some("one")).0];
        let replay = Replay::new(bodies());
        let walked = (walk.pages)(&client(&replay), &input(operation), true).await;
        assert_eq!(walked.len(), 3, "{}: two pages, and the error", walk.name);
        assert!(walked[1].is_ok(), "{}: {walked:?}", walk.name);
        let error = walked[2].as_ref().expect_err("the token came twice");
        assert!(error.contains("gave the same page token twice in a row"), "{}: {error}", walk.name);
        assert_asked(operation, &replay.requests(), &[None, Some("one")]);

        let replay = Replay::new(bodies()).then(page(operation, 2..3, None).0);
        let walked = (walk.pages)(&client(&replay), &input(operation), false).await;
        assert_eq!(walked.iter().filter(|page| page.is_ok()).count(), 3, "{}: {walked:?}", walk.name);
        assert_asked(operation, &replay.requests(), &[None, Some("one"), Some("one")]);
    }
}

/// The first error ends a walk, after the pages before it.
#[tokio::test]
async fn errors() {
    for walk in WALKS {
        let operation = operation(walk.name);
        let replay = Replay::new([page(operation, 0..1, Some("one")).0]).then_error(403, "AccessDeniedException");
        let walked = (walk.pages)(&client(&replay), &input(operation), true).await;
        assert_eq!(walked.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false], "{}", walk.name);
        let error = walked[1].as_ref().expect_err("it was told so");
        assert!(error.contains("AccessDeniedException: as told"), "{}: {error}", walk.name);
    }
}

/// The table is what the model says, and is asked by name.
#[test]
fn the_table_by_name() {
    let paginated = connect().operations.iter().filter(|operation| operation.pagination.is_some());
    assert_eq!(
        ALL.iter().map(|entry| entry.operation).collect::<Vec<_>>(),
        paginated.clone().map(|operation| operation.name.as_str()).collect::<Vec<_>>()
    );
    for operation in paginated {
        let (pages, entry) = (operation.pagination.as_ref().expect("it is one"), pagination(&operation.name));
        let entry = entry.unwrap_or_else(|| panic!("{} is not in the table", operation.name));
        assert_eq!([entry.input_token], *pages.input_token);
        assert_eq!(entry.output_token, pages.output_token[0].join("."));
        assert_eq!(entry.page_size, pages.limit_key.as_deref());
        assert_eq!(entry.results, pages.result_key.first().map(|path| path.join(".")).as_deref());
    }
    // From the API reference: ListUsers answers with NextToken and UserSummaryList.
    let users = connect_client::pagination("ListUsers").expect("it is paginated");
    assert_eq!((users.input_token, users.output_token), ("NextToken", "NextToken"));
    assert_eq!((users.results, users.page_size), (Some("UserSummaryList"), Some("MaxResults")));
    assert_eq!(connect_client::pagination("DescribeUser"), None);
    assert_eq!(connect_client::pagination("list_users"), None);
}

/// Pages are asked for when they are wanted.
#[tokio::test]
async fn one_at_a_time() {
    let operation = operation("ListUsers");
    let (bodies, _): (Vec<_>, Vec<_>) =
        [page(operation, 0..2, Some("one")), page(operation, 2..4, None)].into_iter().unzip();
    let replay = Replay::new(bodies);
    let mut users = client(&replay).list_users().instance_id("x").into_paginator().items().send();
    assert_eq!(replay.left(), 2, "nothing is asked before the first result is wanted");
    let first = users.try_next().await.expect("there is a page").expect("it has results");
    assert_eq!(first.id(), Some("result 0"));
    assert!(users.next().await.is_some());
    assert_eq!(replay.left(), 1, "two results are on the first page");
    let rest: Vec<_> = TryStreamExt::try_collect(users).await.expect("there is a second page");
    assert_eq!(
        rest.iter().filter_map(|user: &connect_client::types::UserSummary| user.id()).collect::<Vec<_>>(),
        ["result 2", "result 3"]
    );
}
