//! `cargo xtask parity`: how much of the official crate's public surface the client has.
//!
//! The list of the official crate's items and the scripts that read rustdoc's JSON and compare are
//! no part of this repository. What the client re-exports from the runtime and the protocol is
//! listed in their own JSON, so all three crates are documented.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use codegen::write_file;

use crate::print::print;

#[derive(Args)]
pub(crate) struct ParityArgs {
    /// The folder with `tools/public_items.py`, `tools/surface_parity.py` and `surface/`
    #[arg(default_value = "../shared")]
    folder: PathBuf,
    /// Where to write the paths of the items that are missing
    #[arg(long, default_value = "target/parity/missing.txt")]
    missing: PathBuf,
}

const FOLDER: &str = "target/parity";
/// What must not be fallen below: percent of all items by path, percent of the typed ones by type.
const FLOOR: (f64, f64) = (99.0, 97.0);

pub(crate) fn run(args: ParityArgs) -> Result<()> {
    let list = args.folder.join("tools/public_items.py");
    let compare = args.folder.join("tools/surface_parity.py");
    for path in [&list, &compare, &args.folder.join("surface")] {
        ensure!(
            path.exists(),
            "there is no {}: name the folder that has the scripts and the official crate's items, as in \
             `cargo xtask parity FOLDER`",
            path.display()
        );
    }
    let client = items(&list, "connect-client")?;
    let below = items(&list, "connect-runtime")? + &items(&list, "connect-protocol")?;
    let all = Path::new(FOLDER).join("items.txt");
    let found = with_re_exports(&client, &below);
    write_file(&all, found.as_bytes()).with_context(|| format!("cannot write {}", all.display()))?;

    let table = python(&compare, [all.as_os_str(), OsStr::new("--missing"), args.missing.as_os_str()])?;
    print(&format!("{table}what is missing is listed in {}\n", args.missing.display()))?;
    let (paths, types) = shares(&table).context("the comparison printed no line `all`")?;
    ensure!(
        paths >= FLOOR.0 && types >= FLOOR.1,
        "{paths:.1} % by path and {types:.1} % by type are less than the {} % and {} % that have to be there",
        FLOOR.0,
        FLOOR.1
    );
    Ok(())
}

/// The public items of a crate, one a line: path, kind, type.
fn items(list: &Path, name: &str) -> Result<String> {
    // A target folder of its own: with RUSTC_BOOTSTRAP, which rustdoc's JSON needs on a stable
    // compiler, the everyday one would be built anew each time.
    let documented = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--lib", "--target-dir", FOLDER, "--package", name])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .context("cannot run cargo")?;
    ensure!(documented.success(), "{name} cannot be documented");
    let json = Path::new(FOLDER).join("doc").join(name.replace('-', "_")).with_extension("json");
    python(list, [json.as_os_str(), OsStr::new("--types")])
}

fn python<'a>(script: &Path, args: impl IntoIterator<Item = &'a OsStr>) -> Result<String> {
    let output = Command::new("python3").arg(script).args(args).output().context("cannot run python3")?;
    if !output.status.success() {
        bail!("{} failed:\n{}", script.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The client's items, and those that the crates below it list under a path that the client re-exports.
/// A re-export at the client's root is one of an item in a module: `Config` is `config::Config`.
fn with_re_exports(client: &str, below: &str) -> String {
    let re_exports: BTreeSet<&str> =
        client.lines().filter_map(|line| inner(line.strip_suffix("\treexport")?)).collect();
    let mut all = client.to_owned();
    for line in below.lines() {
        let Some((module, item)) = inner(line).and_then(|path| path.split_once("::")) else { continue };
        let name = item.split(['\t', ':', '.']).next().unwrap_or(item);
        let path = format!("{module}::{name}");
        if re_exports.contains(&*path) {
            all += &format!("connect_client::{module}::{item}\n");
            if re_exports.contains(name) {
                all += &format!("connect_client::{item}\n");
            }
        }
    }
    all
}

/// A path without its crate.
fn inner(path: &str) -> Option<&str> {
    Some(path.split_once("::")?.1)
}

/// Percent by path and by type, from `all  43886 of  43975  99.8 %  same type 13403 of 13434`.
fn shares(table: &str) -> Option<(f64, f64)> {
    let line = table.lines().find(|line| line.starts_with("all "))?;
    let numbers: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [have, of, _, same, typed] = *numbers else { return None };
    Some((100.0 * have / of, 100.0 * same / typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn re_exported_items_come_with_their_own() {
        let client =
            "c::Config\treexport\nc::config::Config\treexport\nc::config::Region\treexport\nc::types::A\tstruct\n";
        let runtime = "r::config::Config\tstruct\nr::config::Config::region\tfn\t(&self) -> A\nr::shape::Slot\tenum\n\
                       r::config::Hidden\tstruct\nr::config::Hidden::new\tfn\n";
        assert_eq!(
            with_re_exports(client, runtime).strip_prefix(client),
            Some(
                "connect_client::config::Config\tstruct\nconnect_client::Config\tstruct\n\
                 connect_client::config::Config::region\tfn\t(&self) -> A\n\
                 connect_client::Config::region\tfn\t(&self) -> A\n"
            )
        );
    }

    #[test]
    fn shares_are_read() {
        let table = "types  1 of 2  50.0 %\nall   99 of   100   99.0 %   same type 3 of 4\n";
        assert_eq!(shares(table), Some((99.0, 75.0)));
        assert_eq!(shares("nothing"), None);
    }
}
