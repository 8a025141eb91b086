//! Tests on tokio's paused clock; the clock that credentials expire by is set in each step.

use std::sync::atomic::{AtomicU32, Ordering};

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::StaticTimeSource;
use futures_util::FutureExt;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};

use super::super::Cache;
use super::super::testing::{Counting, at, credentials_of, key_of, settings};
use super::*;

fn cache(provider: Counting) -> (Arc<Cache>, Arc<AtomicU32>) {
    let begun = provider.begun.clone();
    (Arc::new(Cache::new(&settings(provider))), begun)
}

fn expiring(expiries: &[u64]) -> Counting {
    Counting { expiries: expiries.iter().copied().map(at).collect(), ..Counting::default() }
}

/// Longer than a load takes.
async fn a_while() {
    sleep(Duration::from_secs(2)).await;
}

async fn fifty(cache: &Arc<Cache>) -> Vec<Result<String, String>> {
    let calls = (0..50).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move { key_of(&cache, at(0)).await })
    });
    let mut keys = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        keys.push(call.await.expect("no panic"));
    }
    keys
}

#[tokio::test(start_paused = true)]
async fn one_load_serves_all_who_wait() {
    let (cache, begun) = cache(Counting::default());
    assert!(fifty(&cache).await.iter().all(|key| key.as_deref() == Ok("key-1")));
    assert_eq!(begun.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_shared_by_those_who_waited_and_by_nobody_else() {
    let (cache, _) = cache(Counting { failures: 1..=1, ..Counting::default() });
    for said in fifty(&cache).await {
        let said = said.expect_err("the load failed");
        assert!(said.starts_with("there are no credentials: the provider `Counting` has none to give:"), "{said}");
        assert!(said.contains("failure 1"), "{said}");
    }
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-2"), "the next call tries again");
}

#[tokio::test(start_paused = true)]
async fn a_load_completes_although_every_call_gives_up_sooner() {
    let (cache, begun) = cache(Counting { takes: Duration::from_secs(10), ..Counting::default() });
    let start = Instant::now();
    let mut gave_up = 0;
    for _ in 0..200 {
        match timeout(Duration::from_millis(100), key_of(&cache, at(0))).await {
            Ok(key) => assert_eq!(key.as_deref(), Ok("key-1")),
            Err(_) => gave_up += 1,
        }
    }
    assert_eq!(begun.load(Ordering::Relaxed), 1);
    assert!((99..=100).contains(&gave_up), "10 s in steps of 100 ms: {gave_up}");
    assert!(start.elapsed() < Duration::from_secs(11), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn the_old_credentials_serve_while_new_ones_are_loaded() {
    let (cache, begun) = cache(expiring(&[3_600, 7_200]));
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-1"));
    // Half of five minutes to five minutes before the end, by chance.
    assert_eq!(key_of(&cache, at(3_299)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(begun.load(Ordering::Relaxed), 1, "it is too early");
    let start = Instant::now();
    for _ in 0..50 {
        assert_eq!(key_of(&cache, at(3_450)).await.as_deref(), Ok("key-1"));
    }
    assert_eq!(start.elapsed(), Duration::ZERO, "nobody waits");
    a_while().await;
    assert_eq!(key_of(&cache, at(3_450)).await.as_deref(), Ok("key-2"));
    assert_eq!(begun.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn calls_fail_only_when_the_old_credentials_have_expired() {
    let (cache, begun) = cache(Counting { failures: 2..=99, ..expiring(&[3_600]) });
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-1"));
    // A call in each second of the last five minutes, while the provider fails.
    for second in 3_300..3_600 {
        assert_eq!(key_of(&cache, at(second)).await.as_deref(), Ok("key-1"));
        a_while().await;
    }
    let loads = begun.load(Ordering::Relaxed);
    assert!((5..20).contains(&loads), "with pauses, which get shorter: {loads}");
    let said = key_of(&cache, at(3_600)).await.expect_err("they have expired");
    assert!(said.contains(&format!("failure {}", loads + 1)), "{said}");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_recovers_is_asked_again_before_the_end() {
    let (cache, _) = cache(Counting { failures: 2..=2, ..expiring(&[3_600, 3_600, 7_200]) });
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-1"));
    assert_eq!(key_of(&cache, at(3_560)).await.as_deref(), Ok("key-1"));
    a_while().await;
    // 40 s were left, so the pause is 10 s.
    assert_eq!(key_of(&cache, at(3_569)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(key_of(&cache, at(3_570)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(key_of(&cache, at(3_570)).await.as_deref(), Ok("key-3"));
}

#[tokio::test(start_paused = true)]
async fn credentials_without_an_end_serve_for_fifteen_minutes() {
    let (cache, _) = cache(Counting::default());
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-1"));
    assert_eq!(key_of(&cache, at(599)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(key_of(&cache, at(599)).await.as_deref(), Ok("key-1"));
    assert_eq!(key_of(&cache, at(900)).await.as_deref(), Ok("key-2"), "after a pause of the program, it waits");
}

#[tokio::test(start_paused = true)]
async fn credentials_without_an_end_serve_on_while_the_provider_fails() {
    let (cache, begun) = cache(Counting { failures: 2..=3, ..Counting::default() });
    assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-1"));
    assert_eq!(key_of(&cache, at(900)).await.as_deref(), Ok("key-1"));
    assert_eq!(key_of(&cache, at(959)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(begun.load(Ordering::Relaxed), 2, "the next attempt follows after a minute");
    assert_eq!(key_of(&cache, at(960)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(key_of(&cache, at(1_020)).await.as_deref(), Ok("key-1"));
    a_while().await;
    assert_eq!(key_of(&cache, at(1_020)).await.as_deref(), Ok("key-4"));
}

#[tokio::test(start_paused = true)]
async fn credentials_that_live_shortly_need_no_load_for_each_call() {
    let (cache, begun) = cache(expiring(&[60, 120]));
    for second in 0..40 {
        assert_eq!(key_of(&cache, at(second)).await.as_deref(), Ok("key-1"));
        a_while().await;
    }
    assert_eq!(begun.load(Ordering::Relaxed), 1, "two thirds of their life have not passed");
    for second in 40..90 {
        key_of(&cache, at(second)).await.expect("credentials");
        a_while().await;
    }
    assert_eq!(begun.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_have_expired_when_they_come_serve_for_a_moment() {
    let (cache, begun) = cache(expiring(&[10]));
    for second in 1_000..1_006 {
        assert_eq!(key_of(&cache, at(second)).await.as_deref(), Ok("key-1"), "the clock may be ahead");
        a_while().await;
    }
    assert_eq!(begun.load(Ordering::Relaxed), 1);
    assert_eq!(key_of(&cache, at(1_010)).await.as_deref(), Ok("key-2"));
}

#[tokio::test(start_paused = true)]
async fn renewals_are_spread_over_half_of_the_time_before_the_end() {
    let renew = |life, random| {
        let credentials = Credentials::new("AKID", "hidden", None, Some(at(life)), "test");
        let due = Kept::new(credentials, None, at(0), random).renew.duration_since(at(0)).expect("later");
        due.as_secs_f64().round()
    };
    assert_eq!([renew(3_600, 0.0), renew(3_600, 0.5), renew(3_600, 1.0)], [3_300.0, 3_375.0, 3_450.0]);
    assert_eq!([renew(90, 0.0), renew(90, 1.0)], [60.0, 75.0], "a third of the life, at most");
    assert_eq!(renew(1, 0.0), 1.0, "not more often than once a second");
}

#[tokio::test(start_paused = true)]
async fn credentials_that_the_service_refused_are_loaded_once_more() {
    let (cache, begun) = cache(expiring(&[3_600]));
    let first = credentials_of(&cache, at(0)).await.expect("loaded");
    for _ in 0..50 {
        assert!(cache.refused(&first, at(1)), "each of those who used them");
    }
    assert!(fifty(&cache).await.iter().all(|key| key.as_deref() == Ok("key-2")));
    assert!(cache.refused(&first, at(1)), "a late answer changes nothing");
    let second = credentials_of(&cache, at(2)).await.expect("loaded");
    assert_eq!(begun.load(Ordering::Relaxed), 2);
    assert!(!cache.refused(&second, at(10)), "a provider that gives no better ones is not asked for each call");
    assert!(cache.refused(&second, at(11)));
    assert_eq!(key_of(&cache, at(11)).await.as_deref(), Ok("key-3"));
}

/// What a call gives that waits for so many milliseconds.
async fn within(millis: u64, cache: &Cache, now: SystemTime) -> Option<Result<String, String>> {
    timeout(Duration::from_millis(millis), key_of(cache, now)).await.ok()
}

/// Whether a call gives up before its load ends, which then rests with the runtime.
fn gives_up(runtime: &Runtime, cache: &Cache) -> bool {
    runtime.block_on(within(10, cache, at(0))).is_none()
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().start_paused(true).build().expect("a runtime")
}

#[test]
fn a_load_is_begun_again_when_its_runtime_ends() {
    let (cache, begun) = cache(Counting { takes: Duration::from_millis(100), ..Counting::default() });
    let first = runtime();
    assert!(gives_up(&first, &cache));
    let (waits, waiting) = oneshot::channel();
    let other = std::thread::spawn({
        let cache = cache.clone();
        // On the real clock, which no waiting moves.
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        move || {
            runtime.block_on(async {
                let start = Instant::now();
                let call = tokio::spawn(async move { key_of(&cache, at(0)).await });
                tokio::task::yield_now().await;
                waits.send(()).expect("somebody listens");
                (call.await.expect("no panic"), start.elapsed())
            })
        }
    });
    waiting.blocking_recv().expect("the other runtime runs");
    drop(first);
    let (key, elapsed) = other.join().expect("no panic");
    assert_eq!(key.as_deref(), Ok("key-2"));
    assert!(elapsed < Duration::from_secs(4), "it does not wait for the end of its patience: {elapsed:?}");
    assert_eq!(begun.load(Ordering::Relaxed), 2);
}

#[test]
fn a_load_in_a_runtime_that_nobody_drives_is_waited_for_five_seconds() {
    let (cache, begun) = cache(Counting::default());
    let resting = runtime();
    assert!(gives_up(&resting, &cache));
    runtime().block_on(async {
        let start = Instant::now();
        assert_eq!(key_of(&cache, at(0)).await.as_deref(), Ok("key-2"));
        assert_eq!(start.elapsed(), Duration::from_secs(5 + 1));
    });
    // Its own load goes on when it is driven again, and harms nothing.
    resting.block_on(a_while());
    assert_eq!(begun.load(Ordering::Relaxed), 2);
    let key = runtime().block_on(within(1, &cache, at(1)));
    key.expect("nothing has to be loaded").expect("credentials");
}

#[test]
fn many_short_runtimes_share_a_client() {
    let (cache, _) = cache(Counting { takes: Duration::from_millis(20), ..Counting::default() });
    let threads = (0..8).map(|thread: u64| {
        let cache = cache.clone();
        std::thread::spawn(move || {
            for round in 0..25 {
                let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
                // On the real clock, and some give up, which ends their runtime in the middle of a load.
                let patience = (thread * 7 + round) % 30;
                if let Some(key) = runtime.block_on(within(patience, &cache, at(round * 2_000))) {
                    assert!(key.expect("credentials").starts_with("key-"));
                }
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().expect("no panic");
    }
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    assert!(runtime.block_on(within(4_000, &cache, at(1_000_000))).expect("no hang").is_ok());
}

#[derive(Debug)]
struct Endless;

impl AsyncSleep for Endless {
    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::pending())
    }
}

#[test]
fn without_a_runtime_the_call_loads_by_itself() {
    let cache = Cache::new(&settings(Credentials::new("AKID", "hidden", None, None, "test")));
    let (time, sleep) = (StaticTimeSource::new(at(0)).into(), SharedAsyncSleep::new(Endless));
    let loaded = cache.get(&time, &sleep).now_or_never().expect("nothing to wait for");
    assert!(loaded.is_ok(), "{loaded:?}");
}
