//! `cargo xtask regenerate`: the client crate from `model.json`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;
use codegen::Output;
use connect_model::{Draft, Loaded, Problem};

use crate::changes::since_commit;
use crate::crate_folder::refuse_crate;
use crate::print::print;
use crate::schema;

#[derive(Args)]
pub(crate) struct RegenerateArgs {
    /// Change nothing; fail when the generated files are not what the model gives
    #[arg(long)]
    check: bool,
    /// The model
    #[arg(long, default_value = "model.json")]
    model: PathBuf,
    /// The folder of generated files
    #[arg(long, default_value = CLIENT)]
    out: PathBuf,
}

/// Where the client of this repository is generated.
const CLIENT: &str = "connect-client/src";

pub(crate) fn run(args: RegenerateArgs) -> Result<()> {
    let start = Instant::now();
    refuse_crate(&args.out)?;
    let loaded = finish(Draft::read_file(&args.model)?, &args.model)?;
    let generated = codegen::generate(&loaded.model)?;
    let output =
        Output::compare(&args.out, &generated.files).with_context(|| format!("cannot read {}", args.out.display()))?;
    if args.check {
        return check(&output, &args.out);
    }
    let written = output.write().with_context(|| format!("cannot write {}", args.out.display()))?;
    schema::refresh()?;
    print(&format!(
        "{} operations, {} types: {} files written, {} removed, {} unchanged, in {:.1} s\n",
        generated.operations,
        generated.types,
        written.written,
        written.removed,
        generated.files.len() - written.written,
        start.elapsed().as_secs_f64(),
    ))?;
    print(&since_commit(&args.model, &loaded, args.out == Path::new(CLIENT)))
}

/// The model of a draft, if neither the reader nor the generator finds an error; warnings go to standard error.
pub(crate) fn finish(mut draft: Draft, path: &Path) -> Result<Loaded> {
    draft.add(codegen::check(&draft.model));
    let loaded = draft.finish()?;
    print_problems(&loaded.notes, path);
    Ok(loaded)
}

/// Prints what is worth knowing of a model, to standard error.
pub(crate) fn print_problems(problems: &[Problem], path: &Path) {
    for problem in problems {
        eprintln!("{}:{problem}", path.display());
    }
}

fn check(output: &Output<'_>, folder: &Path) -> Result<()> {
    if output.is_fresh() && schema::is_fresh() {
        return print(&format!("{} is what the model gives\n", folder.display()));
    }
    let mut list = String::new();
    for (what, paths) in [
        ("stale", &output.stale),
        ("missing", &output.missing),
        ("left over", &output.left_over),
        ("in the way, and not generated", &output.in_the_way),
    ] {
        for path in paths {
            list.push_str(&format!("{what}: {}\n", folder.join(path).display()));
        }
    }
    if !schema::is_fresh() {
        list.push_str("stale: model.schema.json\n");
    }
    bail!("{list}Run `cargo xtask regenerate`.");
}
