//! Makes a task that reminds an agent to call a customer, and takes it back.

use std::time::SystemTime;

use aws_sdk_connect::Client;
use aws_sdk_connect::error::BuildError;
use aws_sdk_connect::operation::start_task_contact::StartTaskContactOutput;
use aws_sdk_connect::primitives::DateTime;
use aws_sdk_connect::types::{DisconnectReason, Reference, ReferenceType};

/// Where tasks go.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The client, made once for the whole program.
    pub client: Client,
    /// The instance.
    pub instance: String,
    /// The flow that hands out tasks.
    pub flow: String,
}

impl Desk {
    /// A task for later; its contact's id is the answer.
    pub async fn remind(&self, order: u32, phone: &str, at: SystemTime) -> Result<String, aws_sdk_connect::Error> {
        let task: StartTaskContactOutput = self
            .client
            .start_task_contact()
            .instance_id(&self.instance)
            .contact_flow_id(&self.flow)
            .name(format!("Call back about order {order}"))
            .references("Order", link(&format!("https://shop.example/{order}"))?)
            .attributes("phone", phone)
            .attributes("order", order.to_string())
            .set_description(None)
            .client_token(format!("order-{order}"))
            .scheduled_time(DateTime::from(at))
            .send()
            .await?;
        Ok(task.contact_id.unwrap_or_default())
    }

    /// Several tasks at the same time, in the order of the orders.
    pub async fn remind_all(&self, orders: &[u32], phone: &'static str, at: SystemTime) -> Vec<Result<String, String>> {
        let running: Vec<_> = orders
            .iter()
            .map(|&order| {
                let desk = self.clone();
                tokio::spawn(async move { desk.remind(order, phone, at).await.map_err(|error| error.to_string()) })
            })
            .collect();
        let mut tasks = Vec::new();
        for task in running {
            tasks.push(task.await.unwrap_or_else(|error| Err(error.to_string())));
        }
        tasks
    }

    /// Ends the task, whatever became of it.
    pub async fn forget(&self, task: &str) -> Result<(), aws_sdk_connect::Error> {
        let reason = DisconnectReason::builder().code("DISCONNECTED_BY_API").build();
        let ended = self.client.stop_contact().instance_id(&self.instance).contact_id(task).disconnect_reason(reason);
        match ended.send().await {
            Ok(_) => Ok(()),
            Err(error) => match aws_sdk_connect::Error::from(error) {
                aws_sdk_connect::Error::ContactNotFoundException(_) => Ok(()),
                other => Err(other),
            },
        }
    }
}

fn link(to: &str) -> Result<Reference, BuildError> {
    Reference::builder().r#type(ReferenceType::Url).value(to).build()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_smithy_http_client::test_util::StaticReplayClient;

    use super::*;
    use crate::replay::{client, event, failing};

    const TASK: &str = r#"{"InstanceId": "i", "ContactFlowId": "f", "Name": "Call back about order 42",
        "References": {"Order": {"Type": "URL", "Value": "https://shop.example/42"}},
        "Attributes": {"phone": "+15550100", "order": "42"}, "ClientToken": "order-42", "ScheduledTime": 1734513011}"#;

    fn desk(replay: &StaticReplayClient) -> Desk {
        Desk { client: client(replay), instance: "i".to_owned(), flow: "f".to_owned() }
    }

    fn later() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_734_513_011)
    }

    #[tokio::test]
    async fn a_task_is_made() {
        let replay =
            StaticReplayClient::new(vec![event("PUT", "/contact/task", TASK, 200, r#"{"ContactId": "task-1"}"#)]);
        let task = desk(&replay).remind(42, "+15550100", later()).await.expect("it is made");
        assert_eq!(task, "task-1");
        replay.relaxed_requests_match();
    }

    #[tokio::test]
    async fn tasks_run_beside_each_other() {
        let refused = || failing("PUT", "/contact/task", "", 402, "ServiceQuotaExceededException", "{}");
        let replay = StaticReplayClient::new(vec![refused(), refused(), refused()]);
        let tasks = desk(&replay).remind_all(&[1, 2, 3], "+15550100", later()).await;
        assert_eq!(tasks.len(), 3);
        assert!(
            tasks.iter().all(|task| matches!(task, Err(text) if text.contains("ServiceQuotaExceeded"))),
            "{tasks:?}"
        );
        assert_eq!(replay.actual_requests().count(), 3);
    }

    #[tokio::test]
    async fn a_task_that_is_gone_is_forgotten() {
        let body = r#"{"ContactId": "task-1", "InstanceId": "i", "DisconnectReason": {"Code": "DISCONNECTED_BY_API"}}"#;
        let stop = |status, code| failing("POST", "/contact/stop", body, status, code, r#"{"message": "no"}"#);
        let replay = StaticReplayClient::new(vec![
            event("POST", "/contact/stop", body, 200, "{}"),
            stop(410, "ContactNotFoundException"),
            stop(400, "InvalidRequestException"),
        ]);
        let desk = desk(&replay);
        desk.forget("task-1").await.expect("it is ended");
        desk.forget("task-1").await.expect("it is gone");
        let error = desk.forget("task-1").await.expect_err("it is refused");
        assert!(
            matches!(&error, aws_sdk_connect::Error::InvalidRequestException(error) if error.message() == Some("no"))
        );
        replay.relaxed_requests_match();
    }
}
