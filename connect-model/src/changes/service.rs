//! Collects every change: of the service, of its operations, and of each pair of shapes.

use std::collections::BTreeSet;

use super::compare::Compare;
use super::pairs::{Pair, Pairs};
use super::rules::Kind as Rule;
use super::{Change, operation, shape};
use crate::model::Model;

/// All changes, sorted by path and kind.
pub(super) fn all(old: &Model, new: &Model, pairs: &Pairs, told: &BTreeSet<Pair>, with_ours: bool) -> Vec<Change> {
    let mut compare = Compare::new(old, new, told, with_ours);
    metadata(&mut compare);
    operation::all(&mut compare);
    for (pair, role, travels) in pairs.iter() {
        shape::compare(&mut compare, pair, role, travels);
    }
    compare.finish()
}

fn metadata(compare: &mut Compare<'_>) {
    let (old, new) = (&compare.old.metadata, &compare.new.metadata);
    let facts = [
        (Rule::ServiceName, "apiVersion", &old.api_version, &new.api_version),
        (Rule::Endpoint, "endpointPrefix", &old.endpoint_prefix, &new.endpoint_prefix),
        (Rule::ServiceName, "serviceFullName", &old.service_full_name, &new.service_full_name),
        (Rule::ServiceName, "serviceId", &old.service_id, &new.service_id),
        (Rule::Endpoint, "signingName", &old.signing_name, &new.signing_name),
    ];
    for (rule, key, old, new) in facts {
        if old != new {
            compare.tell_both(rule, format!("/metadata/{key}"), [old.as_str().into(), new.as_str().into()]);
        }
    }
}
