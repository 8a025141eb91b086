//! Numbers, and values that are given as text.

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime};
use serde::de::Error;

use crate::member::Timestamps;
use crate::shape::Slot;

/// Puts a whole number into its place.
pub(super) fn set_integer<E: Error>(slot: Slot<'_>, value: i64) -> Result<(), E> {
    match slot {
        Slot::Integer(slot) => {
            *slot = value.try_into().map_err(|_| E::custom("the number does not fit into 32 bits"))?;
        }
        Slot::Long(slot) => *slot = value,
        Slot::Float(slot) => *slot = value as f32,
        Slot::Double(slot) => *slot = value as f64,
        Slot::Timestamp(slot) if value.unsigned_abs() <= LATEST => *slot = DateTime::from_secs(value),
        Slot::Timestamp(_) => return Err(E::custom(OUT_OF_RANGE)),
        other => return Err(mismatch(expected(&other), "a number")),
    }
    Ok(())
}

/// Puts a number with a fraction into its place.
pub(super) fn set_float<E: Error>(slot: Slot<'_>, value: f64) -> Result<(), E> {
    match slot {
        Slot::Float(slot) => *slot = value as f32,
        Slot::Double(slot) => *slot = value,
        Slot::Timestamp(slot) => *slot = from_epoch(value).map_err(E::custom)?,
        // `5.0` is a whole number to the services that write it.
        slot @ (Slot::Integer(_) | Slot::Long(_)) if value.fract() == 0.0 && value.abs() < 9.0e15 => {
            set_integer(slot, value as i64)?;
        }
        other => return Err(mismatch(expected(&other), "a number with a fraction")),
    }
    Ok(())
}

pub(super) fn parse_boolean(text: &str) -> Result<bool, String> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err("expected a boolean, found other text".to_owned()),
    }
}

pub(super) fn parse_integer<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.trim().parse().map_err(|_| "expected a whole number, found other text".to_owned())
}

pub(super) fn parse_float(text: &str) -> Result<f64, String> {
    match text.trim() {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        // Rust would also take "inf" and "nan", which no service writes.
        number if number.bytes().any(|byte| byte.is_ascii_digit()) => {
            number.parse().map_err(|_| "expected a number, found other text".to_owned())
        }
        _ => Err("expected a number, found other text".to_owned()),
    }
}

/// A timestamp in the expected format or, since services do not always keep to it, in any of the three.
pub(super) fn parse_timestamp(text: &str, format: Option<Timestamps>) -> Result<DateTime, String> {
    let text = text.trim();
    let wanted = match format {
        Some(Timestamps::HttpDate) => Format::HttpDate,
        _ => Format::DateTimeWithOffset,
    };
    if let Ok(seconds) = text.parse::<f64>() {
        return from_epoch(seconds);
    }
    [wanted, Format::DateTimeWithOffset, Format::HttpDate]
        .into_iter()
        .find_map(|format| DateTime::from_str(text, format).ok())
        .ok_or_else(|| "expected a timestamp, found other text".to_owned())
}

/// Seconds before or after 1970 that are taken for a time: some thirty thousand years.
const LATEST: u64 = 1_000_000_000_000;
const OUT_OF_RANGE: &str = "the timestamp is out of range";

/// Seconds with a fraction, to the microsecond that a 64-bit number can still tell apart.
fn from_epoch(seconds: f64) -> Result<DateTime, String> {
    if !seconds.is_finite() || seconds.abs() > LATEST as f64 {
        return Err(OUT_OF_RANGE.to_owned());
    }
    let micros = (seconds * 1e6).round() as i128;
    DateTime::from_nanos(micros * 1_000).map_err(|_| OUT_OF_RANGE.to_owned())
}

pub(super) fn parse_blob(text: &str) -> Result<Blob, String> {
    aws_smithy_types::base64::decode(text).map(Blob::new).map_err(|_| "expected base64, found other text".to_owned())
}

/// What belongs in a place, in words.
pub(super) fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Boolean(_) => "a boolean",
        Slot::Integer(_) | Slot::Long(_) => "a whole number",
        Slot::Float(_) | Slot::Double(_) => "a number",
        Slot::Text(_) => "a string",
        Slot::Timestamp(_) => "a timestamp",
        Slot::Blob(_) => "a string of base64",
        Slot::Document(_) => "a JSON value",
        Slot::Structure(_) | Slot::Union(_) | Slot::Map(_) => "an object",
        Slot::List(_) => "a list",
    }
}

/// The wrong kind of value, named without showing it: it may be a secret.
pub(super) fn mismatch<E: Error>(expected: &str, found: &str) -> E {
    E::custom(format_args!("expected {expected}, found {found}"))
}
