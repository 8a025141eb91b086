//! Changes as text: first in the notation of AWS's change notices, to the letter, then what it cannot say.

use std::fmt;

use serde_json::Value;

use super::notation::Tree;
use super::pprint::pprint;
use super::{Change, Changes, Updated};
use crate::json::unescape;

impl fmt::Display for Changes {
    /// Writes everything, the verdict last.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.heading())?;
        for name in &self.new {
            writeln!(f, "\n{name} (new)")?;
        }
        for (name, updated) in &self.updated {
            writeln!(f, "\n{name} (updated)\n{updated}")?;
        }
        if self.others().next().is_some() {
            writeln!(f, "\nAlso changed:")?;
        }
        for change in self.others() {
            writeln!(f, "{change} [wire: {}, source: {}]", change.wire, change.rule.source)?;
        }
        match self.is_empty() {
            true => writeln!(f, "\nNothing changed."),
            false => writeln!(f, "\n{}", self.verdict()),
        }
    }
}

impl Changes {
    /// The service and how many operations are new and take or give more, as `… - 1 new 7 updated api methods`.
    pub fn heading(&self) -> String {
        let counts = [(self.new.len(), "new"), (self.updated.len(), "updated")];
        let counts: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(n, what)| format!("{n} {what}")).collect();
        let counts = if counts.is_empty() { "no new or updated".to_owned() } else { counts.join(" ") };
        format!("{} - {counts} api methods", self.service)
    }

    /// Both verdicts in a line.
    pub fn verdict(&self) -> String {
        format!("On the wire: {}. In source: {}.", self.wire(), self.source())
    }

    /// All in a short paragraph: what there is more of, each change that breaks something, the verdict.
    pub fn summary(&self) -> String {
        if self.is_empty() {
            return "nothing changed.\n".to_owned();
        }
        let others = self.others().count();
        let mut summary = self.heading();
        match others {
            0 => {}
            1 => summary.push_str(", 1 other change"),
            _ => summary.push_str(&format!(", {others} other changes")),
        }
        summary.push_str(".\n");
        let names: Vec<&str> = self.new.iter().map(String::as_str).chain(self.updated()).collect();
        if !names.is_empty() {
            summary.push_str(&format!("  {}\n", first(&names, 8)));
        }
        let breaking: Vec<String> =
            self.changes.iter().filter(|change| change.breaks()).map(Change::to_string).collect();
        if !breaking.is_empty() {
            summary.push_str(&format!("Breaking: {}\n", first(&breaking, 5)));
        }
        summary.push_str(&self.verdict());
        summary.push('\n');
        summary
    }
}

/// The first of them, and how many more there are.
fn first(names: &[impl AsRef<str>], most: usize) -> String {
    let shown: Vec<&str> = names.iter().take(most).map(AsRef::as_ref).collect();
    match names.len().checked_sub(most) {
        None | Some(0) => shown.join(", "),
        Some(more) => format!("{} and {more} more", shown.join(", ")),
    }
}

impl Updated {
    /// The blocks with what they are called, as `request`.
    pub(super) fn blocks(&self) -> impl Iterator<Item = (&'static str, &Tree)> {
        let blocks = [("request", &self.request), ("response", &self.response)];
        blocks.into_iter().filter_map(|(name, tree)| Some((name, tree.as_ref()?)))
    }
}

impl fmt::Display for Updated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.blocks().map(|(name, _)| name).collect();
        write!(f, "Changes ({})", names.join(", "))?;
        for (name, tree) in self.blocks() {
            if names.len() > 1 {
                write!(f, "\n{}", if name == "request" { "Request" } else { "Response" })?;
            }
            write!(f, "\n{}", pprint(tree))?;
        }
        Ok(())
    }
}

impl Change {
    /// Whether it makes a major verdict, or a breaking one.
    pub fn breaks(&self) -> bool {
        self.wire == super::Wire::Breaking || self.rule.source == super::Source::Major
    }

    /// What changed, as `Contact.CustomerId`: the names in its path.
    pub fn subject(&self) -> String {
        let names: Vec<String> = self.path.split('/').map(unescape).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["", "shapes", shape, "members", member, ..] => format!("{shape}.{member}"),
            ["", "shapes", shape, "member", ..] => format!("{shape}[]"),
            ["", "shapes", shape, "key" | "value", ..] => format!("{shape}{{}}"),
            ["", "operations", operation, "errors", error] => format!("{operation}, {error}"),
            ["", _, name, ..] => name.to_owned(),
            _ => self.path.clone(),
        }
    }
}

impl fmt::Display for Change {
    /// Writes `subject: kind, old → new`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject = self.subject();
        write!(f, "{subject}: {}", self.rule.kind.replace('-', " "))?;
        // Of a bound one has to know at which end it is, and of a page what is told of it.
        let told = ["min", "max", "senderFault", "limit_key", "more_results", "non_aggregate_keys"];
        let end = self.path.rsplit('/').next().filter(|key| told.contains(key));
        let end = end.map_or(String::new(), |end| format!(" {end}"));
        match (value(&self.old), value(&self.new)) {
            (Some(old), Some(new)) => write!(f, ",{end} {old} → {new}"),
            (None, Some(new)) if new != subject => write!(f, ",{end} {new}"),
            (Some(old), None) if old != subject => write!(f, ",{end} {old} before"),
            _ => Ok(()),
        }
    }
}

fn value(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
