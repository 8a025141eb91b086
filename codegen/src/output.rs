//! A folder of generated files: changed ones are written, left-over ones removed, and files of others stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::mark;
use crate::staged::{Staged, at};

/// Folders that generated files are in, those of earlier versions included. Left-over files are looked for here and
/// nowhere deeper: below may be anything, another generated client too.
const FOLDERS: [&str; 5] = ["", "operation", "types", "types/error", "waiters"];

/// A folder, and the generated files that should be in it.
#[derive(Debug)]
pub struct Output<'a> {
    folder: &'a Path,
    /// Files that are missing.
    pub missing: Vec<PathBuf>,
    /// Generated files whose content should be different.
    pub stale: Vec<PathBuf>,
    /// Generated files that should not exist.
    pub left_over: Vec<PathBuf>,
    /// Files, folders and links without the mark of a generated file, where a generated one should be.
    pub in_the_way: Vec<PathBuf>,
    files: &'a BTreeMap<String, String>,
}

/// How many files were touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// New or changed.
    pub written: usize,
    /// Removed.
    pub removed: usize,
}

impl<'a> Output<'a> {
    /// Compares the folder with the files that should be in it.
    ///
    /// A file is the generator's when its first line is the mark. All other files are somebody else's: they count
    /// only where they are in the way.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn compare(folder: &'a Path, files: &'a BTreeMap<String, String>) -> io::Result<Self> {
        let (mut missing, mut stale, mut in_the_way) = (Vec::new(), Vec::new(), BTreeSet::new());
        for (path, text) in files {
            match find(folder, Path::new(path))? {
                Found::Nothing => missing.push(path.into()),
                Found::File => {
                    let there = fs::read(folder.join(path)).map_err(|error| at(&folder.join(path), error))?;
                    if there == text.as_bytes() {
                        continue;
                    } else if mark::is_on(&*there)? {
                        stale.push(path.into());
                    } else {
                        in_the_way.insert(path.into());
                    }
                }
                Found::Other(path) => {
                    in_the_way.insert(path);
                }
            }
        }
        let left_over = left_over(folder, files)?;
        Ok(Output { folder, missing, stale, left_over, in_the_way: in_the_way.into_iter().collect(), files })
    }

    /// Whether the generated files are as they should be.
    pub fn is_fresh(&self) -> bool {
        [&self.missing, &self.stale, &self.left_over, &self.in_the_way].iter().all(|paths| paths.is_empty())
    }

    /// Makes the generated files what they should be. Files that would not change are not touched.
    ///
    /// All files are written under temporary names first, so a full disk is found before anything has changed.
    ///
    /// # Errors
    /// Files of others are in the way, or a file cannot be written or removed.
    pub fn write(&self) -> io::Result<Written> {
        self.refuse_what_is_in_the_way()?;
        let changed: Vec<&PathBuf> = self.missing.iter().chain(&self.stale).collect();
        let mut folders = NewFolders::default();
        let staged = changed.iter().map(|path| self.stage(path, &mut folders)).collect::<io::Result<Vec<_>>>()?;
        staged.into_iter().try_for_each(Staged::finish)?;
        folders.keep();
        for path in &self.left_over {
            let path = self.folder.join(path);
            fs::remove_file(&path).map_err(|error| at(&path, error))?;
        }
        self.remove_emptied_folders();
        Ok(Written { written: changed.len(), removed: self.left_over.len() })
    }

    fn refuse_what_is_in_the_way(&self) -> io::Result<()> {
        if self.in_the_way.is_empty() {
            return Ok(());
        }
        let paths = self.in_the_way.iter().map(|path| format!("\n  {}", self.folder.join(path).display()));
        let message = format!(
            "nothing was changed, since generated files would replace these, which are not generated; move them away, \
             or generate into another folder:{}",
            paths.collect::<String>()
        );
        Err(io::Error::new(ErrorKind::AlreadyExists, message))
    }

    fn stage(&self, path: &Path, folders: &mut NewFolders) -> io::Result<Staged> {
        let target = self.folder.join(path);
        if let Some(parent) = target.parent() {
            folders.create(parent).map_err(|error| at(parent, error))?;
        }
        let text = path.to_str().and_then(|path| self.files.get(path)).map_or("", String::as_str);
        Staged::new(&target, text.as_bytes()).map_err(|error| at(&target, error))
    }

    /// A folder that holds something else refuses to be removed, which is as it should be.
    fn remove_emptied_folders(&self) {
        let folders = self.left_over.iter().flat_map(|path| path.ancestors().skip(1));
        let folders: BTreeSet<&Path> = folders.filter(|folder| !folder.as_os_str().is_empty()).collect();
        for folder in folders.into_iter().rev() {
            let _ = fs::remove_dir(self.folder.join(folder));
        }
    }
}

/// Folders made on the way; unless they are kept, those that are empty are removed again.
#[derive(Default)]
struct NewFolders(Vec<PathBuf>);

impl NewFolders {
    fn create(&mut self, folder: &Path) -> io::Result<()> {
        let new: Vec<&Path> = folder.ancestors().take_while(|folder| !is_there(folder)).collect();
        self.0.extend(new.into_iter().rev().map(Path::to_owned));
        fs::create_dir_all(folder)
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for NewFolders {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The empty path is the current folder.
fn is_there(folder: &Path) -> bool {
    folder.as_os_str().is_empty() || folder.exists()
}

/// What is in the place of a path.
enum Found {
    Nothing,
    File,
    /// Something that is no file, or that keeps the path from being a file: a folder, a link, a file as its folder.
    Other(PathBuf),
}

/// Looks at each part of a path, since a link to a folder leads to files of others.
fn find(root: &Path, path: &Path) -> io::Result<Found> {
    let mut parts = path.components().peekable();
    let mut inner = PathBuf::new();
    while let Some(part) = parts.next() {
        inner.push(part);
        let whole = root.join(&inner);
        let kind = match fs::symlink_metadata(&whole) {
            Ok(found) => found.file_type(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(at(&whole, error)),
        };
        match parts.peek() {
            None if kind.is_file() => return Ok(Found::File),
            Some(_) if kind.is_dir() => {}
            _ => break,
        }
    }
    Ok(Found::Other(inner))
}

/// Files with the mark that are not among those that should be there.
fn left_over(root: &Path, files: &BTreeMap<String, String>) -> io::Result<Vec<PathBuf>> {
    let wanted: BTreeSet<&Path> = files.keys().map(Path::new).collect();
    let mut left_over = Vec::new();
    for folder in FOLDERS.map(Path::new) {
        if !is_real_folder(root, folder) {
            continue;
        }
        let whole = root.join(folder);
        let entries = match fs::read_dir(&whole) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            entries => entries.map_err(|error| at(&whole, error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| at(&whole, error))?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_file() && !wanted.contains(&*path) {
                let marked = File::open(entry.path()).and_then(mark::is_on);
                if marked.map_err(|error| at(&entry.path(), error))? {
                    left_over.push(path);
                }
            }
        }
    }
    left_over.sort();
    Ok(left_over)
}

/// Whether neither the folder nor one above it is a link.
fn is_real_folder(root: &Path, folder: &Path) -> bool {
    let inside = folder.ancestors().filter(|folder| !folder.as_os_str().is_empty());
    inside.into_iter().all(|folder| fs::symlink_metadata(root.join(folder)).is_ok_and(|found| found.is_dir()))
}
