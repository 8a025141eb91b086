//! Text of a model in doc comments: it is shown and never becomes code.
//!
//! rustdoc compiles code blocks without a language as tests, resolves `[names]` as links to items and passes HTML on;
//! rustc denies characters that change the direction of text. What is written here means the same to both as to a
//! reader of the model.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

/// Markdown without what rustdoc takes for code, HTML or the name of an item. Text that has none of these is kept as it
/// is; characters that cannot be seen are left out.
pub(crate) fn safe(text: &str) -> String {
    let mut text = visible(text).lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    // An escaped sign can give the text around it another meaning.
    for _ in 0..ROUNDS {
        let edits = Edits::of(&text);
        if edits.list.is_empty() {
            return text;
        }
        text = edits.apply();
    }
    plain(&text)
}

/// Each round settles all that it finds, so the second one mostly finds nothing.
const ROUNDS: usize = 8;

/// Text that is no Markdown, as Markdown that shows it.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for line in visible(text).lines() {
        if !plain.is_empty() {
            plain.push('\n');
        }
        for (index, letter) in line.trim().char_indices() {
            let scheme = letter == ':' && line.trim()[index..].starts_with("://");
            if scheme || "\\`*_[]<>#~|&".contains(letter) {
                plain.push('\\');
            }
            plain.push(letter);
        }
    }
    plain
}

/// Text as a line of code, whatever is in it; characters that cannot be seen are escaped.
pub(crate) fn code(text: &str) -> String {
    let shown: String = text.chars().map(|letter| escaped(letter).unwrap_or_else(|| letter.into())).collect();
    let ticks = "`".repeat(1 + longest_run(&shown, '`'));
    let space = if ticks.len() > 1 || shown.trim().is_empty() { " " } else { "" };
    format!("{ticks}{space}{shown}{space}{ticks}")
}

fn escaped(letter: char) -> Option<String> {
    is_hidden(letter).then(|| letter.escape_default().to_string())
}

fn longest_run(text: &str, wanted: char) -> usize {
    text.split(|letter| letter != wanted).map(str::len).max().unwrap_or(0)
}

/// Text on one line, without characters that cannot be seen.
pub(crate) fn one_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a line below the text would belong to its last paragraph, and to nothing else such as a list.
pub(crate) fn ends_in_paragraph(text: &str) -> bool {
    let (mut depth, mut last) = (0usize, None);
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(end) => {
                depth -= 1;
                last = (depth == 0).then_some(end).or(last);
            }
            _ => {}
        }
    }
    matches!(last, None | Some(TagEnd::Paragraph))
}

/// Control characters, and those that change the direction of text (rustc's lint `text_direction_codepoint_in_comment`).
fn is_hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with its lines ended by `\n` and without other characters that cannot be seen.
fn visible(text: &str) -> String {
    let letters = text.replace("\r\n", "\n");
    let letters = letters.chars().map(|letter| match letter {
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        _ => letter,
    });
    letters.filter(|letter| matches!(letter, '\n' | '\t') || !is_hidden(*letter)).collect()
}

/// The extensions of Markdown that rustdoc reads.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// Languages that a code block keeps; a block in any other one is text. Those of rustdoc's own words (`ignore`,
/// `should_panic`, `edition2024` …) must not be among them.
const LANGUAGES: &[&str] =
    &["bash", "console", "csv", "html", "http", "json", "plain", "python", "sh", "sql", "text", "xml", "yaml"];

/// What is to be changed in a text.
struct Edits<'t> {
    text: &'t str,
    list: Vec<(Range<usize>, Cow<'static, str>)>,
    /// Quotes, lists and the like around the place.
    depth: usize,
    /// Around the place is a link, whose text holds no other.
    in_link: bool,
    code: Code,
}

/// The code block around the place.
enum Code {
    No,
    Fenced,
    /// With its lines so far.
    Indented(Vec<Range<usize>>),
}

impl<'t> Edits<'t> {
    fn of(text: &'t str) -> Self {
        // What is no link to Markdown can be one to rustdoc.
        let unknown = |link: BrokenLink<'t>| Some((link.reference, CowStr::Borrowed("")));
        let mut events = Parser::new_with_broken_link_callback(text, options(), Some(unknown)).into_offset_iter();
        let mut edits = Edits { text, list: Vec::new(), depth: 0, in_link: false, code: Code::No };
        edits.definitions(&events);
        for (event, range) in &mut events {
            edits.event(event, range);
        }
        edits
    }

    fn apply(mut self) -> String {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let (mut text, mut end) = (String::with_capacity(self.text.len() + 16), 0);
        let mut last = None;
        for (range, new) in self.list {
            // A second edit of one place waits for the next round.
            if range.start < end || last == Some(range.start) {
                continue;
            }
            text.push_str(&self.text[end..range.start]);
            text.push_str(&new);
            end = range.end;
            last = Some(range.start);
        }
        text + &self.text[end..]
    }

    fn event(&mut self, event: Event<'t>, range: Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => self.code = Code::Indented(Vec::new()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                self.code = Code::Fenced;
                self.fence(&language, range);
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Code::Indented(lines) = std::mem::replace(&mut self.code, Code::No) {
                    self.indented(&lines);
                }
            }
            Event::Text(_) => match &mut self.code {
                Code::Fenced => {}
                Code::Indented(lines) => lines.push(range),
                Code::No => self.prose(range),
            },
            Event::Html(_) | Event::InlineHtml(_) => self.escape_all('<', range),
            Event::FootnoteReference(_) => self.escape_first('[', range),
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                self.in_link = true;
                if !is_address(&dest_url) && link_type != LinkType::Email {
                    let first = if link_type == LinkType::Autolink { '<' } else { '[' };
                    self.escape_first(first, range);
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.in_link = false,
            Event::Start(Tag::FootnoteDefinition(_)) => {
                self.depth += 1;
                self.escape_first('[', range);
            }
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => self.depth -= 1,
            _ => {}
        }
    }

    fn edit(&mut self, range: Range<usize>, new: impl Into<Cow<'static, str>>) {
        self.list.push((range, new.into()));
    }

    fn insert(&mut self, at: usize, new: impl Into<Cow<'static, str>>) {
        self.edit(at..at, new);
    }

    fn escape_first(&mut self, sign: char, range: Range<usize>) {
        if let Some(offset) = self.text[range.clone()].find(sign) {
            self.insert(range.start + offset, "\\");
        }
    }

    fn escape_all(&mut self, sign: char, range: Range<usize>) {
        for (offset, _) in self.text[range.clone()].match_indices(sign) {
            self.insert(range.start + offset, "\\");
        }
    }

    /// Definitions of links that lead to no address: `[name]: item`.
    fn definitions<F: pulldown_cmark::BrokenLinkCallback<'t>>(&mut self, events: &OffsetIter<'t, F>) {
        for (_, definition) in events.reference_definitions().iter() {
            if !is_address(&definition.dest) {
                self.escape_first('[', definition.span.clone());
            }
        }
    }

    /// The first line of a code block says its language. One without an end would take in what follows.
    fn fence(&mut self, language: &str, range: Range<usize>) {
        let block = &self.text[range.clone()];
        let start = range.start + block.find(['`', '~']).unwrap_or(0);
        let sign = if self.text[start..].starts_with('~') { '~' } else { '`' };
        let length = self.text[start..].chars().take_while(|letter| *letter == sign).count();
        if !LANGUAGES.contains(&language.trim()) {
            let end = self.text[start..].find('\n').map_or(self.text.len(), |offset| start + offset);
            self.edit(start + length..end, "text");
        }
        let last = block.lines().skip(1).last().map_or("", str::trim);
        let is_closed = last.len() >= length && last.chars().all(|letter| letter == sign);
        if self.depth == 0 && !is_closed {
            self.insert(self.text.len(), format!("\n{}", sign.to_string().repeat(length)));
        }
    }

    /// Lines of code that are known by their indentation, which cannot say a language.
    fn indented(&mut self, lines: &[Range<usize>]) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let code = &self.text[first.start..last.end];
        let fence = "`".repeat(longest_run(code, '`').max(2) + 1);
        let mut around = String::new();
        for line in lines {
            let start = self.text[..line.start].rfind('\n').map_or(0, |end| end + 1);
            let before = &self.text[start..line.start];
            let outside = before.strip_suffix("    ").or(before.strip_suffix('\t'));
            let outside = outside.unwrap_or_else(|| before.trim_end_matches([' ', '\t']));
            if line == first {
                // The mark of a list's element stands on its first line only.
                around = outside.chars().map(|sign| if sign == '>' { sign } else { ' ' }).collect();
                self.edit(start..line.start, format!("{outside}{fence}text\n{around}"));
            } else if outside.len() < before.len() {
                self.edit(start..line.start, outside.to_owned());
            }
        }
        let end = first.start + code.trim_end().len();
        self.insert(end, format!("\n{around}{fence}"));
    }

    /// Text outside of code: a backtick without its partner would find one further down, and an address is a link.
    fn prose(&mut self, range: Range<usize>) {
        let text = &self.text[range.clone()];
        for (offset, _) in text.match_indices('`') {
            let before = self.text[..range.start + offset].trim_end_matches('\\');
            if (range.start + offset - before.len()).is_multiple_of(2) {
                self.insert(range.start + offset, "\\");
            }
        }
        if !self.in_link {
            self.addresses(range, text);
        }
    }

    fn addresses(&mut self, range: Range<usize>, text: &str) {
        for scheme in ["http://", "https://"] {
            for (offset, _) in text.match_indices(scheme) {
                let start = range.start + offset;
                let ends = |letter: char| letter.is_whitespace() || "<>[]()`\"\\|".contains(letter);
                let address = self.text[start..].split(ends).next().unwrap_or("");
                let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'']);
                if address.len() > scheme.len() {
                    self.insert(start, "<");
                    self.insert(start + address.len(), ">");
                }
            }
        }
    }
}

/// Whether a link leads to another page or place, which it says in full: rustdoc takes the rest for items.
fn is_address(link: &str) -> bool {
    link.starts_with("https://")
        || link.starts_with("http://")
        || link.starts_with('#')
        || link.starts_with("mailto:") && link.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each text becomes is CommonMark's reading of it (spec.commonmark.org, 0.31) with rustdoc's rules on languages.
    #[test]
    fn text_never_becomes_code() {
        for (text, expected) in [
            // Code blocks with a fence.
            ("```\nlet a;\n```", "```text\nlet a;\n```"),
            ("~~~\nlet a;\n~~~", "~~~text\nlet a;\n~~~"),
            ("```rust\na\n```", "```text\na\n```"),
            ("````should_panic,edition2021\na\n````", "````text\na\n````"),
            ("```json\n{}\n```", "```json\n{}\n```"),
            ("~~~ json ignore\na\n~~~", "~~~text\na\n~~~"),
            ("A\n```\nb", "A\n```text\nb\n```"),
            ("~~~~", "~~~~text\n~~~~"),
            ("- a\n\n  ```\n  b\n  ```", "- a\n\n  ```text\n  b\n  ```"),
            ("> ```\n> b\n> ```", "> ```text\n> b\n> ```"),
            ("> ~~~\n> b", "> ~~~text\n> b"),
            // Code blocks by indentation.
            ("A\n\n    let a;\n\n    b\n\nC", "A\n\n```text\nlet a;\n\nb\n```\n\nC"),
            ("A\n\n\tlet a;", "A\n\n```text\nlet a;\n```"),
            ("A\n\n    ```\n    b", "A\n\n````text\n```\nb\n````"),
            ("- a\n\n      b\n      c", "- a\n\n  ```text\n  b\n  c\n  ```"),
            ("1.     a", "1. ```text\n   a\n   ```"),
            ("> a\n>\n>     b", "> a\n>\n> ```text\n> b\n> ```"),
            // HTML.
            ("a <b>c</b>", "a \\<b>c\\</b>"),
            ("<script>\nf()\n</script>", "\\<script>\nf()\n\\</script>"),
            ("<!-- a", "\\<!-- a"),
            ("a < b", "a < b"),
            // Links.
            ("see [Vec] and [`a`](b)", "see \\[Vec] and \\[`a`](b)"),
            ("[a][b] ![c](d)", "\\[a]\\[b] !\\[c](d)"),
            ("[a]\n\n[a]: std::vec", "\\[a]\n\n\\[a]: std::vec"),
            ("[a](https://b.c/d) <https://b.c> <mailto:a@b.c>", "[a](https://b.c/d) <https://b.c> <mailto:a@b.c>"),
            ("<javascript:f()> [a](javascript:f\\(\\))", "\\<javascript:f()> \\[a](javascript:f\\(\\))"),
            ("at https://b.c/d_e, https://f.g.", "at <https://b.c/d_e>, <https://f.g>."),
            ("a[^1]\n\n[^1]: b", "a\\[^1]\n\n\\[^1]: b"),
            // A backtick without its partner.
            ("a ` b", "a \\` b"),
            ("a \\` b `c`", "a \\` b `c`"),
            // Characters that cannot be seen.
            ("a\rb\r\nc\u{2028}d", "a\nb\nc\nd"),
            ("a\u{202e}b\u{2066}c\0d\u{7}e", "abcde"),
            // What stays as it is.
            (
                "# a\n\n- b\n  `c` *d* \\<e>\n\n| f |\n|---|\n| g |",
                "# a\n\n- b\n  `c` *d* \\<e>\n\n| f |\n|---|\n| g |",
            ),
            ("*/ // /* #![a] {}", "*/ // /* #!\\[a] {}"),
        ] {
            assert_eq!(safe(text), expected, "{text:?}");
            assert_eq!(safe(expected), expected, "{text:?}: safe text stays as it is");
        }
    }

    /// Whatever stands beside what: nothing is left to be changed, and a line below is a paragraph of its own.
    #[test]
    fn no_text_takes_in_what_follows_it() {
        let parts = [
            "a",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "- ",
            "> ",
            "1. ",
            "```",
            "~~~",
            "`",
            "``",
            "rust",
            "<b>",
            "<!--",
            "]]>",
            "[a]",
            "[a]: b",
            "(c)",
            "![",
            "\\",
            "*",
            "http://a.b",
            "[^1]",
            "[^1]: ",
            "| a |\n|---|\n",
            "#",
            "===",
            "\r",
            "\u{202e}",
        ];
        let mut texts: Vec<String> = parts.map(str::to_owned).into();
        for _ in 0..2 {
            texts = texts.iter().flat_map(|text| parts.map(|part| format!("{text}{part}"))).collect();
        }
        for text in texts {
            let safe = safe(&text);
            let left = Edits::of(&safe).list;
            assert!(left.is_empty(), "{text:?} became {safe:?}, of which {left:?} is left");
            let followed = format!("{safe}\n\nend");
            let last = Parser::new_ext(&followed, options()).collect::<Vec<_>>();
            let end = [Event::Text("end".into()), Event::End(TagEnd::Paragraph)];
            assert!(last.ends_with(&end), "{text:?} became {safe:?}, which takes in what follows");
        }
    }

    #[test]
    fn names_are_shown_as_they_are() {
        for (text, expected) in [
            ("Amazon Connect Service", "Amazon Connect Service"),
            ("a*b* <c> [d] `e", "a\\*b\\* \\<c\\> \\[d\\] \\`e"),
            ("    a", "a"),
            ("https://a.b", "https\\://a.b"),
        ] {
            assert_eq!(plain(text), expected);
            assert_eq!(safe(&plain(text)), expected);
        }
        for (text, expected) in
            [("a", "`a`"), ("", "`  `"), ("a`b", "`` a`b ``"), ("a\nb\u{202e}\r", "`a\\nb\\u{202e}\\r`")]
        {
            assert_eq!(code(text), expected);
            assert_eq!(safe(&code(text)), expected);
        }
        assert_eq!(one_line(" a\n b\t\0c "), "a b c");
    }

    #[test]
    fn what_comes_after_a_list_needs_a_line_between() {
        for (text, expected) in [
            ("a", true),
            ("- a", false),
            ("1. a\n   b", false),
            ("> a", false),
            ("# a", false),
            ("- a\n\nb", true),
            ("", true),
        ] {
            assert_eq!(ends_in_paragraph(text), expected, "{text}");
        }
    }
}
