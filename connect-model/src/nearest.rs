//! "Did you mean": the known name that is closest to one that is not known.

use strsim::levenshtein;

/// Longer names than these are not misspelt but made up, and comparing them takes the square of their length.
const LONGEST: usize = 200;

/// The nearest of the candidates, where one is near enough to be a misspelling.
pub(crate) fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if name.len() > LONGEST {
        return None;
    }
    let limit = (name.chars().count() / 3).max(1);
    // Upper and lower case are the same letter.
    let lower = name.to_lowercase();
    let distances = candidates.into_iter().filter_map(|candidate| {
        let short_enough = candidate.len().abs_diff(name.len()) <= 4 * limit;
        let distance = short_enough.then(|| levenshtein(&lower, &candidate.to_lowercase()))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near() {
        let known = ["required", "members", "payload"];
        assert_eq!(nearest("requird", known), Some("required"));
        assert_eq!(nearest("member", known), Some("members"));
        assert_eq!(nearest("xyz", known), None);
        assert_eq!(nearest("MEMBERS", known), Some("members"));
    }
}
