//! Every type goes to JSON and back: random values, made from the model, come out as they went in.

use std::collections::BTreeSet;

use connect_model::{Kind, Location, Member, Model, Operation, Structure, TimestampFormat};
use connect_runtime::serde::{Serialize, de::DeserializeOwned};
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Reads a value, writes it, and reads that again.
type Check = fn(&Value) -> Result<Value, String>;

include!(concat!(env!("OUT_DIR"), "/types.rs"));

fn again<T: Serialize + DeserializeOwned + PartialEq>(value: &Value) -> Result<Value, String> {
    let text = |error: serde_json::Error| error.to_string();
    let read: T = serde_json::from_str(&value.to_string()).map_err(text)?;
    let written = serde_json::to_string(&read).map_err(text)?;
    let again: T = serde_json::from_str(&written).map_err(text)?;
    match again == read {
        true => serde_json::from_str(&written).map_err(text),
        false => Err(format!("it changes when it is written and read again: {written}")),
    }
}

fn model() -> Model {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../model.json");
    connect_model::read_file(path).expect("the model is in order").model
}

#[test]
fn random_values_come_back() {
    let model = model();
    let is_type = |kind: &Kind| match kind {
        Kind::Structure(_) => true,
        Kind::String(string) => !string.values.is_empty(),
        _ => false,
    };
    let types = model.shapes.iter().filter(|shape| is_type(&shape.kind)).map(|shape| shape.name.as_str());
    let known: BTreeSet<&str> = TYPES.iter().map(|(shape, _)| *shape).collect();
    let missing: Vec<&str> = types.filter(|name| !known.contains(name)).collect();
    assert!(!known.is_empty() && missing.is_empty(), "{missing:?}");
    for (shape, again) in TYPES {
        for seed in 0..8 {
            let mut maker =
                Maker { model: &model, rng: Rng::with_seed(seed), share: [1.0, 0.0, 0.5][seed as usize % 3] };
            let value = maker.value(shape, 0);
            match again(&value) {
                Ok(found) => assert_eq!(found, value, "{shape}, seed {seed}"),
                Err(problem) => panic!("{shape}, seed {seed}: {problem}\n{value}"),
            }
        }
    }
}

/// What a later version of the service adds: structures leave it out, enumerations and unions keep it.
#[test]
fn what_nobody_knows_does_no_harm() {
    let model = model();
    let new = json!({"A": [1, null, {"B": "c"}]});
    let (mut structures, mut unions, mut enumerations) = (0, 0, 0);
    for (shape, again) in TYPES {
        match kind(&model, shape) {
            Some(Kind::Structure(structure)) if structure.union => {
                unions += 1;
                let value = json!({"MemberOfTomorrow": new});
                assert_eq!(again(&value).as_ref(), Ok(&value), "{shape}");
            }
            None | Some(Kind::Structure(_)) => {
                structures += 1;
                let value = Maker { model: &model, rng: Rng::with_seed(1), share: 0.5 }.value(shape, 0);
                let mut more = value.clone();
                more["MemberOfTomorrow"] = new.clone();
                assert_eq!(again(&more).as_ref(), Ok(&value), "{shape}");
            }
            Some(Kind::String(string)) => {
                enumerations += 1;
                for value in string.values.iter().map(String::as_str).chain(["VALUE_OF_TOMORROW", ""]) {
                    assert_eq!(again(&json!(value)), Ok(json!(value)), "{shape}");
                }
            }
            Some(kind) => panic!("{shape} is no type: {kind:?}"),
        }
    }
    let found = (unions, enumerations, structures);
    assert!(unions > 0 && enumerations > 0 && structures > 0, "{found:?}");
}

/// What a shape is; nothing for the output of an operation that gives none.
fn kind<'a>(model: &'a Model, shape: &str) -> Option<&'a Kind> {
    let found = model.shape(shape).map(|shape| &shape.kind);
    let is_nothing = |operation: &Operation| {
        operation.output.is_none() && shape.strip_suffix("Output") == Some(operation.name.as_str())
    };
    assert!(found.is_some() || model.operations.iter().any(is_nothing), "there is no shape {shape}");
    found
}

/// Makes random values of shapes.
struct Maker<'a> {
    model: &'a Model,
    rng: Rng,
    /// How many of the members are there that need not be.
    share: f64,
}

/// From here on down, values are as small as they can be.
const DEEP: usize = 5;

impl Maker<'_> {
    fn value(&mut self, shape: &str, depth: usize) -> Value {
        let model = self.model;
        let Some(kind) = kind(model, shape) else { return json!({}) };
        match kind {
            Kind::Structure(structure) if structure.union => self.union(structure, depth),
            Kind::Structure(structure) => self.structure(structure, depth),
            Kind::List(list) => {
                let length = if depth > DEEP { 0 } else { self.rng.usize(..3) };
                (0..length).map(|_| self.value(&model[list.member].name, depth + 1)).collect()
            }
            Kind::Map(map) => {
                let length = if depth > DEEP { 0 } else { self.rng.usize(..3) };
                let entry = |_| {
                    let key = self.value(&model[map.key].name, depth + 1);
                    (key.as_str().unwrap_or_default().to_owned(), self.value(&model[map.value].name, depth + 1))
                };
                (0..length).map(entry).collect::<Map<_, _>>().into()
            }
            Kind::String(string) => self.text(&string.values).into(),
            // Not zero, which members with a default leave out.
            Kind::Integer(_) => self.rng.i32(1..).into(),
            Kind::Long(_) => self.rng.i64(1..).into(),
            Kind::Float(_) => (f64::from(self.rng.i16(..)) + 0.25).into(),
            Kind::Double(_) => (self.rng.f64() * 1e9 + 0.1).into(),
            Kind::Boolean => true.into(),
            Kind::Timestamp(Some(TimestampFormat::DateTime)) => self.date_time().into(),
            Kind::Timestamp(_) => self.seconds().into(),
            Kind::Blob(_) => ["AA==", "aGk=", "////"][self.rng.usize(..3)].into(),
        }
    }

    /// Microseconds are as fine as it gets.
    fn seconds(&mut self) -> f64 {
        let text = format!("{}.{:06}", self.rng.i32(..), self.rng.u32(1..1_000_000));
        text.parse().unwrap_or_default()
    }

    fn date_time(&mut self) -> String {
        let date = format!("{}-{:02}-{:02}", self.rng.u32(1900..2100), self.rng.u32(1..=12), self.rng.u32(1..=28));
        let time = format!("{:02}:{:02}:{:02}", self.rng.u32(..24), self.rng.u32(..60), self.rng.u32(..60));
        // Zeros at the end of a fraction are not written.
        format!("{date}T{time}.{:05}{}Z", self.rng.u32(..100_000), self.rng.u32(1..=9))
    }

    fn structure(&mut self, structure: &Structure, depth: usize) -> Value {
        let mut object = Map::new();
        for member in &structure.members {
            let always = member.required || self.has_default(member) || member.location == Location::StatusCode;
            if always || (depth <= DEEP && self.rng.f64() < self.share) {
                object.insert(member.name.clone(), self.value(&self.model[member.target].name, depth + 1));
            }
        }
        object.into()
    }

    /// What is absent is then written as the default.
    fn has_default(&self, member: &Member) -> bool {
        member.default.is_some() || (!member.boxed && self.model[member.target].default.is_some())
    }

    fn union(&mut self, union: &Structure, depth: usize) -> Value {
        match union.members.get(self.rng.usize(..=union.members.len())) {
            Some(member) => json!({member.name.as_str(): self.value(&self.model[member.target].name, depth + 1)}),
            None => json!({"MemberOfTomorrow": [null, self.rng.i32(..), "x"]}),
        }
    }

    /// One of the values, or one that nobody knows; any text where all values are good.
    fn text(&mut self, values: &[String]) -> String {
        match values.get(self.rng.usize(..=values.len())) {
            Some(value) => value.clone(),
            None => (0..self.rng.usize(1..9)).map(|_| self.rng.char(..)).collect(),
        }
    }
}
