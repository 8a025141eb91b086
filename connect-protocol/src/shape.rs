//! Values as the wire sees them, whatever their Rust type: what JSON, headers, `Debug` and the
//! parameter checks need is asked through these few object-safe traits, so that a generated
//! type brings a table and two short functions instead of a serializer, a parser and a formatter.
//!
//! There are few traits with few methods on purpose. A client has thousands of types, and each
//! method of each type costs a compiler a fifth of a millisecond.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hash;

use aws_smithy_types::{Blob, DateTime, Document};

use crate::member::Schema;

/// Anything that a member can hold.
pub trait Value {
    /// The value, to read.
    fn view(&self) -> View<'_>;

    /// The place of the value, to fill. An absent value becomes an empty one first.
    fn slot(&mut self) -> Slot<'_>;

    /// Makes it absent, or empty where it is always there.
    fn clear(&mut self) {}

    /// Takes over a text, where text can be held.
    fn set_text(&mut self, _text: Cow<'_, str>) {}

    /// What a required member reads as when the service leaves it out.
    fn empty() -> Self
    where
        Self: Sized;
}

/// A value to read.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Not set.
    Absent,
    /// True or false.
    Boolean(bool),
    /// A whole number of up to 64 bits.
    Integer(i64),
    /// A number of 32 bits, kept apart because its shortest decimal form is shorter.
    Float(f32),
    /// A number of 64 bits.
    Double(f64),
    /// Text, or the value of an enumeration.
    Text(&'a str),
    /// A point in time.
    Timestamp(&'a DateTime),
    /// Bytes.
    Blob(&'a Blob),
    /// Any JSON.
    Document(&'a Document),
    /// Named members.
    Structure(&'a dyn Structure),
    /// One of several members.
    Union(&'a dyn Union),
    /// Elements in order.
    List(&'a dyn List),
    /// Values by key.
    Map(&'a dyn Map),
}

/// A value to fill.
pub enum Slot<'a> {
    /// True or false.
    Boolean(&'a mut bool),
    /// A whole number of 32 bits.
    Integer(&'a mut i32),
    /// A whole number of 64 bits.
    Long(&'a mut i64),
    /// A number of 32 bits.
    Float(&'a mut f32),
    /// A number of 64 bits.
    Double(&'a mut f64),
    /// Text, or the value of an enumeration.
    Text(&'a mut dyn Value),
    /// A point in time.
    Timestamp(&'a mut DateTime),
    /// Bytes.
    Blob(&'a mut Blob),
    /// Any JSON.
    Document(&'a mut Document),
    /// Named members.
    Structure(&'a mut dyn Structure),
    /// One of several members.
    Union(&'a mut dyn Union),
    /// Elements in order.
    List(&'a mut dyn List),
    /// Values by key.
    Map(&'a mut dyn Map),
}

/// Named members.
pub trait Structure {
    /// What the model says of it.
    fn schema_of(&self) -> &'static Schema;

    /// The member at that place of [`Schema::members`].
    fn member(&self, index: usize) -> &dyn Value;

    /// The same, to be filled.
    fn member_mut(&mut self, index: usize) -> &mut dyn Value;

    /// One without any member set.
    fn empty() -> Self
    where
        Self: Sized;

    /// Itself as a union, if it is one: a union shows no members, only the one that is set.
    fn as_union(&self) -> Option<&dyn Union> {
        None
    }

    /// The same, to be filled.
    fn as_union_mut(&mut self) -> Option<&mut dyn Union> {
        None
    }
}

impl<T: Structure> Value for T {
    fn view(&self) -> View<'_> {
        match self.as_union() {
            Some(union) => View::Union(union),
            None => View::Structure(self),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self.as_union().is_some() {
            true => self.as_union_mut().map_or_else(|| unreachable!("it is a union"), Slot::Union),
            false => Slot::Structure(self),
        }
    }

    fn empty() -> Self {
        Structure::empty()
    }
}

/// What [`Structure::member`] does with a place that no member has.
#[cold]
pub fn no_member(place: usize) -> ! {
    unreachable!("the places come from the schema, and none is {place} after the last")
}

/// Recursive shapes are boxed, and nothing else is.
impl<T: Structure> Structure for Box<T> {
    fn schema_of(&self) -> &'static Schema {
        (**self).schema_of()
    }

    fn member(&self, index: usize) -> &dyn Value {
        (**self).member(index)
    }

    fn member_mut(&mut self, index: usize) -> &mut dyn Value {
        (**self).member_mut(index)
    }

    fn empty() -> Self {
        Box::new(T::empty())
    }

    fn as_union(&self) -> Option<&dyn Union> {
        (**self).as_union()
    }

    fn as_union_mut(&mut self) -> Option<&mut dyn Union> {
        (**self).as_union_mut()
    }
}

/// One of several members.
pub trait Union: Structure {
    /// The member that is set.
    fn set_member(&self) -> UnionMember<'_>;

    /// Sets the member at that place of [`Schema::members`] to an empty value, to be filled.
    fn choose(&mut self, index: usize) -> &mut dyn Value;

    /// Keeps a member that the model does not know.
    fn keep(&mut self, unknown: UnknownMember);
}

/// The member that a union has.
pub enum UnionMember<'a> {
    /// One that the model knows, with its place in [`Schema::members`].
    Known(usize, &'a dyn Value),
    /// One that it does not know, or none at all when its name is empty.
    Unknown(&'a UnknownMember),
}

/// A union member that the service sent and the model did not know: its name and its value.
///
/// It is kept as it came, so that it can be shown, stored and sent back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// Name on the wire; empty when the union came without any member.
    pub name: String,
    /// What the service sent.
    pub value: Document,
}

impl UnknownMember {
    /// A member with this name and value.
    pub fn new(name: impl Into<String>, value: Document) -> Self {
        UnknownMember { name: name.into(), value }
    }

    /// What a union is before it is read.
    pub fn none() -> Self {
        UnknownMember::new("", Document::Null)
    }
}

/// Elements in order.
pub trait List {
    /// Number of elements.
    fn count(&self) -> usize;

    /// Shows each element, in order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn Value));

    /// Removes all elements.
    fn clear(&mut self);

    /// Adds an empty element, to be filled.
    fn push(&mut self) -> &mut dyn Value;

    /// Drops the last element, unless null is an element of this list.
    fn drop_null(&mut self);
}

/// Values by key.
pub trait Map {
    /// Number of entries.
    fn count(&self) -> usize;

    /// Shows each entry.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Value));

    /// Removes all entries.
    fn clear(&mut self);

    /// Adds an empty entry, to be filled.
    fn insert(&mut self, key: &str) -> &mut dyn Value;

    /// Drops an entry, unless null is a value of this map.
    fn drop_null(&mut self, key: &str);
}

/// Text that can be the key of a map.
pub trait Key: Value + Eq + Hash {
    /// The key from its text.
    fn from_text(text: &str) -> Self;

    /// Its text.
    fn text(&self) -> &str;
}

impl<T: Value + Eq + Hash> Key for T {
    fn from_text(text: &str) -> Self {
        let mut key = T::empty();
        key.set_text(text.into());
        key
    }

    fn text(&self) -> &str {
        match self.view() {
            View::Text(text) => text,
            _ => "",
        }
    }
}

/// Implements [`Value`] for a type that is one variant of [`View`] and [`Slot`].
macro_rules! simple {
    ($type:ty, $value:ident => $view:expr, $slot:ident, $empty:expr) => {
        impl Value for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }

            fn clear(&mut self) {
                *self = Self::empty();
            }

            fn empty() -> Self {
                $empty
            }
        }
    };
}

simple!(bool, v => View::Boolean(*v), Boolean, false);
simple!(i32, v => View::Integer((*v).into()), Integer, 0);
simple!(i64, v => View::Integer(*v), Long, 0);
simple!(f32, v => View::Float(*v), Float, 0.0);
simple!(f64, v => View::Double(*v), Double, 0.0);
simple!(DateTime, v => View::Timestamp(v), Timestamp, DateTime::from_secs(0));
simple!(Blob, v => View::Blob(v), Blob, Blob::new(Vec::new()));
simple!(Document, v => View::Document(v), Document, Document::Null);

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn clear(&mut self) {
        String::clear(self);
    }

    fn set_text(&mut self, text: Cow<'_, str>) {
        *self = text.into_owned();
    }

    fn empty() -> Self {
        String::new()
    }
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        self.insert(T::empty()).slot()
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn empty() -> Self {
        None
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn Value)) {
        for element in self {
            visit(element);
        }
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> &mut dyn Value {
        Vec::push(self, T::empty());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn drop_null(&mut self) {
        // `Option` is the one value that is absent right after it was made.
        if !matches!(T::empty().view(), View::Absent) {
            self.pop();
        }
    }
}

impl<K: Key, T: Value> Value for HashMap<K, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn empty() -> Self {
        HashMap::new()
    }
}

impl<K: Key, T: Value> Map for HashMap<K, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Value)) {
        for (key, value) in self {
            visit(key.text(), value);
        }
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn insert(&mut self, key: &str) -> &mut dyn Value {
        self.entry(K::from_text(key)).insert_entry(T::empty()).into_mut()
    }

    fn drop_null(&mut self, key: &str) {
        if !matches!(T::empty().view(), View::Absent) {
            self.remove(&K::from_text(key));
        }
    }
}
