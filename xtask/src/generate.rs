//! `cargo xtask generate`: a crate of its own from any REST-JSON model.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;
use codegen::{Output, generate, generate_supported, manifest, readme, unsupported};
use connect_model::{Deprecated, Dialect, Kind, Model, derive_pagination, did_you_mean};

use crate::regenerate::load;

#[derive(Args)]
pub(crate) struct GenerateArgs {
    /// The model, as published or edited, plain or gzip
    model: PathBuf,
    /// The crate's folder
    #[arg(long)]
    out: PathBuf,
    /// The crate's name [default: from the service, as `connectcases-client`]
    #[arg(long)]
    name: Option<String>,
    /// Generate these operations and the types that they need, and nothing else
    #[arg(long, value_delimiter = ',', value_name = "NAME,…")]
    operations: Vec<String>,
    /// Leave out operations that stream instead of refusing the model
    #[arg(long)]
    skip_unsupported: bool,
}

pub(crate) fn run(args: GenerateArgs) -> Result<()> {
    let start = Instant::now();
    let loaded = load(&args.model)?;
    let mut model = match loaded.dialect {
        Dialect::Published => published(loaded.model),
        Dialect::Ours => loaded.model,
    };
    if !args.operations.is_empty() {
        select(&mut model, &args.operations).with_context(|| format!("{} is not generated", args.model.display()))?;
    }
    let generated = match args.skip_unsupported {
        true => generate_supported(&model)?,
        false => generate(&model)?,
    };
    if args.skip_unsupported {
        for problem in unsupported(&model) {
            eprintln!("left out {problem}");
        }
    }
    let name = args.name.unwrap_or_else(|| default_name(&model));
    let source = args.out.join("src");
    let written = Output::compare(&source, &generated.files)?
        .write()
        .with_context(|| format!("cannot write {}", source.display()))?;
    write_new(&args.out.join("Cargo.toml"), &manifest(&name, &model, &runtime(&args.out)?))?;
    write_new(&args.out.join("README.md"), &readme(&name, &model))?;
    println!(
        "{name}: {} operations, {} types: {} files written, {} removed, in {:.1} s",
        generated.operations,
        generated.types,
        written.written,
        written.removed,
        start.elapsed().as_secs_f64(),
    );
    Ok(())
}

/// The model with the named operations only.
fn select(model: &mut Model, names: &[String]) -> Result<()> {
    let known = || model.operations.iter().map(|operation| operation.name.as_str());
    let unknown = names.iter().filter(|name| model.operation(name).is_none());
    let told: Vec<String> = unknown
        .map(|name| format!("there is no operation `{name}`{}", did_you_mean(name, known(), "the model lists all")))
        .collect();
    if !told.is_empty() {
        bail!(told.join("\n"));
    }
    model.retain_operations(|operation| names.contains(&operation.name));
    Ok(())
}

/// A published file as an import would leave it: without prose, which is AWS's, and with the paginators that can be
/// told from the shapes.
fn published(mut model: Model) -> Model {
    model.documentation = None;
    for operation in &mut model.operations {
        operation.documentation = None;
        drop_advice(&mut operation.deprecated);
    }
    for shape in &mut model.shapes {
        shape.documentation = None;
        drop_advice(&mut shape.deprecated);
        if let Kind::Structure(structure) = &mut shape.kind {
            for member in &mut structure.members {
                member.documentation = None;
                drop_advice(&mut member.deprecated);
            }
        }
    }
    for (name, pagination) in derive_pagination(&model) {
        if let Some(operation) = model.operations.iter_mut().find(|operation| operation.name == name) {
            operation.pagination.get_or_insert(pagination);
        }
    }
    model
}

/// That something is deprecated is a fact, what to use instead is prose.
fn drop_advice(deprecated: &mut Option<Deprecated>) {
    if let Some(deprecated) = deprecated {
        deprecated.message = None;
    }
}

/// Written once: both files are the owner's to edit.
fn write_new(path: &Path, text: &str) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn default_name(model: &Model) -> String {
    let prefix = model.metadata.service_id.to_lowercase().replace([' ', '_'], "-");
    format!("{prefix}-client")
}

/// The runtime of this checkout, as seen from the crate: the way between both says nothing of whose machine it is.
fn runtime(out: &Path) -> Result<String> {
    let runtime = whole(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-runtime"))?;
    let path = pathdiff::diff_paths(&runtime, whole(out)?).unwrap_or(runtime);
    path.into_os_string().into_string().ok().context("the path of the checkout is not UTF-8")
}

fn whole(path: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| format!("{} is not there", path.display()))
}
