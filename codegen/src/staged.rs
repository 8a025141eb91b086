//! Files that get their names once they are complete, so that nobody ever sees half of one.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

/// A complete file that does not have its name yet. Dropped, it is removed.
pub(crate) struct Staged {
    unfinished: TempPath,
    target: PathBuf,
}

impl Staged {
    /// Writes a file beside its target, with the permissions of the file that it is going to replace.
    pub(crate) fn new(target: &Path, bytes: &[u8]) -> io::Result<Self> {
        Self::write(target, bytes, |_| Ok(()))
    }

    /// The same, and waits until the disk has it.
    fn durable(target: &Path, bytes: &[u8]) -> io::Result<Self> {
        Self::write(target, bytes, fs::File::sync_all)
    }

    fn write(target: &Path, bytes: &[u8], end: impl FnOnce(&fs::File) -> io::Result<()>) -> io::Result<Self> {
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".unfinished-");
        // The library's own default keeps files from everybody else.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.tempfile_in(folder)?;
        if let Ok(replaced) = fs::metadata(target) {
            file.as_file().set_permissions(replaced.permissions())?;
        }
        file.write_all(bytes)?;
        end(file.as_file())?;
        Ok(Staged { unfinished: file.into_temp_path(), target: target.to_owned() })
    }

    /// Gives the file its name; what had it before is replaced.
    pub(crate) fn finish(self) -> io::Result<()> {
        self.unfinished.persist(&self.target).map_err(|error| at(&self.target, error.error))
    }
}

/// Writes a file all at once: after an error, or when the machine stops, the file holds what it held before.
///
/// A symbolic link stays one, and the file that it leads to is written. Permissions stay as they are.
///
/// # Errors
/// The file is read-only, its folder is missing or cannot be written, or the disk is full.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => path.canonicalize()?,
        _ => path.to_owned(),
    };
    // Replacing a file needs no right to write it, so its owner's wish has to be looked for.
    if fs::metadata(&target).is_ok_and(|found| found.permissions().readonly()) {
        return Err(io::Error::new(ErrorKind::PermissionDenied, "the file is read-only"));
    }
    Staged::durable(&target, bytes)?.finish()
}

/// An error with the path that it is about.
pub(crate) fn at(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("it can be read");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let file = folder.path().join("model.json");
        for text in ["first", "second, longer", ""] {
            write_file(&file, text.as_bytes()).expect("the folder can be written");
            assert_eq!(fs::read_to_string(&file).expect("it is there"), text);
            assert_eq!(names(folder.path()), ["model.json"]);
        }
    }

    #[test]
    fn a_file_that_cannot_be_written_stays_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let file = folder.path().join("model.json");
        fs::write(&file, "before").expect("the folder can be written");
        let mut permissions = fs::metadata(&file).expect("it is there").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&file, permissions).expect("it is ours");
        let error = write_file(&file, b"after").expect_err("its owner does not want that");
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        assert_eq!(fs::read_to_string(&file).expect("it is there"), "before");

        fs::create_dir(folder.path().join("folder")).expect("the folder can be written");
        write_file(&folder.path().join("folder"), b"after").expect_err("a folder has that name");
        write_file(&folder.path().join("missing/file"), b"after").expect_err("there is no such folder");
        assert_eq!(names(folder.path()), ["folder", "model.json"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let (file, link) = (folder.path().join("real.json"), folder.path().join("model.json"));
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;

        write_file(&file, b"first").expect("the folder can be written");
        fs::write(folder.path().join("plain"), "").expect("the folder can be written");
        assert_eq!(mode(&file), mode(&folder.path().join("plain")), "what any program would give it");

        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("it is ours");
        symlink("real.json", &link).expect("links can be made");
        write_file(&link, b"second").expect("the folder can be written");
        assert_eq!(fs::read_to_string(&file).expect("it is there"), "second");
        assert!(fs::symlink_metadata(&link).expect("it is there").is_symlink());
        assert_eq!(mode(&file), 0o640);

        let dangling = folder.path().join("dangling");
        symlink("nowhere", &dangling).expect("links can be made");
        write_file(&dangling, b"third").expect_err("what it leads to is missing");
        assert!(fs::symlink_metadata(&dangling).expect("it is there").is_symlink());
    }
}
