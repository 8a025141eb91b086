//! Checks of an input before anything is sent: what is required, and what is too short or too
//! small. Longest lengths, patterns and enumeration values are left to the service, which
//! relaxes them over time.

use std::fmt;

use crate::member::{Bounds, Member};
use crate::shape::{Structure, Union, UnionMember, View};
use crate::write::members_of;

/// Everything that is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidParameters {
    /// The operation that was to be called.
    pub operation: &'static str,
    /// At least one.
    pub violations: Vec<Violation>,
}

/// One thing that is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where it is, by API names: `RoutingCriteria.Steps[0].Expression`.
    pub path: String,
    /// What is wrong, without the value, which may be a secret.
    pub message: String,
}

impl fmt::Display for InvalidParameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent, its parameters are not valid: ", self.operation)?;
        for (index, violation) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{} {}", violation.path, violation.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidParameters {}

/// Checks an input, at any depth.
///
/// # Errors
/// All violations at once.
pub fn validate(operation: &'static str, input: &dyn Structure) -> Result<(), InvalidParameters> {
    let mut check = Check { path: String::new(), secret: false, violations: Vec::new() };
    check.structure(input);
    match check.violations.is_empty() {
        true => Ok(()),
        false => Err(InvalidParameters { operation, violations: check.violations }),
    }
}

struct Check {
    path: String,
    /// Whether the member is a secret, and so are the keys of its maps.
    secret: bool,
    violations: Vec<Violation>,
}

impl Check {
    fn structure(&mut self, structure: &dyn Structure) {
        for (member, value) in members_of(structure) {
            self.inside_member(member, |check| check.member(member, value.view()));
        }
    }

    fn member(&mut self, member: &Member, view: View<'_>) {
        match view {
            View::Absent if member.required => self.report("is required".to_owned()),
            _ => self.value(view, &member.bounds),
        }
    }

    fn value(&mut self, view: View<'_>, bounds: &Bounds) {
        match view {
            View::Integer(value) => self.at_least(value as f64, bounds),
            View::Float(value) => self.at_least(value.into(), bounds),
            View::Double(value) => self.at_least(value, bounds),
            View::Text(text) => self.long_enough(text.chars().count(), "characters", bounds),
            View::Blob(blob) => self.long_enough(blob.as_ref().len(), "bytes", bounds),
            View::Structure(structure) => self.structure(structure),
            View::Union(union) => self.union(union),
            View::List(list) => {
                self.long_enough(list.count(), "elements", bounds);
                let items = bounds.items.unwrap_or(&Bounds::NONE);
                let mut index = 0;
                list.each(&mut |element| {
                    self.at_index(index, |check| check.value(element.view(), items));
                    index += 1;
                });
            }
            View::Map(map) => {
                self.long_enough(map.count(), "entries", bounds);
                let keys = bounds.keys.unwrap_or(&Bounds::NONE);
                let items = bounds.items.unwrap_or(&Bounds::NONE);
                map.each(&mut |key, value| {
                    let name = if self.secret { "*" } else { key };
                    self.inside(name, |check| {
                        check.long_enough(key.chars().count(), "characters in its key", keys);
                        check.value(value.view(), items);
                    });
                });
            }
            View::Absent | View::Boolean(_) | View::Timestamp(_) | View::Document(_) => {}
        }
    }

    fn union(&mut self, union: &dyn Union) {
        match union.set_member() {
            UnionMember::Known(index, value) => {
                let member = &union.schema_of().members[index];
                self.inside_member(member, |check| check.value(value.view(), &member.bounds));
            }
            UnionMember::Unknown(unknown) if unknown.name.is_empty() => {
                self.report("needs one of its members set".to_owned());
            }
            UnionMember::Unknown(_) => {}
        }
    }

    fn at_least(&mut self, value: f64, bounds: &Bounds) {
        if let Some(min) = bounds.min
            && value < min
        {
            self.report(format!("must be at least {min}"));
        }
    }

    fn long_enough(&mut self, length: usize, unit: &str, bounds: &Bounds) {
        if (length as u64) < bounds.min_length {
            self.report(format!("must have at least {} {unit}, has {length}", bounds.min_length));
        }
    }

    fn inside_member(&mut self, member: &Member, check: impl FnOnce(&mut Self)) {
        let outside = self.secret;
        self.secret |= member.sensitive;
        self.inside(member.name, check);
        self.secret = outside;
    }

    fn inside(&mut self, name: &str, check: impl FnOnce(&mut Self)) {
        let outside = self.path.len();
        if outside > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        check(self);
        self.path.truncate(outside);
    }

    fn at_index(&mut self, index: usize, check: impl FnOnce(&mut Self)) {
        let outside = self.path.len();
        self.path.push_str(&format!("[{index}]"));
        check(self);
        self.path.truncate(outside);
    }

    fn report(&mut self, message: String) {
        self.violations.push(Violation { path: self.path.clone(), message });
    }
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // what the macros write is more than is used here
mod tests {
    use std::collections::HashMap;

    use crate::member::Bounds;
    use crate::validate::validate;

    crate::structure! {
        /// Words by name.
        #[shape("Words", WordsBuilder)]
        pub struct Words {
            /// Names that anybody may see.
            #[member(optional, map(String, String), "Open", items(&Bounds::NONE.min_length(1)))]
            #[setters(set_open, get_open)]
            pub open: Option<HashMap<String, String>>,
            /// Names that nobody may see.
            #[member(optional, map(String, String), "Hidden", items(&Bounds::NONE.min_length(1)), sensitive)]
            #[setters(set_hidden, get_hidden)]
            pub hidden: Option<HashMap<String, String>>,
        }
    }

    #[test]
    fn keys_of_secret_maps_are_not_told() {
        let words = Words::builder().open("name", "").hidden("secret", "").build();
        let violations = validate("Say", &words).expect_err("the values are too short").violations;
        let paths: Vec<_> = violations.iter().map(|violation| violation.path.as_str()).collect();
        assert_eq!(paths, ["Open.name", "Hidden.*"]);
    }
}
