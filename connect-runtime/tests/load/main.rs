//! What a client takes of the machine: memory, sockets, connections. A process of its own, since
//! it is the process that is measured, and one test after the other.

#![cfg(all(feature = "__reqwest", target_os = "linux"))]
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

#[path = "../behaviour/client.rs"]
mod client;
#[path = "../behaviour/error.rs"]
mod error;
#[path = "../behaviour/operation.rs"]
mod operation;
#[path = "../behaviour/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use connect_runtime::ProvideErrorMetadata;
use connect_runtime::error::{DisplayErrorContext, SdkError};

use crate::client::Client;
use crate::server::{Server, Step, Turn, raw, reply, reply_with};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Runs a test while no other has a runtime: a runtime has sockets of its own.
fn alone(test: impl Future<Output = ()>) {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(test);
}

/// Kilobytes of memory, as the kernel counts them: `VmRSS` now, `VmHWM` at most so far.
fn memory(what: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn sockets() -> usize {
    let files = std::fs::read_dir("/proc/self/fd").unwrap();
    let links = files.filter_map(|file| std::fs::read_link(file.unwrap().path()).ok());
    links.filter(|link| link.to_string_lossy().starts_with("socket:")).count()
}

/// Waits until that is so.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what}: not so after five seconds");
}

/// Neither connections nor sockets nor tasks.
async fn nothing_is_left_of(server: &Server, sockets_before: usize) {
    server.all_closed().await;
    server.stop();
    until("no socket is left", || sockets() == sockets_before).await;
    until("no task is left", || tokio::runtime::Handle::current().metrics().num_alive_tasks() == 0).await;
}

/// One thing in ten is trouble, and its number says of which kind.
fn trouble(request: &str) -> Turn {
    let id: usize = request.strip_prefix("GET /things/").unwrap().split(' ').next().unwrap().parse().unwrap();
    let attempt = request.split_once("attempt=").unwrap().1.split(';').next().unwrap();
    let ok = || reply(200, r#"{"Name": "n"}"#);
    let turn = match (id % 10, id / 10 % 10, attempt) {
        (0, 0, _) => reply(503, ""),
        (0, 1, "1") => vec![Step::Reset],
        (0, 2, "1") => [raw("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Na"), vec![Step::Close]].concat(),
        (0, 3, "1") => reply(503, r#"{"message": "busy"}"#),
        (0, 4, "1") => reply_with(400, "x-amzn-errortype: ThrottlingException\r\n", "{}"),
        (0, 5, _) => reply_with(404, "x-amzn-errortype: NotFoundException\r\n", "{}"),
        (0, 6, "1" | "2") => [raw("HTTP/1.1 200 OK\r\ncont"), vec![Step::Reset]].concat(),
        (0, 7, "1") => reply(500, "<html></html>"),
        (0, 8, "1") => vec![Step::Close],
        (0, 9, _) => reply(200, "no JSON"),
        _ => ok(),
    };
    // The request has been read.
    turn.into_iter().filter(|step| !matches!(step, Step::Read)).collect()
}

/// Makes a call for each number, 64 at a time, and counts what they come to.
async fn call_all(client: &Client, ids: Range<usize>) -> BTreeMap<String, usize> {
    let next = Arc::new(AtomicUsize::new(ids.start));
    let workers: Vec<_> = (0..64)
        .map(|_| {
            let (client, next, end) = (client.clone(), next.clone(), ids.end);
            tokio::spawn(async move {
                let mut outcomes = Vec::new();
                loop {
                    let id = next.fetch_add(1, Ordering::SeqCst);
                    if id >= end {
                        return outcomes;
                    }
                    outcomes.push(match client.get_thing().id(id.to_string()).send().await {
                        Ok(output) => output.name.unwrap(),
                        Err(SdkError::ServiceError(context)) => {
                            let code = context.err().code().unwrap_or("-");
                            format!("{} {code}", context.raw().status().as_u16())
                        }
                        Err(SdkError::ResponseError(_)) => "unreadable".to_owned(),
                        Err(error) => DisplayErrorContext(error).to_string(),
                    });
                }
            })
        })
        .collect();
    let mut counts = BTreeMap::new();
    for worker in workers {
        for outcome in worker.await.unwrap() {
            *counts.entry(outcome).or_default() += 1;
        }
    }
    counts
}

/// Of a hundred calls, 90 find nothing wrong, 7 of 10 are saved by retries, and one each ends with
/// 503, with 404 and with a response that cannot be read.
#[test]
fn ten_thousand_calls_against_a_server_that_fails_one_in_ten_end_as_they_should() {
    alone(async {
        let sockets_before = sockets();
        let server = Server::start(|_| vec![Step::Decide(trouble)]).await;
        let client = Client::from_conf(server.config().build());
        let expected = |hundreds: usize| {
            let counts = [("n", 97), ("503 -", 1), ("404 NotFoundException", 1), ("unreadable", 1)];
            counts
                .into_iter()
                .map(|(outcome, count)| (outcome.to_owned(), count * hundreds))
                .collect::<BTreeMap<_, _>>()
        };

        assert_eq!(call_all(&client, 0..2_000).await, expected(20));
        let warm = memory("VmRSS");
        assert_eq!(call_all(&client, 2_000..10_000).await, expected(80));
        let grown = memory("VmRSS").saturating_sub(warm);
        assert!(grown < 8_192, "memory grew by {grown} KB from {warm} KB over 8,000 calls");

        // 9,000 requests of calls without trouble; 3 each for what fails for good or twice, 2 for what
        // fails once, 1 for what is not retried, a hundred times.
        assert_eq!(server.turns(), 9_000 + 100 * (2 * 3 + 6 * 2 + 2));
        // 64 at first; one for each retry of a transient failure (9 for every hundred calls), and one in
        // place of each of the 4 that break.
        let connections = server.connections();
        assert!(connections <= 2 * 64 + 100 * (9 + 4), "{connections} connections");
        until("idle connections are no more than were needed at once", || server.open() <= 2 * 64).await;

        drop(client);
        nothing_is_left_of(&server, sockets_before).await;
    })
}

const PIECE: &[u8] = &[b' '; 65_536];
/// 300 MB in such pieces.
const PIECES: usize = 4_800;

#[test]
fn a_body_of_300_megabytes_is_refused_and_takes_no_such_memory() {
    alone(async {
        let sockets_before = sockets();
        let send = async |head: String| {
            let server = Server::script([[raw(head), vec![Step::Repeat(PIECE, PIECES), Step::Close]].concat()]).await;
            let client = Client::from_conf(server.config().build());
            let before = memory("VmHWM");
            let error = client.get_thing().id("a").send().await.unwrap_err();
            assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
            let said = DisplayErrorContext(error).to_string();
            assert!(said.contains("status 200, 1 attempt): the body has more than 67108864 bytes"), "{said}");
            let more = memory("VmHWM") - before;
            drop(client);
            nothing_is_left_of(&server, sockets_before).await;
            more
        };
        let announced = send(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", PIECE.len() * PIECES)).await;
        assert!(announced < 8_192, "{announced} KB for a body that says how large it is");
        let unannounced = send("HTTP/1.1 200 OK\r\n\r\n".to_owned()).await;
        assert!(unannounced < 2 * 65_536, "{unannounced} KB for a body of which 64 MB may be read");
    })
}

/// 4,096 chunks of one byte each.
const CRUMBS: &[u8] = &{
    let mut crumbs = [0; 6 * 4_096];
    let mut at = 0;
    while at < crumbs.len() {
        crumbs[at] = b"1\r\n \r\n"[at % 6];
        at += 1;
    }
    crumbs
};

#[test]
fn a_body_in_chunks_of_a_byte_takes_little_more_memory_than_it_is_long() {
    alone(async {
        let sockets_before = sockets();
        let head = raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        let end = Step::Write("2\r\n{}\r\n0\r\n\r\n".into());
        let crumbs = [head, vec![Step::Repeat(CRUMBS, 64), end]].concat();
        let server = Server::script([reply(200, "{}"), crumbs]).await;
        let client = Client::from_conf(server.config().build());
        client.get_thing().id("a").send().await.unwrap();
        // Another test may have taken more: the kernel forgets that.
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        let before = memory("VmHWM");
        client.get_thing().id("a").send().await.unwrap();
        let more = memory("VmHWM") - before;
        // 262,144 parts, each of which would take 32 bytes to keep, beside the transport's buffers.
        assert!(more < 4_096, "{more} KB for a body of 256 KiB");
        drop(client);
        nothing_is_left_of(&server, sockets_before).await;
    })
}
