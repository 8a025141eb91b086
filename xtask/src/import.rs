//! `cargo xtask import`: makes or updates `model.json` from a file that AWS publishes.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use codegen::write_file;
use connect_model::{Published, Source, import};

use crate::changes::next_version;
use crate::print::print;

/// Makes or updates model.json from a published service-2.json
#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    /// The published file, plain or gzip
    #[arg(value_name = "SERVICE_JSON")]
    service: PathBuf,

    /// The published paginators of the same service (paginators-1.json)
    #[arg(long, value_name = "FILE")]
    paginators: Option<PathBuf>,

    /// The published waiters of the same service (waiters-2.json)
    #[arg(long, value_name = "FILE")]
    waiters: Option<PathBuf>,

    /// Where the file came from, as "botocore 1.44.5"; found beside it where a wheel was unpacked
    #[arg(long, value_name = "NAME")]
    package: Option<String>,

    /// The model to make or update
    #[arg(long, value_name = "PATH", default_value = MODEL)]
    model: PathBuf,

    /// Replace the file that `--model` names whatever it is, and keep nothing of it; without this option only a model of
    /// ours of the same service is updated
    #[arg(long, conflicts_with = "check")]
    overwrite: bool,

    /// Write nothing; exit with 0 when the published file says what the model says, with 1 when it does not, and with
    /// 2 when that cannot be told
    #[arg(long)]
    check: bool,
}

/// The status with which `--check` says that it could not compare.
const TROUBLE: u8 = 2;

pub(crate) fn run(args: ImportArgs) -> anyhow::Result<ExitCode> {
    let check = args.check;
    import_or_check(args).or_else(|error| {
        if !check {
            return Err(error);
        }
        eprintln!("{error:#}");
        Ok(ExitCode::from(TROUBLE))
    })
}

/// The model of this repository's client.
const MODEL: &str = "model.json";

/// Writes the new model and prints what is different; after an error nothing has been written.
fn import_or_check(args: ImportArgs) -> anyhow::Result<ExitCode> {
    let service = File::read(&args.service)?;
    let paginators = args.paginators.as_deref().map(File::read).transpose()?;
    let waiters = args.waiters.as_deref().map(File::read).transpose()?;
    let existing = if args.overwrite { None } else { File::read_if_there(&args.model)? };
    let package = args.package.or_else(|| package_of(&args.service)).unwrap_or_else(|| "unknown".to_owned());

    let published = Published {
        service: service.source(),
        paginators: paginators.as_ref().map(File::source),
        waiters: waiters.as_ref().map(File::source),
    };
    let imported = import(published, existing.as_ref().map(File::source), &package)?;

    let path = args.model.display();
    if args.check {
        let differs = match &imported.summary.changes {
            None => true,
            Some(Ok(changes)) => !changes.is_empty(),
            Some(Err(problems)) => bail!("{problems}"),
        };
        let is = if differs { "is not" } else { "is" };
        print(&format!("{path} {is} what {package} says\n{}", imported.summary))?;
        return Ok(ExitCode::from(u8::from(differs)));
    }
    if existing.is_some_and(|file| file.bytes == imported.json.as_bytes()) {
        print(&format!("{path} is up to date with {package}\n"))?;
    } else {
        write_file(&args.model, imported.json.as_bytes()).with_context(|| format!("cannot write {path}"))?;
        print(&format!("{path} written from {package}\n"))?;
    }
    print(&imported.summary.to_string())?;
    if let Some(Ok(changes)) = &imported.summary.changes
        && args.model == Path::new(MODEL)
    {
        print(&next_version(changes).to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A file with the name that problems in it are told under.
struct File {
    name: String,
    bytes: Vec<u8>,
}

impl File {
    fn read(path: &Path) -> anyhow::Result<File> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(File { name: path.display().to_string(), bytes })
    }

    fn read_if_there(path: &Path) -> anyhow::Result<Option<File>> {
        match fs::metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            _ => File::read(path).map(Some),
        }
    }

    fn source(&self) -> Source<'_> {
        Source { name: &self.name, bytes: &self.bytes }
    }
}

/// An unpacked wheel has a folder `botocore-1.44.5.dist-info` beside its `botocore`.
fn package_of(service: &Path) -> Option<String> {
    let service = service.canonicalize().ok()?;
    service.ancestors().skip(1).find_map(|folder| {
        let names = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.file_name());
        let mut packages: Vec<_> = names.filter_map(|name| package_name(&name)).collect();
        packages.sort();
        packages.pop()
    })
}

fn package_name(folder: &OsStr) -> Option<String> {
    let version = folder.to_str()?.strip_prefix("botocore-")?.strip_suffix(".dist-info")?;
    Some(format!("botocore {version}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_is_named_by_the_folder_beside_it() {
        assert_eq!(package_name(OsStr::new("botocore-1.44.5.dist-info")).as_deref(), Some("botocore 1.44.5"));
        assert_eq!(package_name(OsStr::new("boto3-1.44.5.dist-info")), None);
    }
}
