//! The macros that generated enumerations and unions are written in.

/// A string with known values. Values that the model does not list are kept as they are.
#[macro_export]
macro_rules! enumeration {
    (
        $(#[doc = $doc:literal])*
        pub enum $Enum:ident {
            $($(#[doc = $about:literal])* #[value($value:literal)] $Variant:ident,)*
        }
    ) => {
        $crate::enumeration! {
            $(#[doc = $doc])*
            pub enum $Enum {
                $($(#[doc = $about])* #[value($value, $value)] $Variant,)*
            }
        }
    };
    // With what documentation shows in the place of each value, where one would be read as Markdown.
    (
        $(#[doc = $doc:literal])*
        pub enum $Enum:ident {
            $($(#[doc = $about:literal])* #[value($value:literal, $shown:literal $(,)?)] $Variant:ident,)*
        }
    ) => {
        $(#[doc = $doc])*
        ///
        /// The service may send values that this version does not know, and a later version may
        /// give them a variant: match with a `_` arm, and compare [`as_str`](Self::as_str) with a value
        /// that has no variant yet.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $Enum {
            $(
                $(#[doc = $about])*
                ///
                #[doc = $shown]
                $Variant,
            )*
            /// A value that this version does not know.
            #[deprecated(note = "match with a `_` arm, and compare `as_str()` with the value instead")]
            Unknown($crate::UnknownVariantValue),
        }

        impl $Enum {
            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$Variant => $value,)*
                    #[allow(deprecated)]
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// All values that this version knows.
            #[inline]
            pub const fn values() -> &'static [&'static str] {
                &[$($value),*]
            }

            /// The value, if this version knows it.
            ///
            /// # Errors
            /// The value is not among [`values`](Self::values).
            #[inline]
            pub fn try_parse(value: &str) -> ::core::result::Result<Self, $crate::UnknownVariantError> {
                match Self::from(value) {
                    #[allow(deprecated)]
                    Self::Unknown(_) => ::core::result::Result::Err($crate::UnknownVariantError::new(value)),
                    known => ::core::result::Result::Ok(known),
                }
            }
        }

        impl ::core::convert::From<&str> for $Enum {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$Variant,)*
                    #[allow(deprecated)]
                    other => Self::Unknown($crate::UnknownVariantValue::new(other)),
                }
            }
        }

        impl ::core::str::FromStr for $Enum {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::convert::AsRef<str> for $Enum {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::shape::Value for $Enum {
            #[inline]
            fn view(&self) -> $crate::shape::View<'_> {
                $crate::shape::View::Text(self.as_str())
            }

            #[inline]
            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::Text(self)
            }

            #[inline]
            fn set_text(&mut self, text: ::std::borrow::Cow<'_, str>) {
                *self = Self::from(&*text);
            }

            #[inline]
            fn empty() -> Self {
                Self::from("")
            }
        }

        impl $crate::serde::Serialize for $Enum {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Enum {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::read::deserialize_text(from)
            }
        }
    };
}

/// One of several members. A member that the model does not list is kept with its name and value.
#[macro_export]
macro_rules! union {
    (
        $(#[doc = $doc:literal])*
        #[shape($name:literal)]
        pub enum $Union:ident {
            $(
                $(#[doc = $about:literal])*
                #[member($api:literal, $as:ident, $is:ident $(, $fact:ident $(($($value:expr),+))?)* $(,)?)]
                $Variant:ident($type:ty $(,)?),
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $Union {
            $($(#[doc = $about])* $Variant($type),)*
            /// A member that this version does not know, as the service sent it.
            Unknown($crate::UnknownMember),
        }

        impl $Union {
            $(
                /// The value of the member of that name, if it is the one that is set.
                ///
                /// # Errors
                /// The union itself, when another member is set.
                #[inline]
                pub fn $as(&self) -> ::core::result::Result<&$type, &Self> {
                    match self {
                        Self::$Variant(value) => ::core::result::Result::Ok(value),
                        _ => ::core::result::Result::Err(self),
                    }
                }

                /// Whether the member that is set is the one of that name.
                #[inline]
                pub fn $is(&self) -> bool {
                    matches!(self, Self::$Variant(_))
                }
            )*

            /// Whether the member that is set is one that this version does not know.
            #[inline]
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::shape::Structure for $Union {
            fn schema_of(&self) -> &'static $crate::member::Schema {
                static SCHEMA: $crate::member::Schema = $crate::member::Schema::nested(
                    stringify!($Union),
                    $name,
                    &[$($crate::member::Member::new(stringify!($Variant), $api)$(.$fact($($($value),+)?))*,)*],
                );
                &SCHEMA
            }

            fn member(&self, _: usize) -> &dyn $crate::shape::Value {
                self
            }

            fn member_mut(&mut self, _: usize) -> &mut dyn $crate::shape::Value {
                self
            }

            fn empty() -> Self {
                Self::Unknown($crate::UnknownMember::none())
            }

            fn as_union(&self) -> ::core::option::Option<&dyn $crate::shape::Union> {
                ::core::option::Option::Some(self)
            }

            fn as_union_mut(&mut self) -> ::core::option::Option<&mut dyn $crate::shape::Union> {
                ::core::option::Option::Some(self)
            }
        }

        impl $crate::shape::Union for $Union {
            #[inline]
            fn set_member(&self) -> $crate::shape::UnionMember<'_> {
                enum Place { $($Variant,)* }
                match self {
                    $(Self::$Variant(value) => {
                        $crate::shape::UnionMember::Known(Place::$Variant as usize, value)
                    })*
                    Self::Unknown(member) => $crate::shape::UnionMember::Unknown(member),
                }
            }

            #[inline]
            fn choose(&mut self, index: usize) -> &mut dyn $crate::shape::Value {
                enum Place { $($Variant,)* }
                match index {
                    $(place if place == Place::$Variant as usize => {
                        *self = Self::$Variant($crate::shape::Value::empty());
                    })*
                    _ => unreachable!("the index comes from the schema"),
                }
                match self {
                    $(Self::$Variant(value) => value,)*
                    Self::Unknown(_) => unreachable!("a known member was just set"),
                }
            }

            #[inline]
            fn keep(&mut self, unknown: $crate::UnknownMember) {
                *self = Self::Unknown(unknown);
            }
        }

        impl ::core::fmt::Debug for $Union {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug::debug_union(self, f)
            }
        }

        impl $crate::serde::Serialize for $Union {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::write::serialize_union_value(self, to)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Union {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::read::deserialize_union(from)
            }
        }
    };
}
