//! Where credentials come from, and what happens when they do not.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use connect_runtime::ProvideErrorMetadata;
use connect_runtime::config::{
    Builder, Config, Credentials, ProvideCredentials, Region, RetryConfig, SdkConfig, SharedCredentialsProvider,
    TimeoutConfig,
};
use connect_runtime::error::{DisplayErrorContext, SdkError};
use connect_runtime::presigning::PresigningConfig;

use crate::client::Client;
use crate::script::{Script, answer, refuse};

/// Takes a while to load, and gives other keys each time.
#[derive(Debug, Clone)]
struct Counting {
    prefix: &'static str,
    takes: Duration,
    loads: Arc<AtomicU32>,
}

impl Counting {
    fn new(prefix: &'static str, takes: Duration) -> Self {
        Counting { prefix, takes, loads: Arc::default() }
    }

    fn loads(&self) -> u32 {
        self.loads.load(Ordering::Relaxed)
    }
}

impl ProvideCredentials for Counting {
    fn provide_credentials<'a>(&'a self) -> aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        aws_credential_types::provider::future::ProvideCredentials::new(async move {
            let number = self.loads.fetch_add(1, Ordering::Relaxed) + 1;
            tokio::time::sleep(self.takes).await;
            Ok(Credentials::new(format!("{}{number}", self.prefix), "hidden", None, None, "test"))
        })
    }
}

/// The keys that the requests were signed with.
fn keys(script: &Script) -> Vec<String> {
    let key = |authorization: &str| authorization.split(['=', '/']).nth(1).unwrap().to_owned();
    script.sent().iter().map(|sent| key(sent.header("authorization"))).collect()
}

#[tokio::test(start_paused = true)]
async fn a_load_outlasts_calls_that_run_out_of_time() {
    let script = Script::new((0..200).map(|_| answer(200, "{}")));
    let provider = Counting::new("AKID", Duration::from_secs(3));
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_millis(100)).build();
    let config = script.config().credentials_provider(provider.clone()).timeout_config(timeouts).build();
    let client = Client::from_conf(config);
    let mut answered = 0;
    for _ in 0..200 {
        match client.get_thing().id("a").send().await {
            Ok(_) => answered += 1,
            Err(error) => assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}"),
        }
    }
    assert_eq!(provider.loads(), 1);
    assert!((169..=171).contains(&answered), "the first 3 s are 30 calls: {answered}");
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_brings_one_reload_and_one_more_attempt() {
    for code in ["ExpiredTokenException", "ExpiredToken"] {
        let script = Script::new([refuse(403, code), answer(200, "{}"), answer(200, "{}")]);
        let provider = Counting::new("AKID", Duration::ZERO);
        let client = Client::from_conf(script.config().credentials_provider(provider.clone()).build());
        client.get_thing().id("a").send().await.unwrap();
        client.get_thing().id("a").send().await.unwrap();
        assert_eq!(keys(&script), ["AKID1", "AKID2", "AKID2"]);
        assert_eq!(script.pauses(), [0, 0]);
        assert_eq!(provider.loads(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_expired_token_ends_the_call() {
    let script = Script::new([refuse(403, "ExpiredTokenException"), refuse(403, "ExpiredTokenException")]);
    let provider = Counting::new("AKID", Duration::ZERO);
    let client = Client::from_conf(script.config().credentials_provider(provider.clone()).build());
    let error = client.get_thing().id("a").send().await.unwrap_err();
    assert_eq!(error.code(), Some("ExpiredTokenException"));
    assert_eq!((keys(&script).len(), provider.loads()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn without_retries_the_next_call_has_other_credentials() {
    let script = Script::new([refuse(403, "ExpiredTokenException"), answer(200, "{}")]);
    let provider = Counting::new("AKID", Duration::ZERO);
    let config = script.config().credentials_provider(provider.clone()).retry_config(RetryConfig::disabled());
    let client = Client::from_conf(config.build());
    client.get_thing().id("a").send().await.unwrap_err();
    client.get_thing().id("a").send().await.unwrap();
    assert_eq!(keys(&script), ["AKID1", "AKID2"]);
}

#[tokio::test(start_paused = true)]
async fn a_provider_for_one_call_leaves_the_client_its_own() {
    let script = Script::new((0..300).map(|_| answer(200, "{}")));
    let own = Counting::new("OWN", Duration::ZERO);
    let client = Client::from_conf(script.config().credentials_provider(own.clone()).build());
    let tenant = Counting::new("TENANT", Duration::ZERO);
    let shared = SharedCredentialsProvider::new(tenant.clone());
    for _ in 0..100 {
        client.get_thing().id("a").send().await.unwrap();
        let changes = Config::builder().credentials_provider(shared.clone());
        client.get_thing().id("a").customize().config_override(changes).send().await.unwrap();
        let changes = Config::builder().credentials_provider(Counting::new("ONCE", Duration::ZERO));
        client.get_thing().id("a").customize().config_override(changes).send().await.unwrap();
    }
    let keys = keys(&script);
    assert!(keys.chunks(3).all(|three| three == ["OWN1", "TENANT1", "ONCE1"]), "{keys:?}");
    assert_eq!((own.loads(), tenant.loads()), (1, 1));
}

#[tokio::test]
async fn a_configuration_without_credentials_has_none() {
    let script = Script::new([answer(200, "{}")]);
    let shared = SdkConfig::builder().region(Region::new("us-west-2")).http_client(script.clone()).build();
    let client = Client::new(&shared);
    let expected = "GetThing was not sent: there are no credentials: the `SdkConfig` that the client was made from \
                    has no credentials provider";
    let said = DisplayErrorContext(client.get_thing().id("a").send().await.unwrap_err()).to_string();
    assert!(said.contains(expected), "{said}");
    let presigning = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let said = DisplayErrorContext(client.get_thing().id("a").presigned(presigning).await.unwrap_err()).to_string();
    assert!(said.contains(expected), "{said}");
    // A call may bring what the configuration does not have.
    let changes = Config::builder().credentials_provider(Counting::new("AKID", Duration::ZERO));
    client.get_thing().id("a").customize().config_override(changes).send().await.unwrap();
    assert_eq!(keys(&script), ["AKID1"]);
}

#[tokio::test]
async fn an_override_from_a_configuration_without_credentials_keeps_the_clients() {
    let script = Script::new([answer(200, "{}")]);
    let changes = Builder::from(&SdkConfig::builder().build());
    script.client().get_thing().id("a").customize().config_override(changes).send().await.unwrap();
    assert_eq!(keys(&script), ["AKIDEXAMPLE"]);
}

#[tokio::test]
async fn keys_that_cannot_be_right_are_named_and_not_sent() {
    for (credentials, problem) in [
        (Credentials::new("", "s", None, None, "test"), "the access key id is empty"),
        (Credentials::new("AKID", "planted ", None, None, "test"), "the secret access key ends with white space"),
        (Credentials::new("AKID", "s", Some("plan\nted".into()), None, "test"), "the session token holds a line break"),
    ] {
        let script = Script::new([]);
        let client = Client::from_conf(script.config().credentials_provider(credentials).build());
        let said = DisplayErrorContext(client.get_thing().id("a").send().await.unwrap_err()).to_string();
        let expected = format!("the credentials of the provider `Credentials` cannot be used: {problem}");
        assert!(said.contains(&expected), "{said}");
        assert!(!said.contains("plan"), "{said}");
    }
}
