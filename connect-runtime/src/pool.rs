//! The connections of the built-in transport.
//!
//! After a transient failure, nobody who shares the transport may use that connection again.
//! `reqwest` cannot close a single connection, but dropping a client closes all of its connections.
//! So each client serves one request at a time and thus has one connection to one server: a lane.
//! A client takes 5 µs and 5 KB, which is little beside a connection. Over HTTP/2, one connection
//! carries many requests, and so does its lane.
//!
//! The tasks that drive a connection belong to the runtime that opened it. A call from another
//! runtime would hang on it when that one stops, so runtimes share no lanes.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use http::Uri;
use http::uri::{Authority, Scheme};
use reqwest::Client;
use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;

/// How long a connection is kept that nobody uses.
pub(crate) const IDLE: Duration = Duration::from_secs(90);
/// How many idle lanes of a runtime are kept.
const MOST_IDLE: usize = 1_024;
/// How many runtimes are known at a time. The oldest then loses its idle lanes.
const MOST_RUNTIMES: usize = 64;

/// Makes a client with that connect timeout.
type Make = dyn Fn(Option<Duration>) -> Result<Client, String> + Send + Sync;

pub(crate) struct Pools {
    make: Box<Make>,
    /// Whether a client serves all requests of a runtime, since it is dear to make.
    shared: bool,
    live: Mutex<Live>,
}

#[derive(Default)]
struct Live {
    runtimes: Vec<Runtime>,
    /// How many runtimes there have been.
    seen: u64,
}

struct Runtime {
    id: Id,
    /// Unlike the id, it is not given to another runtime later.
    number: u64,
    /// Closed when the runtime is gone: a task of the runtime holds the other end.
    alive: oneshot::Sender<()>,
    /// Lanes that can be taken, and since when; the last used is at the end.
    idle: VecDeque<(Arc<Lane>, Instant)>,
}

struct Lane {
    place: Place,
    client: Client,
    /// Serves any number of requests at a time; stays among the idle ones.
    shared: AtomicBool,
    retired: AtomicBool,
}

/// Where the connection of a lane leads; anywhere if it may have several.
#[derive(PartialEq)]
struct Place {
    origin: Option<(Scheme, Authority)>,
    connect: Option<Duration>,
}

/// A lane in use, until it is dropped.
pub(crate) struct Lease {
    lane: Arc<Lane>,
    runtime: u64,
    pools: Weak<Pools>,
}

/// A lane that a request was sent on. It keeps no connection open.
#[derive(Clone)]
pub(crate) struct Used {
    lane: Weak<Lane>,
    pools: Weak<Pools>,
}

impl Pools {
    /// Clients that `make` makes: one for each connection, or, if they are to be shared, for each
    /// runtime.
    pub(crate) fn new(
        shared: bool,
        make: impl Fn(Option<Duration>) -> Result<Client, String> + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Pools { make: Box::new(make), shared, live: Mutex::default() })
    }

    /// A lane for a request to that address, on that runtime. With `fresh`, none that was idle: the
    /// server may have closed the connections of all of those.
    pub(crate) fn lease(
        self: &Arc<Self>,
        runtime: &Handle,
        address: &Uri,
        connect: Option<Duration>,
        fresh: bool,
    ) -> Result<Lease, String> {
        let origin = || Some((address.scheme()?.clone(), address.authority()?.clone()));
        let place = Place { origin: if self.shared { None } else { origin() }, connect };
        let mut live = self.live();
        let runtime = live.runtime(runtime);
        if !self.shared {
            runtime.expire();
        }
        let lane = match runtime.take(|lane| lane.place == place && (lane.is_shared() || !fresh)) {
            Some(lane) => lane,
            None => {
                // Under the lock, so that a burst of calls makes one of those that are shared.
                let client = (self.make)(connect)?;
                let (shared, retired) = (self.shared.into(), false.into());
                let lane = Arc::new(Lane { place, client, shared, retired });
                if self.shared {
                    runtime.give_back(lane.clone());
                }
                lane
            }
        };
        Ok(Lease { lane, runtime: runtime.number, pools: Arc::downgrade(self) })
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Live {
    fn runtime(&mut self, handle: &Handle) -> &mut Runtime {
        let id = handle.id();
        // The id of a runtime that is gone may be given to another one.
        let known = self.runtimes.iter().position(|runtime| runtime.id == id && !runtime.alive.is_closed());
        let position = known.unwrap_or_else(|| {
            self.runtimes.retain(|runtime| !runtime.alive.is_closed());
            if self.runtimes.len() >= MOST_RUNTIMES {
                self.runtimes.remove(0);
            }
            let (alive, forgotten) = oneshot::channel();
            handle.spawn(async move {
                // Ends when the runtime is forgotten here; is dropped when the runtime ends.
                let _ = forgotten.await;
            });
            self.seen += 1;
            self.runtimes.push(Runtime { id, number: self.seen, alive, idle: VecDeque::new() });
            self.runtimes.len() - 1
        });
        &mut self.runtimes[position]
    }
}

impl Runtime {
    /// Forgets the lanes that were idle for too long; their connections are closed.
    fn expire(&mut self) {
        while self.idle.front().is_some_and(|(_, since)| since.elapsed() > IDLE) {
            self.idle.pop_front();
        }
    }

    /// The idle lane that was used last, of those that fit.
    fn take(&mut self, fits: impl Fn(&Lane) -> bool) -> Option<Arc<Lane>> {
        let position = self.idle.iter().rposition(|(lane, _)| fits(lane) && lane.is_usable())?;
        let (lane, _) = self.idle.remove(position)?;
        if lane.is_shared() {
            self.give_back(lane.clone());
        }
        Some(lane)
    }

    fn give_back(&mut self, lane: Arc<Lane>) {
        if self.idle.len() >= MOST_IDLE {
            self.idle.pop_front();
        }
        self.idle.push_back((lane, Instant::now()));
    }
}

impl Lane {
    fn is_shared(&self) -> bool {
        self.shared.load(Ordering::Relaxed)
    }

    fn is_usable(&self) -> bool {
        !self.retired.load(Ordering::Relaxed)
    }
}

impl Lease {
    pub(crate) fn client(&self) -> &Client {
        &self.lane.client
    }

    pub(crate) fn used(&self) -> Used {
        Used { lane: Arc::downgrade(&self.lane), pools: self.pools.clone() }
    }

    /// Lets other requests use the lane at the same time, since its connection can carry them. One
    /// such lane is enough: of those that a burst made, the rest go when their requests end.
    pub(crate) fn share(&self) {
        if !self.lane.shared.swap(true, Ordering::Relaxed) {
            self.give_back_unless(|other| other.place == self.lane.place && other.is_shared());
        }
    }

    /// Makes the lane an idle one unless it is retired, or there is such another.
    fn give_back_unless(&self, enough: impl Fn(&Lane) -> bool) {
        let Some(pools) = self.pools.upgrade() else { return };
        let mut live = pools.live();
        let runtime = live.runtimes.iter_mut().find(|runtime| runtime.number == self.runtime);
        if let Some(runtime) = runtime
            && self.lane.is_usable()
            && !runtime.idle.iter().any(|(other, _)| enough(other))
        {
            runtime.give_back(self.lane.clone());
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.lane.is_shared() {
            self.give_back_unless(|_| false);
        }
    }
}

impl Used {
    /// Keeps other requests off the lane. Requests in flight end on it.
    pub(crate) fn retire(&self) {
        let (Some(lane), Some(pools)) = (self.lane.upgrade(), self.pools.upgrade()) else { return };
        if !lane.retired.swap(true, Ordering::Relaxed) {
            for runtime in &mut pools.live().runtimes {
                runtime.idle.retain(|(other, _)| other.is_usable());
            }
        }
    }
}

impl fmt::Debug for Used {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Used").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    /// Pools, and how many clients they have made.
    fn counting(shared: bool) -> (Arc<Pools>, Arc<AtomicUsize>) {
        let made = Arc::new(AtomicUsize::new(0));
        let count = made.clone();
        let pools = Pools::new(shared, move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            let builder = Client::builder().no_proxy();
            #[cfg(feature = "__rustls")]
            let builder = builder.tls_backend_preconfigured(crate::tls::config()?);
            builder.build().map_err(|error| error.to_string())
        });
        (pools, made)
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
    }

    fn lease(pools: &Arc<Pools>, runtime: &tokio::runtime::Runtime) -> Lease {
        pools.lease(runtime.handle(), &Uri::from_static("https://one.example/a"), None, false).expect("a lane")
    }

    fn idle(pools: &Arc<Pools>) -> usize {
        pools.live().runtimes.iter().map(|runtime| runtime.idle.len()).sum()
    }

    #[test]
    fn a_lane_serves_one_request_at_a_time_and_then_the_next() {
        let (pools, made) = counting(false);
        let runtime = runtime();
        let both = [lease(&pools, &runtime), lease(&pools, &runtime)];
        assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (2, 0));
        drop(both);
        for _ in 0..10 {
            lease(&pools, &runtime);
        }
        assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (2, 2));
    }

    #[test]
    fn a_retired_lane_is_not_used_again_whether_it_is_idle_or_in_use() {
        let (pools, made) = counting(false);
        let runtime = runtime();
        let [first, second] = [lease(&pools, &runtime), lease(&pools, &runtime)];
        let (idle_soon, in_use) = (first.used(), second.used());
        drop(first);
        idle_soon.retire();
        in_use.retire();
        assert_eq!(idle(&pools), 0);
        drop(second);
        assert_eq!(idle(&pools), 0);
        let third = lease(&pools, &runtime);
        idle_soon.retire();
        in_use.retire();
        drop(third);
        assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (3, 1));
    }

    #[test]
    fn a_fresh_lane_has_not_been_idle() {
        let (pools, made) = counting(false);
        let runtime = runtime();
        lease(&pools, &runtime);
        let address = Uri::from_static("https://one.example/a");
        drop(pools.lease(runtime.handle(), &address, None, true).expect("a lane"));
        assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (2, 2));
    }

    #[test]
    fn lanes_to_other_places_are_neither_used_nor_retired() {
        let (pools, made) = counting(false);
        let runtime = runtime();
        let second = Some(Duration::from_secs(1));
        let places = [("https://one.example/a", None), ("https://two.example/a", None), ("http://one.example/a", None)];
        let places = [&places[..], &[("https://one.example:444/a", None), ("https://one.example/a", second)]].concat();
        let all = || {
            let lease = |(url, connect): &(&'static str, _)| {
                pools.lease(runtime.handle(), &Uri::from_static(url), *connect, false).expect("a lane").used()
            };
            places.iter().map(lease).collect::<Vec<_>>()
        };
        all()[1].retire();
        all();
        assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (places.len() + 1, places.len()));
    }

    /// Over HTTP/2, and where clients are dear.
    #[test]
    fn a_burst_of_failures_on_a_shared_lane_replaces_it_once() {
        for over_http2 in [true, false] {
            let (pools, made) = counting(!over_http2);
            let runtime = runtime();
            let first = lease(&pools, &runtime);
            first.share();
            let burst: Vec<_> = (0..100).map(|_| lease(&pools, &runtime)).collect();
            assert_eq!(made.load(Ordering::SeqCst), 1);
            first.used().retire();
            let next = lease(&pools, &runtime);
            next.share();
            for late in burst {
                late.used().retire();
                drop(late);
                assert!(Arc::ptr_eq(&lease(&pools, &runtime).lane, &next.lane), "it did not fail");
            }
            assert_eq!((made.load(Ordering::SeqCst), idle(&pools)), (2, 1));
        }
    }

    #[test]
    fn of_lanes_that_can_be_shared_one_is_kept() {
        let (pools, _) = counting(false);
        let runtime = runtime();
        let burst: Vec<_> = (0..10).map(|_| lease(&pools, &runtime)).collect();
        burst.iter().for_each(Lease::share);
        assert_eq!(idle(&pools), 1);
        drop(burst);
        assert_eq!(idle(&pools), 1);
    }

    #[test]
    fn runtimes_share_no_lanes_and_those_that_are_gone_are_forgotten() {
        for shared in [false, true] {
            let (pools, made) = counting(shared);
            let lasting = runtime();
            lease(&pools, &lasting);
            for _ in 0..200 {
                lease(&pools, &runtime());
            }
            lease(&pools, &runtime());
            assert!(idle(&pools) <= 2, "{}", idle(&pools));
            lease(&pools, &lasting);
            assert_eq!(made.load(Ordering::SeqCst), 202);
        }
    }

    #[test]
    fn the_number_of_lanes_and_of_runtimes_is_bounded() {
        let (pools, _) = counting(false);
        let runtimes: Vec<_> = (0..MOST_RUNTIMES + 3).map(|_| runtime()).collect();
        runtimes.iter().for_each(|runtime| drop(lease(&pools, runtime)));
        assert_eq!(pools.live().runtimes.len(), MOST_RUNTIMES);
        let last = runtimes.last().expect("some");
        let burst: Vec<_> = (0..MOST_IDLE + 3).map(|_| lease(&pools, last)).collect();
        drop(burst);
        assert_eq!(pools.live().runtimes.last().map(|runtime| runtime.idle.len()), Some(MOST_IDLE));
    }

    #[test]
    fn the_task_that_watches_a_runtime_ends_with_the_pools() {
        let (pools, _) = counting(false);
        let runtime = runtime();
        let tasks = || runtime.metrics().num_alive_tasks();
        let lane = lease(&pools, &runtime);
        lease(&pools, &runtime).used().retire();
        assert_eq!(tasks(), 1);
        drop(pools);
        runtime.block_on(tokio::task::yield_now());
        assert_eq!(tasks(), 0);
        lane.used().retire();
    }
}
