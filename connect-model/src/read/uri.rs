//! Request URIs and host prefixes: templates whose labels are filled from members of the input.

use super::Shapes;
use crate::json::Node;
use crate::model::{HostPart, HostPrefix, Location, Segment, Shape, ShapeId, Structure, UriTemplate};
use crate::report::Report;

/// The input that labels are bound to.
#[derive(Clone, Copy)]
pub(crate) struct Input<'s, 'd> {
    pub(crate) name: &'s str,
    pub(crate) structure: Option<&'s Structure>,
    /// Whether there is an input that could not be read; then labels cannot be checked.
    pub(crate) broken: bool,
    pub(crate) operation: Node<'d>,
}

impl<'s, 'd> Input<'s, 'd> {
    pub(crate) fn of(operation: Node<'d>, id: Option<ShapeId>, shapes: &'s Shapes<'_>) -> Self {
        let shape = id.and_then(|id| shapes.get(id));
        let structure = shape.and_then(Shape::structure);
        let name = shape.map_or("", |shape| shape.name.as_str());
        Input { name, structure, broken: id.is_some() && structure.is_none(), operation }
    }

    fn member(&self, fits: impl Fn(&crate::model::Member) -> bool) -> Option<usize> {
        self.structure?.members.iter().position(fits)
    }
}

/// Parses a `requestUri` and binds its labels.
pub(crate) fn read_uri(node: Node<'_>, input: Input<'_, '_>, report: &mut Report<'_>) -> UriTemplate {
    let source = node.as_str().unwrap_or_default();
    let (path, query) = source.split_once('?').unwrap_or((source, ""));
    let mut template = UriTemplate { source: source.to_owned(), query: literal_query(query), ..UriTemplate::default() };
    let Some(path) = path.strip_prefix('/') else {
        report.error(node, format!("the URI `{source}` has to start with `/`"));
        return template;
    };
    check_text(source, node, report);
    if query.contains(['{', '}']) {
        report.error(
            node,
            format!("the URI `{source}` has a label in its query; give the member the location `querystring`"),
        );
    }
    if !path.is_empty() {
        let segments = path.split('/').filter_map(|part| segment(part, node, input, report));
        template.segments = segments.collect();
    }
    check_labels(&template, node, input, report);
    template
}

/// What HTTP refuses in a request line, or what does not arrive as it is written.
fn check_text(source: &str, node: Node<'_>, report: &mut Report<'_>) {
    let mut in_label = false;
    for (offset, character) in source.char_indices() {
        in_label = match character {
            '{' => true,
            '}' => false,
            _ => in_label,
        };
        let problem = match character {
            _ if in_label => continue,
            '#' => "has a `#`, and what follows it is never sent; write `%23`".to_owned(),
            '%' if is_encoded(&source[offset..]) => continue,
            '%' => "has a `%` without two hexadecimal digits; write `%25`".to_owned(),
            '}' => continue,
            character if is_of_uri(character) => continue,
            character => {
                let mut bytes = [0; 4];
                let encoded = character.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}"));
                format!("has {character:?}, which no URI can hold; write `{}`", encoded.collect::<String>())
            }
        };
        return report.error(node, format!("the URI `{}` {problem}", source.escape_debug()));
    }
    let (path, query) = source.split_once('?').unwrap_or((source, ""));
    let relative = |part: &&str| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if let Some(part) = path.split('/').find(relative) {
        report.error(node, format!("the URI `{source}` has the segment `{part}`, which changes the path; remove it"));
    }
    if query.split('&').any(|pair| pair.starts_with('=')) {
        report.error(node, format!("the URI `{source}` has a query parameter without a name; name or remove it"));
    }
}

/// Whether a text begins with an encoded byte, as `%20`.
fn is_encoded(text: &str) -> bool {
    text.as_bytes().get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// Whether a character stands for itself in a path or a query (RFC 3986, sections 3.3 and 3.4).
fn is_of_uri(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(character)
}

fn literal_query(query: &str) -> Vec<(String, Option<String>)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    let pair = |part: &str| match part.split_once('=') {
        Some((key, value)) => (key.to_owned(), Some(value.to_owned())),
        None => (part.to_owned(), None),
    };
    parts.map(pair).collect()
}

fn segment(part: &str, node: Node<'_>, input: Input<'_, '_>, report: &mut Report<'_>) -> Option<Segment> {
    if !part.contains(['{', '}']) {
        return Some(Segment::Literal(part.to_owned()));
    }
    let label = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
    let Some(label) = label.filter(|label| !label.is_empty() && !label.contains(['{', '}'])) else {
        let message =
            format!("`{part}` is not a valid part of a path; a label `{{Name}}` stands alone between slashes");
        report.error(node, message);
        return None;
    };
    let greedy = label.ends_with('+');
    let name = label.strip_suffix('+').unwrap_or(label);
    let bound = input.member(|member| member.location == Location::Uri && member.wire_name == name);
    if bound.is_none() && !input.broken {
        let whose =
            if input.structure.is_some() { format!("`{}`", input.name) } else { "the missing input".to_owned() };
        let message = format!(
            "the label `{{{name}}}` is bound to no member: give {whose} one with the location `uri` and the locationName `{name}`"
        );
        report.error(node, message);
    }
    bound.map(|member| Segment::Label { name: name.to_owned(), member, greedy })
}

/// The other direction: each member of the location `uri` has its label, once, and is required.
fn check_labels(template: &UriTemplate, node: Node<'_>, input: Input<'_, '_>, report: &mut Report<'_>) {
    let Some(structure) = input.structure else {
        return;
    };
    for (index, member) in structure.members.iter().enumerate().filter(|(_, member)| member.location == Location::Uri) {
        let labels = template.segments.iter();
        let labels = labels.filter(|segment| matches!(segment, Segment::Label { member, .. } if *member == index));
        let (name, wire_name, shape) = (&member.name, &member.wire_name, input.name);
        match labels.count() {
            0 => report.error(
                node,
                format!(
                    "`{name}` of `{shape}` travels in the URI, but `{}` has no label `{{{wire_name}}}`",
                    template.source
                ),
            ),
            1 if member.required => {}
            1 => report.error(node, format!("`{name}` of `{shape}` fills a label of the URI; list it in `required`")),
            _ => report.error(node, format!("the label `{{{wire_name}}}` stands in the URI more than once")),
        }
    }
}

/// Parses the `hostPrefix` of an operation's endpoint and binds its labels.
pub(crate) fn read_host_prefix(input: Input<'_, '_>, report: &mut Report<'_>) -> Option<HostPrefix> {
    let node = input.operation.get("endpoint")?.get("hostPrefix")?;
    let source = node.as_str()?;
    let mut parts = Vec::new();
    let mut rest = source;
    while let Some((literal, behind)) = rest.split_once('{') {
        let Some((name, behind)) = behind.split_once('}') else {
            break;
        };
        if !literal.is_empty() {
            parts.push(HostPart::Literal(literal.to_owned()));
        }
        parts.extend(host_label(name, node, input, report));
        rest = behind;
    }
    let of_host = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '-');
    let mut literals = parts.iter().filter_map(|part| match part {
        HostPart::Literal(text) => Some(text.as_str()),
        HostPart::Label(_) => None,
    });
    let odd = literals.find_map(|text| text.chars().find(|character| !of_host(*character)));
    if rest.contains(['{', '}']) {
        report.error(node, format!("the host prefix `{source}` has a brace without its partner"));
    } else if let Some(odd) = odd.or_else(|| rest.chars().find(|character| !of_host(*character))) {
        let message = format!(
            "the host prefix `{}` has {odd:?}, but a host name has only letters, digits, dots and hyphens",
            source.escape_debug()
        );
        report.error(node, message);
    } else if !rest.is_empty() {
        parts.push(HostPart::Literal(rest.to_owned()));
    }
    Some(HostPrefix { source: source.to_owned(), parts })
}

fn host_label(name: &str, node: Node<'_>, input: Input<'_, '_>, report: &mut Report<'_>) -> Option<HostPart> {
    let bound = input.member(|member| member.host_label && member.name == name);
    let member = bound.and_then(|index| input.structure?.members.get(index));
    match member {
        None if input.broken => {}
        None => report.error(
            node,
            format!(
                "the label `{{{name}}}` of the host prefix is bound to no member: mark the one of that name `hostLabel`"
            ),
        ),
        Some(member) if !member.required => {
            report
                .error(node, format!("`{name}` of `{}` fills a label of the host; list it in `required`", input.name));
        }
        Some(_) => {}
    }
    bound.map(HostPart::Label)
}
