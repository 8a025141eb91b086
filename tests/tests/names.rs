//! Names: what the generator makes of difficult ones, and that two names never become one.
//!
//! That the obstacle course compiles is in `compile.rs`.

use std::collections::BTreeSet;

use client_tests::obstacles::{OBSTACLES, names};
use client_tests::{each, generate, model};
use serde_json::{Value, json};

/// Each name on the course gets a place of its own; the generator refuses none.
#[test]
fn the_obstacle_course_is_generated() {
    each(OBSTACLES.iter().map(|obstacle| (obstacle.name, obstacle)), |name, obstacle| {
        let files = generate(&model(&obstacle.model(&names())));
        assert!(files.len() > 8, "{name}: {} files", files.len());
        for (path, text) in &files {
            assert!(!text.contains("compile_error!"), "{name}: {path} is not Rust:\n{text}");
        }
    });
}

/// Windows opens a device for a file named like one, whatever its ending (Microsoft, "Naming Files, Paths, and
/// Namespaces"), and like macOS it sees no case in names.
#[test]
fn files_can_be_checked_out_everywhere() {
    let devices = ["con", "prn", "aux", "nul"].map(str::to_owned).into_iter();
    let numbered = (1..=9).flat_map(|number| [format!("com{number}"), format!("lpt{number}")]);
    let devices: BTreeSet<String> = devices.chain(numbered).collect();
    for obstacle in OBSTACLES {
        let mut seen = BTreeSet::new();
        for path in generate(&model(&obstacle.model(&names()))).into_keys() {
            let stem = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
            assert!(!devices.contains(&stem.to_lowercase()), "{}: {path}", obstacle.name);
            assert!(seen.insert(path.to_uppercase()), "{}: {path} is there twice", obstacle.name);
        }
    }
}

/// A type and its module stand side by side, and both are found under their usual names.
#[test]
fn names_without_case_get_a_type_and_a_module() {
    let shapes: Value = ["2FA", "3D", "日本"]
        .into_iter()
        .map(|name| (name.to_owned(), json!({"type": "structure", "members": {}})))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let mut shapes_and_input = shapes.clone();
    shapes_and_input["CallRequest"] = json!({"type": "structure",
        "members": {"A": {"shape": "2FA"}, "B": {"shape": "3D"}, "C": {"shape": "日本"}}});
    let operations = json!({"do-it": operation("do-it", json!({"shape": "CallRequest"}))});
    let files = generate(&model(&source(&operations, &shapes_and_input).to_string()));
    let types = &files["types.rs"];
    for (module, name) in [("_2fa_", "_2fa"), ("_3d_", "_3d"), ("u65e5u672c", "日本")] {
        assert!(types.contains(&format!("mod {module};")), "{types}");
        assert!(types.contains(&format!("pub use self::{module}::{name};")), "{types}");
        assert!(files[&format!("types/{module}.rs")].contains(&format!("pub struct {name} {{")), "{module}");
    }
    // The service knows the operation by its own name.
    let file = &files["operation/do_it.rs"];
    assert!(file.contains("#[http(POST, \"/do-it\", name = \"do-it\")]\n    pub struct DoIt {"), "{file}");
    assert!(file.contains("do_it: DoItFluentBuilder,"), "{file}");
}

/// Names of which nothing can be made, each with its place.
#[test]
fn names_of_no_use_are_errors_at_their_places() {
    let operations = json!({"": operation("", json!({"shape": "CallRequest"})), "Ask": operation("Ask", json!({"shape": "CallRequest"})), "-.-": operation("-.-", json!({"shape": "CallRequest"}))});
    let mut source = source(&operations, &shapes_of_one());
    let long = "A".repeat(300);
    source["shapes"]["CallRequest"]["members"]["B"] = json!({"shape": long});
    source["shapes"][&long] = json!({"type": "structure", "members": {}});
    source["waiters"] = json!({"²": waiter("Ask")});
    for (name, at) in [("", "/operations/"), ("-.-", "/operations/-.-")] {
        source["operations"][name]["http"]["requestUri"] = format!("/{}", at.len()).into();
    }
    let problems = codegen::check(&model(&source.to_string()));
    let mut told: Vec<_> =
        problems.iter().map(|problem| (problem.pointer.as_str(), problem.message.as_str())).collect();
    told.sort_unstable();
    let too_long = format!("the name `{long}` of the shape is too long for the name of a file; shorten it");
    let expected = [
        ("/operations/", "the name `` of the operation has no letter or digit to make a Rust name of; rename it"),
        ("/operations/-.-", "the name `-.-` of the operation has no letter or digit to make a Rust name of; rename it"),
        (&*format!("/shapes/{long}"), &*too_long),
        ("/waiters/²", "the name `²` of the waiter has no letter or digit to make a Rust name of; rename it"),
    ];
    assert_eq!(told, expected);
}

/// However many operations use a type, and whatever its role.
#[test]
fn a_collision_is_reported_once_at_the_second_of_the_two() {
    let shapes = json!({
        "CallRequest": {"type": "structure", "members": {
            "A": {"shape": "Text"}, "a": {"shape": "Text"}, "Color": {"shape": "Color"}, "Choice": {"shape": "Choice"}
        }},
        "Color": {"type": "string", "enum": ["RED", "Blue", "blue"]},
        "Choice": {"type": "structure", "union": true, "members": {"One": {"shape": "Text"}, "one": {"shape": "Text"}}},
        "Text": {"type": "string"}
    });
    let input = || json!({"shape": "CallRequest"});
    let both = json!({"Ask": operation("Ask", input()), "Tell": operation("Tell", input())});
    let problems = codegen::check(&model(&source(&both, &shapes).to_string()));
    let told: BTreeSet<_> = problems.iter().map(|problem| problem.pointer.as_str()).collect();
    let expected = ["/shapes/CallRequest/members/a", "/shapes/Choice/members/one", "/shapes/Color/enum/2"];
    assert_eq!(told, expected.into());
    assert_eq!(problems.len(), expected.len());
}

/// What would get one name is refused, and the message names both.
#[test]
fn collisions_are_errors_that_name_both() {
    let string = || json!({"type": "string"});
    let structure = |members: Value| json!({"type": "structure", "members": members});
    let text = || json!({"shape": "Text"});
    let error = || json!({"type": "structure", "members": {}, "exception": true});
    // What the input holds, the shapes beside it, the names that the message has to have.
    let cases = [
        (
            "two structures",
            json!({"A": {"shape": "AIAgent"}, "B": {"shape": "AiAgent"}}),
            json!({"AIAgent": structure(json!({})), "AiAgent": structure(json!({}))}),
            ["AIAgent", "AiAgent"],
        ),
        (
            "two structures in one file",
            json!({"A": {"shape": "Thing1"}, "B": {"shape": "Thing_1"}}),
            json!({"Thing1": structure(json!({})), "Thing_1": structure(json!({}))}),
            ["Thing1", "Thing_1"],
        ),
        (
            "a structure and an enumeration",
            json!({"A": {"shape": "Colour"}, "B": {"shape": "colour"}}),
            json!({"Colour": structure(json!({})), "colour": {"type": "string", "enum": ["RED"]}}),
            ["Colour", "colour"],
        ),
        (
            "two members",
            json!({"A": {"shape": "Thing"}}),
            json!({"Thing": structure(json!({"FooBar": text(), "foo_bar": text()}))}),
            ["FooBar", "foo_bar"],
        ),
        ("two members of an input", json!({"ID": text(), "Id": text()}), json!({}), ["ID", "Id"]),
        (
            "a member and a setter",
            json!({"A": {"shape": "Thing"}}),
            json!({"Thing": structure(json!({"Name": text(), "SetName": text()}))}),
            ["Name", "SetName"],
        ),
        (
            "a member and a getter",
            json!({"A": {"shape": "Thing"}}),
            json!({"Thing": structure(json!({"Name": text(), "GetName": text()}))}),
            ["Name", "GetName"],
        ),
        (
            "two values",
            json!({"A": {"shape": "Colour"}}),
            json!({"Colour": {"type": "string", "enum": ["RED", "dark-blue", "DARK_BLUE"]}}),
            ["dark-blue", "DARK_BLUE"],
        ),
        (
            "two members of a union",
            json!({"A": {"shape": "Choice"}}),
            json!({"Choice": {"type": "structure", "union": true, "members": {"OneTwo": text(), "one_two": text()}}}),
            ["OneTwo", "one_two"],
        ),
    ];
    for (what, mut members, shapes, names) in cases {
        members["Note"] = text();
        let operations = json!({"Call": operation("Call", json!({"shape": "CallRequest"}))});
        let mut all = json!({"CallRequest": structure(members), "Text": string()});
        for (name, shape) in shapes.as_object().expect("shapes are an object") {
            all[name] = shape.clone();
        }
        assert_refused(what, &operations, &all, names);
    }

    let two = |a: &str, b: &str| {
        let input = || json!({"shape": "CallRequest"});
        json!({a: operation(a, input()), b: operation(b, input())})
    };
    let shapes = json!({"CallRequest": structure(json!({"A": text()})), "Text": string()});
    assert_refused("two operations", &two("GetABTest", "GetAbTest"), &shapes, ["GetABTest", "GetAbTest"]);

    assert_refused("two methods", &two("New", "NewOperation"), &shapes, ["New", "NewOperation"]);
    assert_refused("two odd operations", &two("do-it", "Do.It"), &shapes, ["do-it", "Do.It"]);

    let mut failing = json!({"Call": operation("Call", json!({"shape": "CallRequest"}))});
    failing["Call"]["errors"] = json!([{"shape": "IOError"}, {"shape": "IoError"}]);
    let mut shapes = shapes;
    shapes["IOError"] = error();
    shapes["IoError"] = error();
    assert_refused("two errors", &failing, &shapes, ["IOError", "IoError"]);
    failing["Call"]["errors"] = json!([{"shape": "Unhandled"}, {"shape": "UnhandledValue"}]);
    let mut others = shapes_of_one();
    others["Unhandled"] = error();
    others["UnhandledValue"] = error();
    assert_refused("two variants of the service's error", &failing, &others, ["Unhandled", "UnhandledValue"]);

    let mut source = source(&two("WaitUntilDone", "Ask"), &shapes_of_one());
    source["waiters"] = json!({"Done": waiter("Ask")});
    assert_source_refused("a waiter and an operation", &source, ["Done", "WaitUntilDone"]);
    source["waiters"] = json!({"JobDone": waiter("Ask"), "Job_Done": waiter("Ask")});
    assert_source_refused("two waiters", &source, ["JobDone", "Job_Done"]);
    let mut source = self::source(&two("DoneFinalPoll", "Ask"), &shapes_of_one());
    source["waiters"] = json!({"Done": waiter("DoneFinalPoll")});
    assert_source_refused("a waiter and its operation", &source, ["Done", "DoneFinalPoll"]);
}

/// A module cannot have every name; the method beside it can.
#[test]
fn waiters_are_called_by_their_names_whatever_their_modules_are_called() {
    let operations = json!({"Ask": operation("Ask", json!({"shape": "CallRequest"}))});
    let mut source = source(&operations, &shapes_of_one());
    source["waiters"] =
        json!({"Crate": waiter("Ask"), "Mod": waiter("Ask"), "Self": waiter("Ask"), "Type": waiter("Ask")});
    let files = generate(&model(&source.to_string()));
    let list = &files.iter().find(|(path, _)| path.ends_with("waiters.rs")).expect("it is there").1;
    for (module, method) in [("crate_", "crate"), ("mod_", "mod"), ("self_", "self"), ("r#type", "type")] {
        assert!(
            list.contains(&format!("/// What `wait_until_{method}` takes and gives.\npub mod {module};")),
            "{list}"
        );
        assert!(list.contains(&format!("fn wait_until_{method}(&self) -> {module}::")), "{list}");
        let file = format!("waiters/{}.rs", module.trim_start_matches("r#"));
        let text = &files.iter().find(|(path, _)| path.ends_with(&file)).expect("it is there").1;
        assert!(text.contains(&format!("wait_until_{method}: ")), "{text}");
    }
}

fn waiter(operation: &str) -> Value {
    json!({"operation": operation, "delay": 1, "maxAttempts": 2,
        "acceptors": [{"state": "success", "matcher": "status", "expected": 200}]})
}

fn shapes_of_one() -> Value {
    json!({"CallRequest": {"type": "structure", "members": {"A": {"shape": "Text"}}}, "Text": {"type": "string"}})
}

fn operation(name: &str, input: Value) -> Value {
    json!({"name": name, "http": {"method": "POST", "requestUri": format!("/{name}")}, "input": input})
}

fn assert_refused(what: &str, operations: &Value, shapes: &Value, names: [&str; 2]) {
    assert_source_refused(what, &source(operations, shapes), names);
}

fn source(operations: &Value, shapes: &Value) -> Value {
    let metadata = json!({
        "apiVersion": "2020-01-01", "endpointPrefix": "names", "protocol": "rest-json",
        "serviceFullName": "Names", "serviceId": "Names", "signingName": "names"
    });
    json!({"version": "2.0", "metadata": metadata, "operations": operations, "shapes": shapes})
}

fn assert_source_refused(what: &str, source: &Value, names: [&str; 2]) {
    let problems = match codegen::generate(&model(&source.to_string())) {
        Ok(_) => panic!("{what}: {names:?} were generated"),
        Err(problems) => problems.to_string(),
    };
    for name in names {
        let quoted = problems.split(|c: char| !c.is_alphanumeric() && !"_-.".contains(c)).any(|word| word == name);
        assert!(quoted, "{what}: the message does not name {name}: {problems}");
    }
    assert_eq!(problems.lines().count(), 1, "{what}: {problems}");
}
