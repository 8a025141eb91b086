//! Values and their JSON, kind by kind: null, unknown, repeated, of the wrong kind, and what
//! services send although they should not.
//!
//! The types are those of `fixtures/models/kinds.json`.

// Most of the generated code is not used here.
#![allow(dead_code, unreachable_pub, unused_imports)]

#[path = "kinds/lib.rs"]
mod kinds;

use kinds::{client, config, error, operation, primitives, types};

use bytes::Bytes;
use client_tests::assert_same;
use connect_runtime::operation::Operation;
use http::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use operation::echo::{Echo, EchoInput, EchoOutput};
use types::{Choice, Color, Every, Strict};

/// 2024-12-18T09:10:11Z, the time of the recorded signatures.
const SECONDS: i64 = 1_734_513_011;

fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// Through text, as numbers of 32 bits have another form there than in a `Value`.
fn written(value: &impl Serialize) -> Value {
    let text = serde_json::to_string(value).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&text).expect("it is JSON")
}

/// Reads an object with that one member, as text and as a `Value`, and writes it again.
fn again(member: &str, value: &Value) -> Result<Value, String> {
    let object = json!({member: value});
    let from_text: Every = read(&object.to_string())?;
    let from_value: Every = serde_json::from_value(object).map_err(|error| error.to_string())?;
    assert_same(&written(&from_value), &written(&from_text), member);
    let again: Every = read(&written(&from_text).to_string())?;
    assert_same(&written(&again), &written(&from_text), member);
    Ok(written(&from_text))
}

#[test]
fn values_come_back() {
    for (member, value) in [
        ("Text", json!("")),
        ("Text", json!("é \u{0} \" \\ 😀 \u{2028}")),
        ("Color", json!("RED")),
        ("Color", json!("DARK_BLUE")),
        ("Color", json!("A_VALUE_OF_TOMORROW")),
        ("Flag", json!(true)),
        ("Flag", json!(false)),
        ("Small", json!(0)),
        ("Small", json!(-2_147_483_648)),
        ("Large", json!(9_007_199_254_740_993_i64)),
        ("Large", json!(i64::MIN)),
        ("Ratio", json!(0.1)),
        ("Ratio", json!("NaN")),
        ("Ratio", json!("-Infinity")),
        ("Exact", json!(0.1)),
        ("Exact", json!(1e300)),
        ("Exact", json!("Infinity")),
        ("When", json!(SECONDS)),
        ("When", json!(1_734_513_011.5)),
        ("When", json!(1_734_513_011.123457)),
        ("When", json!(-0.5)),
        ("When", json!(0)),
        ("DateTime", json!("2024-12-18T09:10:11Z")),
        ("DateTime", json!("2024-12-18T09:10:11.123457Z")),
        ("DateTime", json!("1969-12-31T23:59:59.5Z")),
        ("HttpDate", json!("Wed, 18 Dec 2024 09:10:11 GMT")),
        ("Seconds", json!(SECONDS)),
        ("Bytes", json!("")),
        ("Bytes", json!("aGk=")),
        ("Any", json!({"a": [1, -1, null, 1.5, true, "x", {}], "b": {"c": []}})),
        ("Any", json!("text")),
        ("Any", json!([])),
        ("Choice", json!({"Text": "a"})),
        ("Choice", json!({"Small": 0})),
        ("Choice", json!({"HttpDate": "Wed, 18 Dec 2024 09:10:11 GMT"})),
        ("Choice", json!({"Every": {}})),
        ("Choice", json!({"Texts": []})),
        ("Choice", json!({"Not": {"Not": {"Text": "a"}}})),
        ("Choice", json!({"Newer": {"A": [1, null, "x"]}})),
        ("Choice", json!({"Newer": false})),
        ("Child", json!({})),
        ("Child", json!({"Child": {"Text": "a", "Child": {"Small": 1}}})),
        ("Texts", json!([])),
        ("Texts", json!(["a", "", "b"])),
        ("SparseTexts", json!(["a", null, "b", null])),
        ("Colors", json!(["RED", "A_VALUE_OF_TOMORROW"])),
        ("Choices", json!([{"Text": "a"}, {"Newer": 1}, {"Small": 2}])),
        ("Children", json!([{}, {"Small": 1}])),
        ("DateTimes", json!(["2024-12-18T09:10:11Z"])),
        ("ByText", json!({})),
        ("ByText", json!({"": 1, "b c": 2})),
        ("ByColor", json!({"RED": "x", "A_VALUE_OF_TOMORROW": "y"})),
        ("SparseByText", json!({"a": null, "b": "c"})),
        ("Deep", json!([{}, {"a": [], "b": ["c", null]}])),
        ("renamed_member", json!("a")),
        ("Secret", json!("a")),
    ] {
        let found = again(member, &value).unwrap_or_else(|error| panic!("{member} {value}: {error}"));
        assert_same(&found, &json!({member: value}), "");
    }
}

/// What is read although it should have been sent otherwise, and what it then is.
#[test]
fn reading_is_lenient() {
    let date_time = json!("2024-12-18T09:10:11Z");
    for (member, sent, value) in [
        ("Flag", json!("true"), json!(true)),
        ("Flag", json!("false"), json!(false)),
        ("Small", json!("-5"), json!(-5)),
        ("Large", json!("9007199254740993"), json!(9_007_199_254_740_993_i64)),
        ("Ratio", json!("0.25"), json!(0.25)),
        ("Ratio", json!(3), json!(3)),
        ("Exact", json!("1e3"), json!(1000)),
        ("Exact", json!(-3), json!(-3)),
        ("When", json!(SECONDS.to_string()), json!(SECONDS)),
        ("When", json!("1734513011.5"), json!(1_734_513_011.5)),
        ("When", date_time.clone(), json!(SECONDS)),
        ("When", json!("2024-12-18T10:10:11+01:00"), json!(SECONDS)),
        ("When", json!("Wed, 18 Dec 2024 09:10:11 GMT"), json!(SECONDS)),
        ("DateTime", json!(SECONDS), date_time.clone()),
        ("DateTime", json!("Wed, 18 Dec 2024 09:10:11 GMT"), date_time.clone()),
        ("HttpDate", json!(SECONDS), json!("Wed, 18 Dec 2024 09:10:11 GMT")),
        ("HttpDate", date_time.clone(), json!("Wed, 18 Dec 2024 09:10:11 GMT")),
        ("Seconds", date_time.clone(), json!(SECONDS)),
        ("DateTimes", json!([SECONDS, "Wed, 18 Dec 2024 09:10:11 GMT"]), json!([date_time, date_time])),
        ("Choice", json!({"Text": null, "Small": 3, "Newer": null}), json!({"Small": 3})),
        ("Choice", json!({"__type": "Choice", "Small": 3}), json!({"Small": 3})),
        // Null in lists and maps that have no place for it.
        ("Texts", json!([null, "a", null]), json!(["a"])),
        ("Choices", json!([null, {"Text": "a"}]), json!([{"Text": "a"}])),
        ("ByText", json!({"a": 1, "b": null}), json!({"a": 1})),
        ("Deep", json!([null, {"a": null, "b": [null]}]), json!([{"b": [null]}])),
        ("Child", json!({"Text": null, "Newer": [1, {}], "Small": 1}), json!({"Small": 1})),
    ] {
        let found = again(member, &sent).unwrap_or_else(|error| panic!("{member} {sent}: {error}"));
        assert_same(&found, &json!({member: value}), &format!("{member} sent as {sent}"));
    }
    // People write API names in parameters, at every depth.
    let renamed = again("Renamed", &json!("a")).expect("it is the API name of a member");
    assert_same(&renamed, &json!({"renamed_member": "a"}), "");
}

/// Null says "not set", whatever the kind; so does a key that the model does not know, and
/// a Rust name.
#[test]
fn null_and_unknown_keys_leave_nothing() {
    let every = client_tests::fixture_model("kinds");
    let connect_model::Kind::Structure(structure) = &every.shape("Every").expect("it is there").kind else {
        panic!("it is a structure");
    };
    assert_eq!(structure.members.len(), 27);
    for member in &structure.members {
        assert_same(&again(&member.wire_name, &Value::Null).expect("null is fine"), &json!({}), &member.name);
    }
    for (key, value) in [("Newer", json!({"a": [1]})), ("text", json!("a"))] {
        assert_same(&again(key, &value).expect("unknown keys are fine"), &json!({}), key);
    }
    assert!(read::<Color>("null").is_err(), "there is no enumeration without a value");
}

/// Of a key that comes twice, the last one counts.
#[test]
fn repeated_keys() {
    for (text, value) in [
        (r#"{"Small": 1, "Small": 2}"#, json!({"Small": 2})),
        (r#"{"Texts": ["a", "b"], "Small": 1, "Texts": ["c"]}"#, json!({"Small": 1, "Texts": ["c"]})),
        (r#"{"ByText": {"a": 1}, "ByText": {"b": 2}}"#, json!({"ByText": {"b": 2}})),
        (r#"{"ByText": {"a": 1, "a": 2}}"#, json!({"ByText": {"a": 2}})),
        (r#"{"Child": {"Small": 1}, "Child": {"Text": "a"}}"#, json!({"Child": {"Text": "a"}})),
        (r#"{"Small": 1, "Small": null}"#, json!({})),
    ] {
        assert_same(&written(&read::<Every>(text).expect(text)), &value, text);
    }
}

/// The wrong kind is an error that names the place and what belongs there, and shows no value.
#[test]
fn wrong_kinds() {
    for (member, value, belongs) in [
        ("Text", json!(7355608), "a string"),
        ("Text", json!(true), "a string"),
        ("Text", json!(["7355608"]), "a string"),
        ("Text", json!({"a": "7355608"}), "a string"),
        ("Secret", json!(7355608), "a string"),
        ("Color", json!(7355608), "a string"),
        ("Flag", json!(7355608), "a boolean"),
        ("Flag", json!("7355608"), "a boolean"),
        ("Small", json!("7355608x"), "a whole number"),
        ("Small", json!(true), "a whole number"),
        ("Small", json!([7355608]), "a whole number"),
        ("Small", json!(7355608.5), ""),
        ("Small", json!(7355608000_i64), "32 bits"),
        ("Small", json!("7355608000"), ""),
        ("Large", json!(17355608000000000000_u64), ""),
        ("Ratio", json!("7355608x"), "a number"),
        ("Ratio", json!("inf"), "a number"),
        ("Exact", json!("nan"), "a number"),
        ("Exact", json!({}), "a number"),
        ("When", json!("7355608 o'clock"), "a timestamp"),
        ("When", json!(true), "a timestamp"),
        ("When", json!("NaN"), ""),
        ("When", json!(1e300), ""),
        ("Bytes", json!("7355608!"), "base64"),
        ("Bytes", json!(7355608), "base64"),
        ("Choice", json!("7355608"), "an object"),
        ("Choice", json!({"Small": "7355608x"}), "Small"),
        ("Choice", json!({"Text": "7355608", "Small": 1}), "one member"),
        ("Choice", json!({"Text": "7355608", "Newer": 1}), "one member"),
        ("Child", json!("7355608"), "an object"),
        ("Child", json!(7355608), "an object"),
        ("Child", json!([7355608]), "an object"),
        ("Child", json!({"Child": {"Small": "7355608x"}}), "Child: Child: Small"),
        ("Texts", json!("7355608"), "a list"),
        ("Texts", json!({"0": "7355608"}), "a list"),
        ("Texts", json!([7355608]), "a string"),
        ("ByText", json!(["7355608"]), "an object"),
        ("ByText", json!({"a": "7355608x"}), "a whole number"),
    ] {
        let error = again(member, &value).expect_err(&format!("{member} cannot be {value}"));
        assert!(error.contains(member) && error.contains(belongs), "{member} {value}: {error}");
        assert!(!error.contains("7355608"), "{member}: the value shows in the error: {error}");
    }
    for text in ["7355608", "\"7355608\"", "[7355608]", "true"] {
        let error = read::<Every>(text).expect_err(text);
        assert!(error.contains("an object") && !error.contains("7355608"), "{error}");
    }
}

/// What the service leaves out although it is required reads as the kind's empty value.
#[test]
fn missing_required_members() {
    let strict: Strict = read("{}").expect("nothing has to be there");
    assert_eq!((strict.text(), strict.color().as_str(), strict.flag(), strict.small()), ("", "", false, 0));
    assert_eq!((strict.exact(), strict.when().secs(), strict.bytes().as_ref().len()), (0.0, 0, 0));
    assert!(strict.texts().is_empty() && strict.by_text().is_empty() && strict.inner().is_none());
    assert_eq!((strict.defaulted(), strict.zero()), (7, 0));
    let strict: Strict = read(r#"{"Defaulted": null, "Zero": null, "Small": null}"#).expect("null is nothing");
    assert_eq!((strict.defaulted(), strict.zero(), strict.small()), (7, 0, 0), "null is no value of its own");

    let sent = json!({
        "Text": "a", "Color": "RED", "Flag": true, "Small": 1, "Exact": 0.5, "When": SECONDS, "Bytes": "aGk=",
        "Texts": ["b"], "ByText": {"c": 2}, "Inner": {"Text": "d"}, "Defaulted": 0, "Zero": 3
    });
    let strict: Strict = read(&sent.to_string()).expect("all is there");
    assert_eq!(strict.defaulted(), 0);
    assert_same(&written(&strict), &sent, "");

    // Builders ask for what cannot be made up.
    let error = Strict::builder().text("a").build().expect_err("most is missing");
    assert!(error.to_string().contains("color"), "{error}");
}

#[test]
fn enumerations_are_open() {
    let color: Color = read(r#""A_VALUE_OF_TOMORROW""#).expect("unknown values are fine");
    assert_eq!((color.as_str(), color.to_string().as_str()), ("A_VALUE_OF_TOMORROW", "A_VALUE_OF_TOMORROW"));
    assert_eq!(Color::from("A_VALUE_OF_TOMORROW"), color);
    assert_eq!(Color::from("DARK_BLUE"), Color::DarkBlue);
    assert_eq!(
        Color::values().iter().collect::<std::collections::BTreeSet<_>>(),
        ["DARK_BLUE", "RED"].iter().collect()
    );
    assert!(Color::try_parse("RED").is_ok() && Color::try_parse("red").is_err());
}

#[test]
fn unions_keep_what_they_do_not_know() {
    let choice: Choice = read(r#"{"Newer": {"A": [1, null]}}"#).expect("unknown members are fine");
    assert!(choice.is_unknown() && choice.as_text().is_err());
    let Choice::Unknown(member) = &choice else { panic!("{choice:?}") };
    assert_eq!(member.name, "Newer");
    assert_same(&written(&choice), &json!({"Newer": {"A": [1, null]}}), "");

    let choice: Choice = read(r#"{"Text": "a"}"#).expect("it is a member");
    assert!(choice.is_text() && choice.as_text().is_ok_and(|text| text == "a") && !choice.is_unknown());

    // One without any member comes back without any. As a parameter it is refused.
    let none: Choice = read("{}").expect("services send it");
    assert!(none.is_unknown());
    assert_same(&written(&none), &json!({}), "");
    let input: EchoInput = read(r#"{"InPath": "a", "InBody": "b", "Every": {"Choice": {}}}"#).expect("it can be read");
    let violations =
        connect_runtime::validate::validate("Echo", &input).expect_err("a member has to be set").violations;
    assert_eq!(violations.iter().map(|violation| violation.path.as_str()).collect::<Vec<_>>(), ["Every.Choice"]);
}

/// JSON that is nested too deep is refused before it can use up the stack.
#[test]
fn nesting_ends() {
    let nested = |begin: &str, end: &str, levels: usize| format!("{}{}", begin.repeat(levels), end.repeat(levels));
    let child = |levels| format!("{{{}{}", nested(r#""Child": {"#, "}", levels), "}");
    assert!(read::<Every>(&child(100)).is_ok());
    assert!(read::<Every>(&child(129)).is_err());
    assert!(read::<Every>(&child(100_000)).is_err());
    for member in ["Any", "Choice"] {
        for levels in [129, 100_000] {
            let lists = nested("[", "]", levels);
            assert!(read::<Every>(&format!(r#"{{"{member}": {{"Newer": {lists}}}}}"#)).is_err(), "{member}");
        }
    }
    // What nobody reads is skipped without recursion.
    let _ = read::<Every>(&format!(r#"{{"Newer": {}}}"#, nested("[", "]", 100_000)));

    for levels in [129, 100_000] {
        let body = format!(r#"{{"Every": {}}}"#, child(levels));
        let response = Response::builder().status(200).body(Bytes::from(body)).expect("a response");
        assert!(Echo::response(&response).is_err());
    }
}

/// Parameters and results go by API name in serde, wherever they travel and whatever they are called there.
#[test]
fn parameters_and_results_go_by_api_name() {
    let params = json!({
        "InPath": "a/b", "InQuery": ["x", "y z"], "InHeader": SECONDS, "InBody": "c",
        "Every": {"renamed_member": "d", "DateTime": "2024-12-18T09:10:11Z"}
    });
    let input: EchoInput = read(&params.to_string()).expect("all are parameters");
    assert_same(&written(&input), &params, "");
    let unknown: EchoInput = read(r#"{"in_body": "c", "in_query": ["x"]}"#).expect("unknown keys are fine");
    assert_same(&written(&unknown), &json!({}), "");

    let request = Echo::request(&input).expect("the label is set");
    assert_eq!(request.uri(), "/echo/a%2Fb?in_query=x&in_query=y%20z");
    assert_eq!(request.headers()["x-in-header"], "Wed, 18 Dec 2024 09:10:11 GMT");
    let body = serde_json::from_slice(request.body()).expect("the body is JSON");
    let every = json!({"renamed_member": "d", "DateTime": "2024-12-18T09:10:11Z"});
    assert_same(&body, &json!({"in_body": "c", "Every": every}), "body");

    let response = |body: &'static str| Response::builder().status(201).body(Bytes::from(body)).expect("a response");
    let output = Echo::response(&response(r#"{"name": "n", "Name": "other"}"#)).expect("it is a success");
    assert_same(&written(&output), &json!({"Status": 201, "Name": "n"}), "");
    let again: EchoOutput = read(&written(&output).to_string()).expect("its own form can be read");
    assert_eq!(again, output);

    for wrong in [r#"{"name": "n"} x"#, r#"{"name": "n""#, "[]", "<html>", r#"{"name": 5}"#] {
        assert!(Echo::response(&response(wrong)).is_err(), "{wrong}");
    }
    let empty = Echo::response(&response("")).expect("nothing reads as an empty object");
    assert_eq!(empty.name(), "");
}

#[test]
fn secrets_do_not_show() {
    let every: Every =
        read(r#"{"Secret": "hunter2", "Text": "shown", "Choice": {"Secret": "hunter2"}}"#).expect("fine");
    let shown = format!("{every:?} {every:#?}");
    assert!(shown.contains("shown") && !shown.contains("hunter2"), "{shown}");
}
