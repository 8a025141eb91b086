//! `cargo xtask bench`: hands over to the program in `bench`.
//!
//! That is a workspace of its own, so that neither plots nor the official crate are compiled for the
//! other commands.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct BenchArgs {
    /// What to measure and how: `cargo xtask bench --help` lists it
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(args: BenchArgs) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--package", "bench", "--manifest-path"])
        .arg(root.join("bench/Cargo.toml"))
        .arg("--target-dir")
        .arg(target.join("bench/build/runner"))
        .arg("--")
        .args(args.arguments)
        .status()
        .context("cannot run cargo")?;
    if !status.success() {
        bail!("`cargo xtask bench` did not finish");
    }
    Ok(())
}
