//! Credentials through the cache that `aws-config` puts into every configuration.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::future;
use client_tests::replay::Replay;
use connect_client::Client;
use connect_client::config::timeout::TimeoutConfig;
use connect_client::config::{self, Builder, Config, Credentials, Region, SharedCredentialsProvider};
use connect_client::error::SdkError;
use serde_json::json;

/// Takes two seconds to load, and gives other keys each time.
#[derive(Debug, Clone, Default)]
struct Counting(Arc<AtomicU32>);

impl config::ProvideCredentials for Counting {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async move {
            let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
            tokio::time::sleep(Duration::from_secs(2)).await;
            let expiry = SystemTime::now() + Duration::from_secs(3_600);
            Ok(Credentials::new(format!("AKID{number}"), "hidden", None, Some(expiry), "test"))
        })
    }
}

async fn configuration(replay: &Replay, provider: &Counting) -> Builder {
    let loader = config::defaults().region(Region::new("us-west-2")).credentials_provider(provider.clone());
    let shared = loader.load().await;
    assert!(shared.identity_cache().is_some(), "it is what these tests are about");
    Builder::from(&shared).http_client(replay.clone())
}

fn keys(replay: &Replay) -> Vec<String> {
    let key = |request: &http::Request<String>| {
        let authorization = request.headers()["authorization"].to_str().expect("ASCII");
        authorization.split(['=', '/']).nth(1).expect("a key").to_owned()
    };
    replay.requests().iter().map(key).collect()
}

#[tokio::test(start_paused = true)]
async fn a_load_outlasts_calls_that_run_out_of_time() {
    let replay = Replay::new((0..200).map(|_| json!({})));
    let provider = Counting::default();
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_millis(100)).build();
    let client = Client::from_conf(configuration(&replay, &provider).await.timeout_config(timeouts).build());
    let mut answered = 0;
    for _ in 0..200 {
        match client.list_users().instance_id("i").send().await {
            Ok(_) => answered += 1,
            Err(error) => assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}"),
        }
    }
    assert_eq!(provider.0.load(Ordering::Relaxed), 1);
    assert!((179..=181).contains(&answered), "the first 2 s are 20 calls: {answered}");
}

/// The cache has 64 places; every provider takes one.
#[tokio::test(start_paused = true)]
async fn providers_for_one_call_leave_the_clients_own_in_the_shared_cache() {
    let replay = Replay::new((0..400).map(|_| json!({})));
    let provider = Counting::default();
    let client = Client::from_conf(configuration(&replay, &provider).await.build());
    let tenant = Counting::default();
    let shared = SharedCredentialsProvider::new(tenant.clone());
    for _ in 0..100 {
        client.list_users().instance_id("i").send().await.expect("an answer");
        for changes in [
            Config::builder().credentials_provider(shared.clone()),
            Config::builder().credentials_provider(Counting::default()),
            Config::builder().credentials_provider(Counting::default()),
        ] {
            client.list_users().instance_id("i").customize().config_override(changes).send().await.expect("an answer");
        }
    }
    assert_eq!((provider.0.load(Ordering::Relaxed), tenant.0.load(Ordering::Relaxed)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_brings_one_reload_and_one_more_attempt() {
    let replay = Replay::new([]).then_error(403, "ExpiredTokenException").then(json!({})).then(json!({}));
    let provider = Counting::default();
    let client = Client::from_conf(configuration(&replay, &provider).await.build());
    client.list_users().instance_id("i").send().await.expect("an answer");
    client.list_users().instance_id("i").send().await.expect("an answer");
    assert_eq!(keys(&replay), ["AKID1", "AKID2", "AKID2"]);
}

#[tokio::test]
async fn no_credentials_means_none() {
    let replay = Replay::new([]);
    let shared = config::defaults().region(Region::new("us-west-2")).no_credentials().load().await;
    let client = Client::from_conf(Builder::from(&shared).http_client(replay.clone()).build());
    let error = client.list_users().instance_id("i").send().await.expect_err("nothing to sign with");
    let said = connect_client::error::DisplayErrorContext(error).to_string();
    assert!(said.contains("the `SdkConfig` that the client was made from has no credentials provider"), "{said}");
    assert!(replay.requests().is_empty());
}
