//! What the model calls sensitive never shows in `Debug` output. The cases come from the model:
//! every input and output that reaches a sensitive shape, with a secret at each place of one.

use std::collections::BTreeSet;
use std::fmt::Debug;

use client_tests::connect;
use connect_client::operation;
use connect_model::{Kind, Model, ShapeId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

const SECRET: &str = "planted-secret";
const OPEN: &str = "open-text";

/// Reads JSON into a type; gives its `Debug` output, plain and indented, and its JSON.
type Show = fn(&Value) -> [String; 3];

fn show<T: Debug + Serialize + DeserializeOwned>(json: &Value) -> [String; 3] {
    let value: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error} in {json}"));
    [format!("{value:?}"), format!("{value:#?}"), serde_json::to_string(&value).expect("it has a serde form")]
}

macro_rules! shows {
    ($($Operation:ident in $module:ident: $Type:ident,)*) => {
        &[$((stringify!($Operation), show::<operation::$module::$Type>),)*]
    };
}

const INPUTS: &[(&str, Show)] = shows! {
    CreateContact in create_contact: CreateContactInput,
    CreateEmailAddress in create_email_address: CreateEmailAddressInput,
    CreateInstance in create_instance: CreateInstanceInput,
    CreateUser in create_user: CreateUserInput,
    CreateView in create_view: CreateViewInput,
    ReplicateInstance in replicate_instance: ReplicateInstanceInput,
    SearchContacts in search_contacts: SearchContactsInput,
    SendOutboundEmail in send_outbound_email: SendOutboundEmailInput,
    StartChatContact in start_chat_contact: StartChatContactInput,
    StartEmailContact in start_email_contact: StartEmailContactInput,
    StartOutboundEmailContact in start_outbound_email_contact: StartOutboundEmailContactInput,
    StartOutboundVoiceContact in start_outbound_voice_contact: StartOutboundVoiceContactInput,
    StartTaskContact in start_task_contact: StartTaskContactInput,
    StartWebRTCContact in start_web_rtc_contact: StartWebRtcContactInput,
    UpdateContact in update_contact: UpdateContactInput,
    UpdateEmailAddressMetadata in update_email_address_metadata: UpdateEmailAddressMetadataInput,
    UpdateOutboundEmailContactMessage in update_outbound_email_contact_message: UpdateOutboundEmailContactMessageInput,
    UpdateParticipantAuthentication in update_participant_authentication: UpdateParticipantAuthenticationInput,
    UpdateUserConfig in update_user_config: UpdateUserConfigInput,
    UpdateUserIdentityInfo in update_user_identity_info: UpdateUserIdentityInfoInput,
    UpdateUserPhoneConfig in update_user_phone_config: UpdateUserPhoneConfigInput,
    UpdateViewContent in update_view_content: UpdateViewContentInput,
    UpdateViewMetadata in update_view_metadata: UpdateViewMetadataInput,
};

const OUTPUTS: &[(&str, Show)] = shows! {
    CreateAuthCode in create_auth_code: CreateAuthCodeOutput,
    CreateView in create_view: CreateViewOutput,
    CreateViewVersion in create_view_version: CreateViewVersionOutput,
    DescribeContact in describe_contact: DescribeContactOutput,
    DescribeEmailAddress in describe_email_address: DescribeEmailAddressOutput,
    DescribeInstance in describe_instance: DescribeInstanceOutput,
    DescribeUser in describe_user: DescribeUserOutput,
    DescribeView in describe_view: DescribeViewOutput,
    GetFederationToken in get_federation_token: GetFederationTokenOutput,
    ListInstances in list_instances: ListInstancesOutput,
    ListViewVersions in list_view_versions: ListViewVersionsOutput,
    ListViews in list_views: ListViewsOutput,
    SearchContacts in search_contacts: SearchContactsOutput,
    SearchEmailAddresses in search_email_addresses: SearchEmailAddressesOutput,
    SearchUsers in search_users: SearchUsersOutput,
    SearchViews in search_views: SearchViewsOutput,
    StartWebRTCContact in start_web_rtc_contact: StartWebRtcContactOutput,
    UpdateViewContent in update_view_content: UpdateViewContentOutput,
};

/// The tables above are all that the model knows, and nothing of what is planted shows.
#[test]
fn inputs_and_outputs_hide_what_is_sensitive() {
    let model = connect();
    let of = |side: fn(&connect_model::Operation) -> Option<ShapeId>| -> Vec<(&str, ShapeId)> {
        let sides = model.operations.iter().filter_map(|operation| Some((operation.name.as_str(), side(operation)?)));
        sides.filter(|(_, id)| reaches_a_secret(model, *id)).collect()
    };
    let sides = [(of(|operation| operation.input), INPUTS), (of(|operation| operation.output), OUTPUTS)];
    for (found, table) in sides {
        assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), names(table));
        for ((name, id), (_, show)) in found.iter().zip(table) {
            // Each time another member of each union is set.
            for choice in 0..12 {
                let mut plant = Plant { model, choice, secrets: 0 };
                let json = plant.value(*id, false, 0);
                assert!(plant.secrets > 0 || choice > 0, "{name} has no place for a secret");
                let [plain, indented, serialized] = show(&json);
                assert!(!plain.contains(SECRET), "{name}: {plain}");
                assert!(!indented.contains(SECRET), "{name}: {indented}");
                assert_eq!(plain.contains("Redacted"), plant.secrets > 0, "{name}: {plain}");
                assert_eq!(plain.contains(OPEN), json.to_string().contains(OPEN), "{name}: {plain}");
                // Serde is for storing and sending, so it hides nothing.
                assert_eq!(serialized.matches(SECRET).count(), plant.secrets, "{name}: {serialized}");
            }
        }
    }
    assert_eq!((INPUTS.len(), OUTPUTS.len()), (23, 18));
}

fn names(table: &[(&'static str, Show)]) -> Vec<&'static str> {
    table.iter().map(|(name, _)| *name).collect()
}

/// Builders show no more than what they build, nor does a client's call in the making.
#[test]
fn builders_hide_what_is_sensitive() {
    use connect_client::types;
    let config = connect_client::Config::builder().build();
    let client = connect_client::Client::from_conf(config);
    let info = types::UserIdentityInfo::builder().first_name(SECRET).email(SECRET);
    let credentials = types::Credentials::builder().access_token(SECRET);
    let shown = [
        format!("{info:?}"),
        format!("{:?}", types::UserIdentityInfo::builder().first_name(SECRET).build()),
        format!("{credentials:?}"),
        format!("{:#?}", credentials.build()),
        format!("{:?}", client.create_user().password(SECRET).username(OPEN).identity_info(info.build())),
        format!("{:?}", operation::create_user::CreateUserInput::builder().password(SECRET).username(OPEN)),
    ];
    for shown in shown {
        assert!(!shown.contains(SECRET) && shown.contains("Redacted"), "{shown}");
    }
}

fn reaches_a_secret(model: &Model, root: ShapeId) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![root]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        if model[id].sensitive {
            return true;
        }
        match &model[id].kind {
            Kind::Structure(structure) => open.extend(structure.members.iter().map(|member| member.target)),
            Kind::List(list) => open.push(list.member),
            Kind::Map(map) => open.extend([map.key, map.value]),
            _ => {}
        }
    }
    false
}

/// Makes values with all members set.
struct Plant<'a> {
    model: &'a Model,
    choice: usize,
    secrets: usize,
}

impl Plant<'_> {
    fn value(&mut self, id: ShapeId, inside_a_secret: bool, depth: usize) -> Value {
        let shape = &self.model[id];
        let secret = inside_a_secret || shape.sensitive;
        match &shape.kind {
            Kind::Structure(structure) => {
                let members = structure.members.iter().enumerate();
                let chosen = self.choice % structure.members.len().max(1);
                let members = members.filter(|(index, member)| {
                    // Recursion ends where it is two structures deep in itself; unions have one member.
                    let ends =
                        depth > 12 && matches!(self.model[member.target].kind, Kind::Structure(_) | Kind::List(_));
                    if structure.union { *index == chosen } else { !ends }
                });
                let members: Vec<_> = members.map(|(_, member)| (member.name.clone(), member.target)).collect();
                Value::Object(members.into_iter().map(|(name, id)| (name, self.value(id, secret, depth + 1))).collect())
            }
            Kind::List(_) if depth > 14 => Value::Array(Vec::new()),
            Kind::List(list) => Value::Array(vec![self.value(list.member, secret, depth + 1)]),
            Kind::Map(_) if depth > 14 => Value::Object(Map::new()),
            Kind::Map(map) => {
                let key = self.value(map.key, secret, depth + 1);
                let key = key.as_str().unwrap_or_default().to_owned();
                Value::Object([(key, self.value(map.value, secret, depth + 1))].into_iter().collect())
            }
            Kind::String(_) if secret => {
                self.secrets += 1;
                SECRET.into()
            }
            Kind::String(_) => OPEN.into(),
            Kind::Boolean => true.into(),
            Kind::Integer(_) | Kind::Long(_) | Kind::Float(_) | Kind::Double(_) | Kind::Timestamp(_) => 7.into(),
            Kind::Blob(_) => "".into(),
        }
    }
}
