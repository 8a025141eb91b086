//! What an import keeps, drops, carries over, derives and tells.

use connect_model::{Dialect, Imported, Published, Source, import, read};

const PUBLISHED: &str = r#"{
  "version":"2.0",
  "metadata":{"protocol":"rest-json","serviceId":"Thing"},
  "operations":{
    "ListThings":{"name":"ListThings","http":{"method":"POST","requestUri":"/things"},"input":{"shape":"ListThingsRequest"},
      "output":{"shape":"ListThingsResponse","documentation":"<p>Theirs</p>"},
      "errors":[{"shape":"Oops","documentation":"<p>Theirs</p>"}],"documentation":"<p>Theirs</p>"},
    "DeleteThing":{"name":"DeleteThing","http":{"method":"DELETE","requestUri":"/things/{Id}"},"input":{"shape":"DeleteThingRequest"},
      "deprecated":true,"deprecatedMessage":"Theirs","deprecatedSince":"2024-01-01"}
  },
  "shapes":{
    "Text":{"type":"string","max":10,"min":0.0},
    "Oops":{"type":"structure","members":{"Message":{"shape":"Text"}},"exception":true,"documentation":"<p>Theirs</p>"},
    "Color":{"type":"string","enum":["RED","GREEN"]},
    "Colors":{"type":"list","member":{"shape":"Color"}},
    "ListThingsRequest":{"type":"structure","members":{"NextToken":{"shape":"Text","documentation":"<p>Theirs</p>"}}},
    "ListThingsResponse":{"type":"structure","members":{"NextToken":{"shape":"Text"},"Colors":{"shape":"Colors"}}},
    "DeleteThingRequest":{"type":"structure","required":["Id"],"members":{"Id":{"shape":"Text","location":"uri"},
      "documentation":{"shape":"Text","brandNew":true}}}
  },
  "documentation":"<p>Theirs</p>"
}"#;

/// SHA-256 of `PUBLISHED` cannot be written into it; this stands in its place in expected texts.
fn without_hash(json: &str) -> String {
    let (start, rest) = json.split_once("\"sha256\": \"").expect("it has a hash");
    let (hash, end) = rest.split_once('"').expect("it is a string");
    assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    format!("{start}\"sha256\": \"…\"{end}")
}

fn run(published: &str, paginators: Option<&str>, existing: Option<&str>) -> Imported {
    try_run(published, paginators, existing).expect("all of it is right")
}

fn try_run(published: &str, paginators: Option<&str>, existing: Option<&str>) -> Result<Imported, String> {
    let published = Published {
        paginators: paginators.map(|text| source("paginators-1.json", text)),
        ..source("service-2.json", published).into()
    };
    let existing = existing.map(|text| source("model.json", text));
    import(published, existing, "botocore 1.2.3").map_err(|problems| problems.to_string())
}

fn source<'a>(name: &'a str, text: &'a str) -> Source<'a> {
    Source { name, bytes: text.as_bytes() }
}

const EXPECTED: &str = r#"{
  "$schema": "./model.schema.json",
  "version": "2.0",
  "upstream": {
    "package": "botocore 1.2.3",
    "sha256": "…"
  },
  "metadata": {"protocol": "rest-json", "serviceId": "Thing"},
  "operations": {
    "DeleteThing": {
      "name": "DeleteThing",
      "http": {"method": "DELETE", "requestUri": "/things/{Id}"},
      "input": {"shape": "DeleteThingRequest"},
      "deprecated": true,
      "deprecatedSince": "2024-01-01"
    },
    "ListThings": {
      "name": "ListThings",
      "http": {"method": "POST", "requestUri": "/things"},
      "input": {"shape": "ListThingsRequest"},
      "output": {"shape": "ListThingsResponse"},
      "errors": [
        {"shape": "Oops"}
      ]
    }
  },
  "shapes": {
    "Color": {
      "type": "string",
      "enum": [
        "RED",
        "GREEN"
      ]
    },
    "Colors": {"type": "list", "member": {"shape": "Color"}},
    "DeleteThingRequest": {
      "type": "structure",
      "required": ["Id"],
      "members": {
        "Id": {"shape": "Text", "location": "uri"},
        "documentation": {"shape": "Text"}
      }
    },
    "ListThingsRequest": {
      "type": "structure",
      "members": {
        "NextToken": {"shape": "Text"}
      }
    },
    "ListThingsResponse": {
      "type": "structure",
      "members": {
        "NextToken": {"shape": "Text"},
        "Colors": {"shape": "Colors"}
      }
    },
    "Oops": {
      "type": "structure",
      "members": {
        "Message": {"shape": "Text"}
      },
      "exception": true
    },
    "Text": {"type": "string", "max": 10, "min": 0.0}
  },
  "pagination": {
    "ListThings": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Colors"}
  }
}
"#;

#[test]
fn the_first_import_keeps_facts_drops_prose_and_derives() {
    let imported = run(PUBLISHED, None, None);
    assert_eq!(without_hash(&imported.json), EXPECTED);
    let expected = "\
2 operations, 7 shapes, 1 paginators
0 texts of our documentation carried over
paginators derived (1):
  ListThings
left out, since the layout does not know the key (1):
  /shapes/DeleteThingRequest/members/documentation/brandNew
there was no model to compare with
";
    assert_eq!(imported.summary.to_string(), expected);
}

#[test]
fn the_hash_is_of_the_unpacked_file() {
    // printf '{"metadata":{"protocol":"rest-json"},"operations":{},"shapes":{}}' | sha256sum
    let file = r#"{"metadata":{"protocol":"rest-json"},"operations":{},"shapes":{}}"#;
    let model = read(run(file, None, None).json.as_bytes(), Dialect::Ours).expect("it can be read").model;
    let upstream = model.upstream.expect("it was imported");
    assert_eq!(upstream.version, "botocore 1.2.3");
    assert_eq!(upstream.sha256, "ab8fadf634e96396cabe68f2fd3a2d9c0f7959245a5605d65d77f06debf4f8f8");
}

#[test]
fn the_same_import_again_changes_nothing() {
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let first = run(&published, None, None);
    let second = run(&published, None, Some(&first.json));
    assert_eq!(second.json, first.json);
    assert!(second.summary.is_unchanged(), "{}", second.summary);
}

#[test]
fn what_is_ours_stays() {
    let ours = EXPECTED
        .replace("./model.schema.json", "../schemas/ours.json")
        .replace(r#""metadata": {"#, "\"documentation\": \"Our service.\",\n  \"metadata\": {")
        .replace(r#""name": "ListThings","#, "\"name\": \"ListThings\",\n      \"documentation\": \"Our list.\",")
        .replace(r#""deprecated": true,"#, "\"deprecated\": true,\n      \"deprecatedMessage\": \"Our advice.\",")
        .replace(r#"{"shape": "Oops"}"#, r#"{"shape": "Oops", "retryable": {"throttling": true}}"#)
        .replace(r#""Id": {"shape": "Text","#, r#""Id": {"shape": "Text", "documentation": "Our member.","#)
        .replace(r#"{"type": "list","#, r#"{"type": "list", "documentation": "Our shape.","#)
        .replace(
            "\"result_key\": \"Colors\"}\n  }\n",
            "\"result_key\": \"Colors\"}\n  },\n  \"waiters\": {\n    \"Gone\": {\n      \"operation\": \"ListThings\",\n      \"documentation\": \"Our waiter.\",\n      \"delay\": 5,\n      \"maxAttempts\": 20,\n      \"acceptors\": [\n        {\"state\": \"success\", \"matcher\": \"status\", \"expected\": 404}\n      ]\n    }\n  }\n",
        );
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let imported = run(&published, None, Some(&ours));
    assert_eq!(imported.summary.texts_kept, 6);
    assert_eq!(imported.summary.texts_dropped, [""; 0]);
    assert!(imported.summary.derived.is_empty(), "the paginator of the model there was stays");
    // The one difference in what is ours: the order of the top keys is always the same.
    let expected = ours.replace("  \"documentation\": \"Our service.\",\n", "").replace(
        "\"serviceId\": \"Thing\"},\n",
        "\"serviceId\": \"Thing\"},\n  \"documentation\": \"Our service.\",\n",
    );
    assert_eq!(without_hash(&imported.json), expected);
}

#[test]
fn marks_of_ours_stay() {
    let ours = EXPECTED
        .replace(
            r#""Id": {"shape": "Text", "location": "uri"}"#,
            r#""Id": {"shape": "Text", "location": "uri", "default": "x"}"#,
        )
        .replace(
            r#""enum": [
        "RED",
        "GREEN"
      ]"#,
            r#""enum": [
        "RED",
        "GREEN"
      ],
      "default": "RED""#,
        )
        .replace(r#""member": {"shape": "Color"}}"#, r#""member": {"shape": "Color"}, "default": []}"#)
        .replace(
            r#""exception": true"#,
            r#""exception": true,
      "retryable": {"throttling": true}"#,
        );
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let imported = run(&published, None, Some(&ours));
    assert_eq!(without_hash(&imported.json), ours);
    assert_eq!(imported.summary.left_out, [""; 0]);

    // What the published file says itself wins.
    let marked = published.replace(r#""exception":true"#, r#""exception":true,"retryable":{"throttling":false}"#);
    let imported = run(&marked, None, Some(&ours));
    assert!(imported.json.contains(r#""retryable": {"throttling": false}"#));
}

#[test]
fn marks_that_can_no_longer_stand_are_told() {
    let ours = EXPECTED
        .replace(
            r#""Colors": {"type": "list","#,
            "\"Old\": {\"type\": \"boolean\", \"default\": false},\n    \"Colors\": {\"type\": \"list\",",
        )
        .replace(r#""Message": {"shape": "Text"}"#, r#""Gone": {"shape": "Text", "default": ""}"#)
        .replace(r#""Id": {"shape": "Text","#, r#""Id": {"shape": "Text", "default": "","#);
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let imported = run(&published, None, Some(&ours));
    let expected = ["/shapes/Old/default: the shape is gone", "/shapes/Oops/members/Gone/default: the member is gone"];
    assert_eq!(imported.summary.left_out, expected);

    // What was published wins where it does not fit to a changed shape.
    let changed = published.replace(r#""Id":{"shape":"Text""#, r#""Id":{"shape":"Color""#);
    let imported = run(&changed, None, Some(&ours));
    let expected = "/shapes/DeleteThingRequest/members/Id/default: the default `` is not a value of `Color`; name one of its values";
    assert_eq!(imported.summary.left_out[2], expected);
    assert!(imported.json.contains(r#""Id": {"shape": "Color", "location": "uri"},"#), "{}", imported.json);
}

/// A model that says other things than `PUBLISHED`: most of what is told was removed or renamed upstream.
fn different() -> String {
    EXPECTED
        .replace("\"RED\",\n", "\"COGNITO_USER_POOL\",\n        \"RED\",\n")
        .replace(r#""Colors": {"type": "list","#, "\"Old\": {\"type\": \"string\", \"documentation\": \"Ours.\"},\n    \"Colors\": {\"type\": \"list\",")
        .replace(r#"{"type": "string", "max": 10, "min": 0.0}"#, r#"{"type": "string", "max": 20, "pattern": "x"}"#)
        .replace(r#""required": ["Id"],"#, r#""required": ["Id", "documentation"],"#)
        .replace("      \"members\": {\n        \"Message\": {\"shape\": \"Text\"}\n      },\n      \"exception\"", "      \"members\": {\n        \"Gone\": {\"shape\": \"Text\", \"documentation\": \"Ours.\"}\n      },\n      \"exception\"")
        .replace("\"method\": \"POST\"", "\"method\": \"GET\"")
        .replace("botocore 1.2.3", "botocore 1.2.2")
}

#[test]
fn every_difference_is_told() {
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let imported = run(&published, None, Some(&different()));
    let expected = "\
2 operations, 7 shapes, 1 paginators
0 texts of our documentation carried over
documentation dropped, since what it described is gone (2):
  /shapes/Old/documentation
  /shapes/Oops/members/Gone/documentation

Thing - no new or updated api methods

Also changed:
ListThings: method changed, GET → POST [wire: breaking, source: patch]
Color: enum value removed, COGNITO_USER_POOL before [wire: compatible, source: major]
DeleteThingRequest.documentation: member optional, true → false [wire: compatible, source: patch]
Oops.Gone: member removed, string before [wire: breaking, source: major]
Oops.Message: member added, string [wire: compatible, source: minor]
Text: bound tightened, max 20 → 10 [wire: breaking, source: patch]
Text: pattern dropped, x before [wire: compatible, source: patch]

On the wire: breaking. In source: major.
";
    assert_eq!(imported.summary.to_string(), expected);
}

/// What was published is taken over, whatever the model there was says.
#[test]
fn a_model_with_errors_is_imported_over() {
    let before = different()
        .replace(
            "\"pagination\": {\n",
            "\"pagination\": {\n    \"Lost\": {\"input_token\": \"A\", \"output_token\": \"B\"},\n",
        )
        .replace(
            "{\"shape\": \"Oops\"}\n",
            "{\"shape\": \"Ouch\", \"retryable\": {}},\n        {\"shape\": \"Oops\"}\n",
        );
    let imported = run(PUBLISHED, None, Some(&before));
    let expected =
        ["paginator Lost: its operation is gone", "/operations/ListThings/errors/0/retryable: the error is gone"];
    assert_eq!(imported.summary.left_out, expected);
    let text = imported.summary.to_string();
    assert!(
        text.contains(
            "not compared, since the model there was cannot be read:\n23:19: error: there is no shape `Ouch`"
        ),
        "{text}"
    );
    assert!(!imported.summary.is_unchanged());
}

#[test]
fn paginators_and_waiters_that_no_longer_fit_are_told() {
    let waiter = r#""waiters": {"Done": {"operation": "ListThings", "delay": 1, "maxAttempts": 2,
        "acceptors": [{"state": "success", "matcher": "pathAny", "argument": "Colors", "expected": "RED"}]}}"#;
    let ours = EXPECTED
        .replace("\"result_key\": \"Colors\"}\n  }\n", &format!("\"result_key\": \"Colors\"}}\n  }},\n  {waiter}\n"));
    // The list was renamed, so the paginator that was derived from it has to be made anew.
    let published = PUBLISHED.replace(r#""Colors":{"shape":"Colors"}"#, r#""Shades":{"shape":"Colors"}"#);
    let imported = run(&published, None, Some(&ours));
    let expected = [
        "/pagination/ListThings/result_key: `ListThingsResponse` has no member `Colors`; name one that is there",
        "/waiters/Done/acceptors/0/argument: `Colors` cannot be followed: `ListThingsResponse` has no member `Colors`; name one that is there",
    ];
    assert_eq!(imported.summary.left_out, expected);
    assert_eq!(imported.summary.derived, ["ListThings"]);
    assert!(imported.json.contains(r#""result_key": "Shades""#), "{}", imported.json);
    let text = imported.summary.to_string();
    assert!(
        text.contains(
            "ListThingsResponse.Colors: member removed, list of Color before [wire: breaking, source: major]"
        ),
        "{text}"
    );
}

#[test]
fn published_paginators_win_and_those_without_operation_are_told() {
    let paginators = r#"{"pagination": {
        "ListThings": {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Colors", "limit_key": "NextToken"},
        "Unknown": {"input_token": "A", "output_token": "B"}}}"#;
    let imported = run(PUBLISHED, Some(paginators), Some(EXPECTED));
    assert!(imported.json.contains(r#""limit_key": "NextToken""#), "{}", imported.json);
    assert!(imported.summary.derived.is_empty());
    assert_eq!(imported.summary.left_out, ["paginator Unknown: there is no such operation"]);
}

/// Upstream may publish what our reader does not know yet, which is no reason to do without the rest.
#[test]
fn published_waiters_and_paginators_that_cannot_be_read_are_left_out_and_told() {
    let waiter = |name: &str, acceptor: &str| {
        format!(r#""{name}": {{"operation": "ListThings", "delay": 1, "maxAttempts": 2, "acceptors": [{acceptor}]}}"#)
    };
    let waiters = [
        waiter(
            "Expression",
            r#"{"state": "success", "matcher": "path", "argument": "sort(Colors)", "expected": "RED"}"#,
        ),
        waiter("Matcher", r#"{"state": "success", "matcher": "header", "argument": "x", "expected": "y"}"#),
        waiter("State", r#"{"state": "pause", "matcher": "status", "expected": 200}"#),
        waiter("There", r#"{"state": "success", "matcher": "pathAny", "argument": "Colors", "expected": "RED"}"#),
        r#""Words": {"operation": "ListThings", "delay": "long", "maxAttempts": 2, "acceptors": "none"}"#.to_owned(),
    ];
    let waiters = format!(r#"{{"version": 2, "waiters": {{{}}}}}"#, waiters.join(", "));
    let paginators = r#"{"pagination": {"ListThings": {"input_token": 7, "output_token": "NextToken"}}}"#;
    let published = Published {
        waiters: Some(source("waiters-2.json", &waiters)),
        paginators: Some(source("paginators-1.json", paginators)),
        ..source("service-2.json", PUBLISHED).into()
    };
    let imported = import(published, None, "botocore 1.2.3").expect("the rest of it is right");
    let told = &imported.summary.left_out;
    for (line, start) in told.iter().zip([
        "/pagination/ListThings/input_token: `input_token` holds a string or a list of strings, not a number",
        "/waiters/Matcher/acceptors/0/matcher: `header` is not a matcher of waiters; ",
        "/waiters/State/acceptors/0/state: `pause` is not a state of waiters; ",
        "/waiters/Words/delay: `delay` holds a number, not a string",
        "/waiters/Expression/acceptors/0/argument: `sort(Colors)` ",
    ]) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(told.len(), 5, "{told:?}");
    let model = read(imported.json.as_bytes(), Dialect::Ours).expect("it can be read").model;
    let kept: Vec<_> = model.waiters.iter().map(|waiter| waiter.name.as_str()).collect();
    assert_eq!(kept, ["There"]);
    assert_eq!(imported.summary.derived, ["ListThings"], "in the place of the paginator");

    // What is wrong with the whole is refused as ever.
    let published = Published { waiters: Some(source("waiters-2.json", r#"{"waiters": []}"#)), ..published };
    let refused = import(published, None, "botocore 1.2.3").expect_err("there are no names");
    assert_eq!(refused.to_string(), "waiters-2.json:1:2: error: `waiters` holds an object, not a list (at /waiters)");
}

#[test]
fn only_a_model_of_ours_of_the_same_service_is_updated() {
    let ours = run(PUBLISHED, None, None).json;
    let without = |key: &str| {
        let mut model: serde_json::Value = serde_json::from_str(&ours).expect("it is JSON");
        model["metadata"].as_object_mut().map(|metadata| metadata.remove(key));
        model.to_string()
    };
    let advice =
        "the file is not updated; name another one, or replace it with `--overwrite`, which keeps nothing of it";
    for (existing, place, reason) in [
        (PUBLISHED, "1:1", "this is a published file, not a model that an import has made"),
        (r#"{"pagination": {}}"#, "1:1", "this is not a model, since it has no `metadata`"),
        ("[]", "1:1", "this is JSON but not a service model, which is an object with metadata, operations and shapes"),
        (
            &ours.replace("\"serviceId\": \"Thing\"", "\"serviceId\": \"Other Thing\""),
            "8:54",
            "this is the model of `Other Thing`, and the published file is of `Thing`",
        ),
    ] {
        let refused = try_run(PUBLISHED, None, Some(existing)).expect_err(reason);
        let (message, _) = refused.split_once(" (at /").unwrap_or((&refused, ""));
        assert_eq!(message, format!("model.json:{place}: error: {reason}; {advice}"));
    }

    // Old files have no `serviceId`; then the prefix of the endpoint decides, and without both nothing speaks against it.
    run(PUBLISHED, None, Some(&without("serviceId")));
    let prefixed =
        |prefix: &str| PUBLISHED.replace("\"serviceId\":\"Thing\"", &format!("\"endpointPrefix\":\"{prefix}\""));
    let old = run(&prefixed("thing"), None, None).json;
    run(
        &prefixed("thing").replace("\"endpointPrefix\"", "\"serviceId\":\"Thing\",\"endpointPrefix\""),
        None,
        Some(&old),
    );
    let refused = try_run(&prefixed("other"), None, Some(&old)).expect_err("it is of another service");
    assert!(refused.contains("this is the model of `thing`, and the published file is of `other`"), "{refused}");
}

#[test]
fn problems_name_the_file() {
    let fail = |published, paginators, existing| try_run(published, paginators, existing).expect_err("it is broken");
    assert_eq!(
        fail(r#"{"metadata": {"protocol": "query"}}"#, None, None),
        "service-2.json:1:27: error: this service speaks the protocol `query`; only `rest-json` can be read (at /metadata/protocol)"
    );
    assert_eq!(
        fail(PUBLISHED, Some("{}"), None),
        "paginators-1.json:1:1: error: a file of paginators needs the key `pagination`; add it"
    );
    assert_eq!(
        fail(PUBLISHED, None, Some("{")),
        "model.json:1:2: error: the file is cut short: it ends before its JSON does; the file is not updated; name \
         another one, or replace it with `--overwrite`, which keeps nothing of it"
    );
}

/// As `waiters-2.json` is published; texts are AWS's there.
#[test]
fn published_waiters_are_folded_in() {
    let waiters = r#"{"version": 2, "waiters": {
        "ThingsThere": {"description": "Theirs", "operation": "ListThings", "delay": 5, "maxAttempts": 20, "acceptors": [
            {"state": "success", "matcher": "pathAny", "argument": "Colors", "expected": "RED"}
        ]},
        "Other": {"operation": "ListOthers", "delay": 1, "maxAttempts": 2, "acceptors": []}
    }}"#;
    let published = PUBLISHED.replace(r#","brandNew":true"#, "");
    let all =
        Published { waiters: Some(source("waiters-2.json", waiters)), ..source("service-2.json", &published).into() };
    let first = import(all, None, "botocore 1.2.3").expect("all of it is right");
    let expected = "\"waiters\": {\n    \"ThingsThere\": {\n      \"operation\": \"ListThings\",\n      \"delay\": 5,\n      \"maxAttempts\": 20,\n";
    assert!(first.json.contains(expected), "{}", first.json);
    assert_eq!(first.summary.left_out, ["waiter Other: there is no operation ListOthers"]);

    // Our text and a waiter of ours are kept beside the published facts, which win.
    let ours = first
        .json
        .replace("\"ThingsThere\": {", "\"Ours\": {\"operation\": \"ListThings\", \"delay\": 1, \"maxAttempts\": 1, \"acceptors\": []},\n    \"ThingsThere\": {\n      \"documentation\": \"Our text.\",")
        .replace("\"delay\": 5", "\"delay\": 7");
    let second = import(all, Some(source("model.json", &ours)), "botocore 1.2.3").expect("all of it is right");
    assert!(second.json.contains("\"documentation\": \"Our text.\""), "{}", second.json);
    assert!(second.json.contains("\"delay\": 5") && !second.json.contains("\"delay\": 7"));
    assert!(second.json.contains("\"Ours\": {"));
    let third = import(all, Some(source("model.json", &second.json)), "botocore 1.2.3").expect("all of it is right");
    assert_eq!(third.json, second.json);
}
