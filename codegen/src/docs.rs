//! Documentation of generated items: the model's own text, then the facts.

use connect_model::{Bounds, Deprecated, Kind, Location, Member, Metadata, Model, Operation, Shape, Waiter};

pub(crate) use crate::markdown::code;
use crate::markdown::{ends_in_paragraph, one_line, plain, safe};

/// The lines of a text of the model.
pub(crate) fn lines(text: Option<&str>) -> Vec<String> {
    let lines: Vec<&str> = text.unwrap_or_default().trim().lines().map(str::trim_end).collect();
    safe(&lines.join("\n")).lines().map(str::to_owned).collect()
}

/// Escapes lines of several sources as one text, because the end of one can change how the next is read.
fn whole(lines: Vec<String>) -> Vec<String> {
    safe(&lines.join("\n")).lines().map(str::to_owned).collect()
}

/// The full name of the service.
pub(crate) fn title(metadata: &Metadata) -> String {
    safe(&plain(&one_line(&metadata.service_full_name)))
}

/// How a value of an enumeration is shown, where its text would be read as something else.
pub(crate) fn value(value: &str) -> Option<String> {
    (safe(value) != value || value.contains('\n')).then(|| code(value))
}

/// Documentation of a type.
pub(crate) fn shape(shape: &Shape) -> Vec<String> {
    shape_or(shape, format!("{}.", code(&shape.name)))
}

/// Documentation of a type, with what to say where the model has no text.
pub(crate) fn shape_or(shape: &Shape, otherwise: String) -> Vec<String> {
    let mut lines = lines(shape.documentation.as_deref());
    if lines.is_empty() {
        lines.push(otherwise);
    }
    let known_lengths = match &shape.kind {
        Kind::String(string) if string.values.is_empty() => length(&string.length, ["character", "characters"]),
        _ => None,
    };
    add_facts(&mut lines, known_lengths.into_iter().chain(deprecated(shape.deprecated.as_ref())).collect());
    whole(lines)
}

/// Documentation of a member: what it is, and what the service accepts where it is sent.
pub(crate) fn member(model: &Model, member: &Member, sent: bool) -> Vec<String> {
    let target = &model[member.target];
    let mut text = lines(member.documentation.as_deref());
    if text.is_empty() {
        text.push(format!("{}.", code(&member.name)));
    }
    let mut facts = Vec::new();
    if member.required {
        facts.push(if sent { "required" } else { "always there" }.to_owned());
    }
    if member.idempotency_token {
        facts.push("filled with a UUID when not set".to_owned());
    }
    facts.extend(bounds(&target.kind));
    facts.extend(pattern(&target.kind));
    if member.location == Location::StatusCode {
        facts.push("the HTTP status".to_owned());
    }
    facts.extend(deprecated(member.deprecated.as_ref()));
    add_facts(&mut text, facts);
    whole(text)
}

/// Documentation of an operation: its text, its HTTP call and where AWS describes it.
pub(crate) fn operation(model: &Model, operation: &Operation) -> Vec<String> {
    let mut text = lines(operation.documentation.as_deref());
    if text.is_empty() {
        text.push(format!("Calls {}.", code(&operation.name)));
    }
    add_facts(&mut text, deprecated(operation.deprecated.as_ref()).into_iter().collect());
    text.push(String::new());
    let call = code(&format!("{} {}", operation.method, operation.uri.source));
    text.push(match reference(model, operation) {
        Some(page) => format!("{call} · [API reference]({page})"),
        None => format!("{call}."),
    });
    whole(text)
}

/// Where AWS documents an operation, for the services whose place follows the usual pattern.
fn reference(model: &Model, operation: &Operation) -> Option<String> {
    let id = model.metadata.service_id.to_lowercase().replace(' ', "-");
    let is_word = |text: &str| {
        !text.is_empty()
            && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
    };
    let page = || format!("https://docs.aws.amazon.com/{id}/latest/APIReference/API_{}.html", operation.name);
    (is_word(&id) && is_word(&operation.name)).then(page)
}

fn add_facts(lines: &mut Vec<String>, facts: Vec<String>) {
    if facts.is_empty() {
        return;
    }
    let mut sentence = facts.join("; ");
    if let Some(first) = sentence.get(..1) {
        sentence = first.to_uppercase() + &sentence[1..];
    }
    // A list at the end of the text would swallow the sentence.
    if !ends_in_paragraph(&lines.join("\n")) {
        lines.push(String::new());
    }
    lines.push(format!("{sentence}."));
}

fn bounds(kind: &Kind) -> Option<String> {
    match kind {
        Kind::String(string) if string.values.is_empty() => length(&string.length, ["character", "characters"]),
        Kind::Blob(blob) => length(&blob.length, ["byte", "bytes"]),
        Kind::List(list) => length(&list.length, ["element", "elements"]),
        Kind::Map(map) => length(&map.length, ["entry", "entries"]),
        Kind::Integer(bounds) | Kind::Long(bounds) => range(bounds, ["", ""]),
        Kind::Float(bounds) | Kind::Double(bounds) => range(bounds, ["", ""]),
        Kind::String(_) | Kind::Structure(_) | Kind::Boolean | Kind::Timestamp(_) => None,
    }
}

/// The unit of one and of several.
type Unit = [&'static str; 2];

fn length(bounds: &Bounds<i64>, unit: Unit) -> Option<String> {
    range(&Bounds { min: bounds.min.filter(|min| *min > 0), max: bounds.max }, unit)
}

/// Documentation of a waiter: its text, what it calls and how often.
pub(crate) fn waiter(waiter: &Waiter, operation: &Operation) -> Vec<String> {
    let mut text = lines(waiter.documentation.as_deref());
    if text.is_empty() {
        text.push(format!("Waits for the state {}.", code(&waiter.name)));
    }
    let Waiter { delay, max_attempts, .. } = waiter;
    let often = match *delay < LONGEST_PAUSE {
        true => format!("at first {delay} s apart, then less and less often, but at least every {LONGEST_PAUSE} s"),
        false => format!("every {delay} s"),
    };
    let suggested = u64::from(*delay) * u64::from(*max_attempts);
    text.push(String::new());
    let called = code(&operation.name);
    text.push(format!("Calls {called}, {often}. The model suggests to wait for up to {suggested} s."));
    whole(text)
}

/// The first line of a waiter's documentation.
pub(crate) fn waiter_in_short(waiter: &Waiter) -> Vec<String> {
    match waiter.documentation.as_deref().and_then(|text| text.trim().lines().next()) {
        Some(line) => lines(Some(line)),
        None => vec![format!("Waits for the state {}.", code(&waiter.name))],
    }
}

/// Seconds between two calls of a waiter at most, unless the model asks for more; the runtime's `waiter.rs` has the same.
const LONGEST_PAUSE: u32 = 120;

fn range<T: std::fmt::Display + PartialEq>(bounds: &Bounds<T>, [one, several]: Unit) -> Option<String> {
    let counted = |bound: &T| {
        let number = bound.to_string();
        let unit = if number == "1" { one } else { several };
        format!("{number} {unit}").trim_end().to_owned()
    };
    match (&bounds.min, &bounds.max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {}", counted(min))),
        (Some(min), Some(max)) => Some(format!("{min} to {}", counted(max))),
        (Some(min), None) => Some(format!("at least {}", counted(min))),
        (None, Some(max)) => Some(format!("at most {}", counted(max))),
        (None, None) => None,
    }
}

fn pattern(kind: &Kind) -> Option<String> {
    let Kind::String(string) = kind else { return None };
    let pattern = string.pattern.as_deref().filter(|pattern| string.values.is_empty() && *pattern != ".*")?;
    Some(format!("matches {}", code(pattern)))
}

fn deprecated(deprecated: Option<&Deprecated>) -> Option<String> {
    let deprecated = deprecated?;
    let since =
        deprecated.since.as_ref().map(|since| format!(" since {}", plain(&one_line(since)))).unwrap_or_default();
    let instead = deprecated.message.as_ref().map(|message| format!(": {}", one_line(message))).unwrap_or_default();
    Some(format!("deprecated{since}{}", instead.trim_end_matches('.')))
}
