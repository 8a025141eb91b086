//! Keys of a shape that its members have without saying it themselves.

use connect_model::{Dialect, Location, Member, Structure, read};

/// What botocore 1.44.8 makes of the same shapes (`Shape.serialization` and `Shape.metadata` of each member): keys of
/// the member over those of its shape, key by key.
#[test]
fn members_have_the_keys_of_their_shape_unless_they_have_them_themselves() {
    let file = r#"{
        "metadata": {"protocol": "rest-json"},
        "operations": {"Op": {"http": {"method": "POST", "requestUri": "/{label}"}, "input": {"shape": "In"},
            "endpoint": {"hostPrefix": "{Host}."}}},
        "shapes": {
            "In": {"type": "structure", "required": ["Label", "Host"], "members": {
                "Plain": {"shape": "Header"},
                "Own": {"shape": "Header", "locationName": "x-own"},
                "Query": {"shape": "Header", "location": "querystring"},
                "Both": {"shape": "Header", "location": "querystring", "locationName": "q"},
                "Label": {"shape": "Label"},
                "Key": {"shape": "Named"},
                "Host": {"shape": "Host"},
                "Token": {"shape": "Token"},
                "NoToken": {"shape": "Token", "idempotencyToken": false},
                "Json": {"shape": "Json"}
            }},
            "Header": {"type": "string", "location": "header", "locationName": "x-shape"},
            "Label": {"type": "string", "location": "uri", "locationName": "label"},
            "Named": {"type": "integer", "locationName": "key"},
            "Host": {"type": "string", "hostLabel": true},
            "Token": {"type": "string", "idempotencyToken": true},
            "Json": {"type": "string", "jsonvalue": true, "location": "header"}
        }
    }"#;
    let loaded = read(file.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(loaded.notes, []);
    let input = loaded.model.shape("In").and_then(|shape| shape.structure()).expect("it is a structure");
    let found: Vec<_> =
        input.members.iter().map(|member| (member.name.as_str(), member.location, member.wire_name.as_str())).collect();
    let expected = [
        ("Plain", Location::Header, "x-shape"),
        ("Own", Location::Header, "x-own"),
        ("Query", Location::Query, "x-shape"),
        ("Both", Location::Query, "q"),
        ("Label", Location::Uri, "label"),
        ("Key", Location::Body, "key"),
        ("Host", Location::Body, "Host"),
        ("Token", Location::Body, "Token"),
        ("NoToken", Location::Body, "NoToken"),
        ("Json", Location::Header, "Json"),
    ];
    assert_eq!(found, expected);
    let with = |mark: fn(&Member) -> bool| names(input, mark);
    assert_eq!(with(|member| member.host_label), ["Host"]);
    assert_eq!(with(|member| member.idempotency_token), ["Token"]);
    assert_eq!(with(|member| member.json_value), ["Json"]);
}

fn names(structure: &Structure, mark: fn(&Member) -> bool) -> Vec<&str> {
    structure.members.iter().filter(|member| mark(member)).map(|member| member.name.as_str()).collect()
}

/// A secret is one if the member says so, if its shape does, or if the list or map that it stands in does.
#[test]
fn what_a_member_calls_sensitive_is_sensitive() {
    let file = r#"{
        "metadata": {"protocol": "rest-json"},
        "operations": {"Op": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}}},
        "shapes": {
            "In": {"type": "structure", "members": {
                "A": {"shape": "Text", "sensitive": true}, "B": {"shape": "Text", "sensitive": false}, "C": {"shape": "List"},
                "D": {"shape": "Map"}}},
            "List": {"type": "list", "member": {"shape": "Text", "sensitive": true}},
            "Map": {"type": "map", "key": {"shape": "Text", "sensitive": true}, "value": {"shape": "Text"}},
            "Text": {"type": "string"}
        }
    }"#;
    let model = read(file.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}")).model;
    let input = model.shape("In").and_then(|shape| shape.structure()).expect("it is a structure");
    assert_eq!(names(input, |member| member.sensitive), ["A"]);
    let shapes: Vec<_> = model.shapes.iter().filter(|shape| shape.sensitive).map(|shape| &*shape.name).collect();
    assert_eq!(shapes, ["List", "Map"]);
}
