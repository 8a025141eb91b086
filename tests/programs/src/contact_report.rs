//! Says what became of a contact, and tells apart all that can keep one from knowing.

use aws_sdk_connect::Client;
use aws_sdk_connect::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::operation::describe_contact::{DescribeContactError, DescribeContactOutput};
use aws_sdk_connect::primitives::DateTimeFormat;
use aws_sdk_connect::types::Channel;

/// One line about a contact.
pub async fn report(client: &Client, instance: &str, contact: &str) -> String {
    match client.describe_contact().instance_id(instance).contact_id(contact).send().await {
        Ok(output) => line(&output),
        Err(SdkError::ServiceError(context)) => match context.err() {
            DescribeContactError::ResourceNotFoundException(error) => {
                format!("no such contact: {}", error.message().unwrap_or("-"))
            }
            error if error.is_throttling_exception() => format!("try later ({})", context.raw().status().as_u16()),
            error => format!(
                "{}: {} (request {})",
                error.code().unwrap_or("unknown"),
                error.message().unwrap_or("-"),
                error.request_id().unwrap_or("-"),
            ),
        },
        Err(SdkError::TimeoutError(_)) => "no answer in time".to_owned(),
        Err(SdkError::DispatchFailure(failure)) => format!("not reached (io: {})", failure.is_io()),
        Err(SdkError::ResponseError(context)) => format!("cannot read a {}", context.raw().status().as_u16()),
        Err(error) => format!("not sent: {}", DisplayErrorContext(&error)),
    }
}

fn line(output: &DescribeContactOutput) -> String {
    let Some(contact) = output.contact() else { return "nothing".to_owned() };
    let channel = match contact.channel() {
        Some(Channel::Voice) => "call",
        Some(Channel::Chat) => "chat",
        Some(other) => other.as_str(),
        None => "-",
    };
    let begun = contact.initiation_timestamp().and_then(|time| time.fmt(DateTimeFormat::DateTime).ok());
    let agent = contact.agent_info().and_then(|agent| agent.id()).unwrap_or("nobody");
    let customer = contact.customer_endpoint().and_then(|endpoint| endpoint.address()).unwrap_or("-");
    format!("{channel} of {customer} since {} with {agent}", begun.as_deref().unwrap_or("-"))
}

/// Whether there is such a contact.
pub async fn exists(client: &Client, instance: &str, contact: &str) -> Result<bool, SdkError<DescribeContactError>> {
    let answer = client.describe_contact().instance_id(instance).contact_id(contact).send().await;
    match answer {
        Ok(_) => Ok(true),
        Err(error) if error.as_service_error().is_some_and(DescribeContactError::is_resource_not_found_exception) => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// The contact's attributes, with the operation's own error alone.
pub async fn attributes(client: &Client, instance: &str, contact: &str) -> Result<Vec<(String, String)>, String> {
    let answer = client
        .get_contact_attributes()
        .instance_id(instance)
        .initial_contact_id(contact)
        .send()
        .await
        .map_err(|error| error.into_service_error().meta().code().unwrap_or("unhandled").to_owned())?;
    let mut attributes: Vec<_> = answer.attributes().into_iter().flatten().collect();
    attributes.sort();
    Ok(attributes.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use aws_smithy_http_client::test_util::{NeverClient, StaticReplayClient};
    use aws_smithy_types::retry::RetryConfig;
    use aws_smithy_types::timeout::TimeoutConfig;
    use std::time::Duration;

    use super::*;
    use crate::replay::{client, event, failing, settings};

    #[tokio::test]
    async fn a_contact_is_told_in_one_line() {
        let answer = r#"{"Contact": {"Channel": "CHAT", "InitiationTimestamp": 1734513011,
            "AgentInfo": {"Id": "agent-1"}, "CustomerEndpoint": {"Type": "TELEPHONE_NUMBER", "Address": "+15550100"}}}"#;
        let replay = StaticReplayClient::new(vec![
            event("GET", "/contacts/my-instance/my-contact", "", 200, answer),
            event("GET", "/contacts/my-instance/my-contact", "", 200, r#"{"Contact": {"Channel": "FAX"}}"#),
        ]);
        let client = client(&replay);
        assert_eq!(
            report(&client, "my-instance", "my-contact").await,
            "chat of +15550100 since 2024-12-18T09:10:11Z with agent-1"
        );
        assert_eq!(report(&client, "my-instance", "my-contact").await, "FAX of - since - with nobody");
        replay.relaxed_requests_match();
    }

    #[tokio::test]
    async fn errors_are_told_apart() {
        let fails = |status, code, answer| failing("GET", "/contacts/i/c", "", status, code, answer);
        let replay = StaticReplayClient::new(vec![
            fails(404, "ResourceNotFoundException", r#"{"Message": "gone"}"#),
            fails(429, "ThrottlingException", "{}"),
            fails(400, "InvalidParameterException", r#"{"Message": "bad id"}"#),
            fails(403, "AccessDeniedException", r#"{"Message": "not you"}"#),
            event("GET", "/contacts/i/c", "", 200, "<html>"),
            fails(404, "ResourceNotFoundException", "{}"),
            fails(403, "AccessDeniedException", "{}"),
        ]);
        let client = Client::from_conf(settings(&replay).retry_config(RetryConfig::disabled()).build());
        let mut told = Vec::new();
        for _ in 0..5 {
            told.push(report(&client, "i", "c").await);
        }
        assert_eq!(
            told,
            [
                "no such contact: gone",
                "try later (429)",
                "InvalidParameterException: bad id (request request-1)",
                "AccessDeniedException: not you (request request-1)",
                "cannot read a 200",
            ]
        );
        assert!(!exists(&client, "i", "c").await.expect("it says that there is none"));
        let error = exists(&client, "i", "c").await.expect_err("it may not say");
        assert_eq!(error.code(), Some("AccessDeniedException"));
        assert_eq!(error.raw_response().map(|response| response.status().as_u16()), Some(403));
        replay.relaxed_requests_match();
    }

    #[tokio::test]
    async fn no_answer_is_told_apart() {
        let quick = TimeoutConfig::builder().operation_timeout(Duration::from_millis(20)).build();
        let replay = StaticReplayClient::new(vec![]);
        let never = settings(&replay)
            .http_client(NeverClient::new())
            .timeout_config(quick)
            .sleep_impl(aws_sdk_connect::config::SharedAsyncSleep::new(Sleep))
            .build();
        assert_eq!(report(&Client::from_conf(never), "i", "c").await, "no answer in time");
        let nowhere = settings(&replay).retry_config(RetryConfig::disabled()).build();
        assert_eq!(report(&Client::from_conf(nowhere), "i", "c").await, "not reached (io: false)");
        let empty = report(&client(&replay), "i", "").await;
        assert!(empty.starts_with("not sent: "), "{empty}");
    }

    #[derive(Debug)]
    struct Sleep;

    impl aws_sdk_connect::config::AsyncSleep for Sleep {
        fn sleep(&self, duration: Duration) -> aws_sdk_connect::config::Sleep {
            aws_sdk_connect::config::Sleep::new(tokio::time::sleep(duration))
        }
    }

    #[tokio::test]
    async fn attributes_are_sorted() {
        let path = "/contact/attributes/i/c";
        let replay = StaticReplayClient::new(vec![
            event("GET", path, "", 200, r#"{"Attributes": {"b": "2", "a": "1"}}"#),
            failing("GET", path, "", 404, "ResourceNotFoundException", "{}"),
        ]);
        let client = client(&replay);
        let found = attributes(&client, "i", "c").await.expect("there are some");
        assert_eq!(found, [("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
        assert_eq!(attributes(&client, "i", "c").await, Err("ResourceNotFoundException".to_owned()));
        replay.relaxed_requests_match();
    }
}
