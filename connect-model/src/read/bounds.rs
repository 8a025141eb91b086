//! `min` and `max` of numbers and lengths.

use crate::json::Node;
use crate::model::Bounds;
use crate::report::Report;

/// Bounds of an integer.
pub(crate) fn whole(shape: Node<'_>, report: &mut Report<'_>) -> Bounds<i64> {
    let mut bound = |key| {
        let (node, text) = number(shape, key)?;
        let value = whole_number(text);
        if value.is_none() {
            report.error(node, format!("`{key}` is {text}, but an integer needs a whole number of at most 64 bits"));
        }
        value
    };
    let bounds = Bounds { min: bound("min"), max: bound("max") };
    check_order(shape, bounds, report);
    bounds
}

/// Bounds of the length of a text, a list, a map or a blob.
pub(crate) fn length(shape: Node<'_>, report: &mut Report<'_>) -> Bounds<i64> {
    let mut bound = |key| {
        let (node, text) = number(shape, key)?;
        let value = whole_number(text).filter(|value| *value >= 0);
        if value.is_none() {
            report.error(node, format!("`{key}` is {text}, but a length is a whole number that is not negative"));
        }
        value
    };
    let bounds = Bounds { min: bound("min"), max: bound("max") };
    check_order(shape, bounds, report);
    bounds
}

/// Bounds of a float or a double.
pub(crate) fn real(shape: Node<'_>, report: &mut Report<'_>) -> Bounds<f64> {
    let bound = |key| number(shape, key).and_then(|(_, text)| text.parse().ok());
    let bounds = Bounds { min: bound("min"), max: bound("max") };
    check_order(shape, bounds, report);
    bounds
}

fn number<'d>(shape: Node<'d>, key: &str) -> Option<(Node<'d>, &'d str)> {
    let node = shape.get(key)?;
    node.as_number().map(|text| (node, text))
}

/// Whole numbers are accepted however they are written: `100`, `100.0`, `1e2`.
pub(crate) fn whole_number(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let value: f64 = text.parse().ok()?;
    // Beyond 2^53 a double no longer says which integer is meant.
    (value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0).then_some(value as i64)
}

fn check_order<T: PartialOrd + std::fmt::Display + Copy>(shape: Node<'_>, bounds: Bounds<T>, report: &mut Report<'_>) {
    if let (Some(min), Some(max), Some(node)) = (bounds.min, bounds.max, shape.get("min"))
        && min > max
    {
        report.error(node, format!("`min` is {min}, which is above `max`, {max}; nothing would be valid"));
    }
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn whole_numbers() {
        assert_eq!(whole_number("9223372036854775807"), Some(i64::MAX));
        assert_eq!(whole_number("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(whole_number("9223372036854775808"), None);
        assert_eq!(whole_number("1e2"), Some(100));
        assert_eq!(whole_number("5.0"), Some(5));
        assert_eq!(whole_number("0.5"), None);
    }
}
