//! What the model calls sensitive never shows: not in `Debug` of any structure or builder that can
//! hold it, not in an error, not in a span or an event.
//!
//! Nothing here is picked by hand. `build.rs` finds the structures and the operations that reach a
//! sensitive shape; values are made from the model, with a secret at each place of one. Each of the
//! operations is called, over a transport that answers with secrets: as it should, with each of its
//! errors, and with bodies that cannot be read.

#[path = "../../../connect-model/tests/places/mod.rs"]
mod places;

use std::collections::{BTreeSet, VecDeque};
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use connect_client::Client;
use connect_client::config::http::{HttpRequest, HttpResponse};
use connect_client::config::{Config, Credentials, Region};
use connect_model::{Kind, Model, Operation as Described, ShapeId};
use connect_runtime::bytes::Bytes;
use connect_runtime::error::{ConnectorError, DisplayErrorContext, SdkError};
use connect_runtime::http;
use connect_runtime::operation::Operation;
use connect_runtime::serde::Serialize;
use connect_runtime::serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::places::{pointers, replaced, spliced};

#[allow(clippy::useless_conversion, clippy::clone_on_copy)] // one form for members of all kinds
mod tables {
    include!(concat!(env!("OUT_DIR"), "/secrets.rs"));
}
use tables::{CALLS, STRUCTURES};

const SECRET: &str = "planted-secret";
const OPEN: &str = "open-text";
/// What nobody may see in a trace or an error, whatever the model says.
const NEVER: [&str; 4] = [SECRET, "hidden-key", "hidden-token", "AWS4-HMAC"];

/// Each time another member of each union is set.
const CHOICES: usize = 12;

/// Reads JSON into a structure; gives its JSON again, and what it and its builders look like.
type Show = fn(&Value) -> Result<(String, Vec<String>), String>;

fn show<T>(json: &Value, builders: fn(&T) -> Vec<Box<dyn Debug>>) -> Result<(String, Vec<String>), String>
where
    T: Debug + Serialize + DeserializeOwned,
{
    let value: T = serde_json::from_str(&json.to_string()).map_err(|error| format!("{error}; {error:?}"))?;
    let builders = builders(&value);
    let all = builders.iter().map(|builder| &**builder).chain([&value as &dyn Debug]);
    let shown = all.flat_map(|shown| [format!("{shown:?}"), format!("{shown:#?}")]).collect();
    Ok((serde_json::to_string(&value).expect("it has a serde form"), shown))
}

#[test]
fn structures_and_builders_hide_what_is_sensitive() {
    let model = model();
    let mut planted = BTreeSet::new();
    let mut builders = 0;
    for (name, show) in STRUCTURES {
        let id = model.shape_id(name).expect("the table is of this model");
        for choice in 0..CHOICES {
            let mut plant = Plant::new(model, choice);
            let json = plant.value(id, false);
            assert!(plant.secrets > 0 || choice > 0, "{name} has no place for a secret");
            let (serialized, shown) = show(&json).unwrap_or_else(|error| panic!("{name}: {error} in {json}"));
            builders += if choice == 0 { shown.len() / 2 - 1 } else { 0 };
            for shown in shown {
                assert!(!shown.contains(SECRET), "{name}: {shown}");
                assert_eq!(shown.contains("Redacted"), plant.secrets > 0, "{name}: {shown}");
                assert_eq!(shown.contains(OPEN), json.to_string().contains(OPEN), "{name}: {shown}");
            }
            // Serde is for storing and sending, so it hides nothing.
            assert_eq!(serialized.matches(SECRET).count(), plant.secrets, "{name}: {serialized}");
            planted.append(&mut plant.shapes);
        }
    }
    println!("{} structures and {builders} builders, with {} sensitive shapes", STRUCTURES.len(), planted.len());
    let sensitive: BTreeSet<_> =
        model.shapes.iter().filter(|shape| shape.sensitive).map(|shape| &*shape.name).collect();
    assert_eq!(planted, sensitive, "every sensitive shape has a place");
    assert!(!planted.is_empty());
    assert!(builders > STRUCTURES.len(), "inputs have two: {} and {builders}", STRUCTURES.len());
}

#[test]
fn json_that_a_type_refuses_is_not_repeated() {
    let model = model();
    let mut refused = 0;
    for (name, show) in STRUCTURES {
        let json = Plant::new(model, 0).value(model.shape_id(name).expect("it is of this model"), false);
        for wrong in spoilt(&json) {
            if let Err(error) = show(&wrong) {
                refused += 1;
                assert!(!error.contains(SECRET), "{name}: {error}");
            }
        }
    }
    println!("{refused} values refused");
    assert!(refused > STRUCTURES.len(), "{refused}");
}

/// Makes a call; gives whether it succeeded, and all that its result can be seen as.
type Call = fn(&Stage, &Value) -> (bool, Vec<String>);

fn call<O: Operation>(stage: &Stage, input: &Value) -> (bool, Vec<String>)
where
    O::Input: DeserializeOwned + Debug,
    O::Output: Debug,
    SdkError<O::Error, HttpResponse>: Into<connect_client::Error>,
{
    let input = serde_json::from_str(&input.to_string()).expect("the input can be read");
    match stage.runtime.block_on(stage.client.send::<O>(input)) {
        Ok(output) => (true, vec![format!("{output:?}"), format!("{output:#?}")]),
        Err(error) => {
            let mut shown = vec![format!("{error}; {error:?}; {error:#?}"), DisplayErrorContext(&error).to_string()];
            let error: connect_client::Error = error.into();
            shown.extend([format!("{error}; {error:?}; {error:#?}"), DisplayErrorContext(&error).to_string()]);
            (false, shown)
        }
    }
}

#[test]
fn calls_hide_what_is_sensitive() {
    let model = model();
    tracing::subscriber::set_global_default(Log).expect("no other test of this program sets one");
    let (mut calls, mut failures) = (0, 0);
    for (name, call) in CALLS {
        let operation = model.operation(name).expect("the table is of this model");
        let mut run = |stage: &Stage, what: &str, input: &Value, answers: Vec<Answer>, wanted: Option<bool>| {
            stage.transport.answer(answers);
            let (succeeded, shown) = call(stage, input);
            calls += 1;
            failures += usize::from(!succeeded);
            assert!(wanted.is_none_or(|wanted| wanted == succeeded), "{name}, {what}: {shown:?}");
            let log = std::mem::take(&mut *log());
            assert!(log.contains("aws.call") && log.contains(name), "{name}, {what}: nobody listened: {log}");
            // What is read after all may show: the secret may stand where there should be none.
            let shown = if succeeded && wanted.is_none() { Vec::new() } else { shown };
            for (shown, never) in shown.iter().chain([&log]).flat_map(|shown| NEVER.map(|never| (shown, never))) {
                assert!(!shown.contains(never), "{name}, {what}: {never} in {shown}");
            }
        };
        for choice in 0..CHOICES {
            // One that has no failures behind it, and may try again.
            let stage = &Stage::new();
            let plant =
                |id: Option<ShapeId>| id.map_or_else(|| json!({}), |id| Plant::new(model, choice).value(id, false));
            let (input, output) = (plant(operation.input), plant(operation.output));
            run(stage, "success", &input, vec![answer(200, output.to_string())], Some(true));
            let then = vec![answer(500, "{}"), Err(()), answer(200, output.to_string())];
            run(stage, "success at last", &input, then, Some(true));
            for (code, error) in errors(model, operation, choice) {
                run(stage, &code, &input, vec![refuse(&code, &error)], Some(false));
            }
            if choice == 0 {
                run(stage, "no answer", &input, vec![Err(())], Some(false));
                for (number, input) in invalid(&input).iter().enumerate() {
                    run(stage, &format!("invalid parameters {number}"), input, vec![answer(200, "{}")], None);
                }
                for body in unreadable(&output) {
                    run(stage, "an answer that cannot be read", &input, vec![answer(200, body)], None);
                }
            }
        }
    }
    println!("{} operations, {calls} calls, {failures} of which failed", CALLS.len());
    assert!(failures > calls / 2 && failures < calls, "{failures} of {calls}");
}

fn errors(model: &Model, operation: &Described, choice: usize) -> Vec<(String, Value)> {
    let errors = operation.errors.iter().map(|error| error.shape);
    errors.map(|id| (model[id].name.clone(), Plant::new(model, choice).value(id, false))).collect()
}

/// Inputs that the check of parameters refuses where the model says anything of them, with all
/// their secrets: nothing else at the top, empty texts, empty lists, small numbers.
fn invalid(input: &Value) -> [Value; 4] {
    let mut secrets_only = input.clone();
    if let Some(members) = secrets_only.as_object_mut() {
        members.retain(|_, value| value.to_string().contains(SECRET));
    }
    fn changed(value: &Value, change: &impl Fn(&Value) -> Option<Value>) -> Value {
        match value {
            value if change(value).is_some() => change(value).unwrap_or_default(),
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| (name.clone(), changed(value, change)));
                Value::Object(members.collect())
            }
            Value::Array(elements) => elements.iter().map(|element| changed(element, change)).collect(),
            value => value.clone(),
        }
    }
    [
        secrets_only,
        changed(input, &|value| value.as_str().is_some_and(|text| text.starts_with(OPEN)).then(|| json!(""))),
        changed(input, &|value| (value.is_array() && !value.to_string().contains(SECRET)).then(|| json!([]))),
        changed(input, &|value| value.is_number().then(|| json!(-7))),
    ]
}

/// Bodies that an output cannot be read from, or not everywhere, with secrets in the wrong places.
fn unreadable(output: &Value) -> Vec<Bytes> {
    let text = output.to_string();
    let mut bodies: Vec<Bytes> =
        [SECRET, "\"planted-secret", "\"planted-secret\"", "{\"planted-secret", "{\"planted-secret\":"]
            .map(Bytes::from)
            .into_iter()
            .collect();
    bodies.push([text.as_bytes(), b"\xff"].concat().into());
    bodies.push(format!("{text}{SECRET}").into());
    bodies.extend((1..8).map(|part| Bytes::from(text.as_bytes()[..text.len() * part / 8].to_vec())));
    bodies.extend(spoilt(output).map(|value| value.to_string().into()));
    bodies.extend(some_pointers(output).map(|pointer| spliced(output, &pointer, "\"planted-secret\\x").into()));
    bodies
}

/// The value with a secret of the wrong kind at one place after another.
fn spoilt(value: &Value) -> impl Iterator<Item = Value> {
    let others = || [json!(SECRET), json!([SECRET]), json!({"AddedLater": SECRET}), json!(7)];
    some_pointers(value).flat_map(move |pointer| others().map(|other| replaced(value, &pointer, other)))
}

/// Enough places to meet each kind of member.
fn some_pointers(value: &Value) -> impl Iterator<Item = String> {
    let pointers = pointers(value);
    let step = pointers.len().div_ceil(60);
    pointers.into_iter().step_by(step)
}

/// Makes values with all members set.
struct Plant<'a> {
    model: &'a Model,
    choice: usize,
    /// How many secrets there are, and of which sensitive shapes.
    secrets: usize,
    shapes: BTreeSet<&'a str>,
    /// The structures around the place.
    around: Vec<ShapeId>,
}

impl<'a> Plant<'a> {
    fn new(model: &'a Model, choice: usize) -> Self {
        Plant { model, choice, secrets: 0, shapes: BTreeSet::new(), around: Vec::new() }
    }

    fn value(&mut self, id: ShapeId, inside_a_secret: bool) -> Value {
        let shape = &self.model[id];
        let secret = inside_a_secret || shape.sensitive;
        if shape.sensitive {
            self.shapes.insert(&shape.name);
        }
        match &shape.kind {
            Kind::Structure(structure) => {
                let chosen = self.choice % structure.members.len().max(1);
                self.around.push(id);
                let members = structure.members.iter().enumerate();
                let members = members.filter(|(index, _)| !structure.union || *index == chosen);
                let mut made = Map::new();
                for (_, member) in members {
                    if !self.closes_a_loop(member.target) {
                        made.insert(member.name.clone(), self.value(member.target, secret || member.sensitive));
                    }
                }
                self.around.pop();
                Value::Object(made)
            }
            Kind::List(list) => {
                let least = list.length.min.unwrap_or(1).max(1);
                (0..least).map(|_| self.value(list.member, secret)).collect()
            }
            Kind::Map(map) => {
                let key = self.value(map.key, secret).as_str().unwrap_or_default().to_owned();
                Value::Object([(key, self.value(map.value, secret))].into_iter().collect())
            }
            Kind::String(string) => {
                self.secrets += usize::from(secret);
                let least = usize::try_from(string.length.min.unwrap_or(0)).unwrap_or(0);
                format!("{:.<least$}", if secret { SECRET } else { OPEN }).into()
            }
            Kind::Boolean => true.into(),
            Kind::Integer(bounds) | Kind::Long(bounds) => bounds.min.unwrap_or(7).max(7).into(),
            Kind::Float(bounds) | Kind::Double(bounds) => bounds.min.unwrap_or(7.0).max(7.0).into(),
            Kind::Timestamp(_) => 7.into(),
            Kind::Blob(_) => "".into(),
        }
    }

    /// Whether a structure is, or holds lists or maps of, one that stands around the place already.
    fn closes_a_loop(&self, id: ShapeId) -> bool {
        match &self.model[id].kind {
            Kind::Structure(_) => self.around.contains(&id),
            Kind::List(list) => self.closes_a_loop(list.member),
            Kind::Map(map) => self.closes_a_loop(map.value),
            _ => false,
        }
    }
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../model.json");
        connect_model::read_file(&file).unwrap_or_else(|problems| panic!("{problems}")).model
    })
}

/// A client for builders, which calls nothing.
fn client() -> &'static Client {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    CLIENT.get_or_init(|| Client::from_conf(Config::builder().build()))
}

/// A client, and the transport that answers it.
struct Stage {
    runtime: tokio::runtime::Runtime,
    client: Client,
    transport: Transport,
}

impl Stage {
    fn new() -> Self {
        let transport = Transport::default();
        let token = Some("hidden-token".to_owned());
        let config = Config::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "hidden-key", token, None, "test"))
            .http_client(transport.clone())
            .build();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
        Stage { runtime: runtime.expect("a runtime"), client: Client::from_conf(config), transport }
    }
}

/// A response, or none.
type Answer = Result<http::Response<Bytes>, ()>;

fn answer(status: u16, body: impl Into<Bytes>) -> Answer {
    let response = http::Response::builder().status(status).header("x-amzn-requestid", "id-1");
    Ok(response.body(body.into()).expect("a valid response"))
}

fn refuse(code: &str, body: &Value) -> Answer {
    let mut response = answer(400, body.to_string())?;
    response.headers_mut().insert("x-amzn-errortype", code.parse().expect("a name is a header value"));
    Ok(response)
}

/// Gives one answer after another, the last one again and again.
#[derive(Debug, Clone, Default)]
struct Transport(Arc<Mutex<VecDeque<Answer>>>);

impl Transport {
    fn answers(&self) -> MutexGuard<'_, VecDeque<Answer>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, answers: Vec<Answer>) {
        *self.answers() = answers.into();
    }
}

impl HttpClient for Transport {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Transport {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let mut answers = self.answers();
        let answer = match answers.len() {
            1 => answers[0].clone(),
            _ => answers.pop_front().expect("there is an answer"),
        };
        HttpConnectorFuture::ready(match answer {
            Ok(response) => Ok(HttpResponse::try_from(response.map(Into::into)).expect("the headers are text")),
            Err(()) => Err(ConnectorError::io("the connection is gone".into())),
        })
    }
}

/// Writes down everything, at every level, of every crate.
struct Log;

fn log() -> MutexGuard<'static, String> {
    static LOG: Mutex<String> = Mutex::new(String::new());
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let text = format!(" {}={value:?}", field.name());
        log().push_str(&text);
    }
}

impl Log {
    fn line(metadata: &Metadata<'_>, record: impl FnOnce(&mut Log)) {
        writeln!(log(), "\n{} {} {}", metadata.level(), metadata.target(), metadata.name()).expect("memory");
        record(&mut Log);
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Log::line(span.metadata(), |log| span.record(log));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Log);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        Log::line(event.metadata(), |log| event.record(log));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
