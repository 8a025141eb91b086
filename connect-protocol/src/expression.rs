//! Expressions on outputs, as waiters use them: a small part of JMESPath, already parsed.
//!
//! What is not there is null, and no combination is an error: the generator has checked names
//! and kinds. Results are those of the specification (<https://jmespath.org/specification.html>),
//! but for `length` of nothing, which is 0, since services leave out empty lists.

use crate::shape::{Structure, UnionMember, View};

/// What to look at.
#[derive(Debug, Clone, Copy)]
pub enum Expression {
    /// What stands at the end of some steps.
    At(&'static [Step]),
    /// A value.
    Constant(Literal),
    /// Number of elements, entries or characters.
    Length(&'static Expression),
    /// Whether both sides are the same.
    Equal(&'static [Expression; 2]),
    /// The left side if it is empty, false or nothing; else the right one.
    And(&'static [Expression; 2]),
    /// The right side if the left one is empty, false or nothing; else the left one.
    Or(&'static [Expression; 2]),
    /// Whether it is empty, false or nothing.
    Not(&'static Expression),
}

/// One step of a path.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// To the member of that API name.
    Member(&'static str),
    /// To the elements of a list; all steps that follow are taken from each.
    Each,
}

/// A value that the model writes out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// Nothing.
    Null,
    /// True or false.
    Boolean(bool),
    /// Any number.
    Number(f64),
    /// Text.
    Text(&'static str),
}

/// What an expression gives.
#[derive(Clone)]
pub enum Found<'a> {
    /// Nothing.
    Null,
    /// True or false.
    Boolean(bool),
    /// Any number.
    Number(f64),
    /// Text, or the value of an enumeration.
    Text(&'a str),
    /// A list of whatever its elements give.
    List(Vec<Found<'a>>),
    /// A structure, a union, a map, or a value that cannot be compared.
    Other(View<'a>),
}

impl Expression {
    /// What it gives for that output.
    pub fn of<'a>(&self, output: &'a dyn Structure) -> Found<'a> {
        match self {
            Expression::At(steps) => follow(output, steps),
            Expression::Constant(literal) => (*literal).into(),
            Expression::Length(inner) => Found::Number(inner.of(output).length() as f64),
            Expression::Equal([left, right]) => Found::Boolean(left.of(output).equals(&right.of(output))),
            Expression::Not(inner) => Found::Boolean(!inner.of(output).is_true()),
            Expression::And([left, right]) => match left.of(output) {
                left if left.is_true() => right.of(output),
                left => left,
            },
            Expression::Or([left, right]) => match left.of(output) {
                left if left.is_true() => left,
                _ => right.of(output),
            },
        }
    }
}

fn follow<'a>(output: &'a dyn Structure, steps: &[Step]) -> Found<'a> {
    let mut found = Found::Other(View::Structure(output));
    let mut from_each = false;
    for step in steps {
        found = match (step, found) {
            (Step::Member(name), Found::List(all)) if from_each => {
                let all = all.into_iter().map(|one| one.member(name));
                Found::List(all.filter(|one| !matches!(one, Found::Null)).collect())
            }
            (Step::Member(name), one) => one.member(name),
            (Step::Each, Found::List(all)) => {
                from_each = true;
                Found::List(all.into_iter().flat_map(Found::flat).collect())
            }
            (Step::Each, _) => Found::Null,
        };
    }
    found
}

impl<'a> Found<'a> {
    fn member(&self, name: &str) -> Found<'a> {
        match self {
            Found::Other(View::Structure(structure)) => {
                let index = structure.schema_of().members.iter().position(|member| member.name == name);
                index.map_or(Found::Null, |index| structure.member(index).view().into())
            }
            Found::Other(View::Union(union)) => match union.set_member() {
                UnionMember::Known(index, value) if union.schema_of().members[index].name == name => {
                    value.view().into()
                }
                _ => Found::Null,
            },
            _ => Found::Null,
        }
    }

    /// The elements of a list, or the value itself.
    fn flat(self) -> Vec<Found<'a>> {
        match self {
            Found::List(all) => all,
            one => vec![one],
        }
    }

    fn length(&self) -> usize {
        match self {
            Found::Text(text) => text.chars().count(),
            Found::List(all) => all.len(),
            Found::Other(View::Map(map)) => map.count(),
            _ => 0,
        }
    }

    /// Everything but false, nothing, and what is empty.
    fn is_true(&self) -> bool {
        match self {
            Found::Null => false,
            Found::Boolean(value) => *value,
            Found::Number(_) => true,
            Found::Text(_) | Found::List(_) | Found::Other(View::Map(_)) => self.length() > 0,
            Found::Other(_) => true,
        }
    }

    /// Whether both are the same; never, where one cannot be compared.
    pub fn equals(&self, other: &Found<'_>) -> bool {
        match (self, other) {
            (Found::Null, Found::Null) => true,
            (Found::Boolean(left), Found::Boolean(right)) => left == right,
            (Found::Number(left), Found::Number(right)) => left == right,
            (Found::Text(left), Found::Text(right)) => left == right,
            (Found::List(left), Found::List(right)) => {
                left.len() == right.len() && left.iter().zip(right).all(|(left, right)| left.equals(right))
            }
            _ => false,
        }
    }
}

impl From<Literal> for Found<'_> {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Null => Found::Null,
            Literal::Boolean(value) => Found::Boolean(value),
            Literal::Number(value) => Found::Number(value),
            Literal::Text(text) => Found::Text(text),
        }
    }
}

impl<'a> From<View<'a>> for Found<'a> {
    fn from(view: View<'a>) -> Self {
        match view {
            View::Absent => Found::Null,
            View::Boolean(value) => Found::Boolean(value),
            View::Integer(value) => Found::Number(value as f64),
            View::Float(value) => Found::Number(value.into()),
            View::Double(value) => Found::Number(value),
            View::Text(text) => Found::Text(text),
            View::List(list) => {
                let mut all = Vec::with_capacity(list.count());
                list.each(&mut |element| all.push(element.view().into()));
                Found::List(all)
            }
            other => Found::Other(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use aws_smithy_types::DateTime;

    use super::Expression::{And, At, Constant, Equal, Length, Not, Or};
    use super::Literal::{Boolean, Null, Number, Text};
    use super::Step::{Each, Member as To};
    use super::*;
    use crate::member::{Member, Schema};
    use crate::shape::{Union, UnknownMember, Value};

    /// A structure, or a union if one member is chosen, of any members.
    struct Fields {
        schema: &'static Schema,
        values: Vec<Box<dyn Value>>,
        chosen: Option<usize>,
    }

    fn fields(members: Vec<(&'static str, Box<dyn Value>)>) -> Fields {
        let (names, values): (Vec<_>, Vec<_>) = members.into_iter().unzip();
        let members = names.into_iter().map(|name| Member::new(name, name)).collect::<Vec<_>>().leak();
        Fields { schema: Box::leak(Box::new(Schema::nested("Fields", "Fields", members))), values, chosen: None }
    }

    impl Structure for Fields {
        fn schema_of(&self) -> &'static Schema {
            self.schema
        }

        fn member(&self, index: usize) -> &dyn Value {
            &*self.values[index]
        }

        fn member_mut(&mut self, index: usize) -> &mut dyn Value {
            &mut *self.values[index]
        }

        fn empty() -> Self {
            fields(Vec::new())
        }

        fn as_union(&self) -> Option<&dyn Union> {
            self.chosen.map(|_| self as _)
        }
    }

    impl Union for Fields {
        fn set_member(&self) -> UnionMember<'_> {
            let index = self.chosen.unwrap_or_default();
            UnionMember::Known(index, &*self.values[index])
        }

        fn choose(&mut self, index: usize) -> &mut dyn Value {
            self.chosen = Some(index);
            self.member_mut(index)
        }

        fn keep(&mut self, _: UnknownMember) {}
    }

    fn text(text: &str) -> Box<dyn Value> {
        Box::new(Some(text.to_owned()))
    }

    fn item(state: Option<&str>, parts: &[&str]) -> Fields {
        let parts: Vec<Fields> = parts.iter().map(|part| fields(vec![("name", text(part))])).collect();
        fields(vec![("state", Box::new(state.map(str::to_owned))), ("parts", Box::new(parts))])
    }

    fn sample() -> Fields {
        let mut choice = fields(vec![("left", text("l")), ("right", text("r"))]);
        choice.chosen = Some(1);
        fields(vec![
            ("job", Box::new(item(Some("ACTIVE"), &["a"]))),
            ("items", Box::new(vec![item(Some("UP"), &["a", "b"]), item(None, &[]), item(Some("DOWN"), &["c"])])),
            ("rows", Box::new(vec![vec![1_i32, 2], vec![], vec![3]])),
            ("none", Box::new(None::<Vec<String>>)),
            ("empty", Box::new(String::new())),
            ("count", Box::new(Some(3_i64))),
            ("ratio", Box::new(0.5_f64)),
            ("on", Box::new(Some(true))),
            ("off", Box::new(false)),
            ("when", Box::new(Some(DateTime::from_secs(0)))),
            ("never", Box::new(None::<DateTime>)),
            ("tags", Box::new(HashMap::from([("k".to_owned(), "v".to_owned())]))),
            ("no_tags", Box::new(HashMap::<String, String>::new())),
            ("choice", Box::new(choice)),
        ])
    }

    /// What is found, as JSON would show it; `{}` for what cannot be compared.
    fn shown(found: &Found<'_>) -> String {
        match found {
            Found::Null => "null".to_owned(),
            Found::Boolean(value) => value.to_string(),
            Found::Number(value) => value.to_string(),
            Found::Text(text) => format!("{text:?}"),
            Found::List(all) => format!("[{}]", all.iter().map(shown).collect::<Vec<_>>().join(",")),
            Found::Other(_) => "{}".to_owned(),
        }
    }

    #[track_caller]
    fn check(expression: Expression, expected: &str) {
        assert_eq!(shown(&expression.of(&sample())), expected, "{expression:?}");
    }

    /// Expected values are those of jmespath.py 1.0.1 for the same data.
    #[test]
    fn paths() {
        check(At(&[To("job"), To("state")]), r#""ACTIVE""#);
        check(At(&[To("job")]), "{}");
        check(At(&[To("job"), To("other")]), "null");
        check(At(&[To("none"), To("other")]), "null");
        check(At(&[To("items"), To("state")]), "null");
        check(At(&[To("job"), Each]), "null");
        check(At(&[To("none"), Each, To("state")]), "null");
        check(At(&[To("items"), Each, To("state")]), r#"["UP","DOWN"]"#);
        check(At(&[To("items"), Each, To("parts"), To("name")]), "[]");
        check(At(&[To("items"), Each, To("parts"), Each, To("name")]), r#"["a","b","c"]"#);
        check(At(&[To("rows")]), "[[1,2],[],[3]]");
        check(At(&[To("rows"), Each]), "[1,2,3]");
        check(At(&[To("rows"), Each, Each]), "[1,2,3]");
    }

    #[test]
    fn a_union_shows_the_member_that_is_set() {
        check(At(&[To("choice"), To("right")]), r#""r""#);
        check(At(&[To("choice"), To("left")]), "null");
    }

    /// As above, but for `length(none)`, which is an error there.
    #[test]
    fn lengths() {
        check(Length(&At(&[To("items")])), "3");
        check(Length(&At(&[To("items"), Each, To("state")])), "2");
        check(Length(&At(&[To("tags")])), "1");
        check(Length(&Constant(Text("öß"))), "2");
        check(Length(&At(&[To("none")])), "0");
    }

    #[test]
    fn comparisons() {
        let state = At(&[To("job"), To("state")]);
        check(Equal(Box::leak(Box::new([state, Constant(Text("ACTIVE"))]))), "true");
        check(Equal(Box::leak(Box::new([state, Constant(Text("active"))]))), "false");
        check(Equal(Box::leak(Box::new([state, Constant(Null)]))), "false");
        check(Equal(&[At(&[To("count")]), Constant(Number(3.0))]), "true");
        check(Equal(&[At(&[To("ratio")]), Constant(Number(0.5))]), "true");
        check(Equal(&[At(&[To("count")]), Constant(Text("3"))]), "false");
        check(Equal(&[At(&[To("on")]), Constant(Boolean(true))]), "true");
        check(Equal(&[At(&[To("rows"), Each]), At(&[To("rows"), Each, Each])]), "true");
        check(Equal(&[At(&[To("never")]), Constant(Null)]), "true");
        check(Not(&Equal(&[At(&[To("when")]), Constant(Null)])), "true");
        check(Not(&Equal(&[At(&[To("never")]), Constant(Null)])), "false");
    }

    #[test]
    fn what_is_empty_is_false() {
        for (name, is_true) in [
            ("job", true),
            ("items", true),
            ("none", false),
            ("empty", false),
            ("count", true),
            ("ratio", true),
            ("on", true),
            ("off", false),
            ("when", true),
            ("never", false),
            ("tags", true),
            ("no_tags", false),
        ] {
            let step = vec![To(name)].leak();
            check(Not(Box::leak(Box::new(At(step)))), if is_true { "false" } else { "true" });
        }
        check(And(&[At(&[To("empty")]), At(&[To("count")])]), r#""""#);
        check(And(&[At(&[To("on")]), At(&[To("count")])]), "3");
        check(Or(&[At(&[To("empty")]), At(&[To("count")])]), "3");
        check(Or(&[At(&[To("count")]), At(&[To("on")])]), "3");
    }
}
