//! How far this machine's clock is from the service's.
//!
//! Signatures hold the time and are refused when it is off by more than five minutes. Each
//! response's `Date` tells the difference, and later attempts are signed with it. Set
//! `disable_clock_skew_correction` to sign with this machine's time whatever the service says.

use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use http::HeaderMap;
use http::header::{AGE, DATE};

/// A round trip that took longer says too little of the time in between.
const LONGEST_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);
/// What AWS tolerates is five minutes; beyond four, the clock is a likely cause of a refusal.
const NOTICEABLE: i64 = 4 * 60 * 1000;
/// A `Date` further away is wrong itself. Public certificates are good for 398 days at most, so
/// where this machine's clock were so far off, TLS would not have let the request out.
const PLAUSIBLE: i64 = 400 * 24 * 3_600 * 1000;

/// That time on the service's clock.
pub(crate) fn corrected(time: SystemTime, millis: i64) -> SystemTime {
    let difference = Duration::from_millis(millis.unsigned_abs());
    let corrected = if millis < 0 { time.checked_sub(difference) } else { time.checked_add(difference) };
    corrected.unwrap_or(time)
}

/// Milliseconds since 1970, before it less than zero.
pub(crate) fn millis(time: SystemTime) -> i64 {
    let (sign, distance) = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => (1, after),
        Err(before) => (-1, before.duration()),
    };
    sign * i64::try_from(distance.as_millis()).unwrap_or(i64::MAX)
}

/// The service's time in milliseconds, when it answered. A cached answer (`Age`) says nothing of
/// now, and neither does a date that is not plausible.
pub(crate) fn date(headers: &HeaderMap, received: SystemTime) -> Option<i64> {
    let date = headers.get(DATE)?.to_str().ok()?;
    let date = DateTime::from_str(date, Format::HttpDate).ok()?.to_millis().ok()?;
    let plausible = date.saturating_sub(millis(received)).saturating_abs() <= PLAUSIBLE;
    (plausible && !headers.contains_key(AGE)).then_some(date)
}

/// How far the service's clock is ahead, in milliseconds: its date less the middle of the round
/// trip. A correction that the date does not contradict stays: on a machine that was frozen on the
/// way, the middle says little.
pub(crate) fn measure(date: i64, sent: SystemTime, received: SystemTime, used: i64) -> Option<i64> {
    let round_trip = received.duration_since(sent).ok()?;
    if round_trip > LONGEST_ROUND_TRIP {
        return None;
    }
    let (most, least) = (date.saturating_sub(millis(sent)), date.saturating_sub(millis(received)));
    Some(if (least..=most).contains(&used) { used } else { least + (most - least) / 2 })
}

/// Whether a refusal may come from the time that the request was signed with: the code is one
/// of those, and by the time of the answer, the signature was old, or not yet good.
pub(crate) fn explains(code: Option<&str>, signed: Option<i64>, answered: Option<i64>) -> bool {
    let code = matches!(
        code,
        Some(
            "InvalidSignatureException"
                | "SignatureDoesNotMatch"
                | "AuthFailure"
                | "RequestTimeTooSkewed"
                | "RequestExpired"
                | "RequestInTheFuture"
                | "AccessDeniedException"
        )
    );
    let (Some(signed), Some(answered)) = (signed, answered) else { return false };
    code && is_noticeable(answered.saturating_sub(signed))
}

/// Whether a clock that is off by so many milliseconds may be why signatures are refused.
pub(crate) fn is_noticeable(millis: i64) -> bool {
    millis.saturating_abs() > NOTICEABLE
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    /// 2024-12-18T09:00:00Z, by hand: 20,075 days after the epoch, and nine hours.
    const NINE: u64 = 20_075 * 86_400 + 9 * 3_600;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
    }

    fn skew(headers: &HeaderMap, sent: SystemTime, received: SystemTime) -> Option<i64> {
        measure(date(headers, received)?, sent, received, 0)
    }

    #[test]
    fn the_difference_is_taken_from_the_middle_of_the_round_trip() {
        let ten = headers(&[("date", "Wed, 18 Dec 2024 10:00:00 GMT")]);
        // Sent at 9:00:00 and received at 9:00:04: the middle is 9:00:02.
        assert_eq!(skew(&ten, at(NINE), at(NINE + 4)), Some((3_600 - 2) * 1_000));
        let eight = headers(&[("date", "Wed, 18 Dec 2024 08:00:00 GMT")]);
        assert_eq!(skew(&eight, at(NINE), at(NINE)), Some(-3_600_000));
        assert_eq!(corrected(at(NINE), -3_600_000), at(NINE - 3_600));
        assert_eq!(corrected(at(NINE), 3_600_000), at(NINE + 3_600));
    }

    #[test]
    fn what_says_nothing_of_now_is_ignored() {
        let date = ("date", "Wed, 18 Dec 2024 10:00:00 GMT");
        assert_eq!(skew(&headers(&[]), at(NINE), at(NINE)), None);
        assert_eq!(skew(&headers(&[date, ("age", "3")]), at(NINE), at(NINE)), None);
        assert_eq!(skew(&headers(&[("date", "today")]), at(NINE), at(NINE)), None);
        assert_eq!(skew(&headers(&[date]), at(NINE), at(NINE + 901)), None, "longer than 15 minutes");
        assert!(skew(&headers(&[date]), at(NINE), at(NINE + 900)).is_some());
        assert_eq!(skew(&headers(&[date]), at(NINE), at(NINE - 1)), None, "the clock was set back");
    }

    #[test]
    fn a_date_that_is_years_away_is_ignored() {
        let date = |text| date(&headers(&[("date", text)]), at(NINE)).is_some();
        for implausible in [
            "Sat, 01 Jan 0000 00:00:00 GMT",
            "Mon, 01 Jan 0001 00:00:00 GMT",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Sun, 18 Dec 2022 09:00:00 GMT",
            "Fri, 18 Dec 2026 09:00:00 GMT",
            "Fri, 31 Dec 9999 23:59:59 GMT",
        ] {
            assert!(!date(implausible), "{implausible}");
        }
        for plausible in ["Mon, 18 Dec 2023 09:00:00 GMT", "Thu, 18 Dec 2025 09:00:00 GMT"] {
            assert!(date(plausible), "{plausible}");
        }
    }

    /// Ten minutes pass between the clock's reading before sending and the answer, which was given at
    /// their end: nothing says that the clock is wrong.
    #[test]
    fn a_correction_that_the_date_does_not_contradict_stays() {
        let date = NINE as i64 * 1_000 + 600_000;
        for used in [0, 1_000, 600_000] {
            assert_eq!(measure(date, at(NINE), at(NINE + 600), used), Some(used));
        }
        assert_eq!(measure(date, at(NINE), at(NINE + 600), 601_000), Some(300_000), "the middle");
        assert_eq!(measure(date, at(NINE), at(NINE + 600), -1_000), Some(300_000));
    }

    #[test]
    fn only_a_signature_that_is_minutes_off_explains_a_refusal() {
        let five_minutes = Some(300_000);
        assert!(explains(Some("RequestTimeTooSkewed"), Some(0), five_minutes));
        assert!(explains(Some("AccessDeniedException"), five_minutes, Some(0)));
        assert!(!explains(Some("AccessDeniedException"), Some(0), Some(240_000)), "four minutes are tolerated");
        assert!(!explains(Some("AccessDeniedException"), five_minutes, five_minutes), "it was signed with that");
        assert!(!explains(Some("ResourceNotFoundException"), Some(0), five_minutes));
        assert!(!explains(None, Some(0), five_minutes));
        assert!(!explains(Some("AuthFailure"), Some(0), None));
        assert!(!explains(Some("AuthFailure"), None, five_minutes), "it was not signed");
    }

    #[test]
    fn no_time_is_too_early_or_too_late_to_be_measured() {
        let far = Duration::from_secs(1 << 61);
        let times = [UNIX_EPOCH - far, UNIX_EPOCH - Duration::from_millis(1_500), UNIX_EPOCH, UNIX_EPOCH + far];
        for time in times {
            for other in times {
                for used in [i64::MIN, -1, 0, i64::MAX] {
                    corrected(time, used);
                    measure(used, time, other, used);
                    explains(Some("AuthFailure"), Some(millis(time)), Some(used));
                }
            }
        }
        assert_eq!(times.map(millis), [-i64::MAX, -1_500, 0, i64::MAX]);
    }
}
