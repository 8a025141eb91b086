//! Bodies of 100 MB.

use connect_client::operation::create_user::CreateUser;
use connect_runtime::operation::Operation;
use connect_runtime::{ProvideErrorMetadata, RequestId};

use super::{ID, answer};

const CASE: &str = "HOSTILE_CASE";

/// A text of 100 MB: as a member, as one that nobody knows, as the message of an error, as no JSON
/// at all, and cut. Each runs in a process of its own, which alone can say how much memory it took.
#[test]
fn a_text_of_100_megabytes_takes_a_small_multiple_of_itself() {
    for (case, times) in [("member", 4), ("unknown", 3), ("error", 6), ("plain", 3), ("cut", 4)] {
        let mut child = std::process::Command::new(std::env::current_exe().expect("this program has a path"));
        child.args(["--exact", "--ignored", "--nocapture", "large::a_text_of_100_megabytes"]).env(CASE, case);
        let output = child.output().expect("this program can be started");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{case}: {text}{}", String::from_utf8_lossy(&output.stderr));
        let peak = text.lines().find_map(|line| line.strip_prefix("peak: ")?.parse::<usize>().ok());
        println!("{case}: {peak:?} MB at most");
        assert!(peak.is_some() || !cfg!(target_os = "linux"), "{case}: it did not run: {text}");
        assert!(peak.is_none_or(|peak| peak < times * 100 + 50), "{case}: {peak:?} MB for a body of 100 MB");
    }
}

#[test]
#[ignore = "the test above starts it"]
fn a_text_of_100_megabytes() {
    const LONG: usize = 100 << 20;
    let Ok(case) = std::env::var(CASE) else { return };
    let (status, before, after) = match case.as_str() {
        "member" => (200, "{\"UserId\":\"", "\"}"),
        "unknown" => (200, "{\"Unknown\":\"", "\"}"),
        "error" => (400, "{\"__type\":\"InvalidRequestException\",\"Message\":\"", "\"}"),
        "plain" => (503, "", ""),
        _ => (200, "{\"UserId\":\"", ""),
    };
    let mut body = Vec::with_capacity(LONG + 100);
    body.extend_from_slice(before.as_bytes());
    body.resize(before.len() + LONG, b'x');
    body.extend_from_slice(after.as_bytes());
    match (case.as_str(), CreateUser::response(&answer(status, body.into()))) {
        ("member", Ok(output)) => assert_eq!(output.user_id().map(str::len), Some(LONG)),
        ("unknown", Ok(output)) => assert_eq!(output.request_id(), Some(ID)),
        ("error", Err(error)) => assert_eq!(error.message().map(str::len), Some(LONG)),
        ("plain" | "cut", Err(error)) => {
            assert!(error.to_string().len() < 1000);
            assert_eq!(error.request_id(), Some(ID));
        }
        (_, found) => panic!("{case}: {}", found.is_ok()),
    }
    let process = std::fs::read_to_string("/proc/self/status").unwrap_or_default(); // only Linux has it
    let peak = process.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    println!("\npeak: {}", peak.map_or_else(String::new, |peak: usize| (peak / 1024).to_string()));
}
