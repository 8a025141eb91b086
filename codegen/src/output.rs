//! A folder that is generated as a whole: what differs is written, what is left over is removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A generated folder and what should be in it.
#[derive(Debug)]
pub struct Output<'a> {
    folder: &'a Path,
    /// Files that are not there and should be.
    pub missing: Vec<PathBuf>,
    /// Files that are there and should be different.
    pub stale: Vec<PathBuf>,
    /// Files that are there and should not be.
    pub left_over: Vec<PathBuf>,
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
    /// Compares the folder with what should be in it.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn compare(folder: &'a Path, files: &'a BTreeMap<String, String>) -> io::Result<Self> {
        let mut output = Output { folder, missing: Vec::new(), stale: Vec::new(), left_over: Vec::new(), files };
        for (path, text) in files {
            match fs::read(folder.join(path)) {
                Ok(there) if there == text.as_bytes() => {}
                Ok(_) => output.stale.push(path.into()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => output.missing.push(path.into()),
                Err(error) => return Err(error),
            }
        }
        let wanted: BTreeSet<&Path> = files.keys().map(Path::new).collect();
        let mut there = Vec::new();
        list(folder, Path::new(""), &mut there)?;
        output.left_over = there.into_iter().filter(|path| !wanted.contains(path.as_path())).collect();
        output.left_over.sort();
        Ok(output)
    }

    /// Whether the folder is as it should be.
    pub fn is_fresh(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.left_over.is_empty()
    }

    /// Makes the folder what it should be. Files that would not change are not touched.
    ///
    /// # Errors
    /// A file cannot be written or removed.
    pub fn write(&self) -> io::Result<Written> {
        for path in self.missing.iter().chain(&self.stale) {
            let target = self.folder.join(path);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            let text = path.to_str().and_then(|path| self.files.get(path)).map_or("", String::as_str);
            // A half-written file would look like a whole one, so it gets its name at the end.
            let unfinished = target.with_extension("rs.unfinished");
            fs::write(&unfinished, text)?;
            fs::rename(&unfinished, &target)?;
        }
        for path in &self.left_over {
            fs::remove_file(self.folder.join(path))?;
        }
        Ok(Written { written: self.missing.len() + self.stale.len(), removed: self.left_over.len() })
    }
}

fn list(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => list(root, &path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}
