//! Changes as Markdown, for a pull request or a changelog.

use super::pprint::pprint;
use super::{Change, Changes};

impl Changes {
    /// The changes as Markdown: the same as the text, with a table of what the notation cannot say.
    pub fn markdown(&self) -> String {
        let mut text = format!("## {}\n", self.heading());
        for name in &self.new {
            text.push_str(&format!("\n### {name} (new)\n"));
        }
        for (name, updated) in &self.updated {
            text.push_str(&format!("\n### {name} (updated)\n"));
            for (what, tree) in updated.blocks() {
                text.push_str(&format!("\nChanges ({what})\n\n```python\n{}\n```\n", pprint(tree)));
            }
        }
        let others: Vec<&Change> = self.others().collect();
        if !others.is_empty() {
            text.push_str("\n### Also changed\n\n| what | wire | source | why |\n|---|---|---|---|\n");
        }
        for change in others {
            let what = change.to_string().replace('\\', "\\\\").replace('|', "\\|").replace('\n', " ");
            let (wire, rule) = (change.wire, change.rule);
            text.push_str(&format!("| {what} | {wire} | {} | {} |\n", rule.source, rule.reason));
        }
        match self.is_empty() {
            true => text.push_str("\nNothing changed.\n"),
            false => {
                text.push_str(&format!("\n**On the wire:** {}. **In source:** {}.\n", self.wire(), self.source()));
            }
        }
        text
    }
}
