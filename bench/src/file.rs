//! Files that keep what they held until all of what replaces it is on the disk.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

/// Replaces a file as a whole: a run that is stopped halfway loses nothing that earlier runs measured.
pub(crate) fn replace(path: &Path, text: impl AsRef<[u8]>) -> Result<()> {
    let mut name = OsString::from(".unfinished-");
    name.push(path.file_name().unwrap_or_default());
    let unfinished = path.with_file_name(name);
    let replaced = write(&unfinished, text.as_ref()).and_then(|()| fs::rename(&unfinished, path));
    if replaced.is_err() {
        // The error that is reported is the first one.
        let _ = fs::remove_file(&unfinished);
    }
    replaced.with_context(|| format!("cannot write {}", path.display()))
}

/// Writes a file and waits until the disk has it.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::path::PathBuf;

    use super::*;

    /// An empty folder of this test alone.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("bench-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("temporary folders can be created");
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("the folder can be read");
        entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn the_old_file_is_never_written_to() {
        let folder = folder("replaced");
        let path = folder.join("results.json");
        replace(&path, "first").expect("the folder can be written");
        let mut old = File::open(&path).expect("the file exists");
        replace(&path, "second").expect("the folder can be written");
        let mut text = String::new();
        old.read_to_string(&mut text).expect("it is open");
        assert_eq!(text, "first");
        assert_eq!(fs::read_to_string(&path).expect("the file exists"), "second");
        assert_eq!(names(&folder), ["results.json"]);
        fs::remove_dir_all(folder).expect("it is ours");
    }

    #[test]
    fn a_failed_write_leaves_nothing_behind() {
        let folder = folder("failed");
        fs::create_dir_all(folder.join("results.json")).expect("the folder can be written");
        let error = replace(&folder.join("results.json"), "text").expect_err("a folder has that name");
        assert!(error.to_string().starts_with("cannot write "), "{error}");
        assert_eq!(names(&folder), ["results.json"]);
        fs::remove_dir_all(folder).expect("it is ours");
    }
}
