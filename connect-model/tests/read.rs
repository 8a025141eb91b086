//! What a correct file is read into.

use connect_model::{
    Acceptor, Bounds, Deprecated, Dialect, Expected, Expression, HostPart, Kind, Location, Matcher, Model,
    OperationError, Retryable, Segment, Step, TimestampFormat, WaiterState, read, read_detected,
};

const FILE: &str = r#"{
  "version": "2.0",
  "upstream": {"package": "botocore 1.0", "sha256": "00ff"},
  "metadata": {"apiVersion": "2017-08-08", "endpointPrefix": "connect", "protocol": "rest-json", "serviceId": "Connect"},
  "documentation": "A service.",
  "operations": {
    "Write": {
      "http": {"method": "PUT", "requestUri": "/a/{id}/{Rest+}/?fixed=1&flag", "responseCode": 201},
      "input": {"shape": "WriteRequest"},
      "errors": [{"shape": "Slow", "retryable": {"throttling": true}}, {"shape": "Broken"}],
      "endpoint": {"hostPrefix": "{Host}.data."},
      "httpChecksum": {"requestChecksumRequired": true},
      "requestcompression": {"encodings": ["gzip"]},
      "authtype": "none",
      "deprecated": true,
      "deprecatedMessage": "Use Read.",
      "deprecatedSince": "2024-01-01"
    },
    "Read": {
      "http": {"method": "GET", "requestUri": "/"},
      "input": {"shape": "ReadRequest"},
      "output": {"shape": "ReadResponse"},
      "unsignedPayload": true
    }
  },
  "shapes": {
    "WriteRequest": {
      "type": "structure",
      "required": ["Id", "Rest", "Host"],
      "payload": "Body",
      "members": {
        "Id": {"shape": "Name", "location": "uri", "locationName": "id"},
        "Rest": {"shape": "Name", "location": "uri"},
        "Host": {"shape": "Name", "hostLabel": true, "location": "querystring"},
        "Token": {"shape": "Name", "idempotencyToken": true, "location": "header", "locationName": "X-Token"},
        "More": {"shape": "Names", "location": "headers", "locationName": "x-more-"},
        "Body": {"shape": "Bytes", "documentation": "All of it."}
      }
    },
    "ReadRequest": {"type": "structure", "members": {"NextToken": {"shape": "Name"}, "Max": {"shape": "Count"}}},
    "ReadResponse": {
      "type": "structure",
      "members": {
        "NextToken": {"shape": "Name"},
        "Page": {"shape": "Page"},
        "Status": {"shape": "Count", "location": "statusCode"},
        "When": {"shape": "When", "timestampFormat": "rfc822", "box": true}
      }
    },
    "Page": {"type": "structure", "members": {"Items": {"shape": "List"}, "Choice": {"shape": "Choice"}, "Any": {"shape": "Any"}}},
    "List": {"type": "list", "member": {"shape": "Color", "locationName": "item"}, "max": 5, "sparse": true},
    "Names": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Name"}, "min": 1},
    "Choice": {"type": "structure", "union": true, "members": {"Ratio": {"shape": "Ratio"}, "Large": {"shape": "Large"}}},
    "Any": {"type": "structure", "document": true, "members": {}},
    "Slow": {"type": "structure", "exception": true, "error": {"code": "SlowDown", "httpStatusCode": 429}},
    "Broken": {"type": "structure", "exception": true, "fault": true, "error": {"httpStatusCode": 500}, "retryable": {}},
    "Name": {"type": "string", "min": 1, "max": 10, "pattern": "^.*$", "sensitive": true},
    "Color": {"type": "string", "enum": ["RED", "GREEN"]},
    "Bytes": {"type": "blob", "max": 100, "streaming": true},
    "When": {"type": "timestamp", "timestampFormat": "iso8601"},
    "Count": {"type": "integer", "min": 0, "box": true},
    "Large": {"type": "long", "max": 9223372036854775807},
    "Ratio": {"type": "double", "min": 0.5}
  },
  "pagination": {
    "Read": {"input_token": "NextToken", "output_token": "NextToken", "limit_key": "Max", "result_key": "Page.Items"}
  },
  "waiters": {
    "Readable": {
      "operation": "Read",
      "delay": 5,
      "maxAttempts": 20,
      "acceptors": [
        {"state": "success", "matcher": "pathAny", "argument": "Page.Items", "expected": null},
        {"state": "retry", "matcher": "error", "expected": "Slow"},
        {"state": "failure", "matcher": "status", "expected": 404}
      ]
    }
  }
}"#;

fn model() -> Model {
    let loaded = read_detected(FILE.as_bytes()).expect("the file is right");
    assert_eq!(loaded.notes, []);
    loaded.model
}

fn kind<'m>(model: &'m Model, name: &str) -> &'m Kind {
    &model.shape(name).expect("the shape is there").kind
}

#[test]
fn the_service() {
    let model = model();
    assert_eq!(model.metadata.service_id, "Connect");
    assert_eq!(model.metadata.signing_name, "connect");
    assert_eq!(model.documentation.as_deref(), Some("A service."));
    assert_eq!(model.upstream.as_ref().map(|upstream| upstream.version.as_str()), Some("botocore 1.0"));
    let names: Vec<_> = model.operations.iter().map(|operation| operation.name.as_str()).collect();
    assert_eq!(names, ["Read", "Write"]);
    assert!(model.shapes.is_sorted_by_key(|shape| &shape.name));
}

#[test]
fn an_operation() {
    let model = model();
    let write = model.operation("Write").expect("it is there");
    assert_eq!((write.method.as_str(), write.response_code), ("PUT", Some(201)));
    assert_eq!(
        write.uri.segments,
        [
            Segment::Literal("a".to_owned()),
            Segment::Label { name: "id".to_owned(), member: 0, greedy: false },
            Segment::Label { name: "Rest".to_owned(), member: 1, greedy: true },
            Segment::Literal(String::new()),
        ]
    );
    assert_eq!(write.uri.query, [("fixed".to_owned(), Some("1".to_owned())), ("flag".to_owned(), None)]);
    let prefix = write.host_prefix.as_ref().expect("it has one");
    assert_eq!(prefix.parts, [HostPart::Label(2), HostPart::Literal(".data.".to_owned())]);
    assert!(write.checksum_required && write.anonymous && !write.unsigned_payload);
    assert_eq!(write.request_compression, ["gzip"]);
    let deprecated = Deprecated { message: Some("Use Read.".to_owned()), since: Some("2024-01-01".to_owned()) };
    assert_eq!(write.deprecated, Some(deprecated));
    let read = model.operation("Read").expect("it is there");
    assert!(read.uri.segments.is_empty() && read.unsigned_payload && !read.anonymous);
}

#[test]
fn errors() {
    let model = model();
    let write = model.operation("Write").expect("it is there");
    let id = |name| model.shape_id(name).expect("it is there");
    let expected = [
        OperationError { shape: id("Slow"), retryable: Some(Retryable::Throttling) },
        OperationError { shape: id("Broken"), retryable: Some(Retryable::Transient) },
    ];
    assert_eq!(write.errors, expected);
    let traits = |name| match kind(&model, name) {
        Kind::Structure(structure) => structure.error.clone().expect("it is an error"),
        _ => unreachable!("it is a structure"),
    };
    let slow = traits("Slow");
    assert_eq!(
        (slow.code.as_str(), slow.status, slow.sender_fault, slow.retryable),
        ("SlowDown", Some(429), true, None)
    );
    let broken = traits("Broken");
    assert_eq!((broken.code.as_str(), broken.status, broken.sender_fault), ("Broken", Some(500), false));
}

#[test]
fn members() {
    let model = model();
    let Kind::Structure(request) = kind(&model, "WriteRequest") else { unreachable!("it is a structure") };
    let seen: Vec<_> = request.members.iter().map(|m| (m.location, m.wire_name.as_str(), m.required)).collect();
    assert_eq!(
        seen,
        [
            (Location::Uri, "id", true),
            (Location::Uri, "Rest", true),
            (Location::Query, "Host", true),
            (Location::Header, "X-Token", false),
            (Location::Headers, "x-more-", false),
            (Location::Body, "Body", false),
        ]
    );
    assert_eq!(request.payload, Some(5));
    assert!(request.members[2].host_label && request.members[3].idempotency_token);
    assert_eq!(request.members[5].documentation.as_deref(), Some("All of it."));
    let Kind::Structure(response) = kind(&model, "ReadResponse") else { unreachable!("it is a structure") };
    let when = response.member("When").expect("it is there");
    assert_eq!((when.timestamp_format, when.boxed), (Some(TimestampFormat::HttpDate), true));
}

#[test]
fn shapes() {
    let model = model();
    let Kind::String(name) = kind(&model, "Name") else { unreachable!("it is a string") };
    assert_eq!((name.length, name.pattern.as_deref()), (Bounds { min: Some(1), max: Some(10) }, Some("^.*$")));
    assert!(model.shape("Name").is_some_and(|shape| shape.sensitive));
    assert!(model.shape("Count").is_some_and(|shape| shape.boxed));
    assert!(matches!(kind(&model, "Color"), Kind::String(color) if color.values == ["RED", "GREEN"]));
    assert!(matches!(kind(&model, "Bytes"), Kind::Blob(blob) if blob.streaming && blob.length.max == Some(100)));
    assert!(matches!(kind(&model, "When"), Kind::Timestamp(Some(TimestampFormat::DateTime))));
    assert!(matches!(kind(&model, "Large"), Kind::Long(bounds) if bounds.max == Some(i64::MAX)));
    assert!(matches!(kind(&model, "Ratio"), Kind::Double(bounds) if bounds.min == Some(0.5)));
    assert!(matches!(kind(&model, "Any"), Kind::Structure(any) if any.document));
    assert!(matches!(kind(&model, "Choice"), Kind::Structure(choice) if choice.union));
    let Kind::List(list) = kind(&model, "List") else { unreachable!("it is a list") };
    assert_eq!((list.sparse, list.member_name.as_deref(), list.length.max), (true, Some("item"), Some(5)));
    assert_eq!(model[list.member].name, "Color");
    let Kind::Map(map) = kind(&model, "Names") else { unreachable!("it is a map") };
    assert_eq!((model[map.key].name.as_str(), map.length.min), ("Name", Some(1)));
}

#[test]
fn defaults() {
    let file = r#"{"metadata": {"protocol": "rest-json"},
        "operations": {"Op": {"http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Out"}}},
        "shapes": {
            "Out": {"type": "structure", "members": {
                "A": {"shape": "Flag"},
                "B": {"shape": "Flag", "box": true},
                "C": {"shape": "Level", "default": 1},
                "D": {"shape": "Color", "default": "RED"},
                "E": {"shape": "Flags", "default": []},
                "F": {"shape": "Table", "default": {}},
                "G": {"shape": "Time", "default": 0.5}
            }},
            "Flag": {"type": "boolean", "default": false},
            "Level": {"type": "float", "min": 1, "default": 0.0},
            "Color": {"type": "string", "enum": ["RED"]},
            "Flags": {"type": "list", "member": {"shape": "Flag"}},
            "Table": {"type": "map", "key": {"shape": "Color"}, "value": {"shape": "Flag"}},
            "Time": {"type": "timestamp"}}}"#;
    let loaded = read(file.as_bytes(), Dialect::Ours).expect("the file is right");
    let of = |name: &str| {
        let shape = loaded.model.shape(name).expect("it is there");
        shape.default.clone()
    };
    assert_eq!(of("Flag"), Some(serde_json::json!(false)));
    assert_eq!(of("Level"), Some(serde_json::json!(0.0)));
    assert_eq!(of("Color"), None);
    let Kind::Structure(out) = kind(&loaded.model, "Out") else { unreachable!("it is a structure") };
    let members: Vec<_> = out.members.iter().map(|member| member.default.clone()).collect();
    let expected = [
        None,
        None,
        Some(serde_json::json!(1)),
        Some(serde_json::json!("RED")),
        Some(serde_json::json!([])),
        Some(serde_json::json!({})),
        Some(serde_json::json!(0.5)),
    ];
    assert_eq!(members, expected);
}

#[test]
fn pagination_and_waiters() {
    let model = model();
    let read = model.operation("Read").expect("it is there");
    let pagination = read.pagination.as_ref().expect("it has one");
    assert_eq!(pagination.input_token, ["NextToken"]);
    assert_eq!(pagination.result_key, [["Page", "Items"]]);
    assert_eq!(pagination.limit_key.as_deref(), Some("Max"));
    let waiter = &model.waiters[0];
    assert_eq!((waiter.name.as_str(), waiter.operation, waiter.delay, waiter.max_attempts), ("Readable", 0, 5, 20));
    let steps = ["Page", "Items"].map(|name| Step::Member(name.to_owned()));
    let path = Matcher::PathAny(Expected { argument: Expression::At(steps.to_vec()), value: serde_json::Value::Null });
    assert_eq!(
        waiter.acceptors,
        [
            Acceptor { state: WaiterState::Success, matcher: path },
            Acceptor { state: WaiterState::Retry, matcher: Matcher::Error("Slow".to_owned()) },
            Acceptor { state: WaiterState::Failure, matcher: Matcher::Status(404) },
        ]
    );
}

/// A waiter knows its operation by place, and places change when operations are left out.
#[test]
fn operations_are_left_out_with_their_waiters() {
    let operation = |name: &str| format!(r#""{name}": {{"http": {{"method": "GET", "requestUri": "/"}}}}"#);
    let waiter = |name: &str, of: &str| {
        let acceptor = r#"{"state": "success", "matcher": "status", "expected": 200}"#;
        format!(r#""{name}": {{"operation": "{of}", "delay": 1, "maxAttempts": 1, "acceptors": [{acceptor}]}}"#)
    };
    let file = format!(
        r#"{{"metadata": {{"protocol": "rest-json"}}, "operations": {{{}, {}, {}}}, "shapes": {{}},
            "waiters": {{{}, {}, {}}}}}"#,
        operation("A"),
        operation("B"),
        operation("C"),
        waiter("First", "C"),
        waiter("Second", "B"),
        waiter("Third", "A"),
    );
    let mut model = read_detected(file.as_bytes()).expect("the file is right").model;
    model.retain_operations(|operation| operation.name != "B");
    let called =
        model.waiters.iter().map(|waiter| (waiter.name.as_str(), model.operations[waiter.operation].name.as_str()));
    assert_eq!(called.collect::<Vec<_>>(), [("First", "C"), ("Third", "A")]);
    assert_eq!(model.operations.len(), 2);
}

#[test]
fn the_dialect_is_seen_by_the_keys_at_the_top() {
    let file = |more: &str| {
        format!(r#"{{"metadata": {{"protocol": "rest-json", "odd": 1}}, "operations": {{}}, "shapes": {{}}{more}}}"#)
    };
    assert!(read_detected(file("").as_bytes()).is_ok());
    for more in [r#", "pagination": {}"#, r#", "waiters": {}"#, r#", "$schema": "x""#] {
        assert!(read_detected(file(more).as_bytes()).is_err(), "{more}");
        assert!(read(file(more).as_bytes(), Dialect::Published).is_ok(), "{more}");
    }
}

#[test]
fn marks_of_what_is_not_supported_are_kept() {
    let file = r#"{"metadata": {"protocol": "rest-json"},
        "operations": {"Op": {"http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Out"}}},
        "shapes": {"Out": {"type": "structure", "payload": "E", "members": {"E": {"shape": "Events"}}},
            "Events": {"type": "structure", "eventstream": true, "members": {"A": {"shape": "A"}}},
            "A": {"type": "structure", "event": true, "members": {}}}}"#;
    let model = read(file.as_bytes(), Dialect::Ours).expect("it can be read").model;
    assert!(matches!(kind(&model, "Events"), Kind::Structure(events) if events.event_stream));
}

/// JSON pointers of all values.
fn pointers(value: &serde_json::Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    if let Some(object) = value.as_object() {
        object.iter().for_each(|(key, value)| pointers(value, &format!("{at}/{}", escape(key)), found));
    }
    if let Some(list) = value.as_array() {
        list.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), found));
    }
}

#[test]
fn whatever_stands_in_the_place_of_a_value_nothing_panics() {
    let file: serde_json::Value = serde_json::from_str(FILE).expect("it is JSON");
    let mut found = Vec::new();
    pointers(&file, "", &mut found);
    assert!(found.len() >= 200);
    let others = ["null", "-1.5e300", "\"\"", "\"{\"", "[null]", "{\"\": {}}", "true"];
    for pointer in found {
        for other in others {
            let mut broken = file.clone();
            *broken.pointer_mut(&pointer).expect("it was found") = serde_json::from_str(other).expect("it is JSON");
            if let Err(problems) = read_detected(broken.to_string().as_bytes()) {
                assert!(problems.iter().all(|problem| problem.line == 1 && problem.column >= 1));
                assert!(problems.errors() > 0, "{pointer} as {other}: {problems}");
            }
        }
    }
}

#[test]
fn wherever_a_file_is_cut_one_sentence_says_so() {
    for length in 0..FILE.len() {
        let problems = read_detected(&FILE.as_bytes()[..length]).expect_err("it is cut");
        assert_eq!(problems.iter().count(), 1, "{problems}");
    }
}

#[test]
fn spoilt_bytes_do_not_panic() {
    for place in (0..FILE.len()).step_by(7) {
        for byte in [0, b'"', b'\\', b'{', b']', b'9', 0xff] {
            let mut bytes = FILE.as_bytes().to_vec();
            bytes[place] = byte;
            // Either outcome is right; it only has to come back.
            let _ = read_detected(&bytes);
        }
    }
}

#[test]
fn a_retryable_mark_is_of_one_kind() {
    let read_mark = |mark: &str| {
        let text = format!(
            r#"{{"metadata": {{"protocol": "rest-json"}}, "pagination": {{}},
            "operations": {{"Op": {{"http": {{"method": "POST", "requestUri": "/op"}}, "errors": [{{"shape": "Full"}}]}}}},
            "shapes": {{"Full": {{"type": "structure", "exception": true, "retryable": {mark}}}}}}}"#
        );
        let problems = |problems: connect_model::Problems| problems.to_string();
        read(text.as_bytes(), Dialect::Ours)
            .map(|loaded| loaded.model.operations[0].errors[0].retryable)
            .map_err(problems)
    };
    assert_eq!(read_mark("{}"), Ok(Some(Retryable::Transient)));
    assert_eq!(read_mark(r#"{"throttling": true}"#), Ok(Some(Retryable::Throttling)));
    assert_eq!(read_mark(r#"{"never": true}"#), Ok(Some(Retryable::Never)));
    let refused = read_mark(r#"{"never": true, "throttling": true}"#).expect_err("one excludes the other");
    assert!(refused.contains("`throttling` asks for another attempt and `never` forbids it"), "{refused}");
    assert!(refused.contains("(at /shapes/Full/retryable)"), "{refused}");
}
