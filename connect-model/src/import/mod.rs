//! Makes or updates a `model.json` from a published file: facts are kept, AWS's prose is dropped, our own prose stays.

mod facts;
mod merge;
mod print;
mod replace;
mod settle;
mod summary;
mod tree;

use sha2::{Digest, Sha256};

use crate::changes::Changes;
use crate::json::Document;
use crate::layout::{PAGINATORS, Place, TOP, WAITERS};
use crate::model::Pagination;
use crate::pagination::derive;
use crate::problem::Problems;
use crate::read::{self, Dialect, Loaded};
use crate::source;
pub use summary::Summary;
use tree::Json;

/// Where a new model says that its JSON Schema is.
const SCHEMA: &str = "./model.schema.json";

/// A file to import from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// What problems call it, mostly its path.
    pub name: &'a str,
    /// Its content, plain or gzip.
    pub bytes: &'a [u8],
}

/// The files that AWS publishes of a service.
#[derive(Debug, Clone, Copy)]
pub struct Published<'a> {
    /// The service itself (`service-2.json`).
    pub service: Source<'a>,
    /// Its paginators (`paginators-1.json`).
    pub paginators: Option<Source<'a>>,
    /// Its waiters (`waiters-2.json`).
    pub waiters: Option<Source<'a>>,
}

impl<'a> From<Source<'a>> for Published<'a> {
    fn from(service: Source<'a>) -> Self {
        Published { service, paginators: None, waiters: None }
    }
}

/// What an import made.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The new `model.json`.
    pub json: String,
    /// What is different from the one before.
    pub summary: Summary,
}

/// Makes the `model.json` of a published model.
///
/// - Facts come from the published file, paginators and waiters from theirs. All prose in them is dropped:
///   `documentation`, `description` and `deprecatedMessage` everywhere.
/// - From the model there was, when it is one of ours, come: documentation of what still exists, `default`s and
///   `retryable` marks (each where the published file says nothing of it), paginators and waiters that the published files do not have.
/// - Paginators that are still missing are derived (see [`derive_pagination`](crate::derive_pagination)).
/// - `$schema` stays what it is; a model that has none gets `./model.schema.json`.
/// - `package` (as `botocore 1.44.5`) and the SHA-256 of the uncompressed published file are put under `upstream`.
///
/// Nothing that the published file says is refused because of what is ours: a `default`, a paginator or a waiter that
/// no longer fits is left out, and the summary says so. So is a published paginator or waiter that cannot be read. The same input gives the same bytes, and importing the same
/// file again changes nothing.
///
/// # Errors
///
/// Everything that is wrong with one of the files, with the file's name in front. The existing file has to be a model
/// of ours, of the same service; it may have mistakes in it.
pub fn import(published: Published<'_>, existing: Option<Source<'_>>, package: &str) -> Result<Imported, Problems> {
    let Published { service, paginators, waiters } = published;
    let bytes = unpack(service)?;
    let document = parse(&bytes, service.name)?;
    read::read_document(&document, Dialect::Published).map_err(|found| found.in_file(service.name))?;

    let mut summary = Summary::default();
    let mut model = facts::collect(document.root(), &TOP, &mut summary.dropped_keys);
    model.set("$schema", Json::Text(SCHEMA.to_owned()));
    model.set("upstream", upstream(package, &bytes));
    if let Some(paginators) = paginators {
        let published = part(paginators, &PAGINATORS, &mut summary)?;
        merge::add_paginators(&mut model, published, &mut summary);
    }
    if let Some(waiters) = waiters {
        let published = part(waiters, &WAITERS, &mut summary)?;
        merge::add_waiters(&mut model, published, &mut summary);
    }
    if let Some(existing) = existing {
        let refuse = |problem| Problems::from(replace::with_advice(problem)).in_file(existing.name);
        let bytes = source::unpack(existing.bytes).map_err(refuse)?;
        let before = source::text(&bytes).and_then(Document::parse).map_err(refuse)?;
        replace::check(&before, &document).map_err(|problems| problems.in_file(existing.name))?;
        finish(model, Some(&before), summary)
    } else {
        finish(model, None, summary)
    }
}

/// The facts of a file of paginators or waiters, without those of them that say what nobody here can read.
fn part(source: Source<'_>, place: &'static Place, summary: &mut Summary) -> Result<Json, Problems> {
    let bytes = unpack(source)?;
    let document = parse(&bytes, source.name)?;
    let (inside, outside): (Vec<_>, Vec<_>) =
        read::check_part(&document, place).into_iter().partition(settle::is_removable);
    if !outside.is_empty() {
        return Err(Problems::new(outside).in_file(source.name));
    }
    let mut facts = facts::collect(document.root(), place, &mut summary.dropped_keys);
    settle::leave_out(&mut facts, &inside, summary);
    Ok(facts)
}

/// The entry that an import would write for a paginator, on one line.
pub(crate) fn paginator_line(pagination: &Pagination) -> String {
    print::one_line(&merge::paginator(pagination))
}

/// The part that no longer looks at the published files.
fn finish(mut model: Json, existing: Option<&Document<'_>>, mut summary: Summary) -> Result<Imported, Problems> {
    if let Some(existing) = existing {
        merge::keep_ours(&mut model, existing.root(), &mut summary);
    }
    merge::put_in_order(&mut model);
    let checked = settle::leave_out_what_no_longer_fits(&mut model, &mut summary)?;
    merge::add_derived(&mut model, derive(&checked.model), &mut summary);
    merge::put_in_order(&mut model);

    let json = print::print(&model);
    let loaded = check(&json)?;
    summary.count(&loaded.model);
    if let Some(existing) = existing {
        // A model that cannot be read can be imported over all the same.
        let before = read::read_document(existing, Dialect::of(existing.root()));
        summary.changes = Some(before.map(|before| Changes::between(&before, &loaded)));
        // Of the old file only the keys matter that the layout does not know.
        facts::collect(existing.root(), &TOP, &mut summary.dropped_keys);
    }
    Ok(Imported { json, summary })
}

/// A last look at what would be written, so that no import leaves a file that cannot be read.
fn check(json: &str) -> Result<Loaded, Problems> {
    read::read(json.as_bytes(), Dialect::Ours).map_err(|found| found.in_file("the model as it would be written"))
}

fn unpack(source: Source<'_>) -> Result<std::borrow::Cow<'_, [u8]>, Problems> {
    source::unpack(source.bytes).map_err(|problem| Problems::from(problem).in_file(source.name))
}

fn parse<'t>(bytes: &'t [u8], name: &str) -> Result<Document<'t>, Problems> {
    let document = source::text(bytes).and_then(Document::parse);
    document.map_err(|problem| Problems::from(problem).in_file(name))
}

fn upstream(package: &str, bytes: &[u8]) -> Json {
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Json::Object(vec![("package".to_owned(), Json::Text(package.to_owned())), ("sha256".to_owned(), Json::Text(hash))])
}
