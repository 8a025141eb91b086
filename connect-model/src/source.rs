//! From the bytes of a file to its text, and from offsets in that text to lines and columns.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::MultiGzDecoder;

use crate::problem::Problem;

/// Far above any published model (the largest has 12 MB), so that a hostile archive cannot fill the memory:
/// parsed, a file can take 65 times its size.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The bytes themselves, or what they unpack to where they are gzip.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Problem> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut unpacked = Vec::new();
    match MultiGzDecoder::new(bytes).take(LARGEST + 1).read_to_end(&mut unpacked) {
        Err(error) => Err(at_start(format!("the gzip data is damaged: {error}"))),
        Ok(_) if unpacked.len() as u64 > LARGEST => {
            Err(at_start(format!("the file unpacks to more than {} MB, which no model needs", LARGEST >> 20)))
        }
        Ok(_) => Ok(Cow::Owned(unpacked)),
    }
}

/// Bytes as text, without a byte order mark.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let position = Lines::of(&valid).position(valid.len());
        let message = "this is not UTF-8 text, so it is not JSON".to_owned();
        Problem::not_json(position, message)
    })
}

fn at_start(message: String) -> Problem {
    Problem::not_json((1, 1), message)
}

/// Where the lines of a text begin.
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        Lines { text, starts }
    }

    /// Line and column of a byte offset, both from 1, the column in characters. An offset
    /// behind the end or inside a character counts as the place before it.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        (line, self.text[start..offset].chars().count() + 1)
    }

    /// The offset of a line and a column counted in bytes, as serde_json reports them.
    pub(crate) fn offset(&self, line: usize, byte_column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        (start + byte_column.saturating_sub(1)).min(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::of("a\näöü x\n");
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(1), (1, 2));
        assert_eq!(lines.position(2), (2, 1));
        assert_eq!(lines.position("a\näöü ".len()), (2, 5));
        assert_eq!(lines.position(3), (2, 1)); // inside ä
        assert_eq!(lines.position(1000), (3, 1));
    }

    #[test]
    fn gzip_is_known_by_its_first_bytes() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(b"{\"a\": 1}").expect("memory takes all bytes");
        let packed = packer.finish().expect("memory takes all bytes");
        assert_eq!(unpack(&packed).as_deref(), Ok(&b"{\"a\": 1}"[..]));
        assert_eq!(unpack(b"{}").as_deref(), Ok(&b"{}"[..]));
        let damaged = unpack(&packed[..packed.len() - 6]).expect_err("it is cut");
        assert!(damaged.message.starts_with("the gzip data is damaged: "), "{damaged}");
    }

    #[test]
    fn text_says_where_it_stops_being_text() {
        assert_eq!(text(b"\xef\xbb\xbf{}"), Ok("{}"));
        let problem = text(b"{\n \xff}").expect_err("0xff is no UTF-8");
        assert_eq!(problem.to_string(), "2:2: error: this is not UTF-8 text, so it is not JSON");
    }
}
