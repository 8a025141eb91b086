//! The table of rules: for each kind of change, what it does to programs that run and to programs that compile.

use std::fmt;

use Source::{Major, Minor, Patch};
use Wire::{Breaking, Compatible};

/// Whether a program built before a change still works against the service after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// It does.
    Compatible,
    /// Something it does may fail, or may no longer do what it did.
    Breaking,
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Compatible => "compatible",
            Breaking => "breaking",
        })
    }
}

/// What a change asks of the version number of a client generated from the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Nothing that a program can name is new or gone.
    Patch,
    /// There is more to name, and programs compile as before.
    Minor,
    /// A program may no longer compile.
    Major,
}

impl Source {
    /// The version after `version` that semantic versioning asks for. Below 1.0.0 the middle number counts as the
    /// first, as Cargo has it: what breaks raises it, all else the last.
    pub fn next(self, [major, minor, patch]: [u64; 3]) -> [u64; 3] {
        match self {
            Major if major > 0 => [major + 1, 0, 0],
            Major => [major, minor + 1, 0],
            Minor if major > 0 => [major, minor + 1, 0],
            Minor | Patch => [major, minor, patch + 1],
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Patch => "patch",
            Minor => "minor",
            Major => "major",
        })
    }
}

/// What is true of all changes of one kind.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// What the kind is called.
    pub kind: &'static str,
    /// On the wire, where the change is in what a program sends.
    pub request: Wire,
    /// On the wire, where it is in what a program receives.
    pub response: Wire,
    /// In source.
    pub source: Source,
    /// Why.
    pub reason: &'static str,
}

/// Makes the table and a name in code for each of its lines, so that none can be without the other.
macro_rules! rules {
    ($($Kind:ident $kind:literal $request:ident $response:ident $source:ident $reason:literal;)*) => {
        /// A line of [`RULES`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Kind {
            $($Kind,)*
        }

        /// All rules there are.
        pub const RULES: &[Rule] = &[$(Rule {
            kind: $kind,
            request: $request,
            response: $response,
            source: $source,
            reason: $reason,
        },)*];
    };
}

impl Kind {
    pub(super) fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

rules! {
    OperationAdded "operation-added" Compatible Compatible Minor "Nobody calls it yet.";
    OperationRemoved "operation-removed" Breaking Breaking Major "Calls fail, and there is nothing left to call.";
    Method "method-changed" Breaking Breaking Patch "The old method is not answered.";
    Uri "uri-changed" Breaking Breaking Patch "The old path is not answered.";
    HostPrefix "host-prefix-changed" Breaking Breaking Patch "The old host is not answered.";
    ResponseCode "response-code-changed" Compatible Compatible Patch "Clients take every status of success.";
    SignatureRequired "signature-required" Breaking Breaking Patch "Programs send none, or one without the body.";
    SignatureDropped "signature-dropped" Compatible Compatible Patch "What is signed is still taken.";
    ChecksumRequired "checksum-required" Breaking Breaking Patch "Programs send none.";
    ChecksumDropped "checksum-dropped" Compatible Compatible Patch "One that is sent is still right.";
    CompressionAdded "compression-added" Compatible Compatible Patch "What is not compressed is still taken.";
    CompressionDropped "compression-dropped" Breaking Breaking Patch "Programs go on to compress.";
    ErrorListed "error-listed" Compatible Compatible Minor "Error enumerations are open; programs get it unhandled, with its code.";
    ErrorUnlisted "error-unlisted" Compatible Compatible Major "Its variant and its `is_` method are gone.";
    ErrorCode "error-code-changed" Breaking Breaking Patch "Programs no longer recognise the error.";
    ErrorStatus "error-status-changed" Compatible Compatible Patch "Errors are told apart by their code.";
    Retry "retry-changed" Compatible Compatible Patch "Only the number of attempts differs.";
    Deprecation "deprecation-changed" Compatible Compatible Patch "It still works; only the documentation says so.";
    PaginatorAdded "paginator-added" Compatible Compatible Minor "There is a paginator to use.";
    PaginatorRemoved "paginator-removed" Compatible Compatible Major "The paginator is gone.";
    PaginatorTokens "paginator-tokens-changed" Breaking Breaking Patch "Programs send the old token, and would stop early or never.";
    PaginatorPage "paginator-page-changed" Compatible Compatible Patch "Pages are asked for in another size, or items come from another list.";
    PaginatorItemsAdded "paginator-items-added" Compatible Compatible Minor "The paginator has `items` as well.";
    PaginatorItemsRemoved "paginator-items-removed" Compatible Compatible Major "The paginator's `items` is gone.";
    PaginatorItemsType "paginator-items-changed" Compatible Compatible Major "The paginator's `items` are of another type.";
    MemberAdded "member-added" Compatible Compatible Minor "It can be left out, and what is unknown is ignored.";
    RequiredMemberAdded "required-member-added" Breaking Compatible Minor "Programs leave it out, and are refused.";
    MemberRemoved "member-removed" Breaking Breaking Major "What it did no longer happens, and its field is gone.";
    MemberRequired "member-required" Breaking Compatible Patch "Programs that leave it out are refused.";
    MemberOptional "member-optional" Compatible Compatible Patch "It may be absent, which is read as nothing.";
    FieldPlain "field-always-there" Compatible Compatible Major "The field's type was `Option<T>` and is `T`.";
    FieldOptional "field-may-be-absent" Compatible Compatible Major "The field's type was `T` and is `Option<T>`.";
    Default "default-changed" Compatible Compatible Patch "A field that nobody set reads differently.";
    BuildFallible "build-can-fail" Compatible Compatible Major "`build` of the type gives a `Result`.";
    BuildInfallible "build-cannot-fail" Compatible Compatible Major "`build` of the type gives no `Result`.";
    Indirect "box-changed" Compatible Compatible Major "The field's type has or loses a `Box`.";
    Type "type-changed" Breaking Breaking Major "One side would send what the other cannot read.";
    TypeName "type-renamed" Compatible Compatible Major "Names do not travel, but programs use the old one.";
    Union "union-changed" Compatible Compatible Major "The JSON is the same; a structure is no enumeration.";
    ErrorRole "error-role-changed" Compatible Compatible Major "The type moves into or out of `types::error`.";
    TextListed "text-became-enumeration" Breaking Compatible Major "Other values are refused, and the field's type was `String`.";
    TextFree "enumeration-became-text" Compatible Compatible Major "All values are taken, and the field's type is `String`.";
    NullsAllowed "nulls-allowed" Compatible Compatible Major "Clients that know no nulls leave them out; elements become `Option<T>`.";
    NullsForbidden "nulls-forbidden" Breaking Compatible Major "Nulls are refused; elements are no longer `Option<T>`.";
    Location "location-changed" Breaking Breaking Patch "One side would look for it where the other does not put it.";
    WireName "wire-name-changed" Breaking Breaking Patch "One side would look for it under another name.";
    Payload "payload-changed" Breaking Breaking Patch "The body is another.";
    TimestampFormat "timestamp-format-changed" Breaking Breaking Patch "One side would write what the other cannot read.";
    JsonText "json-text-changed" Breaking Breaking Patch "One side would write what the other cannot read.";
    Token "idempotency-token-changed" Compatible Compatible Patch "Who makes the token is the client's business.";
    Sensitivity "sensitivity-changed" Compatible Compatible Patch "Only `Debug` shows or hides it.";
    Streaming "streaming-changed" Breaking Breaking Major "Operations that stream are not generated.";
    ValueAdded "enum-value-added" Compatible Compatible Minor "Enumerations are open: a value that is unknown is kept.";
    ValueRemoved "enum-value-removed" Breaking Compatible Major "The service refuses it, and its variant is gone.";
    BoundTightened "bound-tightened" Breaking Compatible Patch "Values that were taken are refused.";
    BoundLoosened "bound-loosened" Compatible Compatible Patch "More values are taken than before.";
    Pattern "pattern-changed" Breaking Compatible Patch "Values that were taken may be refused.";
    PatternDropped "pattern-dropped" Compatible Compatible Patch "More values are taken than before.";
    Endpoint "endpoint-changed" Breaking Breaking Patch "Programs call another host, or sign for another service.";
    ServiceName "service-name-changed" Compatible Compatible Patch "Only documentation and the user agent say it.";
    WaiterAdded "waiter-added" Compatible Compatible Minor "There is a method to wait with.";
    WaiterRemoved "waiter-removed" Compatible Compatible Major "The method to wait with is gone.";
    WaiterOperation "waiter-operation-changed" Compatible Compatible Major "The method takes and gives what another operation does.";
    Waiter "waiter-changed" Compatible Compatible Patch "Only when it ends differs, and how often it asks.";
}

/// The table as Markdown, as it stands in `docs/changes.md`.
pub fn rules_table() -> String {
    let mut table = "| kind | in requests | in responses | source | why |\n|---|---|---|---|---|\n".to_owned();
    for Rule { kind, request, response, source, reason } in RULES {
        table.push_str(&format!("| `{kind}` | {request} | {response} | {source} | {reason} |\n"));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected versions are those of <https://semver.org> and, below 1.0.0, of Cargo's book on dependencies.
    #[test]
    fn the_version_follows_the_verdict() {
        let next = |source: Source| [source.next([0, 1, 7]), source.next([1, 2, 3])];
        assert_eq!(next(Major), [[0, 2, 0], [2, 0, 0]]);
        assert_eq!(next(Minor), [[0, 1, 8], [1, 3, 0]]);
        assert_eq!(next(Patch), [[0, 1, 8], [1, 2, 4]]);
    }

    #[test]
    fn kinds_have_names_of_their_own() {
        let mut kinds: Vec<_> = RULES.iter().map(|rule| rule.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds.len(), RULES.len());
    }
}
