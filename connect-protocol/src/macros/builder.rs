//! The macros that builders of structures are written in.

/// The builder of a structure. Where all members are optional it is the structure in the making;
/// otherwise members that are not optional wait beside it until they are set.
#[doc(hidden)]
#[macro_export]
macro_rules! __builder {
    (
        [] $Struct:ident $Builder:ident [$($extra:ident: $Extra:ty)?]
        $($field:ident: ($type:ty), optional, $kind:ident[$($arg:tt)*] $set:ident $get:ident [$($about:tt)*];)*
    ) => {
        /// Collects the members of the structure that `build` gives.
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $Builder {
            inner: $Struct,
        }

        impl ::core::fmt::Debug for $Builder {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug::debug_structure(&self.inner, f)
            }
        }

        impl ::core::default::Default for $Builder {
            #[inline]
            fn default() -> Self {
                $Builder { inner: $crate::shape::Structure::empty() }
            }
        }

        impl $Builder {
            $(
                $crate::__setter! { [$($about)*] [inner.] $kind[$($arg)*] $field }

                /// Sets or clears it: see the method of the same name without `set_`.
                #[inline]
                pub fn $set(mut self, input: $type) -> Self {
                    self.inner.$field = input;
                    self
                }

                /// What it is set to: see the method of the same name without `get_`.
                #[inline]
                pub fn $get(&self) -> &$type {
                    &self.inner.$field
                }
            )*

            /// The finished structure.
            #[inline]
            pub fn build(self) -> $Struct {
                self.inner
            }
        }
    };
    (
        [$build:ident] $Struct:ident $Builder:ident [$($extra:ident: $Extra:ty)?]
        $(
            $field:ident: ($type:ty), $presence:ident $(($default:expr))?, $kind:ident[$($arg:tt)*]
            $set:ident $get:ident [$($about:tt)*];
        )*
    ) => {
        /// Collects the members of the structure that `build` gives.
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $Builder {
            $($field: $crate::__optional!($presence $type),)*
        }

        impl $Builder {
            $(
                $crate::__setter! { [$($about)*] [] $kind[$($arg)*] $field }

                /// Sets or clears it: see the method of the same name without `set_`.
                #[inline]
                pub fn $set(mut self, input: $crate::__optional!($presence $type)) -> Self {
                    self.$field = input;
                    self
                }

                /// What it is set to: see the method of the same name without `get_`.
                #[inline]
                pub fn $get(&self) -> &$crate::__optional!($presence $type) {
                    &self.$field
                }
            )*

            $crate::__build! { $build $Struct [$($extra)?] $($field $presence $(($default))?,)* }
        }

        impl ::core::fmt::Debug for $Builder {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let empty = <$Struct as $crate::shape::Structure>::empty();
                let schema = $crate::shape::Structure::schema_of(&empty);
                $crate::debug::debug_members(stringify!($Builder), schema, &[$(&self.$field),*], f)
            }
        }
    };
}

/// Type of a builder's field.
#[doc(hidden)]
#[macro_export]
macro_rules! __optional {
    (optional $type:ty) => { $type };
    ($presence:ident $type:ty) => { ::core::option::Option<$type> };
}

/// `build`, which fails where a required member is missing that has no natural default.
#[doc(hidden)]
#[macro_export]
macro_rules! __build {
    (fallible $Struct:ident [$($extra:ident)?] $($field:ident $presence:ident $(($default:expr))?,)*) => {
        /// The finished structure.
        ///
        /// # Errors
        /// A required member was not set.
        #[inline]
        pub fn build(self) -> ::core::result::Result<$Struct, $crate::BuildError> {
            ::core::result::Result::Ok($Struct {
                $($field: $crate::__member!($presence $(($default))? self.$field, $field, $Struct),)*
                $($extra: ::core::default::Default::default())?
            })
        }
    };
    (infallible $Struct:ident [$($extra:ident)?] $($field:ident $presence:ident $(($default:expr))?,)*) => {
        /// The finished structure.
        #[inline]
        pub fn build(self) -> $Struct {
            $Struct {
                $($field: $crate::__member!($presence $(($default))? self.$field, $field, $Struct),)*
                $($extra: ::core::default::Default::default())?
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    (optional $value:expr, $field:ident, $Struct:ident) => {
        $value
    };
    (required $value:expr, $field:ident, $Struct:ident) => {
        $value.ok_or_else(|| {
            $crate::BuildError::missing_field(
                stringify!($field),
                concat!("`", stringify!($field), "` is required in `", stringify!($Struct), "` and was not set"),
            )
        })?
    };
    (default ($default:expr) $value:expr, $field:ident, $Struct:ident) => {
        $value.unwrap_or($default)
    };
}
