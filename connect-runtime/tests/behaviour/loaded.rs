//! What `load_defaults` does with an environment and a profile that it cannot read. Each case has a
//! process of its own, since the environment belongs to the process.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use connect_runtime::config::Config;
use connect_runtime::error::DisplayErrorContext;

use crate::client::Client;
use crate::script::{Script, answer};

#[tokio::test]
#[ignore = "the test below runs it, with an environment for it"]
async fn one_call() {
    let loaded = connect_runtime::config::load_defaults().await;
    let script = Script::new([answer(200, "{}")]);
    let config = Config::new(&loaded).to_builder().http_client(script.clone()).build();
    match Client::from_conf(config).get_thing().id("a").send().await {
        Ok(_) => println!("ended: {}", script.sent()[0].header("amz-sdk-request")),
        Err(error) => println!("ended: {}", DisplayErrorContext(error)),
    }
}

/// How a call ends with these environment variables, and this profile.
fn outcome(variables: &[(&str, &str)], profile: &str) -> String {
    static FILES: AtomicUsize = AtomicUsize::new(0);
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    let name = format!("connect-runtime-{}-profile-{number}", std::process::id());
    let file = std::env::temp_dir().join(name);
    std::fs::write(&file, format!("[default]\n{profile}\n")).unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "loaded::one_call", "--ignored", "--nocapture"])
        .env_clear()
        .env("AWS_CONFIG_FILE", &file)
        .env("AWS_SHARED_CREDENTIALS_FILE", &file)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_ACCESS_KEY_ID", "AKID")
        .env("AWS_SECRET_ACCESS_KEY", "key")
        .env("AWS_REGION", "us-west-2")
        .envs(variables.iter().copied())
        .output();
    std::fs::remove_file(&file).unwrap();
    let child = child.unwrap();
    let said = String::from_utf8_lossy(&child.stdout).into_owned();
    let ended = said.lines().find_map(|line| line.split_once("ended: ")).map(|(_, how)| how.to_owned());
    ended.unwrap_or_else(|| panic!("{variables:?} {profile}: {said}{}", String::from_utf8_lossy(&child.stderr)))
}

#[test]
fn values_that_cannot_be_read_are_an_error_of_the_first_call() {
    for (variable, key, value) in [
        ("AWS_MAX_ATTEMPTS", "max_attempts", "0"),
        ("AWS_MAX_ATTEMPTS", "max_attempts", "-1"),
        ("AWS_MAX_ATTEMPTS", "max_attempts", "many"),
        ("AWS_MAX_ATTEMPTS", "max_attempts", "4294967296"),
        ("AWS_RETRY_MODE", "retry_mode", "legacy"),
        ("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", "maybe"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", "maybe"),
        ("AWS_SDK_UA_APP_ID", "sdk_ua_app_id", "two words"),
    ] {
        let expected = format!("{variable}, or `{key}` in the profile, is `{value}`, and must be ");
        for said in [outcome(&[(variable, value)], ""), outcome(&[], &format!("{key} = {value}"))] {
            assert!(said.contains("GetThing was not sent: the configuration cannot be used: "), "{said}");
            assert!(said.contains(&expected), "{said}");
        }
    }
}

#[test]
fn values_that_can_be_read_hold() {
    assert_eq!(outcome(&[("AWS_MAX_ATTEMPTS", "7")], "max_attempts = 0"), "attempt=1; max=7");
    assert_eq!(outcome(&[("AWS_RETRY_MODE", "standard")], "max_attempts = 5"), "attempt=1; max=5");
    assert_eq!(outcome(&[("AWS_MAX_ATTEMPTS", "")], ""), "attempt=1; max=3", "an empty variable says nothing");
}
