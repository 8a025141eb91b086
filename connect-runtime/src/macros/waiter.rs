//! The macros that generated waiters are written in.

/// What lets the builder of an operation wait.
#[macro_export]
macro_rules! waiting {
    (impl Wait<$Operation:ident $(,)?> for $Builder:ident {}) => {
        impl $Builder<$crate::waiter::Waiting> {
            /// Waits for at most that time. The calls are those of the operation, with its retries.
            ///
            /// Gives the answer that ended the wait. Dropping the future ends it at once.
            ///
            /// # Errors
            /// Time is up, the state can no longer be reached, or a call failed in a way that the
            /// waiter does not expect. The error holds the last answer.
            #[inline]
            pub fn wait(self, max_wait: ::core::time::Duration) -> $crate::waiter::WaitFuture<$Operation> {
                self.target.wait::<$Operation>(self.input, max_wait)
            }
        }
    };
}

/// A waiter: its rules, the client's method, and names for its builder, its result and its error.
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the generated crate's client is meant
macro_rules! waiter {
    (
        $(#[doc = $doc:literal])*
        #[poll(delay = $delay:literal)]
        $(#[accept($state:ident, $matcher:expr)])*
        pub struct $Waiter:ident {
            $method:ident: $Fluent:ident,
            operation: ($Operation:ident, $Builder:ident $(,)?),
            final_poll: $FinalPoll:ident,
            error: $Error:ident,
        }
    ) => {
        impl crate::client::Client {
            $(#[doc = $doc])*
            #[inline]
            pub fn $method(&self) -> $Fluent {
                static RULES: $crate::waiter::Rules = {
                    #[allow(unused_imports)]
                    use $crate::waiter::{Expression::*, Literal::*, Matcher::*, Step::*};
                    $crate::waiter::Rules {
                        name: stringify!($Waiter),
                        delay: $delay,
                        acceptors: &[$($crate::waiter::Acceptor($crate::waiter::State::$state, $matcher)),*],
                    }
                };
                $Builder::to($crate::waiter::Waiting::new(self.call(), &RULES))
            }
        }

        $(#[doc = $doc])*
        ///
        /// Set the parameters of the operation, then call `wait`.
        pub type $Fluent = $Builder<$crate::waiter::Waiting>;

        /// The answer that ended the wait.
        pub type $FinalPoll = $crate::waiter::LastPoll<$Operation>;

        /// Why the wait did not end well.
        pub type $Error = $crate::waiter::WaiterError<
            <$Operation as $crate::operation::Operation>::Output,
            <$Operation as $crate::operation::Operation>::Error,
        >;
    };
}

/// All waiters of a client, and how their errors become one of the service.
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the generated crate's client and error are meant
macro_rules! waiters {
    (
        $(#[doc = $doc:literal])*
        pub trait $Waiters:ident {
            $($(#[doc = $about:literal])* fn $method:ident(&self $(,)?) -> $Fluent:ty;)*
        }
    ) => {
        $(#[doc = $doc])*
        pub trait $Waiters {
            $($(#[doc = $about])* fn $method(&self) -> $Fluent;)*
        }

        impl $Waiters for crate::client::Client {
            $(
                fn $method(&self) -> $Fluent {
                    crate::client::Client::$method(self)
                }
            )*
        }

        impl<O, E> crate::error::IntoError for $crate::waiter::WaiterError<O, E>
        where
            O: ::core::fmt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static,
            E: ::std::error::Error + ::core::marker::Send + ::core::marker::Sync + crate::error::IntoError + 'static,
        {
            fn into_error(self) -> crate::error::Error {
                match self.into_service_error() {
                    ::core::result::Result::Ok(error) => crate::error::IntoError::into_error(error),
                    #[allow(deprecated)]
                    ::core::result::Result::Err(other) => crate::error::Error::Unhandled($crate::error::Unhandled::new(
                        ::core::default::Default::default(),
                        ::core::option::Option::Some(::std::boxed::Box::new(other)),
                    )),
                }
            }
        }
    };
}
