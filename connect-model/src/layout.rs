//! The layout of a model file as a table: which keys stand where and what they hold.
//!
//! One table serves three readers: the check for keys and JSON types ([`crate::read`]), the
//! import, which tells facts from prose with it, and the printer, which breaks lines by it.

use crate::json::Node;

/// A kind of object in a model file.
pub(crate) struct Place {
    /// What it is, with its article, as messages call it.
    pub(crate) what: &'static str,
    pub(crate) keys: &'static [&'static [Key]],
    /// Keys that have to be there.
    pub(crate) needs: &'static [&'static str],
}

/// A key of a [`Place`].
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
}

/// What stands under a key.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    Text,
    /// Written for people to read: not a fact, and in a published file not ours.
    Prose,
    Flag,
    Number,
    Texts,
    /// A list of strings in which every string is a fact of its own.
    Values,
    TextOrTexts,
    /// A fact that the reader does not look at.
    Any,
    One(&'static Place),
    /// A list of objects.
    Each(&'static Place),
    /// An object whose keys are names.
    Named(&'static Place),
    /// The same for shapes, whose keys depend on their type.
    Shapes,
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

const fn key(name: &'static str, holds: Holds) -> Key {
    Key { name, holds }
}

const fn text(name: &'static str) -> Key {
    key(name, Holds::Text)
}

const fn flag(name: &'static str) -> Key {
    key(name, Holds::Flag)
}

const fn number(name: &'static str) -> Key {
    key(name, Holds::Number)
}

const fn any(name: &'static str) -> Key {
    key(name, Holds::Any)
}

const DOCUMENTATION: &[Key] = &[key("documentation", Holds::Prose)];

const DEPRECATION: &[Key] = &[flag("deprecated"), key("deprecatedMessage", Holds::Prose), text("deprecatedSince")];

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
            text("$schema"),
            text("version"),
            key("upstream", Holds::One(&UPSTREAM)),
            key("metadata", Holds::One(&METADATA)),
            key("operations", Holds::Named(&OPERATION)),
            key("shapes", Holds::Shapes),
            key("pagination", Holds::Named(&PAGINATOR)),
            key("waiters", Holds::Named(&WAITER)),
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
    keys: &[&[key("pagination", Holds::Named(&PAGINATOR)), any("version")]],
    needs: &["pagination"],
};

/// A file of waiters as botocore publishes it.
pub(crate) static WAITERS: Place = Place {
    what: "a file of waiters",
    keys: &[&[key("waiters", Holds::Named(&WAITER)), any("version")]],
    needs: &["waiters"],
};

static UPSTREAM: Place =
    Place { what: "an upstream", keys: &[&[text("package"), text("sha256")]], needs: &["package", "sha256"] };

static METADATA: Place = Place {
    what: "the metadata",
    keys: &[&[
        text("apiVersion"),
        any("auth"),
        any("awsQueryCompatible"),
        any("checksumFormat"),
        text("endpointPrefix"),
        any("globalEndpoint"),
        any("jsonVersion"),
        text("protocol"),
        any("protocolSettings"),
        key("protocols", Holds::Texts),
        any("ripServiceName"),
        any("serviceAbbreviation"),
        text("serviceFullName"),
        text("serviceId"),
        any("signatureVersion"),
        text("signingName"),
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
            text("name"),
            key("http", Holds::One(&HTTP)),
            key("input", Holds::One(&IN_OUT)),
            key("output", Holds::One(&IN_OUT)),
            key("errors", Holds::Each(&ERROR_REFERENCE)),
            flag("idempotent"),
            flag("readonly"),
            key("endpoint", Holds::One(&ENDPOINT)),
            text("authtype"),
            key("auth", Holds::Texts),
            flag("unsignedPayload"),
            flag("httpChecksumRequired"),
            key("httpChecksum", Holds::One(&CHECKSUM)),
            key("requestcompression", Holds::One(&COMPRESSION)),
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
    keys: &[&[text("method"), text("requestUri"), number("responseCode")]],
    needs: &["method", "requestUri"],
};

static ENDPOINT: Place = Place { what: "the endpoint of an operation", keys: &[&[text("hostPrefix")]], needs: &[] };

static CHECKSUM: Place = Place {
    what: "the checksum of an operation",
    keys: &[&[
        flag("requestChecksumRequired"),
        any("requestAlgorithmMember"),
        any("requestValidationModeMember"),
        any("responseAlgorithms"),
    ]],
    needs: &[],
};

static COMPRESSION: Place =
    Place { what: "a request compression", keys: &[&[key("encodings", Holds::Texts)]], needs: &["encodings"] };

static IN_OUT: Place = Place {
    what: "a reference to a shape",
    keys: &[&[text("shape"), any("locationName")], DOCUMENTATION, XML],
    needs: &["shape"],
};

static ERROR_REFERENCE: Place = Place {
    what: "a reference to an error",
    keys: &[
        &[
            text("shape"),
            key("retryable", Holds::One(&RETRYABLE)),
            key("error", Holds::One(&ERROR)),
            flag("exception"),
            flag("fault"),
        ],
        DOCUMENTATION,
        XML,
    ],
    needs: &["shape"],
};

static RETRYABLE: Place = Place { what: "a retryable mark", keys: &[&[flag("throttling")]], needs: &[] };

static ERROR: Place = Place {
    what: "an error trait",
    keys: &[&[text("code"), number("httpStatusCode"), flag("senderFault"), flag("fault")]],
    needs: &[],
};

static MEMBER: Place = Place {
    what: "a member",
    keys: &[
        &[
            text("shape"),
            text("location"),
            text("locationName"),
            flag("box"),
            flag("boxed"),
            any("default"),
            flag("idempotencyToken"),
            flag("hostLabel"),
            flag("jsonvalue"),
            text("timestampFormat"),
            any("contextParam"),
            any("enum"),
            any("eventheader"),
            any("eventpayload"),
            any("sensitive"),
            any("streaming"),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    needs: &["shape"],
};

static ELEMENT: Place = Place {
    what: "a reference to a shape",
    keys: &[&[text("shape"), text("locationName")], DOCUMENTATION, DEPRECATION, XML],
    needs: &["shape"],
};

/// Keys that any shape may have.
const ANY_SHAPE: &[Key] = &[
    text("type"),
    flag("sensitive"),
    flag("box"),
    flag("boxed"),
    // Ours, as on members: no published file has it.
    any("default"),
    any("event"),
    any("eventstream"),
    any("locationName"),
    any("synthetic"),
];

const LENGTH: &[Key] = &[number("min"), number("max")];

/// The place of shapes of one type.
const fn shape(what: &'static str, keys: &'static [&'static [Key]], needs: &'static [&'static str]) -> Place {
    Place { what, keys, needs }
}

static STRUCTURE: Place = shape(
    "a structure",
    &[
        ANY_SHAPE,
        &[
            key("members", Holds::Named(&MEMBER)),
            key("required", Holds::Texts),
            flag("union"),
            flag("document"),
            flag("exception"),
            flag("fault"),
            key("error", Holds::One(&ERROR)),
            key("retryable", Holds::One(&RETRYABLE)),
            text("payload"),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type"],
);

static LIST: Place = shape(
    "a list",
    &[
        ANY_SHAPE,
        LENGTH,
        &[key("member", Holds::One(&ELEMENT)), flag("sparse"), any("uniqueItems")],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type", "member"],
);

static MAP: Place = shape(
    "a map",
    &[
        ANY_SHAPE,
        LENGTH,
        &[key("key", Holds::One(&ELEMENT)), key("value", Holds::One(&ELEMENT)), flag("sparse")],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type", "key", "value"],
);

static STRING: Place = shape(
    "a string",
    &[ANY_SHAPE, LENGTH, &[key("enum", Holds::Values), text("pattern")], DOCUMENTATION, DEPRECATION, XML],
    &["type"],
);

static NUMBER: Place = shape("a number", &[ANY_SHAPE, LENGTH, DOCUMENTATION, DEPRECATION, XML], &["type"]);

static BOOLEAN: Place = shape("a boolean", &[ANY_SHAPE, DOCUMENTATION, DEPRECATION, XML], &["type"]);

static TIMESTAMP: Place =
    shape("a timestamp", &[ANY_SHAPE, &[text("timestampFormat")], DOCUMENTATION, DEPRECATION, XML], &["type"]);

static BLOB: Place = shape(
    "a blob",
    &[ANY_SHAPE, LENGTH, &[flag("streaming"), any("requiresLength")], DOCUMENTATION, DEPRECATION, XML],
    &["type"],
);

static PAGINATOR: Place = Place {
    what: "a paginator",
    keys: &[&[
        key("input_token", Holds::TextOrTexts),
        key("output_token", Holds::TextOrTexts),
        key("result_key", Holds::TextOrTexts),
        text("limit_key"),
        text("more_results"),
        key("non_aggregate_keys", Holds::Texts),
        any("py_input_token"),
    ]],
    needs: &["input_token", "output_token"],
};

static WAITER: Place = Place {
    what: "a waiter",
    keys: &[
        &[
            text("operation"),
            number("delay"),
            number("maxAttempts"),
            key("acceptors", Holds::Each(&ACCEPTOR)),
            key("description", Holds::Prose),
        ],
        DOCUMENTATION,
    ],
    needs: &["operation", "delay", "maxAttempts", "acceptors"],
};

static ACCEPTOR: Place = Place {
    what: "an acceptor",
    keys: &[&[text("state"), text("matcher"), text("argument"), any("expected"), any("type")]],
    needs: &["state", "matcher", "expected"],
};

/// The types a shape can have.
pub(crate) const TYPES: [&str; 11] =
    ["blob", "boolean", "double", "float", "integer", "list", "long", "map", "string", "structure", "timestamp"];

/// The place that a shape's `type` says it is; `None` where it says nothing known.
pub(crate) fn shape_place(node: Node<'_>) -> Option<&'static Place> {
    type_place(node.text("type")?)
}

/// The place of shapes of a type.
pub(crate) fn type_place(name: &str) -> Option<&'static Place> {
    match name {
        "structure" => Some(&STRUCTURE),
        "list" => Some(&LIST),
        "map" => Some(&MAP),
        "string" => Some(&STRING),
        "integer" | "long" | "float" | "double" => Some(&NUMBER),
        "boolean" => Some(&BOOLEAN),
        "timestamp" => Some(&TIMESTAMP),
        "blob" => Some(&BLOB),
        _ => None,
    }
}
