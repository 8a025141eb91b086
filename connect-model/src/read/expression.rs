//! JMESPath, as far as waiters use it: paths, `[]`, `==`, `!=`, `&&`, `||`, `!`, `length`, values.
//!
//! Grammar and precedence are those of the specification (<https://jmespath.org/specification.html>).
//! The rest of the language is told by what was found where.

use crate::model::{Expression, Step};

/// Parentheses and `!` inside each other; more are not meant to be read.
const DEEPEST: usize = 32;

/// Reads an expression; a problem is the end of a sentence that begins with the expression.
pub(crate) fn parse(text: &str) -> Result<Expression, String> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let expression = parser.any()?;
    match parser.next_token() {
        "" => Ok(expression),
        _ => Err(parser.unexpected("the end")),
    }
}

/// What is read by name and not by what it starts with, longest first.
const SYMBOLS: [&str; 9] = ["==", "!=", "&&", "||", "[]", "!", "(", ")", "."];

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn any(&mut self) -> Result<Expression, String> {
        let mut left = self.all()?;
        while self.take("||") {
            left = Expression::Or(Box::new([left, self.all()?]));
        }
        Ok(left)
    }

    fn all(&mut self) -> Result<Expression, String> {
        let mut left = self.comparison()?;
        while self.take("&&") {
            left = Expression::And(Box::new([left, self.comparison()?]));
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Expression, String> {
        let mut left = self.operand()?;
        loop {
            if self.take("==") {
                left = Expression::Equal(Box::new([left, self.operand()?]));
            } else if self.take("!=") {
                let equal = Expression::Equal(Box::new([left, self.operand()?]));
                left = Expression::Not(Box::new(equal));
            } else {
                return Ok(left);
            }
        }
    }

    fn operand(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("is nested more than {DEEPEST} deep"));
        }
        let operand = match self.next_token() {
            "!" => {
                self.at += 1;
                Ok(Expression::Not(Box::new(self.operand()?)))
            }
            "(" => {
                self.at += 1;
                let inner = self.any()?;
                self.expect(")").map(|()| inner)
            }
            token if token.starts_with('\'') => self.raw_text(),
            token if token.starts_with('`') => self.literal(),
            _ => self.path_or_length(),
        };
        self.depth -= 1;
        operand
    }

    fn path_or_length(&mut self) -> Result<Expression, String> {
        if self.next_token() == "[]" {
            return Err(self.unexpected("the name of a member"));
        }
        let first = self.name()?;
        if first == "length" && self.take("(") {
            let inner = self.any()?;
            return self.expect(")").map(|()| Expression::Length(Box::new(inner)));
        }
        let mut steps = vec![Step::Member(first)];
        loop {
            if self.take(".") {
                steps.push(Step::Member(self.name()?));
            } else if self.take("[]") {
                steps.push(Step::Each);
            } else {
                return Ok(Expression::At(steps));
            }
        }
    }

    /// `name` or `"name"`.
    fn name(&mut self) -> Result<String, String> {
        let token = self.next_token();
        if token.starts_with('"') {
            let mut names = serde_json::Deserializer::from_str(&self.text[self.at..]).into_iter::<String>();
            let name = names.next().and_then(Result::ok);
            self.at += names.byte_offset();
            return name.ok_or_else(|| "has a quoted name that is no JSON string".to_owned());
        }
        let is_name = token.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
        if !is_name {
            return Err(self.unexpected("the name of a member"));
        }
        self.at += token.len();
        Ok(token.to_owned())
    }

    /// `'text'`, in which `\'` is a quote.
    fn raw_text(&mut self) -> Result<Expression, String> {
        let rest = &self.text[self.at + 1..];
        let mut escaped = false;
        let end = rest.find(|letter| {
            let ends = letter == '\'' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        let end = end.ok_or("has a text without its closing quote")?;
        self.at += end + 2;
        Ok(Expression::Constant(rest[..end].replace(r"\'", "'").replace(r"\\", r"\").into()))
    }

    /// JSON between backticks.
    fn literal(&mut self) -> Result<Expression, String> {
        let rest = &self.text[self.at + 1..];
        let end = rest.find('`').ok_or("has a value without its closing backtick")?;
        self.at += end + 2;
        let json = &rest[..end];
        match serde_json::from_str(json) {
            Ok(serde_json::Value::Array(_) | serde_json::Value::Object(_)) => {
                Err(format!("has the value `{json}`, and only strings, numbers, booleans and null can be compared"))
            }
            Ok(value) => Ok(Expression::Constant(value)),
            Err(_) => Err(format!("has the value `{json}`, which is not JSON; strings stand in quotes")),
        }
    }

    /// The next symbol, name or single character, without taking it; empty at the end.
    fn next_token(&mut self) -> &'t str {
        let rest = self.text[self.at..].trim_start();
        self.at = self.text.len() - rest.len();
        if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            return &rest[..symbol.len()];
        }
        let name = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let character = rest.chars().next().map_or(0, char::len_utf8);
        &rest[..name.max(character)]
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found = self.next_token() == symbol;
        if found {
            self.at += symbol.len();
        }
        found
    }

    fn expect(&mut self, symbol: &str) -> Result<(), String> {
        match self.take(symbol) {
            true => Ok(()),
            false => Err(self.unexpected(&format!("`{symbol}`"))),
        }
    }

    fn unexpected(&mut self, wanted: &str) -> String {
        let found = match self.next_token() {
            "" => "ends".to_owned(),
            token => format!("has `{token}`"),
        };
        let character = self.text[..self.at].chars().count() + 1;
        format!(
            "{found} at character {character}, where {wanted} is expected; what can be read are paths with `[]`, `==`, `!=`, `&&`, `||`, `!`, `length()` and values"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(path: &str) -> Expression {
        let step = |name: &str| match name {
            "[]" => Step::Each,
            name => Step::Member(name.to_owned()),
        };
        Expression::At(path.split('.').map(step).collect())
    }

    fn not(inner: Expression) -> Expression {
        Expression::Not(Box::new(inner))
    }

    fn equal(left: Expression, right: Expression) -> Expression {
        Expression::Equal(Box::new([left, right]))
    }

    fn constant(value: impl Into<serde_json::Value>) -> Expression {
        Expression::Constant(value.into())
    }

    /// The kinds of expressions in botocore 1.44.5's waiters of REST-JSON services.
    #[test]
    fn what_published_waiters_use() {
        for (text, expected) in [
            ("status", at("status")),
            ("anomalyDetector.status.statusCode", at("anomalyDetector.status.statusCode")),
            ("items[].health.connectorStatus", at("items.[].health.connectorStatus")),
            (
                "length(assessmentSummaries[]) == `0`",
                equal(Expression::Length(Box::new(at("assessmentSummaries.[]"))), constant(0)),
            ),
            ("status != 'DELETING'", not(equal(at("status"), constant("DELETING")))),
            (
                "status != 'CANCELLING' && status != 'CANCELLED'",
                Expression::And(Box::new([
                    not(equal(at("status"), constant("CANCELLING"))),
                    not(equal(at("status"), constant("CANCELLED"))),
                ])),
            ),
        ] {
            assert_eq!(parse(text), Ok(expected), "{text}");
        }
    }

    /// `!` binds closer than comparisons, these closer than `&&`, and that closer than `||`.
    #[test]
    fn precedence_and_values_are_those_of_the_specification() {
        let three = Expression::Or(Box::new([
            at("a"),
            Expression::And(Box::new([equal(not(at("b")), constant(true)), at("c")])),
        ]));
        assert_eq!(parse("a || !b == `true` && c"), Ok(three.clone()));
        assert_eq!(parse("(a || (((!b == `true`) && c)))"), Ok(three));
        assert_eq!(parse(r#""odd name"[][] != `null`"#), Ok(not(equal(at("odd name.[].[]"), constant(())))));
        assert_eq!(parse(r"length == 'it\'s'"), Ok(equal(at("length"), constant("it's"))));
        assert_eq!(parse(r#"a == `"x"`"#), Ok(equal(at("a"), constant("x"))));
    }

    #[test]
    fn the_rest_of_the_language_is_told() {
        for (text, start) in [
            ("", "ends at character 1, where the name of a member is expected"),
            ("a.", "ends at character 3, where the name of a member is expected"),
            ("a[0]", "has `[` at character 2, where the end is expected"),
            ("a[?b == 'x']", "has `[` at character 2, where the end is expected"),
            ("a[*].b", "has `[` at character 2"),
            ("a | b", "has `|` at character 3"),
            ("a < `1`", "has `<` at character 3"),
            ("contains(a, 'b')", "has `(` at character 9, where the end is expected"),
            ("@", "has `@` at character 1"),
            ("[]", "has `[]` at character 1"),
            ("(a", "ends at character 3, where `)` is expected"),
            ("é", "has `é` at character 1"),
            ("a == 'b", "has a text without its closing quote"),
            ("a == `1", "has a value without its closing backtick"),
            ("a == `[1]`", "has the value `[1]`, and only strings"),
            ("a == `x`", "has the value `x`, which is not JSON"),
            ("\"a", "has a quoted name that is no JSON string"),
        ] {
            let problem = parse(text).expect_err(text);
            assert!(problem.starts_with(start), "{text}: {problem}");
        }
        assert!(parse(&format!("{}a", "!".repeat(40))).expect_err("it is too deep").contains("32 deep"));
        assert!(parse(&"!a && ".repeat(100)).is_err());
        assert!(parse(&format!("{}a", "!a && ".repeat(100))).is_ok(), "that is long and not deep");
    }
}
