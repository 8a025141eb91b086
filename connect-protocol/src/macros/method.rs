//! The macros of the methods that every member has: one that lends it, and a builder's to set it.

/// The method that lends a member.
#[doc(hidden)]
#[macro_export]
macro_rules! __accessor {
    ([$($doc:tt)*] optional text[] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> ::core::option::Option<&str> {
            $crate::member_access::lend::text(&self.$field)
        }
    };
    ([$($doc:tt)*] $presence:ident text[] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> &str {
            &self.$field
        }
    };
    ([$($doc:tt)*] $presence:ident copy[$($arg:tt)*] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> $type {
            self.$field
        }
    };
    ([$($doc:tt)*] optional list[$item:ty] $field:ident: $type:ty) => {
        $($doc)*
        ///
        /// Empty when absent.
        #[inline]
        pub fn $field(&self) -> &[$item] {
            $crate::member_access::lend::list(&self.$field)
        }
    };
    ([$($doc:tt)*] $presence:ident list[$item:ty] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> &[$item] {
            &self.$field
        }
    };
    ([$($doc:tt)*] optional map[$key:ty, $value:ty] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> ::core::option::Option<&::std::collections::HashMap<$key, $value>> {
            $crate::member_access::lend::value(&self.$field)
        }
    };
    ([$($doc:tt)*] optional boxed[$inner:ty] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> ::core::option::Option<&$inner> {
            $crate::member_access::lend::boxed(&self.$field)
        }
    };
    ([$($doc:tt)*] optional value[$inner:ty] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> ::core::option::Option<&$inner> {
            $crate::member_access::lend::value(&self.$field)
        }
    };
    ([$($doc:tt)*] $presence:ident $kind:ident[$($arg:tt)*] $field:ident: $type:ty) => {
        $($doc)*
        #[inline]
        pub fn $field(&self) -> &$type {
            &self.$field
        }
    };
}

/// The method of a builder that sets a member, or adds to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ([$($doc:tt)*] [$($via:tt)*] text[] $field:ident) => {
        $($doc)*
        #[inline]
        pub fn $field(mut self, input: impl ::core::convert::Into<::std::string::String>) -> Self {
            $crate::member_access::set::text(&mut self.$($via)*$field, input);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] list[String] $field:ident) => {
        $($doc)*
        ///
        /// Adds one element.
        #[inline]
        pub fn $field(mut self, input: impl ::core::convert::Into<::std::string::String>) -> Self {
            $crate::member_access::set::list(&mut self.$($via)*$field, input);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] list[$item:ty] $field:ident) => {
        $($doc)*
        ///
        /// Adds one element.
        #[inline]
        pub fn $field(mut self, input: $item) -> Self {
            $crate::member_access::set::list(&mut self.$($via)*$field, input);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] map[String, String] $field:ident) => {
        $($doc)*
        ///
        /// Adds one entry.
        #[inline]
        pub fn $field(
            mut self,
            k: impl ::core::convert::Into<::std::string::String>,
            v: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            $crate::member_access::set::map(&mut self.$($via)*$field, k, v);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] map[String, $value:ty] $field:ident) => {
        $($doc)*
        ///
        /// Adds one entry.
        #[inline]
        pub fn $field(mut self, k: impl ::core::convert::Into<::std::string::String>, v: $value) -> Self {
            $crate::member_access::set::map(&mut self.$($via)*$field, k, v);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] map[$key:ty, String] $field:ident) => {
        $($doc)*
        ///
        /// Adds one entry.
        #[inline]
        pub fn $field(mut self, k: $key, v: impl ::core::convert::Into<::std::string::String>) -> Self {
            $crate::member_access::set::map(&mut self.$($via)*$field, k, v);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] map[$key:ty, $value:ty] $field:ident) => {
        $($doc)*
        ///
        /// Adds one entry.
        #[inline]
        pub fn $field(mut self, k: $key, v: $value) -> Self {
            $crate::member_access::set::map(&mut self.$($via)*$field, k, v);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] boxed[$inner:ty] $field:ident) => {
        $($doc)*
        #[inline]
        pub fn $field(mut self, input: impl ::core::convert::Into<::std::boxed::Box<$inner>>) -> Self {
            $crate::member_access::set::boxed(&mut self.$($via)*$field, input);
            self
        }
    };
    ([$($doc:tt)*] [$($via:tt)*] $kind:ident[$type:ty] $field:ident) => {
        $($doc)*
        #[inline]
        pub fn $field(mut self, input: $type) -> Self {
            self.$($via)*$field = ::core::option::Option::Some(input);
            self
        }
    };
}
