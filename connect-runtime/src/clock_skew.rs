//! How far this machine's clock is from the service's.
//!
//! Signatures hold the time and are refused when it is off by more than five minutes. Each
//! response's `Date` tells the difference, and later attempts are signed with it. Set
//! `disable_clock_skew_correction` to sign with this machine's time whatever the service says.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::{AGE, DATE};

/// A round trip that took longer says too little of the time in between.
const LONGEST_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);
/// What AWS tolerates is five minutes; beyond four, the clock is a likely cause of a refusal.
const NOTICEABLE: i64 = 4 * 60 * 1000;

/// That time on the service's clock.
pub(crate) fn corrected(time: SystemTime, millis: i64) -> SystemTime {
    let difference = Duration::from_millis(millis.unsigned_abs());
    let corrected = if millis < 0 { time.checked_sub(difference) } else { time.checked_add(difference) };
    corrected.unwrap_or(time)
}

/// How far the service's clock is ahead, in milliseconds: its `Date` less the middle of the
/// round trip. A cached answer (`Age`) says nothing of now.
pub(crate) fn measure(headers: &HeaderMap, sent: SystemTime, received: SystemTime) -> Option<i64> {
    let date = headers.get(DATE)?.to_str().ok()?;
    let round_trip = received.duration_since(sent).ok()?;
    if headers.contains_key(AGE) || round_trip > LONGEST_ROUND_TRIP {
        return None;
    }
    let date = DateTime::from_str(date, Format::HttpDate).ok()?.to_millis().ok()?;
    let middle = (sent + round_trip / 2).duration_since(UNIX_EPOCH).ok()?;
    Some(date - i64::try_from(middle.as_millis()).ok()?)
}

/// Whether a refusal may come from the time that the request was signed with: the code is one
/// of those, and what was just learned differs from what was used.
pub(crate) fn explains(code: Option<&str>, used: i64, learned: Option<i64>) -> bool {
    let code = matches!(
        code,
        Some(
            "InvalidSignatureException"
                | "SignatureDoesNotMatch"
                | "AuthFailure"
                | "RequestTimeTooSkewed"
                | "AccessDeniedException"
        )
    );
    code && learned.is_some_and(|learned| is_noticeable(learned - used))
}

/// Whether a clock that is off by so many milliseconds may be why signatures are refused.
pub(crate) fn is_noticeable(millis: i64) -> bool {
    millis.abs() > NOTICEABLE
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2024-12-18T09:00:00Z, by hand: 20,075 days after the epoch, and nine hours.
    const NINE: u64 = 20_075 * 86_400 + 9 * 3_600;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn the_difference_is_taken_from_the_middle_of_the_round_trip() {
        let ten = headers(&[("date", "Wed, 18 Dec 2024 10:00:00 GMT")]);
        // Sent at 9:00:00 and received at 9:00:04: the middle is 9:00:02.
        assert_eq!(measure(&ten, at(NINE), at(NINE + 4)), Some((3_600 - 2) * 1_000));
        let eight = headers(&[("date", "Wed, 18 Dec 2024 08:00:00 GMT")]);
        assert_eq!(measure(&eight, at(NINE), at(NINE)), Some(-3_600_000));
        assert_eq!(corrected(at(NINE), -3_600_000), at(NINE - 3_600));
        assert_eq!(corrected(at(NINE), 3_600_000), at(NINE + 3_600));
    }

    #[test]
    fn what_says_nothing_of_now_is_ignored() {
        let date = ("date", "Wed, 18 Dec 2024 10:00:00 GMT");
        assert_eq!(measure(&headers(&[]), at(NINE), at(NINE)), None);
        assert_eq!(measure(&headers(&[date, ("age", "3")]), at(NINE), at(NINE)), None);
        assert_eq!(measure(&headers(&[("date", "today")]), at(NINE), at(NINE)), None);
        assert_eq!(measure(&headers(&[date]), at(NINE), at(NINE + 901)), None, "longer than 15 minutes");
        assert!(measure(&headers(&[date]), at(NINE), at(NINE + 900)).is_some());
        assert_eq!(measure(&headers(&[date]), at(NINE), at(NINE - 1)), None, "the clock was set back");
    }

    #[test]
    fn only_a_new_and_large_difference_explains_a_refusal() {
        let five_minutes = 300_000;
        assert!(explains(Some("RequestTimeTooSkewed"), 0, Some(five_minutes)));
        assert!(explains(Some("AccessDeniedException"), 0, Some(-five_minutes)));
        assert!(!explains(Some("AccessDeniedException"), 0, Some(240_000)), "four minutes are tolerated");
        assert!(!explains(Some("AccessDeniedException"), five_minutes, Some(five_minutes)), "it was signed with that");
        assert!(!explains(Some("ResourceNotFoundException"), 0, Some(five_minutes)));
        assert!(!explains(None, 0, Some(five_minutes)));
        assert!(!explains(Some("AuthFailure"), 0, None));
    }
}
