//! The layout of a model file as a table: which keys stand where and what they hold.
//!
//! One table serves four readers: the check for keys and JSON types ([`crate::read`]), the
//! import, which tells facts from prose with it, the printer, which breaks lines by it, and the
//! JSON Schema ([`crate::schema`]), which shows it to editors.

mod shapes;

pub(crate) use shapes::{TYPES, shape_place, type_place};

/// A kind of object in a model file.
pub(crate) struct Place {
    /// What it is, with its article, as messages call it. No two places have one name.
    pub(crate) what: &'static str,
    pub(crate) keys: &'static [&'static [Key]],
    /// Keys that have to be there.
    pub(crate) needs: &'static [&'static str],
}

/// A key of a [`Place`].
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    /// What it says, in Markdown, for people who edit a model.
    pub(crate) about: &'static str,
}

/// What stands under a key.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    Text,
    /// One of a few words.
    OneOf(&'static Words),
    /// Written for people to read: not a fact, and in a published file not ours.
    Prose,
    Flag,
    Number,
    Texts,
    /// A list of strings in which every string is a fact of its own.
    Values,
    TextOrTexts,
    /// Any JSON: a fact that is not looked at, or whose type another check knows.
    Any,
    One(&'static Place),
    /// A list of objects.
    Each(&'static Place),
    /// An object whose keys are names.
    Named(&'static Place),
    /// The same for shapes, whose keys depend on their type.
    Shapes,
}

/// The words that a text can be.
pub(crate) struct Words {
    /// What each of them is, with its article.
    pub(crate) what: &'static str,
    /// What they are together.
    pub(crate) all: &'static str,
    pub(crate) words: &'static [&'static str],
}

impl Place {
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().flat_map(|keys| keys.iter()).find(|key| key.name == name)
    }

    pub(crate) fn key_names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().flat_map(|keys| keys.iter()).map(|key| key.name)
    }

    /// What it is, without the article.
    pub(crate) fn noun(&self) -> &'static str {
        self.what.split_once(' ').map_or(self.what, |(_, noun)| noun)
    }
}

const fn key(name: &'static str, holds: Holds, about: &'static str) -> Key {
    Key { name, holds, about }
}

const fn text(name: &'static str, about: &'static str) -> Key {
    key(name, Holds::Text, about)
}

const fn flag(name: &'static str, about: &'static str) -> Key {
    key(name, Holds::Flag, about)
}

const fn number(name: &'static str, about: &'static str) -> Key {
    key(name, Holds::Number, about)
}

/// A fact that nobody reads here.
const fn any(name: &'static str) -> Key {
    key(name, Holds::Any, "A published fact that is carried along; nothing here reads it.")
}

static VERSIONS: Words = Words { what: "a version of the layout", all: "versions", words: &["2.0"] };

static METHODS: Words = Words {
    what: "an HTTP method",
    all: "methods",
    words: &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
};

static STATES: Words = Words { what: "a state of waiters", all: "states", words: &["success", "failure", "retry"] };

static MATCHERS: Words =
    Words { what: "a matcher of waiters", all: "matchers", words: &["status", "error", "path", "pathAll", "pathAny"] };

const DOCUMENTATION: &[Key] = &[key(
    "documentation",
    Holds::Prose,
    "What it is or does, in Markdown and in our own words; it becomes the documentation of the generated code.",
)];

const DEPRECATION: &[Key] = &[
    flag("deprecated", "It should no longer be used. The generated code says so and still has it."),
    key("deprecatedMessage", Holds::Prose, "What to use instead, in our own words."),
    text("deprecatedSince", "The day from which it should no longer be used, as `2024-01-31`."),
];

/// Facts of the other protocols, which some REST-JSON files carry as well.
const XML: &[Key] = &[
    any("xmlNamespace"),
    any("xmlAttribute"),
    any("xmlName"),
    any("xmlOrder"),
    any("flattened"),
    any("wrapper"),
    any("resultWrapper"),
    any("queryName"),
];

pub(crate) static TOP: Place = Place {
    what: "a model",
    keys: &[
        &[
            text("$schema", "Where editors find the JSON Schema of this file."),
            key("version", Holds::OneOf(&VERSIONS), "The version of the layout."),
            key("upstream", Holds::One(&UPSTREAM), "The published file that the facts came from. `import` writes it."),
            key("metadata", Holds::One(&METADATA), "Names, protocol and signature of the service."),
            key("operations", Holds::Named(&OPERATION), "The operations by name, sorted."),
            key("shapes", Holds::Shapes, "The shapes that operations send and receive, by name, sorted."),
            key("pagination", Holds::Named(&PAGINATOR), "How operations with long results continue, by operation."),
            key("waiters", Holds::Named(&WAITER), "How to wait for a state of the service, by name."),
            any("clientContextParams"),
            any("examples"),
        ],
        DOCUMENTATION,
        DEPRECATION,
    ],
    needs: &["metadata", "operations", "shapes"],
};

/// A file of paginators as botocore publishes it.
pub(crate) static PAGINATORS: Place = Place {
    what: "a file of paginators",
    keys: &[&[key("pagination", Holds::Named(&PAGINATOR), "Paginators by operation."), any("version")]],
    needs: &["pagination"],
};

/// A file of waiters as botocore publishes it.
pub(crate) static WAITERS: Place = Place {
    what: "a file of waiters",
    keys: &[&[key("waiters", Holds::Named(&WAITER), "Waiters by name."), any("version")]],
    needs: &["waiters"],
};

static UPSTREAM: Place = Place {
    what: "an upstream",
    keys: &[&[
        text("package", "The package with the published file and its version, as `botocore 1.44.5`."),
        text("sha256", "SHA-256 of the published file, unpacked, in hexadecimal digits."),
    ]],
    needs: &["package", "sha256"],
};

static METADATA: Place = Place {
    what: "the metadata",
    keys: &[&[
        text("apiVersion", "The version of the API, a day as `2017-08-08`."),
        any("auth"),
        any("awsQueryCompatible"),
        any("checksumFormat"),
        text("endpointPrefix", "The first part of the service's host names."),
        any("globalEndpoint"),
        any("jsonVersion"),
        text("protocol", "How requests and responses are written; only `rest-json` can be read here."),
        any("protocolSettings"),
        key("protocols", Holds::Texts, "All protocols that the service speaks; `rest-json` has to be one of them."),
        any("ripServiceName"),
        any("serviceAbbreviation"),
        text("serviceFullName", "The name of the service in full."),
        text("serviceId", "The short name of the service, which configuration and documentation use."),
        any("signatureVersion"),
        text("signingName", "The name of the service in signatures; without it, `endpointPrefix`."),
        any("targetPrefix"),
        any("timestampFormat"),
        any("uid"),
        any("xmlNamespace"),
    ]],
    needs: &[],
};

static OPERATION: Place = Place {
    what: "an operation",
    keys: &[
        &[
            text("name", "The name once more; it has to be the key of the operation."),
            key("http", Holds::One(&HTTP), "The HTTP call: method, URI and status."),
            key("input", Holds::One(&IN_OUT), "The structure with the parameters."),
            key("output", Holds::One(&IN_OUT), "The structure with the results."),
            key("errors", Holds::Each(&ERROR_REFERENCE), "The errors that the operation can answer with."),
            flag("idempotent", "Repeating a call changes nothing more. Nothing here reads it."),
            flag("readonly", "A call changes nothing. Nothing here reads it."),
            key("endpoint", Holds::One(&ENDPOINT), "What is special about the host of the call."),
            text(
                "authtype",
                "`none`: calls are not signed; `v4-unsigned-body`: the body is not part of the signature.",
            ),
            key("auth", Holds::Texts, "Ways to sign a call; with `smithy.api#noAuth` calls are not signed."),
            flag("unsignedPayload", "The body is not part of the signature."),
            flag("httpChecksumRequired", "Requests carry a checksum of their body."),
            key("httpChecksum", Holds::One(&CHECKSUM), "Which checksums requests and responses carry."),
            key("requestcompression", Holds::One(&COMPRESSION), "How bodies of requests may be compressed."),
            any("alias"),
            any("documentationUrl"),
            any("endpointdiscovery"),
            any("endpointoperation"),
            any("operationContextParams"),
            any("staticContextParams"),
        ],
        DOCUMENTATION,
        DEPRECATION,
    ],
    needs: &["http"],
};

static HTTP: Place = Place {
    what: "the HTTP call of an operation",
    keys: &[&[
        key("method", Holds::OneOf(&METHODS), "The HTTP method."),
        text(
            "requestUri",
            "Path and fixed query. `{Name}` is filled from the member of the input with the location `uri` and that \
             `locationName`; `{Name+}` may hold slashes.",
        ),
        number("responseCode", "The HTTP status of a success, from 100 to 599."),
    ]],
    needs: &["method", "requestUri"],
};

static ENDPOINT: Place = Place {
    what: "the endpoint of an operation",
    keys: &[&[text(
        "hostPrefix",
        "Put in front of the host name. `{Name}` is filled from the member of the input that is marked `hostLabel`.",
    )]],
    needs: &[],
};

static CHECKSUM: Place = Place {
    what: "the checksum of an operation",
    keys: &[&[
        flag("requestChecksumRequired", "Requests carry a checksum of their body."),
        any("requestAlgorithmMember"),
        any("requestValidationModeMember"),
        any("responseAlgorithms"),
    ]],
    needs: &[],
};

static COMPRESSION: Place = Place {
    what: "a request compression",
    keys: &[&[key("encodings", Holds::Texts, "The encodings that the service takes, as `gzip`.")]],
    needs: &["encodings"],
};

static IN_OUT: Place = Place {
    what: "a reference to an input or output",
    keys: &[&[text("shape", "The name of a structure in `shapes`."), any("locationName")], DOCUMENTATION, XML],
    needs: &["shape"],
};

static ERROR_REFERENCE: Place = Place {
    what: "a reference to an error",
    keys: &[
        &[
            text("shape", "The name of a structure in `shapes` that is marked `\"exception\": true`."),
            key(
                "retryable",
                Holds::One(&RETRYABLE),
                "Another attempt of this operation can help, or with `never` cannot.",
            ),
            key("error", Holds::One(&ERROR), "Code and status of the error, where its shape does not say them."),
            flag("exception", "The shape is an error, although it does not say so."),
            flag("fault", "The service is at fault, not the caller."),
        ],
        DOCUMENTATION,
        XML,
    ],
    needs: &["shape"],
};

static RETRYABLE: Place = Place {
    what: "a retryable mark",
    keys: &[&[
        flag("throttling", "The service wants to be called less often, so attempts should slow down."),
        flag("never", "Another attempt cannot help, whatever code and status of the error mean elsewhere."),
    ]],
    needs: &[],
};

static ERROR: Place = Place {
    what: "an error trait",
    keys: &[&[
        text("code", "What the service calls the error; without it, the name of the shape."),
        number("httpStatusCode", "The HTTP status that comes with the error, from 100 to 599."),
        flag("senderFault", "The caller is at fault, which is why another attempt would not help."),
        flag("fault", "The service is at fault, not the caller."),
    ]],
    needs: &[],
};

static PAGINATOR: Place = Place {
    what: "a paginator",
    keys: &[&[
        key("input_token", Holds::TextOrTexts, "The member of the input that says where to continue, or several."),
        key("output_token", Holds::TextOrTexts, "The path in the output to what `input_token` takes, or several."),
        key("result_key", Holds::TextOrTexts, "The path in the output to the results of a page, or several."),
        text("limit_key", "The member of the input that bounds the size of a page."),
        text("more_results", "The path in the output to the boolean that says whether there is another page."),
        key("non_aggregate_keys", Holds::Texts, "Paths in the output that belong to the whole, not to a page."),
        any("py_input_token"),
    ]],
    needs: &["input_token", "output_token"],
};

static WAITER: Place = Place {
    what: "a waiter",
    keys: &[
        &[
            text("operation", "The operation that is called until it answers as wished."),
            number("delay", "Seconds between two calls, a whole number above zero."),
            number("maxAttempts", "The number of calls after which to give up, above zero."),
            key("acceptors", Holds::Each(&ACCEPTOR), "What answers mean; the first that fits counts."),
            key("description", Holds::Prose, "The same as `documentation`."),
        ],
        DOCUMENTATION,
    ],
    needs: &["operation", "delay", "maxAttempts", "acceptors"],
};

static ACCEPTOR: Place = Place {
    what: "an acceptor",
    keys: &[&[
        key("state", Holds::OneOf(&STATES), "What it means when the answer fits."),
        key(
            "matcher",
            Holds::OneOf(&MATCHERS),
            "What is looked at: the HTTP status, the error, or what a path leads to in the output.",
        ),
        text("argument", "For paths, the JMESPath expression."),
        key("expected", Holds::Any, "What has to be found: a status, an error code (or any error: `true`), a value."),
        any("type"),
    ]],
    needs: &["state", "matcher", "expected"],
};
