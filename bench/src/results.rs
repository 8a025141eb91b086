//! What was measured: every sample with the run that it comes from, kept in one JSON file between runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::file;

/// All steps that were ever measured here, each as of its last run.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Results {
    steps: Vec<Step>,
}

/// One thing that was measured, for all contenders of one run.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) section: String,
    pub(crate) what: String,
    pub(crate) stamp: Stamp,
    /// Contender, then metric with its unit, then one sample a repeat.
    pub(crate) samples: BTreeMap<String, Metrics>,
}

/// By name with its unit, as `wall s`.
pub(crate) type Metrics = BTreeMap<String, Vec<f64>>;

/// Where and when a run took place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    pub(crate) date: String,
    pub(crate) machine: String,
    pub(crate) versions: String,
}

impl Results {
    /// What the file holds; nothing when there is none.
    pub(crate) fn read(path: &Path) -> Result<Results> {
        if !path.exists() {
            return Ok(Results::default());
        }
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{} is not of this version: delete it and measure again", path.display()))
    }

    /// Puts a step in the place of its last measurement, and the file on the disk, so that a run
    /// that is broken off loses nothing. A step with fewer contenders than before is not taken.
    pub(crate) fn record(&mut self, step: Step, path: &Path) -> Result<()> {
        if self.step(&step.section, &step.what).is_some_and(|known| known.samples.len() > step.samples.len()) {
            println!("(not recorded: the last run of `{}` has more contenders)", step.what);
            return Ok(());
        }
        self.put(step);
        file::replace(path, serde_json::to_string_pretty(self)?)
    }

    /// Puts a step in the place of its last measurement.
    pub(crate) fn put(&mut self, step: Step) {
        let known = self.steps.iter_mut().find(|known| known.section == step.section && known.what == step.what);
        match known {
            Some(known) => *known = step,
            None => self.steps.push(step),
        }
    }

    /// The steps of a section, in the order in which they were first measured.
    pub(crate) fn section(&self, section: &str) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.section == section)
    }

    /// One step.
    pub(crate) fn step(&self, section: &str, what: &str) -> Option<&Step> {
        self.section(section).find(|step| step.what == what)
    }
}

impl Step {
    pub(crate) fn new(section: &str, what: impl Into<String>, stamp: &Stamp) -> Step {
        Step { section: section.to_owned(), what: what.into(), stamp: stamp.clone(), samples: BTreeMap::new() }
    }

    /// Adds one sample.
    pub(crate) fn add(&mut self, who: &str, metric: &str, value: f64) {
        self.samples.entry(who.to_owned()).or_default().entry(metric.to_owned()).or_default().push(value);
    }

    /// The median of a contender's samples.
    pub(crate) fn median(&self, who: &str, metric: &str) -> Option<f64> {
        median(self.samples.get(who)?.get(metric)?)
    }

    /// The metrics that any contender has.
    pub(crate) fn metrics(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.samples.values().flat_map(BTreeMap::keys).map(String::as_str).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// How often each of its metrics was measured.
    pub(crate) fn repeats(&self) -> impl Iterator<Item = usize> {
        self.samples.values().flat_map(BTreeMap::values).map(Vec::len)
    }
}

/// The middle of the samples, or the mean of the two in the middle.
pub(crate) fn median(samples: &[f64]) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    Some((lower + upper) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0]), Some(3.0));
        assert_eq!(median(&[9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[9.0, 1.0, 2.0, 4.0]), Some(3.0));
    }
}
