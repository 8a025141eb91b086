//! The 40 documented operations against what botocore sends and reads, first as pure functions,
//! then with the real client over HTTP on the loopback interface.
//!
//! What the recorded files hold is in `tests/botocore/README.md`.

use std::sync::OnceLock;
use std::time::SystemTime;

use client_tests::server::{Server, response};
use client_tests::signature::{Signer, signature};
use client_tests::{assert_same, connect, fixture, json, recorded, root, text};
use connect_client::config::retry::RetryConfig;
use connect_client::config::{Config, Credentials, IdempotencyTokenProvider, Region, TimeSource};
use connect_client::primitives::{DateTime, DateTimeFormat};
use connect_client::{Client, operation};
use connect_model::{Kind, ShapeId};
use connect_runtime::RequestId;
use connect_runtime::client::{Handle, Service};
use connect_runtime::error::{CreateUnhandledError, ProvideErrorMetadata};
use connect_runtime::operation::{Operation, OperationError};
use http::Request;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Headers that belong to the connection, the attempt or the client, not to the operation.
const NOT_OF_THE_OPERATION: &[&str] = &[
    "accept",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "content-length",
    "host",
    "user-agent",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-user-agent",
];

struct Scenario {
    name: &'static str,
    pure: fn(&Value),
    over_http: fn(&Value, &Stage),
}

macro_rules! scenarios {
    ($($Operation:ident in $module:ident,)*) => {
        const SCENARIOS: &[Scenario] = &[$(Scenario {
            name: stringify!($module),
            pure: pure::<operation::$module::$Operation>,
            over_http: over_http::<operation::$module::$Operation>,
        },)*];
    };
}

scenarios! {
    BatchPutContact in batch_put_contact,
    CreateIntegrationAssociation in create_integration_association,
    CreateTaskTemplate in create_task_template,
    CreateUser in create_user,
    DeleteTaskTemplate in delete_task_template,
    DeleteUser in delete_user,
    DescribeContact in describe_contact,
    DescribeInstanceAttribute in describe_instance_attribute,
    DescribeUser in describe_user,
    DescribeUserHierarchyGroup in describe_user_hierarchy_group,
    DescribeUserHierarchyStructure in describe_user_hierarchy_structure,
    GetCurrentMetricData in get_current_metric_data,
    GetFederationToken in get_federation_token,
    GetMetricData in get_metric_data,
    GetTaskTemplate in get_task_template,
    ListContactReferences in list_contact_references,
    ListInstanceAttributes in list_instance_attributes,
    ListIntegrationAssociations in list_integration_associations,
    ListRoutingProfiles in list_routing_profiles,
    ListSecurityProfiles in list_security_profiles,
    ListTaskTemplates in list_task_templates,
    ListUserHierarchyGroups in list_user_hierarchy_groups,
    ListUsers in list_users,
    StartChatContact in start_chat_contact,
    StartOutboundChatContact in start_outbound_chat_contact,
    StartOutboundVoiceContact in start_outbound_voice_contact,
    StartTaskContact in start_task_contact,
    StopContact in stop_contact,
    TransferContact in transfer_contact,
    UpdateContact in update_contact,
    UpdateContactAttributes in update_contact_attributes,
    UpdateContactRoutingData in update_contact_routing_data,
    UpdateInstanceAttribute in update_instance_attribute,
    UpdateParticipantAuthentication in update_participant_authentication,
    UpdateTaskTemplate in update_task_template,
    UpdateUserHierarchy in update_user_hierarchy,
    UpdateUserIdentityInfo in update_user_identity_info,
    UpdateUserPhoneConfig in update_user_phone_config,
    UpdateUserRoutingProfile in update_user_routing_profile,
    UpdateUserSecurityProfiles in update_user_security_profiles,
}

fn each(run: impl Fn(&Scenario, &Value)) {
    let recorded = recorded();
    assert_eq!(recorded.len(), 40);
    assert_eq!(SCENARIOS.iter().map(|scenario| scenario.name).collect::<Vec<_>>(), recorded.keys().collect::<Vec<_>>());
    client_tests::each(SCENARIOS.iter().map(|scenario| (scenario.name, scenario)), |name, scenario| {
        run(scenario, &recorded[name]);
    });
}

/// The version is raised in both, or the recordings show another API than the model.
#[test]
fn the_pinned_botocore_is_the_one_that_the_model_comes_from() {
    let requirements = text(&root().join("tests/botocore/requirements.txt"));
    let pinned = requirements.lines().find_map(|line| line.strip_prefix("botocore=="));
    let upstream = connect().upstream.as_ref().and_then(|upstream| upstream.version.strip_prefix("botocore "));
    assert!(upstream.is_some(), "{:?}", connect().upstream);
    assert_eq!(pinned, upstream, "tests/botocore/requirements.txt and `upstream` of model.json differ");
}

/// Parameters become the request that botocore makes, and go through serde unchanged.
#[test]
fn pure_requests_and_responses() {
    each(|scenario, file| (scenario.pure)(file));
}

/// The same with everything around it: checks, tokens, signature, connection, typed errors.
#[test]
fn over_http_on_loopback() {
    // Each has a server of its own, which no failure of another has left with answers.
    each(|scenario, file| (scenario.over_http)(file, &Stage::start()));
}

/// The fluent calls of the generated client make the same request as the table above.
#[test]
fn fluent_calls() {
    let stage = Stage::start();
    let client = Client::from_conf(stage.config(false));
    let recorded = recorded();

    let file = &recorded["describe_contact"];
    let case = &file["cases"][0];
    let text = |name: &str| case["params"][name].as_str().expect("a string").to_owned();
    stage.server.answer(response(&file["response"]));
    let call = client.describe_contact().instance_id(text("InstanceId")).contact_id(text("ContactId"));
    let output = stage.runtime.block_on(call.send()).expect("the answer is a success");
    assert_request(&stage.server.request(), &case["request"]);
    assert_output::<operation::describe_contact::DescribeContact>(&output, &file["response"]);
    assert_eq!(output.contact().and_then(|contact| contact.id()), file["response"]["parsed"]["Contact"]["Id"].as_str());

    stage.server.answer(response(&file["error"]));
    let call = client.describe_contact().instance_id(text("InstanceId")).contact_id(text("ContactId"));
    let error = stage.runtime.block_on(call.send()).expect_err("the answer is an error").into_service_error();
    assert!(error.is_invalid_request_exception(), "{error}");
    let id = signing()["request_id"].as_str().expect("a string");
    assert!(error.to_string().starts_with("InvalidRequestException: ") && error.to_string().contains(id), "{error}");
}

/// The check of signatures is right: it gives botocore's signatures for botocore's requests.
#[test]
fn signatures_of_recorded_requests() {
    for (name, file) in recorded() {
        for case in file["cases"].as_array().expect("cases") {
            let request = &case["request"];
            for signed in [&request["signed"], &request["signed_with_token"]] {
                let text = |value: &Value| value.as_str().expect("a string").to_owned();
                let pairs = request["query"].as_array().expect("pairs").iter();
                let query: Vec<String> = pairs.map(|pair| format!("{}={}", text(&pair[0]), text(&pair[1]))).collect();
                let mut built = Request::builder()
                    .method(text(&request["method"]).as_str())
                    .uri(format!("{}?{}", text(&request["path"]), query.join("&")))
                    .header("host", text(&request["host"]))
                    .header("x-amz-date", text(&signed["x-amz-date"]));
                for (name, value) in request["headers"].as_object().expect("headers") {
                    built = built.header(name, text(value));
                }
                if let Some(token) = signed["x-amz-security-token"].as_str() {
                    built = built.header("x-amz-security-token", token);
                }
                let body = request["body_text"].as_str().unwrap_or_default().to_owned();
                let built = built.body(body.into()).expect("a valid request");
                assert_signed(&built, &text(&signed["authorization"]), &name);
            }
        }
    }
}

fn pure<O: Operation>(file: &Value)
where
    O::Input: Serialize + DeserializeOwned,
    O::Output: Serialize + DeserializeOwned,
    O::Error: ProvideErrorMetadata + RequestId,
{
    for case in file["cases"].as_array().expect("cases") {
        let mut params = case["params"].clone();
        let shape = operation::<O>().input.expect("each has parameters");
        assert_same(&serde_form(&input::<O>(&params)), &with_defaults(&params, shape, false, Form::Serde), "params");

        for token in case["filled_tokens"].as_array().expect("a list of members") {
            params[token.as_str().expect("a name")] = signing()["idempotency_token"].clone();
        }
        let request = O::request(&input::<O>(&params)).expect("the parameters are valid");
        assert_request(&request, &expected::<O>(case));
    }

    let output = O::response(&response(&file["response"])).expect("the answer is a success");
    assert_output::<O>(&output, &file["response"]);
    let again: O::Output = serde_json::from_value(serde_form(&output)).expect("its own serde form can be read");
    assert_same(&serde_form(&again), &serde_form(&output), "read from its own serde form");

    match O::response(&response(&file["error"])) {
        Ok(_) => panic!("an error was read as a success"),
        Err(error) => assert_error(error, &file["error"]),
    }
}

fn over_http<O: Operation>(file: &Value, stage: &Stage)
where
    O::Input: Serialize + DeserializeOwned,
    O::Output: Serialize,
    O::Error: ProvideErrorMetadata + RequestId + CreateUnhandledError,
{
    for (case, with_token) in file["cases"].as_array().expect("cases").iter().zip([false, true]) {
        let handle = stage.handle(with_token);
        let call = |answer: &Value| {
            stage.server.answer(response(answer));
            let result = stage.runtime.block_on(handle.call::<O>(input::<O>(&case["params"])));
            let request = stage.server.request();
            assert_request(&request, &expected::<O>(case));
            assert_sent(&request, &case["request"], with_token);
            result.map_err(Box::new)
        };
        match call(&file["response"]) {
            Ok(output) => assert_output::<O>(&output, &file["response"]),
            Err(error) => panic!("{error:?}"),
        }
        match call(&file["error"]) {
            Ok(_) => panic!("an error was read as a success"),
            Err(error) => {
                let raw = error.raw_response().expect("the service answered");
                assert_eq!(u64::from(raw.status().as_u16()), file["error"]["status"].as_u64().expect("a number"));
                assert_error((*error).into_service_error(), &file["error"]);
            }
        }
    }
}

/// A server and clients that call it at the time of all recorded signatures.
struct Stage {
    runtime: tokio::runtime::Runtime,
    server: Server,
}

impl Stage {
    fn start() -> Stage {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let server = runtime.block_on(Server::start());
        Stage { runtime, server }
    }

    fn config(&self, with_token: bool) -> Config {
        let text = |name: &str| signing()[name].as_str().expect("a string");
        let token = with_token.then(|| text("session_token").to_owned());
        Config::builder()
            .region(Region::new(text("region")))
            .endpoint_url(self.server.url())
            .credentials_provider(Credentials::new(
                text("access_key_id"),
                text("secret_access_key"),
                token,
                None,
                "test",
            ))
            .idempotency_token_provider(IdempotencyTokenProvider::fixed(text("idempotency_token")))
            .time_source(RecordedTime)
            // The server's clock is years ahead of the recorded time.
            .disable_clock_skew_correction(true)
            .retry_config(RetryConfig::disabled())
            .build()
    }

    fn handle(&self, with_token: bool) -> Handle {
        static SERVICE: Service = Service {
            id: "Connect",
            api_version: "2017-08-08",
            endpoint_prefix: "connect",
            signing_name: "connect",
            crate_version: "0",
        };
        Handle::new(&SERVICE, self.config(with_token))
    }
}

#[derive(Debug)]
struct RecordedTime;

impl TimeSource for RecordedTime {
    fn now(&self) -> SystemTime {
        let time = signing()["time"].as_str().expect("a string");
        let time = DateTime::from_str(time, DateTimeFormat::DateTime).expect("a date and time");
        time.try_into().expect("it is after 1970")
    }
}

fn signing() -> &'static Value {
    static SIGNING: OnceLock<Value> = OnceLock::new();
    SIGNING.get_or_init(|| json(&fixture("signing.json")))
}

fn input<O: Operation>(params: &Value) -> O::Input
where
    O::Input: DeserializeOwned,
{
    serde_json::from_str(&params.to_string()).unwrap_or_else(|error| panic!("{error} in {params}"))
}

/// Through text, as numbers of 32 bits have another form there than in a `Value`.
fn serde_form(value: &impl Serialize) -> Value {
    let text = serde_json::to_string(value).expect("it has a serde form");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Method, path, query, headers and body.
fn assert_request(request: &Request<bytes::Bytes>, expected: &Value) {
    assert_eq!(request.method().as_str(), expected["method"]);
    assert_eq!(request.uri().path(), expected["path"]);

    let pairs = request.uri().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let mut query: Vec<(&str, &str)> = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    let pairs = expected["query"].as_array().expect("pairs").iter();
    let mut wanted: Vec<(&str, &str)> = pairs.filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?))).collect();
    // The order only matters among equal keys, and the sort is stable.
    query.sort_by_key(|(key, _)| *key);
    wanted.sort_by_key(|(key, _)| *key);
    assert_eq!(query, wanted);

    let headers = request.headers().iter().filter(|(name, _)| !NOT_OF_THE_OPERATION.contains(&name.as_str()));
    let headers: Map<String, Value> =
        headers.map(|(name, value)| (name.to_string(), value.to_str().expect("headers are text").into())).collect();
    assert_same(&headers.into(), &expected["headers"], "headers");

    match request.body() {
        body if body.is_empty() => assert_eq!(expected["body"], Value::Null),
        body => assert_same(&serde_json::from_slice(body).expect("the body is JSON"), &expected["body"], "body"),
    }
}

/// What only a request that was sent has.
fn assert_sent(request: &Request<bytes::Bytes>, expected: &Value, with_token: bool) {
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().expect("headers are text"));
    let length = request.body().len().to_string();
    let length = match expected["content_length"].as_str().expect("a string") {
        "none" => None,
        "zero" => Some("0"),
        _ => Some(length.as_str()),
    };
    assert_eq!(header("content-length"), length);
    let signed = if with_token { &expected["signed_with_token"] } else { &expected["signed"] };
    assert_eq!(header("x-amz-date"), signed["x-amz-date"].as_str());
    assert_eq!(header("x-amz-security-token"), signed["x-amz-security-token"].as_str());
    assert_eq!(header("x-amz-content-sha256"), None);
    let authorization = header("authorization").expect("the request is signed");
    assert_signed(request, authorization, "the client's request");
    for name in signed["signed_headers"].as_array().expect("names") {
        let name = name.as_str().expect("a name");
        assert!(signed_headers(authorization).contains(&name), "{name} is not signed: {authorization}");
    }
}

fn signed_headers(authorization: &str) -> Vec<&str> {
    let (_, rest) = authorization.split_once("SignedHeaders=").expect("it names the signed headers");
    rest.split(',').next().unwrap_or_default().split(';').collect()
}

/// The service would accept the signature.
fn assert_signed(request: &Request<bytes::Bytes>, authorization: &str, what: &str) {
    let text = |name: &str| signing()[name].as_str().expect("a string");
    let (key, region, service) = (text("access_key_id"), text("region"), text("service"));
    let signer = Signer { secret_access_key: text("secret_access_key"), region, service };
    let signature = signature(request, &signed_headers(authorization), signer);
    let date = &text("time")[..10].replace('-', "");
    let begin = format!("AWS4-HMAC-SHA256 Credential={key}/{date}/{region}/{service}/aws4_request, SignedHeaders=");
    assert!(authorization.starts_with(&begin), "{what}: {authorization}");
    assert!(authorization.ends_with(&format!(", Signature={signature}")), "{what}: {authorization}, not {signature}");
}

fn assert_output<O: Operation>(output: &O::Output, recorded: &Value)
where
    O::Output: Serialize,
{
    let parsed = recorded["parsed"].clone();
    let expected =
        operation::<O>().output.map_or(parsed.clone(), |shape| with_defaults(&parsed, shape, true, Form::Serde));
    assert_same(&serde_form(output), &expected, "output");
}

fn operation<O: Operation>() -> &'static connect_model::Operation {
    connect().operation(O::SPEC.name).expect("the client's operations are in the model")
}

/// The recorded request, with the defaults that ours has.
fn expected<O: Operation>(case: &Value) -> Value {
    let mut request = case["request"].clone();
    if let Some(shape) = operation::<O>().input {
        request["body"] = with_defaults(&request["body"], shape, false, Form::Body);
    }
    request
}

/// How a value is written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Body,
    Serde,
}

/// Botocore's value as our types write it. Where the model gives a member a default, its field is
/// plain, as in the official crate: "not set" is the default, which bodies leave out when it is
/// zero or false. Parameters themselves (not `plain`) and unions have no defaults.
fn with_defaults(value: &Value, shape: ShapeId, plain: bool, form: Form) -> Value {
    match (value, &connect()[shape].kind) {
        (Value::Object(members), Kind::Structure(structure)) => {
            let members = structure.members.iter().filter_map(|member| {
                let of_shape = connect()[member.target].default.as_ref().filter(|_| !member.boxed);
                let default = member.default.as_ref().or(of_shape).filter(|_| plain && !structure.union);
                let value = members.get(&member.name).or(default)?;
                let is_zero = *value == false || value.as_f64() == Some(0.0);
                let left_out = form == Form::Body && is_zero && default == Some(value) && !member.required;
                (!left_out).then(|| (member.name.clone(), with_defaults(value, member.target, true, form)))
            });
            Value::Object(members.collect())
        }
        (Value::Object(entries), Kind::Map(map)) => {
            let entries = entries.iter();
            Value::Object(
                entries.map(|(key, value)| (key.clone(), with_defaults(value, map.value, true, form))).collect(),
            )
        }
        (Value::Array(elements), Kind::List(list)) => {
            Value::Array(elements.iter().map(|element| with_defaults(element, list.member, true, form)).collect())
        }
        _ => value.clone(),
    }
}

fn assert_error<E: OperationError + RequestId + ProvideErrorMetadata>(error: E, recorded: &Value) {
    let parsed = &recorded["parsed"];
    assert_eq!(error.code(), parsed["code"].as_str());
    assert_eq!(error.message(), parsed["message"].as_str().filter(|message| !message.is_empty()));
    assert_eq!(error.request_id(), signing()["request_id"].as_str());

    let shown = error.to_string();
    for part in [parsed["code"].as_str(), parsed["message"].as_str(), signing()["request_id"].as_str()] {
        assert!(shown.contains(part.expect("a string")), "{shown}");
    }
    let details = error.held().structure().expect("a listed error is a structure");
    let members = serde_json::to_string(details).expect("it has a serde form");
    assert_same(&serde_json::from_str(&members).expect("it is JSON"), &parsed["members"], "error");
}
