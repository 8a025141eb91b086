//! What the model says of a structure and its members, as constants.

/// What a structure is called and what it holds.
#[derive(Debug)]
pub struct Schema {
    /// Name of the Rust type.
    pub type_name: &'static str,
    /// API name of the shape.
    pub name: &'static str,
    /// Its members, in the model's order.
    pub members: &'static [Member],
    /// Whether it is the parameter object, the result or an error of an operation: members then
    /// go by their API name in serde form, and travel in several places of the HTTP message.
    pub top_level: bool,
}

impl Schema {
    /// A structure or union that members hold.
    pub const fn nested(type_name: &'static str, name: &'static str, members: &'static [Member]) -> Schema {
        Schema { type_name, name, members, top_level: false }
    }

    /// The parameters, the result or an error of an operation.
    pub const fn top_level(type_name: &'static str, name: &'static str, members: &'static [Member]) -> Schema {
        Schema { type_name, name, members, top_level: true }
    }
}

/// What the model says of one member. Built by a chain of `const` calls, so that the
/// generated tables read like the model: `Member::new("name", "Name").required().min_length(1)`.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Name of the Rust field.
    pub field: &'static str,
    /// Name in the API's documentation.
    pub name: &'static str,
    /// Name where it travels; the prefix of the names for [`Location::Headers`].
    pub wire: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether the service insists on it.
    pub required: bool,
    /// Whether zero and false stand for "not set".
    pub defaults: bool,
    /// Whether it is filled with a UUID when absent.
    pub token: bool,
    /// Whether its value must not be printed.
    pub sensitive: bool,
    /// Whether a header carries it as base64 of its text.
    pub media_type: Option<&'static str>,
    /// Whether it is a structure, of which an absent one is sent as `{}` where it is the whole body.
    pub object: bool,
    /// How timestamps in it are written; `None` for the location's own way.
    pub timestamp: Option<Timestamps>,
    /// Smallest value or length that the service accepts.
    pub bounds: Bounds,
}

/// Where a member travels in an HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// A member of the JSON object in the body.
    Body,
    /// The whole body.
    Payload,
    /// A label of the path.
    Label,
    /// A label of the host name.
    Host,
    /// A parameter of the query, or every one that is not named otherwise for a map.
    Query,
    /// A header.
    Header,
    /// All headers with a common prefix.
    Headers,
    /// The status of the response.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timestamps {
    /// `2015-01-01T00:00:00Z`
    DateTime,
    /// `Thu, 01 Jan 2015 00:00:00 GMT`
    HttpDate,
    /// Seconds since 1970.
    EpochSeconds,
}

/// Lower bounds of a value and, for lists and maps, of what is in it.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Smallest number.
    pub min: Option<f64>,
    /// Shortest text in characters, shortest list or map in elements.
    pub min_length: u64,
    /// Bounds of map keys.
    pub keys: Option<&'static Bounds>,
    /// Bounds of list elements and map values.
    pub items: Option<&'static Bounds>,
}

impl Bounds {
    /// Nothing is too small.
    pub const NONE: Bounds = Bounds { min: None, min_length: 0, keys: None, items: None };

    /// At least this number.
    pub const fn min(mut self, min: f64) -> Bounds {
        self.min = Some(min);
        self
    }

    /// At least this many characters, elements or entries.
    pub const fn min_length(mut self, length: u64) -> Bounds {
        self.min_length = length;
        self
    }

    /// Bounds of map keys.
    pub const fn keys(mut self, keys: &'static Bounds) -> Bounds {
        self.keys = Some(keys);
        self
    }

    /// Bounds of list elements and map values.
    pub const fn items(mut self, items: &'static Bounds) -> Bounds {
        self.items = Some(items);
        self
    }
}

impl Member {
    /// An optional member of the body.
    pub const fn new(field: &'static str, name: &'static str) -> Member {
        Member {
            field,
            name,
            wire: name,
            location: Location::Body,
            required: false,
            defaults: false,
            token: false,
            sensitive: false,
            media_type: None,
            object: false,
            timestamp: None,
            bounds: Bounds::NONE,
        }
    }

    /// The service insists on it.
    pub const fn required(mut self) -> Member {
        self.required = true;
        self
    }

    /// Zero and false stand for "not set".
    pub const fn defaults(mut self) -> Member {
        self.defaults = true;
        self
    }

    /// Filled with a UUID when absent.
    pub const fn token(mut self) -> Member {
        self.token = true;
        self
    }

    /// Never printed.
    pub const fn sensitive(mut self) -> Member {
        self.sensitive = true;
        self
    }

    /// The text is of this type; a header carries it as base64.
    pub const fn media_type(mut self, media_type: &'static str) -> Member {
        self.media_type = Some(media_type);
        self
    }

    /// Another name in the JSON of the body.
    pub const fn wire(mut self, wire: &'static str) -> Member {
        self.wire = wire;
        self
    }

    /// It is the whole body.
    pub const fn payload(mut self) -> Member {
        self.location = Location::Payload;
        self
    }

    /// It is the whole body, and a structure.
    pub const fn structure_payload(mut self) -> Member {
        self.object = true;
        self.payload()
    }

    /// It fills the label of this name in the path.
    pub const fn label(self, wire: &'static str) -> Member {
        self.at(Location::Label, wire)
    }

    /// It fills the label of this name in the host name, and is in the body too.
    pub const fn host(self, wire: &'static str) -> Member {
        self.at(Location::Host, wire)
    }

    /// It is a parameter of the query.
    pub const fn query(self, wire: &'static str) -> Member {
        self.at(Location::Query, wire)
    }

    /// It is a header.
    pub const fn header(self, wire: &'static str) -> Member {
        self.at(Location::Header, wire)
    }

    /// It is all headers that start with this prefix.
    pub const fn headers(self, prefix: &'static str) -> Member {
        self.at(Location::Headers, prefix)
    }

    /// It is the status of the response.
    pub const fn status_code(mut self) -> Member {
        self.location = Location::StatusCode;
        self
    }

    const fn at(mut self, location: Location, wire: &'static str) -> Member {
        self.location = location;
        self.wire = wire;
        self
    }

    /// Timestamps look like `2015-01-01T00:00:00Z`.
    pub const fn date_time(self) -> Member {
        self.timestamps(Timestamps::DateTime)
    }

    /// Timestamps look like `Thu, 01 Jan 2015 00:00:00 GMT`.
    pub const fn http_date(self) -> Member {
        self.timestamps(Timestamps::HttpDate)
    }

    /// Timestamps are seconds since 1970.
    pub const fn epoch_seconds(self) -> Member {
        self.timestamps(Timestamps::EpochSeconds)
    }

    const fn timestamps(mut self, format: Timestamps) -> Member {
        self.timestamp = Some(format);
        self
    }

    /// At least this number.
    pub const fn min(mut self, min: f64) -> Member {
        self.bounds = self.bounds.min(min);
        self
    }

    /// At least this many characters, elements or entries.
    pub const fn min_length(mut self, length: u64) -> Member {
        self.bounds = self.bounds.min_length(length);
        self
    }

    /// Bounds of map keys.
    pub const fn keys(mut self, keys: &'static Bounds) -> Member {
        self.bounds = self.bounds.keys(keys);
        self
    }

    /// Bounds of list elements and map values.
    pub const fn items(mut self, items: &'static Bounds) -> Member {
        self.bounds = self.bounds.items(items);
        self
    }

    /// Whether it is part of the JSON object in the body.
    pub(crate) fn in_body(&self) -> bool {
        matches!(self.location, Location::Body | Location::Host)
    }
}
