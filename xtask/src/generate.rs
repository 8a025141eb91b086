//! `cargo xtask generate`: a crate of its own from any REST-JSON model.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use codegen::{Output, generate, leave_out_unsupported, manifest, readme, runtime_features, write_file};
use connect_model::{Deprecated, Dialect, Draft, Kind, Model, derive_pagination, did_you_mean};

use crate::crate_folder::{self, Manifest};
use crate::print::print;
use crate::regenerate::{finish, print_problems};

#[derive(Args)]
pub(crate) struct GenerateArgs {
    /// The model, as published or edited, plain or gzip
    model: PathBuf,
    /// The crate's folder
    #[arg(long)]
    out: PathBuf,
    /// The crate's name [default: that of the crate in the folder, or from the service, as `connectcases-client`]
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Generate these operations and the types that they need, and nothing else
    #[arg(long, value_delimiter = ',', value_name = "NAME,…")]
    operations: Vec<String>,
    /// Leave out operations that stream instead of refusing the model
    #[arg(long, conflicts_with = "operations")]
    skip_unsupported: bool,
}

pub(crate) fn run(args: GenerateArgs) -> Result<()> {
    let start = Instant::now();
    let mut draft = Draft::read_file(&args.model)?;
    if !args.operations.is_empty() {
        let selected = select(&mut draft.model, &args.operations);
        selected.with_context(|| format!("{} is not generated", args.model.display()))?;
    }
    if args.skip_unsupported {
        print_problems(&leave_out_unsupported(&mut draft.model), &args.model);
    }
    let loaded = finish(draft, &args.model)?;
    let model = match loaded.dialect {
        Dialect::Published => published(loaded.model),
        Dialect::Ours => loaded.model,
    };
    crate_folder::refuse_sources(&args.out)?;
    let existing = Manifest::read(&args.out)?;
    let name = crate_folder::name(&args.out, existing.as_ref(), args.name, &model)?;
    let generated = generate(&model)?;
    let source = args.out.join("src");
    let written = Output::compare(&source, &generated.files)
        .with_context(|| format!("cannot read {}", source.display()))?
        .write()
        .with_context(|| format!("cannot write {}", source.display()))?;
    let path = args.out.join("Cargo.toml");
    match existing {
        None => write_new(&path, &manifest(&name, &model, &runtime(&args.out)?))?,
        Some(Manifest { text, .. }) => {
            let lacking =
                runtime_features(&model).into_iter().filter(|feature| !text.contains(&format!("{feature:?}")));
            let shown = path.display();
            lacking.for_each(|feature| eprintln!("{shown}: connect-runtime needs the feature {feature:?} now"));
        }
    }
    let path = args.out.join("README.md");
    if !path.exists() {
        write_new(&path, &readme(&name, &model))?;
    }
    print(&format!(
        "{name}: {} operations, {} types: {} files written, {} removed, in {:.1} s\n",
        generated.operations,
        generated.types,
        written.written,
        written.removed,
        start.elapsed().as_secs_f64(),
    ))
}

/// The model with the named operations only.
fn select(model: &mut Model, names: &[String]) -> Result<()> {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        bail!("`--operations` names none");
    }
    let known = || model.operations.iter().map(|operation| operation.name.as_str());
    let unknown = names.iter().filter(|name| model.operation(name).is_none());
    let told: Vec<String> = unknown
        .map(|name| {
            format!("there is no operation `{name}`{}", did_you_mean(name, known(), "all names are under `operations`"))
        })
        .collect();
    if !told.is_empty() {
        bail!(told.join("\n"));
    }
    model.retain_operations(|operation| names.contains(&operation.name.as_str()));
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

/// Writes a file that is the owner's to edit from then on.
fn write_new(path: &Path, text: &str) -> Result<()> {
    write_file(path, text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))
}

/// The runtime of this checkout, as seen from the crate, so that both can be moved together. Cargo does not find it
/// through a symbolic link; such a path is the owner's to edit.
fn runtime(out: &Path) -> Result<String> {
    let runtime = canonical(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-runtime"))?;
    let path = pathdiff::diff_paths(&runtime, canonical(out)?).unwrap_or(runtime);
    path.into_os_string().into_string().ok().context("the path of the checkout is not UTF-8")
}

fn canonical(path: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| format!("{} is not there", path.display()))
}
