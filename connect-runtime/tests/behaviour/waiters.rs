//! Waiting, on tokio's paused clock: how often, how far apart, and how it ends.

use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_credential_types::provider::{error::CredentialsError, future};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep, TokioSleep};
use aws_smithy_runtime_api::client::result::ConnectorError;
use connect_runtime::ProvideErrorMetadata;
use connect_runtime::config::ProvideCredentials;
use connect_runtime::config::interceptors::{Attempt, Interceptor};
use connect_runtime::error::{BoxError, DisplayErrorContext, SdkError};
use connect_runtime::waiter::WaiterError;

use crate::client::Client;
use crate::error::Error;
use crate::operation::{GetThing, GetThingBuilder, GetThingError, GetThingOutput};
use crate::script::{Script, Step, answer, refuse};

connect_runtime::waiter! {
    /// Waits until the thing is called "done".
    #[poll(delay = 5)]
    #[accept(Success, Path(At(&[Member("Name")]), Text("done")))]
    #[accept(Failure, Path(At(&[Member("Name")]), Text("broken")))]
    #[accept(Retry, Error("NotFoundException"))]
    #[accept(Failure, Error("LimitExceededException"))]
    pub struct ThingDone {
        wait_until_thing_done: ThingDoneFluentBuilder,
        operation: (GetThing, GetThingBuilder),
        final_poll: ThingDoneFinalPoll,
        error: WaitUntilThingDoneError,
    }
}

connect_runtime::waiter! {
    /// Waits until the thing is gone.
    #[poll(delay = 1)]
    #[accept(Success, Status(404))]
    #[accept(Retry, Status(202))]
    #[accept(Failure, AnyError(false))]
    pub struct ThingGone {
        wait_until_thing_gone: ThingGoneFluentBuilder,
        operation: (GetThing, GetThingBuilder),
        final_poll: ThingGoneFinalPoll,
        error: WaitUntilThingGoneError,
    }
}

connect_runtime::waiters! {
    /// All waiters.
    pub trait Waiters {
        fn wait_until_thing_done(&self) -> ThingDoneFluentBuilder;
        fn wait_until_thing_gone(&self) -> ThingGoneFluentBuilder;
    }
}

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3_600);

fn named(name: &'static str) -> Step {
    answer(200, name)
}

fn busy(times: usize) -> impl Iterator<Item = Step> {
    std::iter::repeat_with(|| named(r#"{"Name": "busy"}"#)).take(times)
}

async fn done(client: &Client, limit: Duration) -> Result<ThingDoneFinalPoll, WaitUntilThingDoneError> {
    client.wait_until_thing_done().id("a").set_password(Some("p".into())).wait(limit).await
}

#[track_caller]
fn name_of<'a>(output: Result<&'a GetThingOutput, &'a GetThingError>) -> &'a str {
    output.unwrap().name().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_wait_may_last_for_ever() {
    for limit in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::from_secs(i64::MAX as u64)] {
        let script = Script::new(busy(9).chain([named(r#"{"Name": "done"}"#)]));
        assert!(done(&script.client(), limit).await.is_ok(), "{limit:?}");
    }
}

/// Bounds by hand: 5 s, then from 5 s to 5 × 2^(n−1), at most 120 s.
#[tokio::test(start_paused = true)]
async fn it_asks_less_and_less_often_until_the_answer_is_right() {
    let script = Script::new(busy(7).chain([named(r#"{"Name": "done", "Secret": "s"}"#)]));
    let last = done(&script.client(), HOUR).await.unwrap();
    assert_eq!(last.as_result().unwrap().secret(), Some("s"), "the answer that ended it");
    let longest = [5, 10, 20, 40, 80, 120, 120];
    let pauses = script.pauses();
    assert_eq!(pauses.len(), longest.len());
    for (pause, longest) in pauses.iter().zip(longest) {
        let bounds: RangeInclusive<u128> = 5_000..=longest * 1_000 + 1;
        assert!(bounds.contains(pause), "{pauses:?}");
    }
    let sent = script.sent();
    assert!(sent.iter().all(|sent| sent.uri.ends_with("/things/a?password=p")), "{sent:?}");
}

#[tokio::test(start_paused = true)]
async fn pauses_are_random() {
    let second_pause = async || {
        let script = Script::new(busy(2).chain([named(r#"{"Name": "done"}"#)]));
        done(&script.client(), HOUR).await.unwrap();
        script.pauses()[1]
    };
    let mut pauses = Vec::new();
    for _ in 0..20 {
        pauses.push(second_pause().await);
    }
    pauses.sort_unstable();
    pauses.dedup();
    assert!(pauses.len() > 5, "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn it_ends_at_the_deadline_with_the_last_answer() {
    let script = Script::new(busy(60));
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    let calls = script.sent().len();
    // The last call is made when the shortest pause is left, and after it there is no time for another.
    let last = script.sent()[calls - 1].at.as_millis();
    assert!((54_990..=55_010).contains(&last), "{last} ms");
    let said = error.to_string();
    let expected = format!(
        "ThingDone was not reached within 60s (55.0s, {calls} calls of GetThing); the last answer was an output, which the error holds"
    );
    assert_eq!(said, expected);
    let WaiterError::ExceededMaxWait(context) = error else { panic!("{error:?}") };
    assert_eq!((context.max_wait(), context.poll_count() as usize), (MINUTE, calls));
    assert_eq!(context.elapsed().as_secs(), 55);
    assert_eq!(name_of(context.last_poll().unwrap().as_result()), "busy");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_does_not_outlast_the_wait() {
    let start = tokio::time::Instant::now();
    let error = done(&Script::new([Step::Hang]).client(), MINUTE).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 60);
    assert_eq!(error.to_string(), "ThingDone was not reached within 60s (60.0s, 1 call of GetThing)");
    assert!(error.last_answer().is_none());

    let script = Script::new([refuse(404, "NotFoundException"), Step::Hang]);
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    let said = error.to_string();
    assert!(said.contains("2 calls of GetThing); the last answer was an error: NotFoundException: no luck"), "{said}");
    assert_eq!(error.code(), Some("NotFoundException"));
    assert!(error.last_answer().unwrap().unwrap_err().is_not_found_exception());
}

#[tokio::test(start_paused = true)]
async fn what_does_not_exist_yet_is_asked_for_again() {
    let script = Script::new([refuse(404, "NotFoundException"), named(r#"{"Name": "done"}"#)]);
    let last = done(&script.client(), MINUTE).await.unwrap();
    assert_eq!(last.into_result().unwrap().name(), Some("done"));
    assert_eq!(script.pauses(), [5_000]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_end_it_badly() {
    let script = Script::new([busy(1).next().unwrap(), named(r#"{"Name": "broken"}"#)]);
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ThingDone can no longer be reached; the last answer was an output, which the error holds"
    );
    assert_eq!(name_of(error.last_answer().unwrap()), "broken");
    let WaiterError::FailureState(context) = error else { panic!("{error:?}") };
    assert_eq!(context.into_final_poll().into_result().unwrap().name(), Some("broken"));

    let script = Script::new([refuse(402, "LimitExceededException")]);
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    let WaiterError::FailureState(context) = &error else { panic!("{error:?}") };
    assert!(context.final_poll().as_result().unwrap_err().is_limit_exceeded_exception());
    assert_eq!(error.code(), Some("LimitExceededException"));
    assert!(matches!(Error::from(error), Error::LimitExceededException(_)));
}

/// The client's own retries come first: three attempts.
#[tokio::test(start_paused = true)]
async fn an_error_that_nobody_expects_ends_it_after_the_retries() {
    let script = Script::new(std::iter::repeat_with(|| refuse(503, "BusyException")).take(3));
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    assert_eq!(script.sent().len(), 3);
    assert_eq!(error.to_string(), "waiting for ThingDone failed");
    let said = DisplayErrorContext(&error).to_string();
    assert!(said.contains("BusyException: no luck") && said.contains("3 attempts"), "{said}");
    let WaiterError::OperationFailed(context) = &error else { panic!("{error:?}") };
    assert!(context.error().as_service_error().unwrap().is_busy_exception());
    assert!(matches!(Error::from(error), Error::BusyException(_)));
}

#[tokio::test(start_paused = true)]
async fn without_its_parameters_nothing_is_sent() {
    let script = Script::new([]);
    let error = script.client().wait_until_thing_done().wait(MINUTE).await.unwrap_err();
    assert!(matches!(error, WaiterError::ConstructionFailure(_)), "{error:?}");
    let said = DisplayErrorContext(&error).to_string();
    assert!(said.starts_with("the wait could not begin") && said.contains("Id"), "{said}");
    assert!(script.sent().is_empty());
}

/// Lets so many attempts pass.
#[derive(Debug)]
struct Vault(AtomicU32);

impl Interceptor for Vault {
    fn before_signing(&self, _: &Attempt<'_>, _: &mut http::Request<bytes::Bytes>) -> Result<(), BoxError> {
        let left = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(|_| ()).map_err(|_| "the vault is locked".into())
    }
}

/// Has no credentials.
#[derive(Debug)]
struct Empty;

impl ProvideCredentials for Empty {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::provider_error("the vault is empty")))
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_after_an_answer_keeps_the_answer() {
    let script = Script::new(busy(2));
    let config = script.config().interceptor(Vault(2.into())).build();
    let error = done(&Client::from_conf(config), MINUTE).await.unwrap_err();
    assert_eq!(script.sent().len(), 2);
    assert_eq!(error.to_string(), "waiting for ThingDone failed; the last answer was an output, which the error holds");
    assert!(DisplayErrorContext(&error).to_string().contains("the vault is locked"), "{error:?}");
    assert_eq!(name_of(error.last_answer().unwrap()), "busy");
    let WaiterError::OperationFailed(context) = error else { panic!("{error:?}") };
    assert!(matches!(context.error(), SdkError::ConstructionFailure(_)));
    assert_eq!(name_of(context.last_poll().unwrap().as_result()), "busy");

    let lost = || Step::Fail(ConnectorError::user("no such scheme".into()));
    let script = Script::new([refuse(404, "NotFoundException"), lost()]);
    let error = done(&script.client(), MINUTE).await.unwrap_err();
    let said = error.to_string();
    assert!(
        said.starts_with("waiting for ThingDone failed; the last answer was an error: NotFoundException: no luck"),
        "{said}"
    );
    assert!(error.last_answer().unwrap().unwrap_err().is_not_found_exception());
    assert_eq!(error.code(), None, "that of the call that failed");
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_asked() {
    let script = Script::new([]);
    let config = script.config().credentials_provider(Empty).build();
    let error = done(&Client::from_conf(config), MINUTE).await.unwrap_err();
    assert!(matches!(error, WaiterError::ConstructionFailure(_)), "{error:?}");
    assert!(error.last_answer().is_none());
}

#[tokio::test(start_paused = true)]
async fn statuses_decide_for_outputs_and_errors() {
    let script = Script::new([answer(202, "{}"), answer(202, "{}"), refuse(404, "NotFoundException")]);
    let last = script.client().wait_until_thing_gone().id("a").wait(MINUTE).await.unwrap();
    let error = last.into_result().unwrap_err();
    assert!(error.as_service_error().unwrap().is_not_found_exception());
    assert_eq!(script.sent().len(), 3);

    let script = Script::new([answer(200, "{}")]);
    let error = script.client().wait_until_thing_gone().id("a").wait(MINUTE).await.unwrap_err();
    assert!(matches!(error, WaiterError::FailureState(_)), "{error:?}");
}

#[derive(Debug, Clone, Default)]
struct Recorded(Arc<Mutex<Vec<u64>>>);

impl AsyncSleep for Recorded {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().unwrap().push(duration.as_secs());
        TokioSleep::new().sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn it_sleeps_as_the_client_does() {
    let script = Script::new(busy(1).chain([named(r#"{"Name": "done"}"#)]));
    let sleep = Recorded::default();
    let client = Client::from_conf(
        script
            .config()
            .sleep_impl(sleep.clone())
            .stalled_stream_protection(connect_runtime::config::StalledStreamProtectionConfig::disabled())
            .build(),
    );
    done(&client, MINUTE).await.unwrap();
    let slept = sleep.0.lock().unwrap().clone();
    assert!(slept.contains(&60), "the deadline: {slept:?}");
    assert!(slept.contains(&5), "the pause: {slept:?}");
}

#[tokio::test(start_paused = true)]
async fn the_trait_has_the_same_methods() {
    async fn through(client: &impl Waiters) -> bool {
        client.wait_until_thing_done().id("a").wait(MINUTE).await.is_ok()
    }
    assert!(through(&Script::new([named(r#"{"Name": "done"}"#)]).client()).await);
}
