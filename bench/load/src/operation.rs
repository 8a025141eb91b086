//! The three calls: what is sent, what is answered, and what has to come out.

use std::fmt::Write;

use serde_json::{Value, json};

/// A call that contenders make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Operation {
    /// A small answer of many kinds of members.
    DescribeContact,
    /// A large answer: a page of [`USERS`] entries.
    ListUsers,
    /// A request with a body.
    StartChatContact,
}

/// A request as the server accepts it.
pub struct Expected {
    /// The HTTP method.
    pub method: &'static str,
    /// Path and query.
    pub target: String,
    /// The JSON body, if there is one.
    pub body: Option<Value>,
}

/// The instance that all calls name.
pub const INSTANCE: &str = "9b1f4d52-6c38-4f0e-8a77-2d5c3e9af610";
/// The contact that DescribeContact asks for and StartChatContact starts.
pub const CONTACT: &str = "5f0c8e1a-7b64-4d29-9e3f-c1a6b8d20437";
/// How many entries ListUsers asks for and gets: as many as the service gives at once.
pub const USERS: usize = 1000;
/// The flow of StartChatContact.
pub const START_CHAT_FLOW: &str = "e27a90c5-13d8-4b6f-b0c2-7f41a8d6e935";
/// The first message of StartChatContact.
pub const START_CHAT_MESSAGE: &str = "Hello, the parcel of order 4711-0815 has not arrived. Where is it \"now\"? – Zoë";
/// The customer of StartChatContact.
pub const START_CHAT_NAME: &str = "Zoë Example";
/// The idempotency token of StartChatContact, so that all contenders send the same.
pub const START_CHAT_TOKEN: &str = "0d3b6a7e-58f1-4c92-a6de-94b7c05f1e28";
/// The attributes of StartChatContact.
pub const START_CHAT_ATTRIBUTES: [(&str, &str); 5] = [
    ("customerTier", "gold"),
    ("locale", "de-DE"),
    ("orderId", "4711-0815"),
    ("referrer", "https://shop.example.com/orders/4711-0815?tab=delivery"),
    ("sessionId", "c4e1f7a0-2b95-4d83-9f60-8a3d7c5e1b46"),
];

impl Operation {
    /// All of them.
    pub const ALL: [Operation; 3] = [Operation::DescribeContact, Operation::ListUsers, Operation::StartChatContact];

    /// What the server has to be asked.
    pub fn request(self) -> Expected {
        match self {
            Operation::DescribeContact => {
                Expected { method: "GET", target: format!("/contacts/{INSTANCE}/{CONTACT}"), body: None }
            }
            Operation::ListUsers => {
                Expected { method: "GET", target: format!("/users-summary/{INSTANCE}?maxResults={USERS}"), body: None }
            }
            Operation::StartChatContact => {
                Expected { method: "PUT", target: "/contact/chat".to_owned(), body: Some(start_chat()) }
            }
        }
    }

    /// The body that the server answers.
    pub fn answer(self) -> String {
        match self {
            Operation::DescribeContact => contact().to_string(),
            Operation::ListUsers => users(),
            Operation::StartChatContact => started().to_string(),
        }
    }

    /// What [`Contender::call`](crate::Contender::call) has to return.
    pub fn result(self) -> usize {
        match self {
            Operation::DescribeContact | Operation::StartChatContact => CONTACT.len(),
            Operation::ListUsers => USERS,
        }
    }
}

/// The body of a StartChatContact request.
fn start_chat() -> Value {
    json!({
        "InstanceId": INSTANCE,
        "ContactFlowId": START_CHAT_FLOW,
        "Attributes": START_CHAT_ATTRIBUTES.into_iter().collect::<std::collections::BTreeMap<_, _>>(),
        "ParticipantDetails": {"DisplayName": START_CHAT_NAME},
        "InitialMessage": {"ContentType": "text/plain", "Content": START_CHAT_MESSAGE},
        "ClientToken": START_CHAT_TOKEN,
        "ChatDurationInMinutes": 1500,
        "SupportedMessagingContentTypes": ["text/plain", "text/markdown", "application/json"],
        "PersistentChat": {"RehydrationType": "ENTIRE_PAST_SESSION", "SourceContactId": CONTACT},
    })
}

fn started() -> Value {
    json!({
        "ContactId": CONTACT,
        "ParticipantId": "72d9e0b4-a15c-4f38-86b7-3e9c0d4f1a52",
        "ParticipantToken": "QVJTQjlkMmMxNzRhLTU4ZTAtNGY2Yi05MzdjLWIyYTFkMGU4ZjQ1Nw".repeat(6),
        "ContinuedFromContactId": "b83e5c71-0f2d-49a6-97e4-d6c18a05f392",
    })
}

/// A chat that an agent has finished: about 1.8 KB.
fn contact() -> Value {
    let arn = format!("arn:aws:connect:us-west-2:111122223333:instance/{INSTANCE}");
    json!({"Contact": {
        "Arn": format!("{arn}/contact/{CONTACT}"),
        "Id": CONTACT,
        "InitialContactId": "b83e5c71-0f2d-49a6-97e4-d6c18a05f392",
        "InitiationMethod": "API",
        "Name": "Parcel 4711-0815",
        "Description": "The customer asks where the parcel is.",
        "Channel": "CHAT",
        "QueueInfo": {"Id": "3ac9f6d1-e470-4b25-8d1f-60b2e7a9c584", "EnqueueTimestamp": 1762164301.327},
        "AgentInfo": {
            "Id": "d17b2e84-95fa-4c06-b3e8-2f6a0c9d7153",
            "ConnectedToAgentTimestamp": 1762164344.109,
            "AgentPauseDurationInSeconds": 0,
            "HierarchyGroups": {
                "Level1": {"Arn": format!("{arn}/agent-group/46f0a2c7-81de-4395-bb6a-e05c1d7f9832")},
                "Level2": {"Arn": format!("{arn}/agent-group/90e3b5d8-2c17-4fa4-86d0-7a1be94c6f25")},
            },
            "AfterContactWorkDuration": 37,
            "AfterContactWorkStartTimestamp": 1762164921.5,
            "AfterContactWorkEndTimestamp": 1762164958.52,
            "StateTransitions": [
                {"State": "INITIAL", "StateStartTimestamp": 1762164301.327, "StateEndTimestamp": 1762164344.109},
                {"State": "CONNECTED", "StateStartTimestamp": 1762164344.109, "StateEndTimestamp": 1762164921.5},
            ],
        },
        "InitiationTimestamp": 1762164298.004,
        "DisconnectTimestamp": 1762164921.5,
        "LastUpdateTimestamp": 1762164958.52,
        "CustomerEndpoint": {"Type": "EMAIL_ADDRESS", "Address": "zoe@example.com", "DisplayName": "Zoë Example"},
        "QueuePriority": 5,
        "Tags": {"aws:connect:instanceId": INSTANCE, "team": "delivery"},
        "ChatMetrics": {"ChatContactMetrics": {
            "MultiParty": false, "TotalMessages": 23, "TotalBotMessages": 4, "TotalBotMessageLengthInChars": 411,
            "ConversationCloseTimeInMillis": 577391, "ConversationTurnCount": 9,
        }},
        "DisconnectReason": "CUSTOMER_DISCONNECT",
    }})
}

fn users() -> String {
    let mut text = "{\"UserSummaryList\":[".to_owned();
    for number in 0..USERS {
        let comma = if number == 0 { "" } else { "," };
        let id = format!("{number:08x}-95fa-4c06-b3e8-2f6a0c9d7153");
        let time = 1_762_164_298 + number * 61;
        write!(
            text,
            "{comma}{{\"Id\":\"{id}\",\
             \"Arn\":\"arn:aws:connect:us-west-2:111122223333:instance/{INSTANCE}/agent/{id}\",\
             \"Username\":\"agent.{number}@example.com\",\"LastModifiedTime\":{time}.25,\
             \"LastModifiedRegion\":\"us-west-2\"}}"
        )
        .unwrap_or_else(|_| unreachable!("a string takes all that is written to it"));
    }
    text.push_str("]}");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_answer_is_as_long_as_the_report_says() {
        let length = Operation::DescribeContact.answer().len();
        assert!((1750..1850).contains(&length), "{length} bytes");
    }

    #[test]
    fn the_large_answer_is_json_with_every_user() {
        let answer: Value = serde_json::from_str(&Operation::ListUsers.answer()).expect("it is JSON");
        assert_eq!(answer["UserSummaryList"].as_array().map(Vec::len), Some(USERS));
    }
}
