//! What the project wants to reach, and how far it is.

use crate::number::number;
use crate::place::{BARE, OFFICIAL, OURS};
use crate::results::Results;
use crate::{binary, calls, compile, scaling};

/// A bound on what is measured of ours, as a multiple of a contender's or in the metric's unit.
struct Goal {
    name: &'static str,
    section: &'static str,
    what: String,
    metric: &'static str,
    of: Option<&'static str>,
    at_most: f64,
}

/// All goals, as rows of a table; those that nothing was measured for are not met.
pub(crate) fn rows(results: &Results) -> Vec<Vec<String>> {
    goals().iter().map(|goal| goal.row(results)).collect()
}

fn goals() -> Vec<Goal> {
    let compile = |name, what: &str, metric, at_most| Goal {
        name,
        section: compile::SECTION,
        what: what.to_owned(),
        metric,
        of: Some(OFFICIAL.who),
        at_most,
    };
    let describe = calls::under_load("describe-contact", 32);
    let call = |name, of, at_most| Goal {
        name,
        section: calls::SECTION,
        what: describe.clone(),
        metric: "CPU µs",
        of: Some(of),
        at_most,
    };
    let alone =
        |name, section, what: String, at_most| Goal { name, section, what, metric: "wall s", of: None, at_most };
    vec![
        compile("debug build of the client", compile::DEBUG, "wall s", 1.0 / 20.0),
        compile("check of the client", compile::CHECK, "wall s", 1.0 / 12.0),
        compile("release build of the client", compile::RELEASE, "wall s", 1.0 / 12.0),
        compile("peak memory of a debug build", compile::DEBUG, "peak MB", 1.0 / 4.0),
        compile("first debug build of a program", compile::FIRST_DEBUG, "wall s", 1.0 / 4.0),
        compile("first release build of a program", compile::FIRST_RELEASE, "wall s", 1.0 / 4.0),
        call("processor time of a call", OFFICIAL.who, 0.5),
        call("processor time of a call", BARE.who, 1.35),
        Goal {
            name: "stripped release binary",
            section: binary::SECTION,
            what: binary::PROGRAM.to_owned(),
            metric: "stripped MB",
            of: Some(OFFICIAL.who),
            at_most: 0.6,
        },
        alone("regenerate", scaling::SECTION, scaling::scaled("regenerate", 1), 2.0),
        alone("from a one-line edit to a compiled client", scaling::EDITS, scaling::EDIT.to_owned(), 12.0),
    ]
}

impl Goal {
    fn row(&self, results: &Results) -> Vec<String> {
        let measured = self.measured(results);
        let unit = self.of.map_or_else(|| "s".to_owned(), |who| format!("× {who}"));
        let show = |value: f64| format!("{} {unit}", number(value));
        let met = if measured.is_some_and(|measured| measured <= self.at_most) { "yes" } else { "no" };
        let shown = measured.map_or_else(|| "not measured".to_owned(), show);
        vec![self.name.to_owned(), format!("≤ {}", show(self.at_most)), shown, met.to_owned()]
    }

    /// The median, or how many times the contender's it is.
    fn measured(&self, results: &Results) -> Option<f64> {
        let step = results.step(self.section, &self.what)?;
        let ours = step.median(OURS.who, self.metric)?;
        match self.of {
            Some(who) => Some(ours / step.median(who, self.metric)?),
            None => Some(ours),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::{Stamp, Step};

    #[test]
    fn every_goal_has_a_row() {
        let stamp = Stamp { date: String::new(), machine: String::new(), versions: String::new() };
        let mut step = Step::new(compile::SECTION, compile::DEBUG, &stamp);
        // 3 of 60 seconds are the bound of the first goal; nobody has measured memory.
        step.add(OURS.who, "wall s", 3.0);
        step.add(OFFICIAL.who, "wall s", 60.0);
        let mut results = Results::default();
        assert!(rows(&results).iter().all(|row| row[2..] == ["not measured", "no"]));
        results.put(step);
        let rows = rows(&results);
        assert_eq!(rows.len(), goals().len());
        assert_eq!(rows[0][2..], ["0.050 × official", "yes"]);
        assert_eq!(rows[3][2..], ["not measured", "no"]);
    }
}
