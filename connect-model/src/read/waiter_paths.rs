//! Whether the expression of a waiter fits the output it looks at, and its value the expression.

use std::cell::RefCell;

use serde_json::Value;

use super::operations::kind_name;
use super::positions::member_of;
use super::{Shapes, expression};
use crate::model::{Expression, Kind, ShapeId, Step};
use crate::nearest::did_you_mean;

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Gives {
    /// A value of that shape.
    One(ShapeId),
    /// Values of that shape, collected by `[]`.
    Many(ShapeId),
    Boolean,
    Number,
    /// It was written in the expression.
    Constant(Value),
    /// Either side of `&&` or `||`, or a shape that has been reported.
    Anything,
}

impl Gives {
    pub(crate) fn is_list(&self, shapes: &Shapes<'_>) -> bool {
        match self {
            Gives::Many(_) => true,
            Gives::One(id) => shapes.get(*id).is_some_and(|shape| matches!(shape.kind, Kind::List(_))),
            _ => false,
        }
    }
}

/// Where expressions start from.
pub(crate) struct Paths<'s> {
    pub(crate) shapes: &'s Shapes<'s>,
    pub(crate) output: Option<ShapeId>,
    /// What was compared with a value that the model does not know, as ends of sentences.
    pub(crate) doubts: RefCell<Vec<String>>,
}

impl Paths<'_> {
    /// Reads an expression and checks it; a problem is the end of a sentence that begins with the expression.
    pub(crate) fn read(&self, source: &str) -> Result<(Expression, Gives), String> {
        let expression = expression::parse(source)?;
        let gives = self.check(&expression)?;
        Ok((expression, gives))
    }

    fn check(&self, expression: &Expression) -> Result<Gives, String> {
        match expression {
            Expression::At(steps) => self.follow(steps),
            Expression::Constant(value) => Ok(Gives::Constant(value.clone())),
            Expression::Not(inner) => self.check(inner).map(|_| Gives::Boolean),
            Expression::Length(inner) => self.check(inner).and_then(|inner| self.length(&inner)),
            Expression::And(sides) | Expression::Or(sides) => {
                let [left, right] = sides.each_ref().map(|side| self.check(side));
                let boolean = left? == Gives::Boolean && right? == Gives::Boolean;
                Ok(if boolean { Gives::Boolean } else { Gives::Anything })
            }
            Expression::Equal(sides) => {
                let [left, right] = sides.each_ref().map(|side| self.check(side));
                match (left?, right?) {
                    (gives, Gives::Constant(value)) | (Gives::Constant(value), gives) => {
                        if gives.is_list(self.shapes) && !value.is_null() {
                            return Err(format!("compares a list with {value}, which it never is"));
                        }
                        self.compare(&gives, &value).map(|()| Gives::Boolean)
                    }
                    _ => Ok(Gives::Boolean),
                }
            }
        }
    }

    fn length(&self, inner: &Gives) -> Result<Gives, String> {
        let fits = match inner {
            Gives::One(id) => self
                .shapes
                .get(*id)
                .is_none_or(|shape| matches!(shape.kind, Kind::List(_) | Kind::Map(_) | Kind::String(_))),
            Gives::Many(_) | Gives::Anything => true,
            Gives::Constant(value) => value.is_string(),
            Gives::Boolean | Gives::Number => false,
        };
        match fits {
            true => Ok(Gives::Number),
            false => Err("asks for the length of something that is no list, map or string".to_owned()),
        }
    }

    fn follow(&self, steps: &[Step]) -> Result<Gives, String> {
        let Some(mut id) = self.output else {
            return Err("cannot be a part of the output: the operation has none".to_owned());
        };
        let mut many = false;
        for step in steps {
            let Some(shape) = self.shapes.get(id) else { return Ok(Gives::Anything) };
            id = match (step, &shape.kind) {
                (Step::Member(name), Kind::Structure(_)) => match member_of(shape, name) {
                    Some(member) => member.target,
                    None => {
                        let members = shape.structure().into_iter().flat_map(|structure| &structure.members);
                        let names = members.map(|member| member.name.as_str());
                        let hint = did_you_mean(name, names, "name one that is there");
                        return Err(format!("cannot be followed: `{}` has no member `{name}`{hint}", shape.name));
                    }
                },
                (Step::Member(name), kind) => {
                    let kind = kind_name(kind);
                    return Err(format!("asks for the member `{name}` of `{}`, which is {kind}", shape.name));
                }
                (Step::Each, Kind::List(list)) => {
                    many = true;
                    list.member
                }
                // Lists in a list become one list, and what is no list stays as it is.
                (Step::Each, _) if many => id,
                (Step::Each, kind) => {
                    return Err(format!("asks for the elements of `{}`, which is {}", shape.name, kind_name(kind)));
                }
            };
        }
        Ok(if many { Gives::Many(id) } else { Gives::One(id) })
    }

    /// Whether what an expression gives, or each value in its list, can be that value.
    pub(crate) fn compare(&self, gives: &Gives, value: &Value) -> Result<(), String> {
        let can_be = |fits: bool, what: &str| match fits {
            true => Ok(()),
            false => Err(format!("is compared with {value}, but is {what}")),
        };
        let id = match gives {
            _ if value.is_null() => return Ok(()),
            Gives::Anything => return Ok(()),
            Gives::Boolean => return can_be(value.is_boolean(), "true or false"),
            Gives::Number => return can_be(value.is_number(), "a number"),
            Gives::Constant(constant) => return can_be(constant == value, &constant.to_string()),
            Gives::One(id) | Gives::Many(id) => *id,
        };
        let Some(shape) = self.shapes.get(id) else { return Ok(()) };
        match (&shape.kind, value) {
            (Kind::List(list), _) if matches!(gives, Gives::One(_)) => self.compare(&Gives::Many(list.member), value),
            (Kind::String(string), Value::String(text)) => {
                if !string.values.is_empty() && !string.values.contains(text) {
                    let hint = did_you_mean(text, string.values.iter().map(String::as_str), "it would never be that");
                    let doubt = format!("is compared with `{text}`, which is no value of `{}`{hint}", shape.name);
                    self.doubts.borrow_mut().push(doubt);
                }
                Ok(())
            }
            (Kind::Boolean, Value::Bool(_)) => Ok(()),
            (Kind::Integer(_) | Kind::Long(_) | Kind::Float(_) | Kind::Double(_), Value::Number(_)) => Ok(()),
            (kind, _) => can_be(false, &format!("`{}`, {}", shape.name, kind_name(kind))),
        }
    }
}
