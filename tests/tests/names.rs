//! Names: what the generator makes of difficult ones, and that two names never become one.
//!
//! That the obstacle course compiles is in `compile.rs`.

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

    let mut failing = json!({"Call": operation("Call", json!({"shape": "CallRequest"}))});
    failing["Call"]["errors"] = json!([{"shape": "IOError"}, {"shape": "IoError"}]);
    let mut shapes = shapes;
    shapes["IOError"] = error();
    shapes["IoError"] = error();
    assert_refused("two errors", &failing, &shapes, ["IOError", "IoError"]);

    let mut source = source(&two("WaitUntilDone", "Ask"), &shapes_of_one());
    source["waiters"] = json!({"Done": waiter("Ask")});
    assert_source_refused("a waiter and an operation", &source, ["Done", "WaitUntilDone"]);
    source["waiters"] = json!({"JobDone": waiter("Ask"), "Job_Done": waiter("Ask")});
    assert_source_refused("two waiters", &source, ["JobDone", "Job_Done"]);
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
        let quoted = problems.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').any(|word| word == name);
        assert!(quoted, "{what}: the message does not name {name}: {problems}");
    }
    assert_eq!(problems.lines().count(), 1, "{what}: {problems}");
}
