//! What is different between two models, in lines that a person can read.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::facts::place_of;
use super::print::one_line;
use super::tree::Json;
use crate::layout::{Holds, Place, TOP};

/// One line for each fact that was added, removed or changed.
pub(crate) fn compare(before: &Json, after: &Json) -> Vec<String> {
    let mut compare = Compare { lines: Vec::new() };
    compare.object("", before, after, &TOP);
    compare.lines
}

/// Whether anything differs but what the files say of themselves: where they come from and where their schema is.
pub(crate) fn differs(before: &Json, after: &Json) -> bool {
    let facts = |json: &Json| {
        let of_file = |key: &str| matches!(key, "$schema" | "upstream");
        Json::Object(json.entries().iter().filter(|(key, _)| !of_file(key)).cloned().collect())
    };
    !compare(&facts(before), &facts(after)).is_empty()
}

struct Compare {
    lines: Vec<String>,
}

impl Compare {
    /// `label` says what the object belongs to, as `shape Queue: member Name: `.
    fn object(&mut self, label: &str, before: &Json, after: &Json, place: &Place) {
        for key in keys(before, after) {
            let holds = place.key(key).map_or(Holds::Any, |key| key.holds);
            match (before.get(key), after.get(key)) {
                (Some(old), Some(new)) if old == new => {}
                (Some(old), Some(new)) => self.value(label, key, old, new, holds),
                (old, new) if is_named(holds) => {
                    let none = Json::Object(Vec::new());
                    self.value(label, key, old.unwrap_or(&none), new.unwrap_or(&none), holds);
                }
                (old, Some(new)) if old.is_none() => self.tell(label, &format!("added {key} {}", one_line(new))),
                (Some(old), _) => self.tell(label, &format!("removed {key} {}", one_line(old))),
                (None, _) => {}
            }
        }
    }

    fn value(&mut self, label: &str, key: &str, old: &Json, new: &Json, holds: Holds) {
        match holds {
            Holds::One(place) => self.object(&format!("{label}{key}: "), old, new, place),
            Holds::Named(place) => self.named(label, key, place.noun(), old, new, |_| Some(place)),
            Holds::Shapes => self.named(label, key, "shape", old, new, place_of),
            Holds::Values | Holds::Texts | Holds::Each(_) => self.list(label, key, old, new),
            _ => self.changed(label, key, old, new),
        }
    }

    fn named(
        &mut self,
        label: &str,
        key: &str,
        noun: &str,
        old: &Json,
        new: &Json,
        place: impl Fn(&Json) -> Option<&'static Place>,
    ) {
        let before: HashMap<&str, &Json> = by_name(old);
        let after: HashMap<&str, &Json> = by_name(new);
        for (name, old) in old.entries() {
            match after.get(name.as_str()) {
                None => self.tell(label, &format!("removed {noun} {name}")),
                Some(new) if old == *new => {}
                Some(new) => match place(new) {
                    Some(place) => self.object(&format!("{label}{noun} {name}: "), old, new, place),
                    None => self.changed(label, name, old, new),
                },
            }
        }
        for (name, _) in new.entries().iter().filter(|(name, _)| !before.contains_key(name.as_str())) {
            self.tell(label, &format!("added {noun} {name}"));
        }
        let kept = |json: &Json, other: &HashMap<&str, &Json>| {
            let names = json.entries().iter().map(|(name, _)| name.clone());
            names.filter(|name| other.contains_key(name.as_str())).collect::<Vec<_>>()
        };
        // Only members have an order that means something; all else is sorted.
        if key == "members" && kept(old, &after) != kept(new, &before) {
            self.tell(label, "members are in another order");
        }
    }

    fn list(&mut self, label: &str, key: &str, old: &Json, new: &Json) {
        let lines = |json: &Json| json.items().iter().map(one_line).collect::<Vec<_>>();
        let (old, new) = (lines(old), lines(new));
        let (before, after): (HashSet<_>, HashSet<_>) = (old.iter().collect(), new.iter().collect());
        for gone in old.iter().filter(|item| !after.contains(item)) {
            self.tell(label, &format!("removed {gone} from {key}"));
        }
        for added in new.iter().filter(|item| !before.contains(item)) {
            self.tell(label, &format!("added {added} to {key}"));
        }
        if before == after {
            self.tell(label, &format!("{key} is in another order"));
        }
    }

    fn changed(&mut self, label: &str, key: &str, old: &Json, new: &Json) {
        self.tell(label, &format!("{key} changed from {} to {}", one_line(old), one_line(new)));
    }

    fn tell(&mut self, label: &str, what: &str) {
        self.lines.push(format!("{label}{what}"));
    }
}

fn is_named(holds: Holds) -> bool {
    matches!(holds, Holds::Named(_) | Holds::Shapes)
}

/// The keys of both, the first's before those that only the second has.
fn keys<'j>(before: &'j Json, after: &'j Json) -> Vec<&'j str> {
    let mut seen = BTreeSet::new();
    let keys = before.entries().iter().chain(after.entries()).map(|(key, _)| key.as_str());
    keys.filter(|key| seen.insert(*key)).collect()
}

fn by_name(json: &Json) -> HashMap<&str, &Json> {
    json.entries().iter().map(|(name, value)| (name.as_str(), value)).collect()
}
