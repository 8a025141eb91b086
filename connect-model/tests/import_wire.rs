//! What an import does with members that have no place of their own in a request or a response.

use connect_model::{Dialect, Source, import, read};

const PUBLISHED: &str = r#"{
  "version":"2.0",
  "metadata":{"protocol":"rest-json","serviceId":"Thing"},
  "operations":{
    "Get":{"http":{"method":"GET","requestUri":"/{Id}?mode=all"},"input":{"shape":"In"},"output":{"shape":"Out"}},
    "Look":{"http":{"method":"HEAD","requestUri":"/look"},"input":{"shape":"LookIn"}}
  },
  "shapes":{
    "In":{"type":"structure","required":["Id","Mode"],"members":{
      "Id":{"shape":"Text","location":"uri"},"Mode":{"shape":"Text","location":"querystring","locationName":"mode"}}},
    "LookIn":{"type":"structure","required":["Host"],"members":{"Host":{"shape":"Text","location":"header"}}},
    "Out":{"type":"structure","members":{"A":{"shape":"Text"},"B":{"shape":"Text","locationName":"A"}}},
    "Text":{"type":"string"}
  }
}"#;

#[test]
fn they_are_left_out_and_reported_and_the_rest_is_a_model() {
    let source = Source { name: "service-2.json", bytes: PUBLISHED.as_bytes() };
    let imported = import(source.into(), None, "botocore 1.2.3").unwrap_or_else(|problems| panic!("{problems}"));
    let told = |shape: &str, member: &str, problem: &str| {
        format!("/shapes/{shape}/members/{member}: {problem}; give it another `locationName`, or remove it")
    };
    let expected = [
        told("In", "Mode", "`Mode` has the query parameter `mode`, which the URI of `Get` sets"),
        told("LookIn", "Host", "`Host` has the header `Host`, which is the client's own"),
        told("Out", "B", "`B` has the JSON key `A`, which `A` has already"),
    ];
    assert_eq!(imported.summary.left_out, expected);
    let loaded = read(imported.json.as_bytes(), Dialect::Ours).unwrap_or_else(|problems| panic!("{problems}"));
    let members = |name: &str| {
        let structure = loaded.model.shape(name).and_then(|shape| shape.structure()).expect("it is a structure");
        structure.members.iter().map(|member| (&*member.name, member.required)).collect::<Vec<_>>()
    };
    assert_eq!(members("In"), [("Id", true)]);
    assert_eq!(members("LookIn"), []);
    assert_eq!(members("Out"), [("A", false)]);

    let again = Source { name: "model.json", bytes: imported.json.as_bytes() };
    let again = import(source.into(), Some(again), "botocore 1.2.3").unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(again.json, imported.json, "the same import again changes nothing");
}
