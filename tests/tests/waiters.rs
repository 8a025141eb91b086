//! Waiting for Amazon Connect, on tokio's paused clock and without a network. What the answers
//! look like is from the API reference of each operation.

use std::time::Duration;

use client_tests::replay::Replay;
use connect_client::client::Waiters;
use connect_client::config::{Config, Credentials, Region};
use connect_client::error::ProvideErrorMetadata;
use connect_client::types::PhoneNumberWorkflowStatus;
use connect_client::waiters::WaiterError;
use connect_client::waiters::instance_active::WaitUntilInstanceActiveError;
use connect_client::{Client, Error};
use serde_json::{Value, json};

const LIMIT: Duration = Duration::from_secs(600);

fn client(replay: &Replay) -> Client {
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "tests"))
        .http_client(replay.clone());
    Client::from_conf(config.build())
}

/// The paths that were asked for, all of them the same.
fn asked(replay: &Replay, times: usize) -> String {
    assert_eq!(replay.left(), 0, "all answers were asked for");
    let mut paths: Vec<_> = replay.requests().iter().map(|request| request.uri().path().to_owned()).collect();
    assert_eq!(paths.len(), times);
    paths.dedup();
    assert_eq!(paths.len(), 1);
    paths.remove(0)
}

fn instance(status: &str) -> Value {
    json!({"Instance": {"Id": "i", "InstanceStatus": status}})
}

#[tokio::test(start_paused = true)]
async fn an_instance_is_active() {
    let start = tokio::time::Instant::now();
    let replay = Replay::new([instance("CREATION_IN_PROGRESS"), instance("CREATION_IN_PROGRESS"), instance("ACTIVE")]);
    let last = client(&replay).wait_until_instance_active().instance_id("i").wait(LIMIT).await.expect("it is active");
    let output = last.into_result().expect("it is an output");
    assert_eq!(output.instance().and_then(|instance| instance.id()), Some("i"));
    assert_eq!(asked(&replay, 3), "/instance/i");
    // The model says 10 s: then between 10 s and 20 s.
    let elapsed = start.elapsed().as_secs();
    assert!((20..=30).contains(&elapsed), "{elapsed}");
}

#[tokio::test(start_paused = true)]
async fn an_instance_may_fail_to_be_created() {
    let failed = json!({"Instance": {"InstanceStatus": "CREATION_FAILED", "StatusReason": {"Message": "no quota"}}});
    let replay = Replay::new([instance("CREATION_IN_PROGRESS"), failed]);
    let waited = client(&replay).wait_until_instance_active().instance_id("i").wait(LIMIT).await;
    let error: WaitUntilInstanceActiveError = waited.expect_err("it failed");
    let answer = error.last_answer().and_then(Result::ok).expect("the last answer is kept");
    let reason = answer.instance().and_then(|instance| instance.status_reason()).and_then(|reason| reason.message());
    assert_eq!(reason, Some("no quota"));
    assert!(matches!(error, WaiterError::FailureState(_)));
    assert_eq!(asked(&replay, 2), "/instance/i");

    let replay = Replay::default().then_error(404, "ResourceNotFoundException");
    let error =
        client(&replay).wait_until_instance_active().instance_id("i").wait(LIMIT).await.expect_err("it is gone");
    assert_eq!(error.code(), Some("ResourceNotFoundException"));
    assert!(matches!(Error::from(error), Error::ResourceNotFoundException(_)));
}

#[tokio::test(start_paused = true)]
async fn an_instance_may_take_too_long() {
    let replay = Replay::new(std::iter::repeat_n(instance("CREATION_IN_PROGRESS"), 40));
    let waited = client(&replay).wait_until_instance_active().instance_id("i").wait(Duration::from_secs(45)).await;
    let Err(WaiterError::ExceededMaxWait(context)) = waited else { panic!("{waited:?}") };
    assert_eq!(context.elapsed().as_secs(), 35, "no call follows when 10 s or less are left");
    assert_eq!(context.poll_count() as usize, 40 - replay.left());
    let last = context.last_poll().and_then(|poll| poll.as_result().ok()).expect("the last answer is kept");
    let status = last.instance().and_then(|instance| instance.instance_status());
    assert_eq!(status.map(|status| status.as_str()), Some("CREATION_IN_PROGRESS"));
    let error = Error::from(WaitUntilInstanceActiveError::ExceededMaxWait(context));
    let said = connect_client::error::DisplayErrorContext(error).to_string();
    assert!(said.contains("InstanceActive was not reached within 45s"), "{said}");
}

#[tokio::test(start_paused = true)]
async fn a_user_can_be_read_after_it_was_created() {
    let replay = Replay::default()
        .then_error(404, "ResourceNotFoundException")
        .then_error(404, "ResourceNotFoundException")
        .then(json!({"User": {"Id": "u", "Username": "jane"}}));
    let waiter = client(&replay).wait_until_user_exists().instance_id("i").user_id("u");
    let last = waiter.wait(LIMIT).await.expect("it is there").into_result().expect("it is an output");
    assert_eq!(last.user().and_then(|user| user.username()), Some("jane"));
    assert_eq!(asked(&replay, 3), "/users/i/u");

    let replay = Replay::default().then_error(400, "InvalidRequestException");
    let waiter = client(&replay).wait_until_user_exists().instance_id("i").user_id("u");
    let error = waiter.wait(LIMIT).await.expect_err("the request is wrong");
    assert!(matches!(error, WaiterError::OperationFailed(_)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_contact_can_be_read_after_it_was_started() {
    let replay = Replay::default()
        .then_error(404, "ResourceNotFoundException")
        .then(json!({"Contact": {"Id": "c", "Channel": "TASK"}}));
    let waiter = client(&replay).wait_until_contact_exists().instance_id("i").contact_id("c");
    let last = waiter.wait(LIMIT).await.expect("it is there").into_result().expect("it is an output");
    assert_eq!(last.contact().and_then(|contact| contact.id()), Some("c"));
    assert_eq!(asked(&replay, 2), "/contacts/i/c");
}

#[tokio::test(start_paused = true)]
async fn a_contact_has_ended() {
    let replay = Replay::new([
        json!({"Contact": {"Id": "c", "InitiationTimestamp": 1_700_000_000}}),
        json!({"Contact": {"Id": "c", "InitiationTimestamp": 1_700_000_000, "DisconnectTimestamp": 1_700_000_060}}),
    ]);
    let waiter = client(&replay).wait_until_contact_ended().instance_id("i").contact_id("c");
    let last = waiter.wait(LIMIT).await.expect("it ended").into_result().expect("it is an output");
    let ended = last.contact().and_then(|contact| contact.disconnect_timestamp()).map(|time| time.secs());
    assert_eq!(ended, Some(1_700_000_060));
    assert_eq!(asked(&replay, 2), "/contacts/i/c");

    // Throttling is not the end: after the client's three attempts, the waiter asks again.
    let mut replay = Replay::default();
    for _ in 0..3 {
        replay = replay.then_error(429, "ThrottlingException");
    }
    let replay = replay.then(json!({"Contact": {"DisconnectTimestamp": 1_700_000_060}}));
    let waiter = client(&replay).wait_until_contact_ended().instance_id("i").contact_id("c");
    assert!(waiter.wait(LIMIT).await.is_ok());
    assert_eq!(asked(&replay, 4), "/contacts/i/c");
}

fn number(status: &str) -> Value {
    json!({"ClaimedPhoneNumberSummary": {"PhoneNumberStatus": {"Status": status, "Message": "as told"}}})
}

#[tokio::test(start_paused = true)]
async fn a_phone_number_is_claimed() {
    let replay = Replay::new([number("IN_PROGRESS"), number("CLAIMED")]);
    let waiter = client(&replay).wait_until_phone_number_claimed().phone_number_id("n");
    let last = waiter.wait(LIMIT).await.expect("it is claimed").into_result().expect("it is an output");
    let summary = last.claimed_phone_number_summary().and_then(|summary| summary.phone_number_status());
    assert_eq!(summary.and_then(|status| status.status()), Some(&PhoneNumberWorkflowStatus::Claimed));
    assert_eq!(asked(&replay, 2), "/phone-number/n");

    let replay = Replay::new([number("IN_PROGRESS"), number("FAILED")]);
    let waiter = client(&replay).wait_until_phone_number_claimed().phone_number_id("n");
    let error = waiter.wait(LIMIT).await.expect_err("it failed");
    assert!(matches!(error, WaiterError::FailureState(_)), "{error:?}");
    assert_eq!(asked(&replay, 2), "/phone-number/n");
}

/// As programs for the official crates of other services write it.
#[tokio::test(start_paused = true)]
async fn through_the_trait() {
    async fn wait(client: &impl Waiters) -> bool {
        client.wait_until_instance_active().instance_id("i").wait(LIMIT).await.is_ok()
    }
    assert!(wait(&client(&Replay::new([instance("ACTIVE")]))).await);
}

/// A waiter that is given up asks no more.
#[tokio::test(start_paused = true)]
async fn dropping_ends_it() {
    let replay = Replay::new(std::iter::repeat_n(instance("CREATION_IN_PROGRESS"), 40));
    let wait = client(&replay).wait_until_instance_active().instance_id("i").wait(LIMIT);
    tokio::time::timeout(Duration::from_secs(5), wait).await.expect_err("it takes longer");
    tokio::time::sleep(LIMIT).await;
    assert_eq!(replay.requests().len(), 1);
}
