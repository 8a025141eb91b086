//! Page tokens: what an output gives and the next input takes, of whatever kind it is.

use serde::de::DeserializeSeed;
use serde_json::Value as Json;

use crate::read::Fill;
use crate::shape::{Structure, View};
use crate::write::{Form, Json as Written, Members};

/// The value of a token.
#[derive(PartialEq)]
pub struct Token(Json);

impl Token {
    /// The value at the end of a path of members that are joined by dots.
    pub fn at(of: &dyn Structure, path: &str) -> Token {
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let Some(index) = place(of, name) else { return Token(Json::Null) };
        match (of.member(index).view(), rest) {
            (View::Structure(inner), Some(rest)) => Token::at(inner, rest),
            (_, Some(_)) => Token(Json::Null),
            (View::Text(text), None) => Token(text.into()),
            (view, None) => {
                let member = &of.schema_of().members[index];
                Token(serde_json::to_value(Written::of(view, member, Form::Serde)).unwrap_or_default())
            }
        }
    }

    /// Whether there is nothing to continue by: the value is absent, false, zero or empty.
    pub fn is_none(&self) -> bool {
        match &self.0 {
            Json::Null => true,
            Json::Bool(value) => !value,
            Json::Number(number) => number.as_f64() == Some(0.0),
            Json::String(text) => text.is_empty(),
            Json::Array(items) => items.is_empty(),
            Json::Object(entries) => entries.is_empty(),
        }
    }
}

/// Sets members of an input to tokens, and takes away those for which there is none.
///
/// # Errors
/// A token is not of the kind that the member takes.
pub fn pass_on<'t, T: Structure>(
    input: &mut T,
    tokens: impl IntoIterator<Item = (&'static str, &'t Token)>,
) -> Result<(), String> {
    for (name, token) in tokens {
        match place(input, name) {
            None => {}
            Some(index) if !token.is_none() => fill(input, index, &token.0)?,
            Some(index) if matches!(input.member(index).view(), View::Absent) => {}
            Some(_) => *input = without(input, name)?,
        }
    }
    Ok(())
}

fn place(of: &dyn Structure, name: &str) -> Option<usize> {
    of.schema_of().members.iter().position(|member| member.name == name)
}

fn fill(input: &mut dyn Structure, index: usize, value: &Json) -> Result<(), String> {
    let timestamps = input.schema_of().members[index].timestamp;
    let filled = Fill::new(input.member_mut(index), timestamps).deserialize(value);
    filled.map(|_| ()).map_err(|error| error.to_string())
}

/// A copy without one member: what is set cannot be taken away again.
fn without<T: Structure>(input: &T, name: &str) -> Result<T, String> {
    let mut members = serde_json::to_value(Members(input, Form::Serde)).map_err(|error| error.to_string())?;
    if let Some(members) = members.as_object_mut() {
        members.remove(name);
    }
    let mut copy = <T as Structure>::empty();
    let filled = Fill::new(&mut copy, None).deserialize(&members);
    filled.map(|_| copy).map_err(|error| error.to_string())
}
