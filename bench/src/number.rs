//! Numbers as tables, plots and messages show them.

/// Three digits or more, with commas between thousands.
pub(crate) fn number(value: f64) -> String {
    let text = match value.abs() {
        size if size < 1.0 => return format!("{value:.3}"),
        size if size < 10.0 => return format!("{value:.2}"),
        size if size < 100.0 => return format!("{value:.1}"),
        _ => format!("{value:.0}"),
    };
    let commas = |(index, digit): (usize, char)| {
        let comma = index > 0 && (text.len() - index).is_multiple_of(3);
        [comma.then_some(','), Some(digit)].into_iter().flatten()
    };
    text.chars().enumerate().flat_map(commas).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_digits_or_more() {
        assert_eq!([0.0521, 7.25, 41.56].map(number), ["0.052", "7.25", "41.6"]);
        assert_eq!([789.4, 6_123.0, 1_234_567.8].map(number), ["789", "6,123", "1,234,568"]);
    }
}
