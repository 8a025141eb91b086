//! Puts a contender under load and prints what a call cost, as one line of JSON.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Parser;
use cpu_time::ProcessTime;
use serde_json::json;
use tokio::runtime;

use crate::Operation;

/// Why a call failed.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A way to make the calls.
pub trait Contender: Clone + Send + Sync + 'static {
    /// Gets ready to call the server at this URL.
    fn new(endpoint: &str) -> Self;

    /// Makes one call. Returns what the server's answer holds: the length of the contact's id, or
    /// the number of users.
    fn call(&self, operation: Operation) -> impl Future<Output = Result<usize, Failure>> + Send;
}

#[derive(Parser)]
struct Arguments {
    /// The URL of the server
    #[arg(long)]
    endpoint: String,
    #[arg(long)]
    operation: Operation,
    /// Calls that are counted
    #[arg(long)]
    calls: usize,
    /// Calls before those
    #[arg(long)]
    warm_up: usize,
    /// Calls that run at the same time
    #[arg(long)]
    in_flight: usize,
    /// Threads of tokio's runtime; 0 is the runtime that has none of its own
    #[arg(long)]
    threads: usize,
}

/// The whole `main` of a contender's program.
pub fn run<C: Contender>() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let mut builder = match arguments.threads {
        0 => runtime::Builder::new_current_thread(),
        threads => {
            let mut builder = runtime::Builder::new_multi_thread();
            builder.worker_threads(threads);
            builder
        }
    };
    builder.enable_all().build()?.block_on(measure::<C>(&arguments))
}

async fn measure<C: Contender>(arguments: &Arguments) -> Result<(), Failure> {
    let contender = C::new(&arguments.endpoint);
    let Arguments { operation, calls, warm_up, in_flight, .. } = *arguments;
    load(&contender, operation, warm_up, in_flight).await?;
    let processor = ProcessTime::try_now()?;
    let mut latencies = load(&contender, operation, calls, in_flight).await?;
    let processor = processor.try_elapsed()?;
    latencies.sort_unstable();
    let percentile = |percent: usize| match latencies.len() {
        0 => 0.0,
        length => microseconds(latencies[(length - 1) * percent / 100]),
    };
    let result = json!({
        "cpu_us": microseconds(processor) / calls as f64,
        "p50_us": percentile(50),
        "p99_us": percentile(99),
    });
    println!("{result}");
    Ok(())
}

/// Makes `calls` calls, `in_flight` at a time. Returns how long each took.
async fn load<C: Contender>(
    contender: &C,
    operation: Operation,
    calls: usize,
    in_flight: usize,
) -> Result<Vec<Duration>, Failure> {
    let started = Arc::new(AtomicUsize::new(0));
    let tasks: Vec<_> = (0..in_flight)
        .map(|_| tokio::spawn(call_in_turn(contender.clone(), operation, calls, started.clone())))
        .collect();
    let mut latencies = Vec::with_capacity(calls);
    for task in tasks {
        latencies.extend(task.await??);
    }
    Ok(latencies)
}

/// Makes one call after the other until all together have made enough.
async fn call_in_turn<C: Contender>(
    contender: C,
    operation: Operation,
    calls: usize,
    started: Arc<AtomicUsize>,
) -> Result<Vec<Duration>, Failure> {
    let mut latencies = Vec::new();
    while started.fetch_add(1, Ordering::Relaxed) < calls {
        let start = Instant::now();
        let result = contender.call(operation).await?;
        latencies.push(start.elapsed());
        if result != operation.result() {
            return Err(format!("{operation:?} gave {result} instead of {}", operation.result()).into());
        }
    }
    Ok(latencies)
}

fn microseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}
