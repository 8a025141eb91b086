//! The calls through aws-sdk-connect, or through connect-client under its name (`../ours`).

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_connect::types::{ChatMessage, ParticipantDetails, PersistentChat, RehydrationType};
use load::{Contender, Failure, Operation};

fn main() -> Result<(), Failure> {
    load::run::<Sdk>()
}

#[derive(Clone)]
struct Sdk(Client);

impl Contender for Sdk {
    fn new(endpoint: &str) -> Sdk {
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-west-2"))
            .endpoint_url(endpoint)
            .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "calls"))
            .build();
        Sdk(Client::from_conf(config))
    }

    async fn call(&self, operation: Operation) -> Result<usize, Failure> {
        match operation {
            Operation::DescribeContact => self.describe_contact().await,
            Operation::ListUsers => self.list_users().await,
            Operation::StartChatContact => self.start_chat_contact().await,
        }
    }
}

impl Sdk {
    async fn describe_contact(&self) -> Result<usize, Failure> {
        let answer = self.0.describe_contact().instance_id(load::INSTANCE).contact_id(load::CONTACT).send().await?;
        Ok(answer.contact().and_then(|contact| contact.id()).map_or(0, str::len))
    }

    async fn list_users(&self) -> Result<usize, Failure> {
        let answer = self.0.list_users().instance_id(load::INSTANCE).max_results(load::USERS as i32).send().await?;
        Ok(answer.user_summary_list().len())
    }

    async fn start_chat_contact(&self) -> Result<usize, Failure> {
        let mut call = self
            .0
            .start_chat_contact()
            .instance_id(load::INSTANCE)
            .contact_flow_id(load::START_CHAT_FLOW)
            .participant_details(ParticipantDetails::builder().display_name(load::START_CHAT_NAME).build()?)
            .initial_message(
                ChatMessage::builder().content_type("text/plain").content(load::START_CHAT_MESSAGE).build()?,
            )
            .client_token(load::START_CHAT_TOKEN)
            .chat_duration_in_minutes(1500)
            .supported_messaging_content_types("text/plain")
            .supported_messaging_content_types("text/markdown")
            .supported_messaging_content_types("application/json")
            .persistent_chat(
                PersistentChat::builder()
                    .rehydration_type(RehydrationType::EntirePastSession)
                    .source_contact_id(load::CONTACT)
                    .build(),
            );
        for (name, value) in load::START_CHAT_ATTRIBUTES {
            call = call.attributes(name, value);
        }
        Ok(call.send().await?.contact_id().map_or(0, str::len))
    }
}
