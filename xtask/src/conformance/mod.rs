//! `cargo xtask conformance`: runs botocore's protocol suites through generated code.
//!
//! The suites are botocore's `tests/unit/protocols/{input,output}/rest-json.json`; they are in its
//! source distribution on PyPI (`pip download --no-deps --no-binary :all: botocore`).
//! Each suite is a small model with cases. All models are generated as crates of one workspace
//! under `target/conformance`, a program that knows every operation is built once, and each case
//! goes through it without any network: an input becomes a request, a response an output.

mod case;
mod compare;
mod program;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use case::Expected;

#[derive(Args)]
pub(crate) struct ConformanceArgs {
    /// Files of suites, as botocore has them
    #[arg(required = true, value_name = "SUITE.json")]
    suites: Vec<PathBuf>,
    /// Where the crates are generated and built
    #[arg(long, default_value = "target/conformance")]
    out: PathBuf,
}

/// Cases that are known to fail, with the reason. One that passes fails the run.
const EXPECTED_FAILURES: &[(&str, &str)] = &[];

pub(crate) fn run(args: ConformanceArgs) -> Result<()> {
    let mut cases = Vec::new();
    let mut models = Vec::new();
    for path in &args.suites {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        case::read(&text, &mut models, &mut cases).with_context(|| format!("{} is not a suite", path.display()))?;
    }
    let answers = program::run(&args.out, &models, &cases)?;
    if answers.len() != cases.len() {
        bail!("the program answered {} of {} cases", answers.len(), cases.len());
    }
    let mut failed = 0;
    for (case, mut answer) in cases.iter().zip(answers) {
        case.bring_into_suite_form(&models[case.model], &mut answer);
        let answer = &answer;
        let differences = match &case.expected {
            Expected::Request(expected) => compare::request(expected, &case.endpoint, answer),
            Expected::Response { result, error } => compare::response(result.as_ref(), error.as_ref(), answer),
        };
        failed += usize::from(!report(EXPECTED_FAILURES, &case.id, &differences));
    }
    println!("{} passed, {failed} failed", cases.len() - failed);
    match failed {
        0 => Ok(()),
        _ => bail!("the protocol is not spoken as the suites expect"),
    }
}

/// Prints what differs; says whether the case ended as it should.
fn report(expected_failures: &[(&str, &str)], id: &str, differences: &[String]) -> bool {
    let expected = expected_failures.iter().find(|(known, _)| *known == id);
    match (expected, differences.is_empty()) {
        (None, true) => true,
        (Some((_, reason)), false) => {
            println!("{id}: fails as expected: {reason}");
            true
        }
        (Some(_), true) => {
            println!("{id}: is on the list of expected failures and passes; take it off");
            false
        }
        (None, false) => {
            println!("{id}:");
            for difference in differences {
                println!("    {difference}");
            }
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::report;

    #[test]
    fn what_is_expected_to_fail_has_to_fail() {
        let (listed, differs) = ([("listed", "a reason")], ["path: expected /a, got /b".to_owned()]);
        assert!(report(&listed, "listed", &differs) && !report(&listed, "listed", &[]));
        assert!(report(&listed, "other", &[]) && !report(&listed, "other", &differs));
    }
}
