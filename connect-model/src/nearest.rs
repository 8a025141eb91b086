//! "Did you mean": the known name that is closest to one that is not known.

/// Longer names than these are not misspelt but made up, and comparing them takes the square of their length.
const LONGEST: usize = 200;

/// The nearest of the candidates, where one is near enough to be a misspelling.
pub(crate) fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if name.len() > LONGEST {
        return None;
    }
    let limit = (name.chars().count() / 3).max(1);
    let distances = candidates.into_iter().filter_map(|candidate| {
        let short_enough = candidate.len().abs_diff(name.len()) <= 4 * limit;
        let distance = short_enough.then(|| distance(name, candidate))?;
        (distance <= limit).then_some((distance, candidate))
    });
    distances.min().map(|(_, candidate)| candidate)
}

/// The end of an error about a name that is not known: `; did you mean …?` with the nearest candidate, or the
/// other sentence where none is near.
pub fn did_you_mean<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>, otherwise: &str) -> String {
    match nearest(name, candidates) {
        Some(candidate) => format!("; did you mean `{candidate}`?"),
        None => format!("; {otherwise}"),
    }
}

/// Levenshtein's distance, with upper and lower case taken as the same letter.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.to_lowercase().chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, r) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(l != *r);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("Abc", "aBC"), 0);
    }

    #[test]
    fn only_what_is_near() {
        let known = ["required", "members", "payload"];
        assert_eq!(nearest("requird", known), Some("required"));
        assert_eq!(nearest("member", known), Some("members"));
        assert_eq!(nearest("xyz", known), None);
    }
}
