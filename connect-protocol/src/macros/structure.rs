//! The macros that generated structures are written in.
//!
//! A generated structure reads as its fields with one attribute each:
//!
//! ```ignore
//! structure! {
//!     /// Conditions that a step of routing criteria sets on agents.
//!     #[shape("AttributeCondition", AttributeConditionBuilder)]
//!     pub struct AttributeCondition {
//!         /// Name of the attribute.
//!         #[member(optional, text, "Name", min_length(1))]
//!         #[setters(set_name, get_name)]
//!         pub name: Option<String>,
//!     }
//! }
//! ```
//!
//! `optional`, `required` and `default(value)` say what `build` does with a member that was not
//! set; `text`, `copy`, `list(T)`, `map(K, V)`, `boxed(T)` and `value(T)` say how it is lent and
//! set; then come the API name and facts of the model, each a `const` method of
//! [`Member`](crate::member::Member). The builder has a setter of the field's own name and the
//! two that `setters` names, since a macro cannot make up a name.

/// A structure with its builder, accessors, wire form and `Debug`.
#[macro_export]
macro_rules! structure {
    ($($shape:tt)*) => {
        $crate::__structure! { nested [] $($shape)* }
    };
}

/// The result of an operation: a structure that also knows its request id.
#[macro_export]
macro_rules! output {
    (
        $(#[doc = $doc:literal])*
        #[shape($name:literal, $Builder:ident $(, $build:ident)? $(,)?)]
        pub struct $Output:ident { $($members:tt)* }
    ) => {
        $crate::__structure! {
            top_level [_request_id: ::core::option::Option<::std::string::String>]
            $(#[doc = $doc])*
            #[shape($name, $Builder $(, $build)?)]
            pub struct $Output { $($members)* }
        }

        impl $crate::operation::Output for $Output {
            #[inline]
            fn set_request_id(&mut self, id: ::core::option::Option<::std::string::String>) {
                self._request_id = id;
            }
        }

        impl $crate::RequestId for $Output {
            #[inline]
            fn request_id(&self) -> ::core::option::Option<&str> {
                self._request_id.as_deref()
            }
        }
    };
}

/// An error that a service answers with: a structure that also knows its metadata.
#[macro_export]
macro_rules! error {
    (
        $(#[doc = $doc:literal])*
        #[shape($name:literal, $Builder:ident $(, $build:ident)? $(,)?)]
        pub struct $Error:ident { $($members:tt)* }
    ) => {
        $crate::__structure! {
            top_level [meta: $crate::ErrorMetadata]
            $(#[doc = $doc])*
            #[shape($name, $Builder $(, $build)?)]
            pub struct $Error { $($members)* }
        }

        impl $Builder {
            /// Sets code, message and request id.
            #[inline]
            pub fn meta(mut self, meta: $crate::ErrorMetadata) -> Self {
                self.inner.meta = meta;
                self
            }

            /// Sets code, message and request id, or clears them.
            #[inline]
            pub fn set_meta(&mut self, meta: ::core::option::Option<$crate::ErrorMetadata>) -> &mut Self {
                self.inner.meta = meta.unwrap_or_default();
                self
            }
        }

        impl $crate::operation::ServiceError for $Error {
            #[inline]
            fn set_meta(&mut self, meta: $crate::ErrorMetadata) {
                self.meta = meta;
            }

            #[inline]
            fn structure(&self) -> ::core::option::Option<&dyn $crate::shape::Structure> {
                ::core::option::Option::Some(self)
            }
        }

        impl ::core::fmt::Display for $Error {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::operation::display_error(self, &self.meta, f)
            }
        }

        impl ::std::error::Error for $Error {}

        impl $crate::ProvideErrorMetadata for $Error {
            #[inline]
            fn meta(&self) -> &$crate::ErrorMetadata {
                &self.meta
            }
        }

        impl $crate::RequestId for $Error {
            #[inline]
            fn request_id(&self) -> ::core::option::Option<&str> {
                $crate::RequestId::request_id(&self.meta)
            }
        }
    };
}

/// The parameters of an operation, with one set of setters for the plain builder and the one
/// that sends.
#[macro_export]
macro_rules! input {
    (
        $(#[doc = $doc:literal])*
        #[shape($name:literal, $Builder:ident, $InputBuilder:ident $(,)?)]
        pub struct $Input:ident {
            $(
                $(#[doc = $about:literal])*
                #[member(
                    optional, $kind:ident $(($($arg:tt)+))?, $api:literal
                    $(, $fact:ident $(($($value:expr),+))?)* $(,)?
                )]
                #[setters($set:ident, $get:ident $(,)?)]
                pub $field:ident: $type:ty,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $Input {
            $($(#[doc = $about])* pub $field: $type,)*
        }

        impl $Input {
            /// Starts a builder.
            #[inline]
            pub fn builder() -> $InputBuilder {
                ::core::default::Default::default()
            }

            $($crate::__accessor! { [$(#[doc = $about])*] optional $kind[$($($arg)+)?] $field: $type })*
        }

        $crate::__shape! {
            $Input, $name, top_level, []
            $($field: (::core::option::Option::None), ($api $(, $fact $(($($value),+))?)*);)*
        }

        /// Collects the parameters of the operation.
        #[derive(Clone)]
        pub struct $Builder<T> {
            input: $Input,
            target: T,
        }

        /// Collects the parameters of the operation, to be sent or stored by the caller.
        pub type $InputBuilder = $Builder<()>;

        impl<T> $Builder<T> {
            /// Collects parameters for the target.
            pub(crate) fn to(target: T) -> Self {
                $Builder { input: $crate::shape::Structure::empty(), target }
            }

            $(
                $crate::__setter! { [$(#[doc = $about])*] [input.] $kind[$($($arg)+)?] $field }

                /// Sets or clears it: see the method of the same name without `set_`.
                #[inline]
                pub fn $set(mut self, input: $type) -> Self {
                    self.input.$field = input;
                    self
                }

                /// What it is set to: see the method of the same name without `get_`.
                #[inline]
                pub fn $get(&self) -> &$type {
                    &self.input.$field
                }
            )*
        }

        impl $InputBuilder {
            /// The finished parameters. They are checked when they are sent, not here.
            ///
            /// # Errors
            /// None today; the signature leaves room.
            #[inline]
            pub fn build(self) -> ::core::result::Result<$Input, $crate::BuildError> {
                ::core::result::Result::Ok(self.input)
            }
        }

        impl ::core::default::Default for $InputBuilder {
            #[inline]
            fn default() -> Self {
                $Builder::to(())
            }
        }

        impl<T> ::core::fmt::Debug for $Builder<T> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug::debug_structure(&self.input, f)
            }
        }
    };
}

/// The structure itself; its builder depends on whether any member is more than optional.
#[doc(hidden)]
#[macro_export]
macro_rules! __structure {
    (
        $level:ident [$($extra:ident: $Extra:ty)?]
        $(#[doc = $doc:literal])*
        #[shape($name:literal, $Builder:ident $(, $build:ident)? $(,)?)]
        pub struct $Struct:ident {
            $(
                $(#[doc = $about:literal])*
                #[member(
                    $presence:ident $(($default:expr))?, $kind:ident $(($($arg:tt)+))?, $api:literal
                    $(, $fact:ident $(($($value:expr),+))?)* $(,)?
                )]
                #[setters($set:ident, $get:ident $(,)?)]
                pub $field:ident: $type:ty,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $Struct {
            $($(#[doc = $about])* pub $field: $type,)*
            $(pub(crate) $extra: $Extra,)?
        }

        impl $Struct {
            /// Starts a builder.
            #[inline]
            pub fn builder() -> $Builder {
                ::core::default::Default::default()
            }

            $($crate::__accessor! { [$(#[doc = $about])*] $presence $kind[$($($arg)+)?] $field: $type })*
        }

        $crate::__shape! {
            $Struct, $name, $level, [$($extra)?]
            $($field: ($crate::__empty!($presence $($default)?)), ($api $(, $fact $(($($value),+))?)*);)*
        }

        $crate::__builder! {
            [$($build)?] $Struct $Builder [$($extra: $Extra)?]
            $($field: ($type), $presence $(($default))?, $kind[$($($arg)+)?] $set $get [$(#[doc = $about])*];)*
        }
    };
}

/// What the wire, serde and `Debug` need of a structure.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    (
        $Struct:ident, $name:literal, $level:ident, [$($extra:ident)?]
        $($field:ident: ($empty:expr), ($api:literal $(, $fact:ident $(($($value:expr),+))?)*);)*
    ) => {
        impl $crate::shape::Structure for $Struct {
            #[inline]
            fn schema_of(&self) -> &'static $crate::member::Schema {
                static SCHEMA: $crate::member::Schema = $crate::member::Schema::$level(
                    stringify!($Struct),
                    $name,
                    &[$($crate::member::Member::new(stringify!($field), $api)$(.$fact($($($value),+)?))*,)*],
                );
                &SCHEMA
            }

            #[inline]
            fn member(&self, index: usize) -> &dyn $crate::shape::Value {
                let mut place = index;
                $(
                    if place == 0 {
                        return &self.$field;
                    }
                    place -= 1;
                )*
                $crate::shape::no_member(place)
            }

            #[inline]
            fn member_mut(&mut self, index: usize) -> &mut dyn $crate::shape::Value {
                let mut place = index;
                $(
                    if place == 0 {
                        return &mut self.$field;
                    }
                    place -= 1;
                )*
                $crate::shape::no_member(place)
            }

            #[inline]
            fn empty() -> Self {
                $Struct { $($field: $empty,)* $($extra: ::core::default::Default::default())? }
            }
        }

        impl ::core::fmt::Debug for $Struct {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug::debug_structure(self, f)
            }
        }

        impl $crate::serde::Serialize for $Struct {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::write::serialize_structure(self, to)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $Struct {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::read::deserialize_structure(from)
            }
        }
    };
}

/// What a member is before it is read.
#[doc(hidden)]
#[macro_export]
macro_rules! __empty {
    (optional) => {
        ::core::option::Option::None
    };
    (required) => {
        $crate::shape::Value::empty()
    };
    (default $value:expr) => {
        $value
    };
}
