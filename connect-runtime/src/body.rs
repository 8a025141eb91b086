//! Reading the body of a response: whole, but not for ever and not without bounds.

use std::fmt;
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, FutureExt, select};
use http_body::Body;
use http_body_util::BodyExt;

/// How large a body may be, unless the configuration says otherwise.
pub(crate) const MAX_RESPONSE_BYTES: u64 = 64 << 20;

/// A body that is larger than it may be.
#[derive(Debug)]
pub(crate) struct TooLarge {
    limit: u64,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body has more than {} bytes (`max_response_bytes` sets how many it may have)", self.limit)
    }
}

impl std::error::Error for TooLarge {}

/// When a body counts as stalled: less than a byte a second for 5 seconds, and still so after
/// another 5 seconds of grace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StallLimit {
    grace: u64,
}

impl StallLimit {
    const WINDOW: usize = 5;

    /// What the configuration comes to; nothing if it turns this off. Default: 5 s of grace.
    pub(crate) fn new(config: Option<&StalledStreamProtectionConfig>) -> Option<Self> {
        match config {
            None => Some(StallLimit { grace: 5 }),
            Some(config) => config.download_enabled().then(|| StallLimit { grace: config.grace_period().as_secs() }),
        }
    }
}

/// A body that no longer arrives.
#[derive(Debug)]
pub(crate) struct Stalled {
    seconds: u64,
    received: u64,
}

impl fmt::Display for Stalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stalled { seconds, received } = self;
        write!(
            f,
            "the body stalled: less than 1 byte a second arrived for {seconds} s, after {received} bytes (`stalled_stream_protection` sets how long)"
        )
    }
}

impl std::error::Error for Stalled {}

/// Reads a body to its end.
pub(crate) async fn read_body<B>(
    mut body: B,
    max_bytes: u64,
    limit: Option<StallLimit>,
    sleep: &SharedAsyncSleep,
) -> Result<Bytes, BoxError>
where
    B: Body<Data = Bytes, Error = BoxError> + Unpin,
{
    if body.size_hint().lower() > max_bytes {
        return Err(TooLarge { limit: max_bytes }.into());
    }
    let mut whole = Whole::new(body.size_hint().lower());
    let mut left = max_bytes;
    let mut watch = limit.map(|limit| Watch { limit, seconds: [0; StallLimit::WINDOW], passed: 0, slow: 0, total: 0 });
    // Most bodies are there at once: the timer starts when there is something to wait for, and
    // goes on ticking while parts arrive.
    let mut tick: Option<Sleep> = None;
    loop {
        let mut frame = body.frame();
        let next = match (&mut frame).now_or_never() {
            Some(next) => next,
            None => match &mut watch {
                None => frame.await,
                Some(watch) => {
                    match select(frame, tick.get_or_insert_with(|| sleep.sleep(Duration::from_secs(1)))).await {
                        Either::Left((next, _)) => next,
                        Either::Right(_) => {
                            tick = None;
                            watch.second()?;
                            continue;
                        }
                    }
                }
            },
        };
        match next {
            None => break,
            Some(frame) => {
                // Trailers are of no use here.
                if let Ok(data) = frame?.into_data() {
                    left = left.checked_sub(data.len() as u64).ok_or(TooLarge { limit: max_bytes })?;
                    if let Some(watch) = &mut watch {
                        watch.arrived(data.len());
                    }
                    whole.push(data);
                }
            }
        }
    }
    Ok(whole.finish())
}

/// What has arrived of a body. Its first part is kept as it is, since most bodies have no other;
/// once there are two, all are copied into one place. A part that is kept holds a buffer of the
/// transport's, however small it is, so a body of many small parts would take many times its length.
struct Whole {
    expected: usize,
    first: Bytes,
    copied: BytesMut,
}

impl Whole {
    /// How much memory the announced length of a body may take before the body is there.
    const ADVANCE: u64 = 1 << 20;

    fn new(announced: u64) -> Self {
        let expected = announced.min(Self::ADVANCE) as usize;
        Whole { expected, first: Bytes::new(), copied: BytesMut::new() }
    }

    fn push(&mut self, part: Bytes) {
        if part.is_empty() {
            return;
        }
        if self.first.is_empty() && self.copied.is_empty() {
            self.first = part;
            return;
        }
        let first = std::mem::take(&mut self.first);
        if !first.is_empty() {
            self.copied.reserve(self.expected.max(first.len() + part.len()));
            self.copied.extend_from_slice(&first);
        }
        self.copied.extend_from_slice(&part);
    }

    fn finish(self) -> Bytes {
        if self.copied.is_empty() { self.first } else { self.copied.freeze() }
    }
}

/// Bytes of the last seconds.
struct Watch {
    limit: StallLimit,
    seconds: [u64; StallLimit::WINDOW],
    passed: u64,
    slow: u64,
    total: u64,
}

impl Watch {
    fn arrived(&mut self, bytes: usize) {
        self.seconds[self.passed as usize % StallLimit::WINDOW] += bytes as u64;
        self.total += bytes as u64;
    }

    fn second(&mut self) -> Result<(), Stalled> {
        self.passed += 1;
        let window = StallLimit::WINDOW as u64;
        let enough = self.seconds.iter().sum::<u64>() >= window;
        self.seconds[self.passed as usize % StallLimit::WINDOW] = 0;
        self.slow = if enough || self.passed < window { 0 } else { self.slow + 1 };
        match self.slow > self.limit.grace {
            true => Err(Stalled { seconds: window.saturating_add(self.limit.grace), received: self.total }),
            false => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll};

    use http_body::Frame;
    use tokio::time::Instant;

    use super::*;

    /// Gives each part after a pause of that many milliseconds, and the end after the last.
    struct Slow {
        parts: VecDeque<(u64, &'static [u8])>,
        pause: Option<Pin<Box<tokio::time::Sleep>>>,
    }

    impl Slow {
        fn new(parts: impl IntoIterator<Item = (u64, &'static [u8])>) -> Self {
            Slow { parts: parts.into_iter().collect(), pause: None }
        }
    }

    impl Body for Slow {
        type Data = Bytes;
        type Error = BoxError;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
            let Some((pause, part)) = self.parts.front().copied() else { return Poll::Ready(None) };
            if pause > 0 {
                let timer =
                    self.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_millis(pause))));
                if timer.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
            }
            self.pause = None;
            self.parts.pop_front();
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(part)))))
        }
    }

    async fn read(body: Slow, limit: Option<StallLimit>) -> (Result<Bytes, String>, u128) {
        let start = Instant::now();
        let sleep = SharedAsyncSleep::new(aws_smithy_async::rt::sleep::TokioSleep::new());
        let result = read_body(body, 100, limit, &sleep).await.map_err(|error| error.to_string());
        (result, start.elapsed().as_millis())
    }

    const LIMIT: Option<StallLimit> = Some(StallLimit { grace: 5 });

    #[tokio::test(start_paused = true)]
    async fn a_body_with_more_bytes_than_it_may_have_is_given_up_at_that_point() {
        let parts = |count| Slow::new((0..count).map(|_| (1_000, &b"0123456789"[..])));
        let (body, _) = read(parts(10), LIMIT).await;
        assert_eq!(body.map(|body| body.len()), Ok(100));
        let (body, millis) = read(parts(3_600), LIMIT).await;
        let said = body.expect_err("it is too large");
        assert_eq!(said, "the body has more than 100 bytes (`max_response_bytes` sets how many it may have)");
        assert_eq!(millis, 11_000, "the eleventh part is one too many");
    }

    /// A part of a body, which counts itself for as long as it is held.
    struct Counted {
        data: Vec<u8>,
        held: Arc<AtomicUsize>,
    }

    impl AsRef<[u8]> for Counted {
        fn as_ref(&self) -> &[u8] {
            &self.data
        }
    }

    impl Drop for Counted {
        fn drop(&mut self) {
            self.held.fetch_sub(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn small_parts_are_not_kept() {
        let held = Arc::new(AtomicUsize::new(0));
        let mut whole = Whole::new(0);
        for byte in 0..10_000_u32 {
            held.fetch_add(1, Ordering::Relaxed);
            whole.push(Bytes::from_owner(Counted { data: vec![byte as u8], held: held.clone() }));
            assert!(held.load(Ordering::Relaxed) <= 1, "part {byte}");
        }
        let capacity = whole.copied.capacity();
        assert!(capacity <= 3 * 10_000, "{capacity} bytes for 10,000");
        assert_eq!(whole.finish(), (0..10_000_u32).map(|byte| byte as u8).collect::<Vec<_>>());
        assert_eq!(held.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_single_part_is_not_copied() {
        let part = Bytes::from(vec![7; 100_000]);
        let mut whole = Whole::new(100_000);
        whole.push(Bytes::new());
        whole.push(part.clone());
        whole.push(Bytes::new());
        assert_eq!(whole.first.as_ptr(), part.as_ptr());
        assert_eq!(whole.finish().as_ptr(), part.as_ptr());
    }

    #[test]
    fn an_announced_length_takes_little_memory_before_it_is_there() {
        let mut whole = Whole::new(u64::MAX);
        whole.push(Bytes::from_static(b"a"));
        whole.push(Bytes::from_static(b"b"));
        assert!((1 << 20..2 << 20).contains(&whole.copied.capacity()), "{}", whole.copied.capacity());
        assert_eq!(whole.finish(), "ab");
    }

    #[tokio::test(start_paused = true)]
    async fn parts_come_together() {
        let (body, millis) = read(Slow::new([(0, &b"a"[..]), (300, b"bc"), (0, b"d")]), LIMIT).await;
        assert_eq!(body.as_deref(), Ok(&b"abcd"[..]));
        assert_eq!(millis, 300);
        assert_eq!(read(Slow::new([]), LIMIT).await.0.as_deref(), Ok(&b""[..]));
    }

    /// Five seconds to see the window empty, five of grace, and the first tick after that.
    #[tokio::test(start_paused = true)]
    async fn a_body_that_stops_is_given_up_after_ten_seconds() {
        let (body, millis) = read(Slow::new([(0, &b"{\"a\": 1"[..]), (3_600_000, b"}")]), LIMIT).await;
        let said = body.expect_err("it stalls");
        assert_eq!(
            said,
            "the body stalled: less than 1 byte a second arrived for 10 s, after 7 bytes (`stalled_stream_protection` sets how long)"
        );
        assert!((10_000..=11_000).contains(&millis), "{millis}");
    }

    #[tokio::test(start_paused = true)]
    async fn one_byte_a_second_is_enough_and_half_of_that_is_not() {
        let (body, _) = read(Slow::new((0..60).map(|_| (1_000, &b"x"[..]))), LIMIT).await;
        assert_eq!(body.map(|body| body.len()), Ok(60));
        let (body, _) = read(Slow::new((0..60).map(|_| (2_000, &b"x"[..]))), LIMIT).await;
        assert!(body.is_err(), "half a byte a second");
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_shorter_than_the_grace_is_forgiven() {
        let (body, _) = read(Slow::new([(9_000, &b"aaaaaaaaaa"[..]), (9_000, b"b")]), LIMIT).await;
        assert_eq!(body.map(|body| body.len()), Ok(11));
    }

    #[tokio::test(start_paused = true)]
    async fn protection_can_be_turned_off_or_made_more_patient() {
        let hour = || Slow::new([(3_600_000, &b"x"[..])]);
        assert_eq!(read(hour(), None).await.0.as_deref(), Ok(&b"x"[..]));
        assert_eq!(StallLimit::new(None), LIMIT);
        assert_eq!(StallLimit::new(Some(&StalledStreamProtectionConfig::disabled())), None);
        let patient = StalledStreamProtectionConfig::enabled().grace_period(Duration::from_secs(30)).build();
        let (_, millis) = read(hour(), StallLimit::new(Some(&patient))).await;
        assert!((35_000..=36_000).contains(&millis), "{millis}");
    }
}
