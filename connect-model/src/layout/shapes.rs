//! The part of the layout that describes shapes, which keys each type has, and what stands in them.

use super::{
    DEPRECATION, DOCUMENTATION, ERROR, Holds, Key, Place, RETRYABLE, Words, XML, any, flag, key, number, text,
};
use crate::json::Node;

static LOCATIONS: Words = Words {
    what: "a location of members",
    all: "locations",
    words: &["uri", "querystring", "header", "headers", "statusCode"],
};

static TIMESTAMP_FORMATS: Words =
    Words { what: "a format of timestamps", all: "formats", words: &["iso8601", "rfc822", "unixTimestamp"] };

/// The types that a shape can have.
pub(crate) static TYPES: Words = Words {
    what: "a type of shapes",
    all: "types",
    words: &[
        "blob",
        "boolean",
        "double",
        "float",
        "integer",
        "list",
        "long",
        "map",
        "string",
        "structure",
        "timestamp",
    ],
};

static MEMBER: Place = Place {
    what: "a member",
    keys: &[
        &[
            text("shape", "The name of the shape that the member holds."),
            key(
                "location",
                Holds::OneOf(&LOCATIONS),
                "Where the member travels: in a label of the URI, in the query, in one header, as all headers with \
                 one prefix, or as the HTTP status. Without it, in the body.",
            ),
            text("locationName", "The name on the wire; without it, the name of the member."),
            flag("box", "It can be absent: a default of its shape does not count."),
            flag("boxed", "The same as `box`."),
            key("default", Holds::Any, "What the member is when it is absent: a value that its shape can have."),
            flag("idempotencyToken", "Filled with a UUID when the caller leaves it out."),
            flag("hostLabel", "Fills the label of the same name in the `hostPrefix` of the operation."),
            flag("jsonvalue", "A header with JSON in base64."),
            key("timestampFormat", Holds::OneOf(&TIMESTAMP_FORMATS), "How the timestamp is written."),
            flag("sensitive", "Values of the member are secrets, which `Debug` does not show."),
            flag("streaming", "As on a blob: clients made here cannot do it."),
            any("contextParam"),
            any("enum"),
            flag("eventheader", "A header of an event in a stream. Nothing here reads it."),
            flag("eventpayload", "The body of an event in a stream. Nothing here reads it."),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    needs: &["shape"],
};

static ELEMENT: Place = Place {
    what: "a reference to a shape",
    keys: &[
        &[
            text("shape", "The name of a shape in `shapes`."),
            text("locationName", "A name of other protocols."),
            flag("sensitive", "Values are secrets, which `Debug` does not show."),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    needs: &["shape"],
};

/// Keys that any shape may have.
const ANY_SHAPE: &[Key] = &[
    key("type", Holds::OneOf(&TYPES), "What values of the shape are; the other keys depend on it."),
    flag("sensitive", "Values are secrets, which `Debug` does not show."),
    flag("box", "Members of the shape can be absent and have no default."),
    flag("boxed", "The same as `box`."),
    // Ours, as on members: no published file has it.
    key("default", Holds::Any, "What members of the shape are when they are absent: a value that the shape can have."),
    key("location", Holds::OneOf(&LOCATIONS), "The `location` of members of the shape that have none of their own."),
    text("locationName", "The `locationName` of members of the shape that have none of their own."),
    any("synthetic"),
];

const LENGTH: &[Key] = &[
    number("min", "The least value of a number; of anything else the least length: characters, bytes or entries."),
    number(
        "max",
        "The greatest value of a number; of anything else the greatest length: characters, bytes or entries.",
    ),
];

/// The place of shapes of one type.
const fn shape(what: &'static str, keys: &'static [&'static [Key]], needs: &'static [&'static str]) -> Place {
    Place { what, keys, needs }
}

static STRUCTURE: Place = shape(
    "a structure",
    &[
        ANY_SHAPE,
        &[
            key("members", Holds::Named(&MEMBER), "The members by name, in the order of the generated fields."),
            key("required", Holds::Texts, "The members that the service insists on."),
            flag("union", "Exactly one of the members is there."),
            flag("document", "Any JSON; such a structure has no members."),
            flag("exception", "An error, which operations list under `errors`."),
            flag("fault", "The service is at fault, not the caller."),
            key("error", Holds::One(&ERROR), "Code and status of the error."),
            key("retryable", Holds::One(&RETRYABLE), "Another attempt can help, or with `never` cannot."),
            text("payload", "The member that is the whole body."),
            flag("eventstream", "A stream of events. Clients made here leave out the operations that have one."),
            flag("event", "One event of a stream. Nothing here reads it."),
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
        &[
            key("member", Holds::One(&ELEMENT), "What the list holds."),
            flag("sparse", "Elements can be `null`."),
            any("uniqueItems"),
        ],
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
        &[
            key("key", Holds::One(&ELEMENT), "The shape of the keys, a string."),
            key("value", Holds::One(&ELEMENT), "The shape of the values."),
            flag("sparse", "Values can be `null`."),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type", "key", "value"],
);

static STRING: Place = shape(
    "a string",
    &[
        ANY_SHAPE,
        LENGTH,
        &[
            key("enum", Holds::Values, "The known values, one a line. Programs keep values that are not listed."),
            text("pattern", "A regular expression that the service matches values with."),
            flag("idempotencyToken", "As on a member, for all members of the shape that do not say it themselves."),
            flag("hostLabel", "As on a member, for all members of the shape that do not say it themselves."),
            flag("jsonvalue", "As on a member, for all members of the shape that do not say it themselves."),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type"],
);

static NUMBER: Place = shape("a number", &[ANY_SHAPE, LENGTH, DOCUMENTATION, DEPRECATION, XML], &["type"]);

static BOOLEAN: Place = shape("a boolean", &[ANY_SHAPE, DOCUMENTATION, DEPRECATION, XML], &["type"]);

static TIMESTAMP: Place = shape(
    "a timestamp",
    &[
        ANY_SHAPE,
        &[key("timestampFormat", Holds::OneOf(&TIMESTAMP_FORMATS), "How timestamps are written.")],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type"],
);

static BLOB: Place = shape(
    "a blob",
    &[
        ANY_SHAPE,
        LENGTH,
        &[
            flag("streaming", "The bytes are sent or received piece by piece, which clients made here cannot do."),
            any("requiresLength"),
        ],
        DOCUMENTATION,
        DEPRECATION,
        XML,
    ],
    &["type"],
);

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
