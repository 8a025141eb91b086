//! The macros that generated operations, their errors and the client are written in.

/// An operation: its type, its place in HTTP, the client's method and `send`.
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the generated crate's client and error are meant
macro_rules! operation {
    (
        $(#[doc = $doc:literal])*
        #[http($method:ident, $uri:literal $(, $fact:ident = $value:expr)* $(,)?)]
        pub struct $Operation:ident {
            $method_name:ident: $Fluent:ident,
            builder: $Builder:ident,
            input: ($Input:ident, $InputBuilder:ident $(,)?),
            output: $Output:ident,
            error: $Error:ident,
        }
    ) => {
        $(#[doc = $doc])*
        #[non_exhaustive]
        pub struct $Operation;

        impl $crate::operation::Operation for $Operation {
            type Input = $Input;
            type Output = $Output;
            type Error = $Error;

            const SPEC: &'static $crate::operation::Spec = &$crate::operation::Spec {
                $($fact: $value,)*
                errors: $Error::LISTED,
                ..$crate::operation::Spec::new(stringify!($Operation), stringify!($method), $uri)
            };
        }

        impl crate::client::Client {
            $(#[doc = $doc])*
            #[inline]
            pub fn $method_name(&self) -> $Fluent {
                $Builder::to(self.call())
            }
        }

        $(#[doc = $doc])*
        pub type $Fluent = $Builder<$crate::client::Call>;

        impl $Fluent {
            /// Makes the call.
            ///
            /// # Errors
            /// Whatever keeps the call from succeeding: parameters that are not valid, no answer,
            /// an answer that cannot be read, or the service's own error.
            #[inline]
            pub fn send(self) -> $crate::client::CallFuture<$Operation> {
                self.target.call::<$Operation>(self.input)
            }

            /// Changes settings for this one call.
            #[inline]
            pub fn customize(self) -> $crate::client::Customize<$Operation> {
                $crate::client::Customize::new(self.target, self.input)
            }

            /// Signs the request now, for somebody to send later; only for operations without a body.
            #[inline]
            pub fn presigned(
                self,
                config: $crate::presigning::PresigningConfig,
            ) -> $crate::client::PresigningFuture<$Operation> {
                self.target.presigned::<$Operation>(self.input, config)
            }
        }
    };
}

/// The error of a whole service.
#[macro_export]
macro_rules! service_error {
    (
        $(#[doc = $doc:literal])*
        pub enum $Error:ident {
            $($(#[doc = $about:literal])* $Variant:ident($type:ty $(,)?),)*
        }
    ) => {
        $(#[doc = $doc])*
        ///
        /// Later versions may know more errors: match with a `_` arm.
        #[non_exhaustive]
        pub enum $Error {
            $($(#[doc = $about])* $Variant($type),)*
            /// An error that the operation does not list, or no answer of the service at all.
            #[deprecated(note = "match with a `_` arm, and ask `code()` and `message()` of the error instead")]
            Unhandled($crate::error::Unhandled),
        }

        #[allow(deprecated)]
        impl $Error {
            #[inline]
            fn held(&self) -> &dyn $crate::operation::ServiceError {
                match self {
                    $(Self::$Variant(error) => error,)*
                    Self::Unhandled(error) => error,
                }
            }
        }

        $crate::__error_traits! { $Error }

        /// What becomes an error of the whole service: the errors of operations, alone or in an `SdkError`, and of
        /// builders.
        ///
        /// One implementation of `From` over a trait of our own, because the compiler compares
        /// every two implementations of `From` for one type, and there would be hundreds.
        pub trait IntoError {
            /// The error of the whole service.
            fn into_error(self) -> $Error;
        }

        impl<E: IntoError> ::core::convert::From<E> for $Error {
            #[inline]
            fn from(error: E) -> Self {
                error.into_error()
            }
        }

        impl IntoError for $crate::BuildError {
            #[inline]
            fn into_error(self) -> $Error {
                #[allow(deprecated)]
                $Error::Unhandled($crate::error::Unhandled::new(
                    ::core::default::Default::default(),
                    ::core::option::Option::Some(self.into()),
                ))
            }
        }

        impl<E, R> IntoError for $crate::error::SdkError<E, R>
        where
            E: ::std::error::Error + ::core::marker::Send + ::core::marker::Sync + IntoError + 'static,
            R: ::core::fmt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static,
        {
            #[inline]
            fn into_error(self) -> $Error {
                match self {
                    $crate::error::SdkError::ServiceError(context) => context.into_err().into_error(),
                    #[allow(deprecated)]
                    other => $Error::Unhandled($crate::error::Unhandled::new(
                        ::core::default::Default::default(),
                        ::core::option::Option::Some(other.into()),
                    )),
                }
            }
        }
    };
}

/// The client of a service. Its operations are added where they are defined.
#[macro_export]
macro_rules! client {
    ($(#[doc = $doc:literal])* pub struct $Client:ident;) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $Client {
            handle: $crate::client::Handle,
        }

        impl $Client {
            /// A client with the configuration that all AWS clients share.
            #[inline]
            pub fn new(config: &$crate::config::SdkConfig) -> Self {
                Self::from_conf(config.into())
            }

            /// A client with a configuration of its own.
            #[inline]
            pub fn from_conf(config: $crate::config::Config) -> Self {
                $Client { handle: $crate::client::Handle::new(&SERVICE, config) }
            }

            /// The configuration it was made with.
            #[inline]
            pub fn config(&self) -> &$crate::config::Config {
                self.handle.config()
            }

            /// Makes a call with finished parameters, such as ones that were read from JSON:
            /// `client.send::<ListUsers>(input)`.
            ///
            /// # Errors
            /// Those of the operation's own `send`.
            pub fn send<O: $crate::operation::Operation>(&self, input: O::Input) -> $crate::client::CallFuture<O> {
                self.call().call::<O>(input)
            }

            pub(crate) fn call(&self) -> $crate::client::Call {
                self.handle.start()
            }
        }
    };
}

/// The paginator of an operation.
#[macro_export]
macro_rules! paginator {
    (
        $(#[doc = $doc:literal])*
        #[tokens(
            input = $input:literal, output = $output:literal $(, more = $more:literal)? $(, limit = $limit:literal)? $(,)?
        )]
        pub struct $Paginator:ident {
            operation: $Operation:ident,
            builder: $Builder:ident,
            $(#[items($($path:ident).+)] items: $Items:ident<$Item:ty $(,)?>,)?
        }
    ) => {
        $(#[doc = $doc])*
        pub struct $Paginator {
            inner: $crate::pagination::Paginator<$Operation>,
        }

        impl $crate::pagination::Paginate for $Operation {
            const INPUT_TOKEN: &'static str = $input;
            const OUTPUT_TOKEN: &'static str = $output;
            $(const MORE: ::core::option::Option<&'static str> = ::core::option::Option::Some($more);)?
            const LIMIT: ::core::option::Option<&'static str> = $crate::__limit!($($limit)?);
        }

        impl $Builder<$crate::client::Call> {
            /// Walks through all pages instead of asking for one.
            #[inline]
            pub fn into_paginator(self) -> $Paginator {
                $Paginator { inner: $crate::pagination::Paginator::new(self.target, self.input) }
            }
        }

        impl $Paginator {
            $(
                /// Walks through the results of all pages.
                #[inline]
                pub fn items(self) -> $Items {
                    $Items { inner: self.inner }
                }
            )?

            /// Asks for pages of at most this size, where the operation lets callers choose.
            #[inline]
            pub fn page_size(mut self, limit: i32) -> Self {
                self.inner.page_size(limit);
                self
            }

            /// Whether a token that comes twice in a row ends the walk with an error, after its page.
            /// Default: yes.
            #[inline]
            pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self {
                self.inner.stop_on_duplicate_token(stop);
                self
            }

            /// Starts the walk. Pages are asked for when they are wanted; the first error ends it.
            #[inline]
            pub fn send(
                self,
            ) -> $crate::pagination::PaginationStream<$crate::client::CallResult<$Operation>> {
                self.inner.pages()
            }
        }

        $(
            /// Walks through the results of all pages.
            pub struct $Items {
                inner: $crate::pagination::Paginator<$Operation>,
            }

            impl $Items {
                /// Starts the walk. Pages are asked for when they are wanted; the first error ends it.
                #[inline]
                pub fn send(
                    self,
                ) -> $crate::pagination::PaginationStream<$crate::client::CallResult<$Operation, $Item>> {
                    self.inner.items(|page| $crate::__items!(page, $($path).+))
                }
            }
        )?
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __limit {
    () => {
        ::core::option::Option::None
    };
    ($limit:literal) => {
        ::core::option::Option::Some($limit)
    };
}

/// The list at the end of a path of fields, the structures on the way being optional.
#[doc(hidden)]
#[macro_export]
macro_rules! __items {
    ($from:expr, $field:ident) => {
        $crate::pagination::IntoItems::into_items($from.$field)
    };
    ($from:expr, $field:ident . $($rest:ident).+) => {
        match $from.$field {
            ::core::option::Option::Some(inner) => $crate::__items!(inner, $($rest).+),
            ::core::option::Option::None => ::std::vec::Vec::new(),
        }
    };
}
