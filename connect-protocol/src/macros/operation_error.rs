//! The macros that the errors of generated operations are written in.

/// The errors of an operation.
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the generated crate's client and error are meant
macro_rules! operation_error {
    (
        $(#[doc = $doc:literal])*
        pub enum $Error:ident {
            $($(#[doc = $about:literal])* #[code($code:literal, $is:ident $(, $retry:ident)? $(,)?)] $Variant:ident($type:ty $(,)?),)*
        }
    ) => {
        $(#[doc = $doc])*
        ///
        /// Later versions may list more errors: match with a `_` arm.
        #[non_exhaustive]
        pub enum $Error {
            $($(#[doc = $about])* $Variant($type),)*
            /// An error that the operation does not list.
            #[deprecated(note = "match with a `_` arm, and ask `code()` and `message()` of the error instead")]
            Unhandled($crate::error::Unhandled),
        }

        #[allow(deprecated)]
        impl $Error {
            const LISTED: &'static [(&'static str, $crate::operation::Retry)] =
                &[$(($code, $crate::__retry!($($retry)?)),)*];

            /// Code, message and request id.
            #[inline]
            pub fn meta(&self) -> &$crate::ErrorMetadata {
                $crate::operation::OperationError::held(self).meta()
            }

            $(
                /// Whether it is the error of that name.
                #[inline]
                pub fn $is(&self) -> bool {
                    matches!(self, Self::$Variant(_))
                }
            )*

            /// An error that the operation does not list, from any error; for tests.
            #[inline]
            pub fn unhandled(
                error: impl ::core::convert::Into<
                    ::std::boxed::Box<dyn ::std::error::Error + ::core::marker::Send + ::core::marker::Sync + 'static>,
                >,
            ) -> Self {
                Self::Unhandled($crate::error::Unhandled::caused_by(error))
            }

            /// An error that the operation does not list, from code and message; for tests.
            #[inline]
            pub fn generic(meta: $crate::ErrorMetadata) -> Self {
                Self::Unhandled(meta.into())
            }
        }

        #[allow(deprecated)]
        impl $crate::operation::OperationError for $Error {
            #[inline]
            fn from_failure(failure: ::std::boxed::Box<$crate::response::Failure>) -> Self {
                match failure.code() {
                    $($code => Self::$Variant(failure.read()),)*
                    _ => Self::Unhandled(failure.unhandled()),
                }
            }

            #[inline]
            fn held(&self) -> &dyn $crate::operation::ServiceError {
                match self {
                    $(Self::$Variant(error) => error,)*
                    Self::Unhandled(error) => error,
                }
            }
        }

        $crate::__error_traits! { $Error }

        #[allow(deprecated)]
        impl $crate::error::CreateUnhandledError for $Error {
            #[inline]
            fn create_unhandled_error(
                source: ::std::boxed::Box<dyn ::std::error::Error + ::core::marker::Send + ::core::marker::Sync + 'static>,
                meta: ::core::option::Option<$crate::ErrorMetadata>,
            ) -> Self {
                Self::Unhandled($crate::error::Unhandled::new(meta.unwrap_or_default(), ::core::option::Option::Some(source)))
            }
        }

        #[allow(deprecated)]
        impl crate::error::IntoError for $Error {
            #[inline]
            fn into_error(self) -> crate::error::Error {
                match self {
                    $(Self::$Variant(error) => crate::error::Error::$Variant(error),)*
                    Self::Unhandled(error) => crate::error::Error::Unhandled(error),
                }
            }
        }
    };
}

/// What every error enumeration is to the rest of the world.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_traits {
    ($Error:ident) => {
        #[allow(unused_imports)] // an operation's error has `held` from there
        use $crate::operation::OperationError as _;

        impl ::core::fmt::Display for $Error {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.held(), f)
            }
        }

        impl ::core::fmt::Debug for $Error {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.held(), f)
            }
        }

        impl ::std::error::Error for $Error {
            #[inline]
            fn source(&self) -> ::core::option::Option<&(dyn ::std::error::Error + 'static)> {
                self.held().source()
            }
        }

        impl $crate::ProvideErrorMetadata for $Error {
            #[inline]
            fn meta(&self) -> &$crate::ErrorMetadata {
                self.held().meta()
            }
        }

        impl $crate::RequestId for $Error {
            #[inline]
            fn request_id(&self) -> ::core::option::Option<&str> {
                $crate::RequestId::request_id($crate::ProvideErrorMetadata::meta(self))
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __retry {
    () => {
        $crate::operation::Retry::Unmarked
    };
    (transient) => {
        $crate::operation::Retry::Transient
    };
    (throttling) => {
        $crate::operation::Retry::Throttling
    };
    (never) => {
        $crate::operation::Retry::Never
    };
}
