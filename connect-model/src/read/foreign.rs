//! Words of OpenAPI and JSON Schema, and what the layout has instead.

use crate::layout::Place;

/// A word, a key that a place has instead of it, and the end of a sentence with what to do.
const KEYS: &[(&str, &str, &str)] = &[
    ("description", "documentation", "write it as `documentation`"),
    ("summary", "documentation", "write it as `documentation`"),
    ("title", "documentation", "write it as `documentation`"),
    ("properties", "members", "write them as `members`"),
    ("items", "member", "write `\"member\": {\"shape\": …}`"),
    ("additionalProperties", "value", "write `\"key\": {\"shape\": …}` and `\"value\": {\"shape\": …}`"),
    (
        "additionalProperties",
        "members",
        "an object with any keys is a `map`; a structure has no others than its members",
    ),
    ("patternProperties", "members", "an object with any keys is a `map`"),
    ("minLength", "min", "write it as `min`"),
    ("maxLength", "max", "write it as `max`"),
    ("minItems", "min", "write it as `min`"),
    ("maxItems", "max", "write it as `max`"),
    ("minProperties", "min", "write it as `min`"),
    ("maxProperties", "max", "write it as `max`"),
    ("minimum", "min", "write it as `min`"),
    ("maximum", "max", "write it as `max`"),
    ("format", "timestampFormat", "write it as `timestampFormat`"),
    ("const", "enum", "write `\"enum\": […]` with that one value"),
    ("nullable", "sparse", "write `\"sparse\": true` where what it holds can be null"),
    ("nullable", "location", "a member can be absent unless `required` of its structure lists it"),
    ("required", "location", "list the name of the member in `required` of its structure"),
    ("in", "location", "write it as `location`"),
    ("$ref", "shape", "write `shape` with nothing but the name"),
    ("type", "shape", "add a shape of that type to `shapes`, and name it under `shape`"),
    ("oneOf", "union", "write `\"union\": true` and the choices as `members`"),
    ("anyOf", "union", "write `\"union\": true` and the choices as `members`"),
    ("allOf", "members", "write all members as `members`"),
    ("parameters", "input", "write them as members of the structure under `input`"),
    ("requestBody", "input", "write it as members of the structure under `input`"),
    ("responses", "output", "name the structure of a success under `output`, others under `errors`"),
    ("operationId", "name", "the key of the operation is its name"),
    ("path", "requestUri", "write it as `requestUri`"),
    ("uri", "requestUri", "write it as `requestUri`"),
    ("url", "requestUri", "write it as `requestUri`"),
    ("paths", "operations", "write each call as one of the `operations`, with its `http`"),
    ("components", "shapes", "write the types as `shapes`"),
    ("definitions", "shapes", "write the types as `shapes`"),
    ("$defs", "shapes", "write the types as `shapes`"),
    ("schemas", "shapes", "write the types as `shapes`"),
    ("info", "metadata", "write it as `metadata`"),
];

/// A word, and what values of the layout stand for it.
const TYPES: &[(&str, &str)] = &[
    ("object", "an object with known members is a `structure`, one with any keys a `map`"),
    ("array", "it is a `list`"),
    ("number", "it is a `double`, a `float`, an `integer` or a `long`"),
    ("decimal", "it is a `double`, a `float`, an `integer` or a `long`"),
    ("int", "it is an `integer`, or a `long` of 64 bits"),
    ("int32", "it is an `integer`"),
    ("int64", "it is a `long`"),
    ("bigint", "it is a `long`"),
    ("bool", "it is a `boolean`"),
    ("text", "it is a `string`"),
    ("str", "it is a `string`"),
    ("enum", "it is a `string` with the key `enum`"),
    ("date", "it is a `timestamp`"),
    ("datetime", "it is a `timestamp`"),
    ("date-time", "it is a `timestamp`"),
    ("time", "it is a `timestamp`"),
    ("binary", "it is a `blob`"),
    ("bytes", "it is a `blob`"),
    ("byte", "it is a `blob`"),
    ("file", "it is a `blob`"),
    ("union", "it is a `structure` with `\"union\": true`"),
    ("oneOf", "it is a `structure` with `\"union\": true`"),
    ("document", "it is a `structure` with `\"document\": true`"),
    ("any", "it is a `structure` with `\"document\": true`"),
    ("null", "a member can be absent unless `required` of its structure lists it"),
];

/// The end of an error about a key that the place does not have.
pub(crate) fn key(name: &str, place: &Place) -> Option<String> {
    let found = KEYS.iter().find(|(word, instead, _)| *word == name && place.key(instead).is_some());
    found.map(|(.., what_to_do)| format!("; {what_to_do}"))
}

/// The end of an error about a type that shapes do not have.
pub(crate) fn shape_type(name: &str) -> Option<String> {
    let found = TYPES.iter().find(|(word, _)| *word == name);
    found.map(|(_, what_to_do)| format!("; {what_to_do}"))
}

#[cfg(test)]
mod tests {
    use super::TYPES;
    use crate::layout;

    #[test]
    fn no_word_is_one_of_the_layout() {
        for (word, _) in TYPES {
            assert!(!layout::TYPES.words.contains(word), "{word}");
        }
    }
}
