//! Changes as JSON, for programs. `docs/changes.md` describes the structure.

use serde_json::{Map, Value, json};

use super::{Change, Changes, Updated};

/// Raised when something that is there changes its name or meaning; new keys leave it.
const VERSION: u32 = 1;

impl Changes {
    /// The changes as JSON.
    pub fn json(&self) -> Value {
        let updated: Map<String, Value> =
            self.updated.iter().map(|(name, updated)| (name.clone(), updated.json())).collect();
        json!({
            "version": VERSION,
            "service": self.service,
            "new": self.new,
            "removed": self.removed,
            "updated": updated,
            "changes": self.changes.iter().map(Change::json).collect::<Vec<_>>(),
            "verdict": {"wire": self.wire().to_string(), "source": self.source().to_string()},
        })
    }
}

impl Updated {
    /// Only the blocks that are there.
    fn json(&self) -> Value {
        self.blocks().map(|(name, tree)| (name.to_owned(), tree.json())).collect()
    }
}

impl Change {
    fn json(&self) -> Value {
        json!({
            "path": self.path,
            "kind": self.rule.kind,
            "old": self.old,
            "new": self.new,
            "wire": self.wire.to_string(),
            "source": self.rule.source.to_string(),
        })
    }
}
